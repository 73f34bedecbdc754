import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlToText } from '../../../electron/intake/html-text.ts';

test.each([
  ['<p>One</p><p>two<br>three</p>', 'One\n\ntwo\nthree'],
  ['a  \n b', 'a b'],
  ['<div>a</div><div>b</div>', 'a\nb'],
  ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\nc'],
  ['<pre>a\n  b</pre>', 'a\n  b'],
  ['<head><title>T</title></head><style>x{}</style><script>alert("<p>")</script>seen', 'seen'],
  ['<script>never closed <p>seen</p>', 'never closed\n\nseen'],
  ['<!-- hidden <p> -->seen<!-- open', 'seen'],
  ['&lt;b&gt; &amp; &eacute;&#233;&#xE9; &nbsp;&unknown; &constructor;', '<b> & ééé &unknown; &constructor;'],
  ['&#0;&#xD800;&#1114112;', '\uFFFD\uFFFD\uFFFD'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['<a title="a > b" href=x>link</a>', 'link'],
])('%j', (html, expected) => {
  expect(htmlToText(html)).toBe(expected);
});

test('hostile markup is read to its end', () => {
  for (const unit of ['<', '<script>', '<style>', '<a ="', '<!--', '&', '&#', '<td></td>', '<p>', '<ul><li>', '</'])
    expect(htmlToText(unit.repeat(100_000)).length).toBeLessThan(2_000_000);
});

test('any markup gives text', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '<p>',
    '</p>',
    '<script>',
    '</script>',
    '<pre>',
    '&amp;',
    '&#',
    '"',
    "='",
    '<!--',
    '-->',
    'x',
    '\n',
    '<br>',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), (all) => {
      expect(typeof htmlToText(all.join(''))).toBe('string');
    }),
  );
});
