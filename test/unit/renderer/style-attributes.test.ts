import fc from 'fast-check';
import { expect, test } from 'vitest';

import { withoutStyleAttributes } from '../../../renderer/features/case/style-attributes.ts';

test.each([
  { why: 'a plain one', source: '<p style="color:red">a</p>', left: '<p data-style="color:red">a</p>' },
  { why: 'capitals, spaces, no quotes', source: '<P\nSTYLE = color:red>', left: '<P\ndata-STYLE = color:red>' },
  { why: 'after another value', source: `<a href='x'style=y>`, left: `<a href='x'data-style=y>` },
  { why: 'after a slash', source: '<br/style=x>', left: '<br/data-style=x>' },
  { why: 'behind a bracket in a value', source: '<a title="2 > 1" style=x>', left: '<a title="2 > 1" data-style=x>' },
  { why: 'two in one tag', source: '<a style=x style=y>', left: '<a data-style=x data-style=y>' },
  { why: 'words of a text', source: '<p>the style="of" it</p>', left: '<p>the style="of" it</p>' },
  { why: 'words of a value', source: '<a title="a style=b">', left: '<a title="a style=b">' },
  { why: 'a value without quotes', source: '<a class=style>', left: '<a class=style>' },
  { why: 'the element of that name', source: '<style>p {}</style>', left: '<style>p {}</style>' },
  { why: 'a longer name', source: '<a styled=x data-style=y>', left: '<a styled=x data-style=y>' },
  { why: 'no tag', source: '1 < 2 style=x', left: '1 < 2 style=x' },
])('style attributes: $why', ({ source, left }) => {
  expect(withoutStyleAttributes(source)).toBe(left);
});

test('only adds, and nothing the second time', () => {
  const markup = fc.array(fc.constantFrom('<a', '<', '>', ' ', 'style', '=', '"', "'", '/', 'x', '\n'), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(markup, (parts) => {
      const source = parts.join('');
      const once = withoutStyleAttributes(source);
      expect(once.replaceAll('data-style', 'style')).toBe(source);
      expect(withoutStyleAttributes(once)).toBe(once);
    }),
  );
});
