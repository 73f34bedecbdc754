import { createHash } from 'node:crypto';

import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';

import { letterDocx } from '../../../electron/report/letter-docx.ts';
import { letterFooterHtml, letterHtml } from '../../../electron/report/letter-html.ts';
import { mailDraft } from '../../../electron/report/letter-mail.ts';
import type { MailDraft } from '../../../electron/report/letter-mail.ts';
import { letterText } from '../../../electron/report/letter-text.ts';
import { zipEntries } from '../../support/zip.ts';
import { sampleLetter, sampleWords } from './sample-letter.ts';

/** The words of an XML or HTML document: tags away, character references back. */
function wordsOf(markup: string): string {
  return markup
    .replaceAll(/<(?:w:br|w:p|br|p|li|h\d)[\s/>][^>]*>?/gu, '\n$&')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&(?:apos|#39);/gu, "'")
    .replaceAll('&amp;', '&');
}

describe('a letter as text', () => {
  test('says everything, and ends with one line break', () => {
    const text = letterText(sampleLetter);
    for (const words of sampleWords) expect(text).toContain(words);
    expect(text).toContain('- First point\n  with a second line\n- Second point');
    expect(text).not.toContain('# What');
    expect(text.endsWith('Limited\n')).toBe(true);
  });
});

describe('a letter as HTML', () => {
  const html = letterHtml(sampleLetter);

  test('says everything and turns nothing into markup', () => {
    for (const words of sampleWords) expect(wordsOf(html)).toContain(words);
    expect(html).not.toContain('<b>');
  });

  test('loads nothing, runs nothing, and its style is the one its policy names', () => {
    const style = /<style>([\s\S]*?)<\/style>/u.exec(html)?.[1] ?? '';
    expect(html).toContain(`sha256-${createHash('sha256').update(style).digest('base64')}`);
    expect(html).not.toMatch(/<script|src=|https?:|@import|url\(/u);
    expect(html).toMatch(/<title>SR-2026-0031<\/title>/u);
  });

  test('has one heading of the first level and marks gaps', () => {
    expect(html.match(/<h1/gu)).toHaveLength(1);
    const gapped = letterHtml({ ...sampleLetter, body: 'Until [[Due <date>]] at the latest' });
    expect(gapped).toContain('<mark>[[Due &lt;date&gt;]]</mark>');
  });

  test('has a footer with the reference and the page', () => {
    expect(letterFooterHtml('SR-<1>')).toContain('SR-&lt;1&gt;');
  });
});

describe('a letter as a Word document', () => {
  test('is a package that says everything and tells nothing about who made it, when and where', async () => {
    const entries = zipEntries(await letterDocx(sampleLetter));
    const document = entries.get('word/document.xml') ?? '';
    for (const words of sampleWords) expect(wordsOf(document)).toContain(words);
    expect(entries.get('docProps/core.xml')).toMatch(/<dc:title>SR-2026-0031<\/dc:title><\/cp:coreProperties>$/u);
    expect(entries.get('docProps/app.xml')).not.toMatch(/Company|Manager|Application|Template/u);
    const everything = [...entries.values()].join('\n');
    expect(everything).not.toMatch(/TargetMode="External"|vbaProject|attachedTemplate|w:rsid|\/tmp\/|\/home\//u);
    expect(everything).not.toMatch(/DDE|INCLUDETEXT|HYPERLINK/u);
  });

  test('every part of it is well-formed and typed', async () => {
    const entries = zipEntries(await letterDocx(sampleLetter));
    const types = entries.get('[Content_Types].xml') ?? '';
    for (const [name, content] of entries) {
      expect({ name, balanced: isBalanced(content) }).toEqual({ name, balanced: true });
      const ending = name.split('.').at(-1) ?? '';
      expect(
        types.includes(`PartName="/${name}"`) ||
          types.includes(`Extension="${ending}"`) ||
          name === '[Content_Types].xml',
      ).toBe(true);
    }
  });

  test('holds any text, also what XML cannot', async () => {
    const entries = zipEntries(
      await letterDocx({ ...sampleLetter, subject: 'a\u0000b\uD800c\uFFFEd', body: '- \u0007' }),
    );
    expect(wordsOf(entries.get('word/document.xml') ?? '')).toContain('a\uFFFDb\uFFFDc\uFFFDd');
  });
});

/** Whether every element that is opened is closed in order. */
function isBalanced(xml: string): boolean {
  const open: string[] = [];
  for (const [tag, closing, name = ''] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)[^>]*>/gu)) {
    if (closing === '/') {
      if (open.pop() !== name) return false;
    } else if (!tag.endsWith('/>')) open.push(name);
  }
  return open.length === 0;
}

const message: MailDraft = {
  from: { name: 'Larkfield Software Limited', address: 'privacy@larkfield.example' },
  to: { name: 'Łucja “Lu” O’Brien', address: 'lu@mail.example' },
  subject: 'Our answer: Übersicht über alles, was wir haben, und noch ein wenig mehr (SR-2026-0031)',
  text: 'Dear Łucja\n\n.\n--boundary\nFrom here on\n',
  files: [
    { name: 'Übersicht "2026".pdf', mediaType: 'application/pdf', content: new Uint8Array([0, 255, 13, 10, 46]) },
  ],
  boundary: 'b0undary',
};

function lines(bytes: Uint8Array): readonly string[] {
  return Buffer.from(bytes).toString('latin1').split('\r\n');
}

describe('a message', () => {
  test('is read by a mail program as it was written', async () => {
    const mail = await PostalMime.parse(mailDraft(message));
    expect(mail.subject).toBe(message.subject);
    expect(mail.from).toMatchObject(message.from);
    expect(mail.to).toEqual([expect.objectContaining(message.to)]);
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(message.text.trimEnd());
    expect(mail.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['Übersicht "2026".pdf', 'application/pdf'],
    ]);
    const content = mail.attachments[0]?.content;
    expect(content instanceof ArrayBuffer ? [...new Uint8Array(content)] : []).toEqual([0, 255, 13, 10, 46]);
  });

  test('is ASCII with lines that every server takes, marked as unsent and undated', () => {
    const written = lines(mailDraft(message));
    expect(written.every((line) => line.length <= 78 && /^[ -~\t]*$/u.test(line))).toBe(true);
    const head = written.slice(0, written.indexOf(''));
    expect(head).toContain('X-Unsent: 1');
    expect(head.some((line) => /^(?:Date|Message-ID|X-Mailer|Bcc):/iu.test(line))).toBe(false);
  });

  test('without files is one part', async () => {
    const raw = mailDraft({ ...message, files: [] });
    expect(Buffer.from(raw).toString()).not.toContain('multipart');
    expect((await PostalMime.parse(raw)).text).toContain('Łucja');
  });

  test.each([
    { why: 'a second recipient', address: 'a@b.example, c@d.example' },
    { why: 'a header', address: 'a@b.example\r\nBcc: c@d.example' },
    { why: 'no address', address: '' },
    { why: 'a group', address: 'all: a@b.example;' },
  ])('leaves an address out that is $why', ({ address }) => {
    const written = lines(mailDraft({ ...message, to: { name: 'Lu', address } }));
    expect(written.some((line) => /^(?:To|Bcc):/u.test(line))).toBe(false);
  });

  test('lets no text become a header, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
        const draft = { ...message, subject: `x${text}`, to: { name: text, address: 'lu@mail.example' } };
        const written = lines(mailDraft(draft));
        const head = written.slice(0, written.indexOf(''));
        const names = head.filter((line) => !line.startsWith(' ')).map((line) => line.split(':')[0]);
        expect(names).toEqual(['From', 'To', 'Subject', 'X-Unsent', 'MIME-Version', 'Content-Type']);
        expect((await PostalMime.parse(mailDraft(draft))).to?.[0]?.address).toBe('lu@mail.example');
      }),
      { numRuns: 200 },
    );
  });
});
