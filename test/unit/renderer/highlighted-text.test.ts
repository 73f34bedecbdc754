import fc from 'fast-check';
import { expect, test } from 'vitest';

import { pieces } from '../../../renderer/features/log-case/highlighted-text.tsx';

const text = 'I would like a copy of my data.';

test('words are marked where they stand, overlapping ones once', () => {
  const marked = pieces(text, [
    { index: 8, length: 11 },
    { index: 15, length: 15 },
  ])
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);
  expect(marked.join('')).toBe('like a copy of my data');
});

test('no letter is lost or doubled, whatever is marked', () => {
  const words = fc.array(fc.record({ index: fc.nat(40), length: fc.nat(20) }), { maxLength: 8 });
  fc.assert(
    fc.property(words, (marks) => {
      expect(
        pieces(text, marks)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
