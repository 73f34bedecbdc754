import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml, html, trusted } from '../../../electron/report/html.ts';
import type { HtmlValue } from '../../../electron/report/html.ts';

test('every value is escaped, in content and in attributes', () => {
  const hostile = `"><script>alert('x')</script>&amp;`;
  expect(html`<p title="${hostile}">${hostile}</p>`.toString()).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;</p>',
  );
});

test('nested templates and lists are kept, nothing is written for what is absent', () => {
  const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
  expect(html`${items}${null}${undefined}${false}${3}`.toString()).toBe('<li>a</li><li>&lt;b&gt;</li>3');
});

test('an object that looks like safe HTML is not taken for it', () => {
  const forged: unknown = { toString: () => '<script>', markup: '<script>' };
  // A value that came past the compiler, as from parsed JSON.
  expect(() => html`${forged as HtmlValue}`.toString()).toThrow(TypeError);
  expect(trusted('<hr>').toString()).toBe('<hr>');
});

test('characters that HTML forbids are replaced', () => {
  expect(escapeHtml('a\u0000b\u001Bc\uD800d\te\nf')).toBe('a\uFFFDb\uFFFDc\uFFFDd\te\nf');
});

test('no text can open a tag, an attribute or an entity', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeHtml(text);
      expect(escaped).not.toMatch(/[<>"']/u);
      expect(escaped.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, '')).not.toContain('&');
    }),
  );
});

test('escaping loses nothing but forbidden characters', () => {
  const back: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  };
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(escapeHtml(text).replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => back[entity] ?? '')).toBe(text);
    }),
  );
});
