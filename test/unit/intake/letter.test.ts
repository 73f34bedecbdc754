import { describe, expect, test } from 'vitest';
import { readEmail } from '../../../electron/intake/email.ts';
import { letterLimit, readLetter } from '../../../electron/intake/letter.ts';
import { externalFile, externalFiles } from './external-data.ts';
import { mail } from './messages.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a letter becomes a draft that asks for its date and sender', () => {
  const read = readLetter(
    bytes('Dear Sirs,\r\n\r\nplease erase all personal data concerning me.\r\n\r\nJo Ashby'),
    'in/letter 1.txt',
  );
  expect(read.ok && read.value).toMatchObject({
    kind: 'request',
    channel: 'post',
    title: 'please erase all personal data concerning me.',
    rights: ['erasure'],
    people: [],
    attachments: [{ name: 'letter 1.txt', mediaType: 'text/plain' }],
  });
  if (!read.ok) return;
  expect(read.value.receivedOn).toBeUndefined();
  expect(read.value.warnings.map(({ code }) => code)).toEqual(['no-date', 'no-sender']);
});

test('an older code page is read', () => {
  const read = readLetter(Uint8Array.from([...bytes('Bitte l'), 0xf6, ...bytes('schen Sie meine Daten.')]));
  expect(read.ok && read.value.rights).toEqual(['erasure']);
});

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['blanks', bytes(' \n '), 'empty'],
  ['no text', Uint8Array.from([1, 0, 2, 0, 0, 3, 0]), 'not-text'],
  ['too much', new Uint8Array(letterLimit + 1), 'too-large'],
])('%s is refused', (_what, content, code) => {
  const read = readLetter(content);
  expect(read.ok ? 'taken in' : read.error.code).toBe(code);
});

const expected: Readonly<Record<string, { kind: string; rights: readonly string[] }>> = {
  'en-access.txt': { kind: 'request', rights: ['access', 'portability'] },
  'en-admonition.txt': { kind: 'request', rights: [] },
  'en-complaint-to-authority.txt': { kind: 'complaint', rights: [] },
  'en-erasure.txt': { kind: 'request', rights: ['consent-withdrawal', 'erasure', 'objection'] },
  'en-objection.txt': { kind: 'request', rights: ['consent-withdrawal', 'marketing-objection'] },
};

describe.skipIf(externalFiles('letters', '.txt').length === 0)('letters of others', () => {
  test.each(externalFiles('letters', '.txt'))('%s, on paper and as e-mail', async (name) => {
    const content = externalFile('letters', name);
    const letter = readLetter(content, name);
    const header = mail('From: jo@mail.example', 'Content-Type: text/plain; charset=utf-8', '', '');
    const email = await readEmail(Uint8Array.from([...header, ...content]));
    for (const read of [letter, email]) {
      if (!read.ok) throw new Error(read.error.code);
      expect({ kind: read.value.kind, rights: read.value.rights.toSorted() }).toEqual(expected[name]);
    }
  });
});
