import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachmentName, distinctNames, safeFileName, safeMediaType } from '../../../electron/intake/file-name.ts';

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\jo\\scan.pdf', 'scan.pdf'],
  ['a\u0000b\u001B.txt', 'ab.txt'],
  ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['CON', '_CON'],
  ['nul.txt', '_nul.txt'],
  ['what? <this>.pdf', 'what_ _this_.pdf'],
  ['.profile', 'profile'],
  ['..', ''],
  ['', ''],
  ['trailing. ', 'trailing'],
  ['かきく.txt', 'かきく.txt'],
])('%j becomes %j', (name, expected) => {
  expect(safeFileName(name)).toBe(expected);
});

test('a long name keeps its ending', () => {
  const name = safeFileName(`${'あ'.repeat(300)}.pdf`);
  expect([...name]).toHaveLength(120);
  expect(name.endsWith('あ.pdf')).toBe(true);
});

test('an attachment without a name gets one from its place and type', () => {
  expect(attachmentName(null, 'message/rfc822', 2)).toBe('attachment-2.eml');
  expect(attachmentName('///', 'application/x-odd', 1)).toBe('attachment-1.bin');
});

test('equal names are told apart, where case does not count either', () => {
  expect(distinctNames(['a.pdf', 'A.pdf', 'a (2).pdf', 'a.pdf'])).toEqual([
    'a.pdf',
    'A (2).pdf',
    'a (2) (2).pdf',
    'a (3).pdf',
  ]);
});

test('a media type is one, or unknown', () => {
  expect(safeMediaType('Text/HTML')).toBe('text/html');
  expect(safeMediaType('text/html\r\nX: 1')).toBe('application/octet-stream');
});

test('every name is safe, stays safe, and is distinct', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a.pdf', 'A.PDF', 'con', '..'))),
      (raw) => {
        const names = distinctNames(raw.map((name, index) => attachmentName(name, 'text/plain', index)));
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name).not.toMatch(/[\p{Cc}\p{Cf}<>:"/\\|?*]|^[. ]|[. ]$|^$/u);
          expect(safeFileName(name)).toBe(name);
        }
      },
    ),
  );
});
