import { expect, test } from 'vitest';

import { errorCodes } from '../../../electron/contract/errors.ts';
import { sentenceOf } from '../../../renderer/ui/sentence-of.ts';

test('every refusal has a sentence of plain, neutral words', () => {
  const sentences = errorCodes.map((code) => sentenceOf({ code }));
  expect(sentences.filter((sentence) => !/^[A-Z].*\.$/u.test(sentence))).toEqual([]);
  expect(sentences.filter((sentence) => /!|\b(?:we|our|us|please|sorry|oops)\b/iu.test(sentence))).toEqual([]);
  expect(sentences.filter((sentence) => /undefined|NaN/u.test(sentence))).toEqual([]);
});

test('facts stand in the sentence where there are some', () => {
  expect([
    sentenceOf({ code: 'before-receipt', facts: { receivedOn: '2024-11-25' } }),
    sentenceOf({ code: 'already-taken-in', facts: { ref: 'SR-2026-0031' } }),
    sentenceOf({ code: 'too-many-rows', facts: { mostRows: 200_000 } }),
  ]).toEqual([
    'The date lies before the receipt on Mon 25 November 2024.',
    'This was already taken in as SR-2026-0031.',
    'The log has more rows than can be taken in at once (at most 200,000 rows). Split the file.',
  ]);
});
