import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailLimits, readEmail } from '../../../electron/intake/email.ts';
import type { EmailDraft } from '../../../electron/intake/email.ts';
import { externalFile, externalFiles } from './external-data.ts';
import { accessRequest, mail } from './messages.ts';

async function draftOf(bytes: Uint8Array): Promise<EmailDraft> {
  const read = await readEmail(bytes);
  if (!read.ok) throw new Error(`refused: ${read.error.code}`);
  return read.value;
}

const codes = ({ warnings }: EmailDraft) => warnings.map(({ code }) => code);
const simple = (...headers: readonly string[]) =>
  mail('From: jo@mail.example', ...headers, '', 'Please delete my personal data.', '');

test('an access request becomes a draft', async () => {
  const draft = await draftOf(accessRequest);
  expect(draft).toMatchObject({
    kind: 'request',
    channel: 'email',
    messageId: 'Ab12@mail.example',
    receivedAt: '2026-03-27T17:55:04.000Z',
    receivedFrom: 'received-header',
    title: 'Access request – my data',
    rights: ['access'],
    people: [{ role: 'data-subject', name: 'Okafor, Jane', email: 'jane.okafor@mail.example' }],
    warnings: [],
  });
  expect(draft.message).toMatchObject({
    fromName: 'Okafor, Jane',
    toAddress: 'privacy@northfield.example, board@northfield.example',
    text: 'Hello,\n\nplease send me a copy of all the data you hold about me.',
  });
  expect(draft.message.html).toContain('<p>Hello,</p>');
  expect(draft.attachments.map(({ name, mediaType }) => [name, mediaType])).toEqual([['card.pdf', 'application/pdf']]);
  expect(new TextDecoder().decode(draft.attachments[0]?.bytes)).toBe('%PDF-1.4\n');
});

describe('the key under which a message is taken in', () => {
  test('follows the message id, whatever else changed on the way', async () => {
    const one = await draftOf(simple('Message-ID: <a@b.example>', 'X-Hop: 1'));
    const two = await draftOf(simple('Message-ID: <a@b.example>', 'X-Hop: 2'));
    expect(two.sourceKey).toBe(one.sourceKey);
    expect(two.sha256).not.toBe(one.sha256);
    expect(one.sourceKey).not.toContain('b.example');
  });

  test('is the hash of the bytes where there is no message id', async () => {
    const one = await draftOf(simple('X-Hop: 1'));
    expect(one.messageId).toBeUndefined();
    expect(one.sourceKey).toBe(`email:${one.sha256}`);
    expect((await draftOf(simple('X-Hop: 2'))).sourceKey).not.toBe(one.sourceKey);
  });
});

describe('when it was received', () => {
  test('without a Received header the date of the sender is used', async () => {
    const draft = await draftOf(simple('Date: Fri, 27 Mar 2026 18:00:00 +0100'));
    expect(draft).toMatchObject({ receivedAt: '2026-03-27T17:00:00.000Z', receivedFrom: 'date-header', warnings: [] });
  });

  test.each([
    ['missing', [], 'no-date'],
    ['empty', ['Date: '], 'no-date'],
    ['not a date', ['Date: soon'], 'bad-date'],
    ['a day that does not exist', ['Date: Mon, 31 Feb 2026 10:00:00 +0000'], 'bad-date'],
    ['without a zone', ['Date: Fri, 27 Mar 2026 18:00:00'], 'bad-date'],
  ])('a date that is %s is not made up', async (_why, headers, code) => {
    const draft = await draftOf(simple(...headers));
    expect(draft.receivedAt).toBeUndefined();
    expect(draft.message.occurredAt).toBeUndefined();
    expect(codes(draft)).toContain(code);
  });

  test('dates more than a day apart are pointed out', async () => {
    const draft = await draftOf(
      simple('Received: from a by b; Fri, 27 Mar 2026 10:00:00 +0000', 'Date: Tue, 24 Mar 2026 10:00:00 +0000'),
    );
    expect(draft.receivedAt).toBe('2026-03-27T10:00:00.000Z');
    expect(codes(draft)).toEqual(['dates-differ']);
  });
});

describe('unusual messages', () => {
  test('several senders: the first, with a warning', async () => {
    const draft = await draftOf(simple('From: al@mail.example'));
    expect(draft.message.fromAddress).toBe('jo@mail.example');
    expect(codes(draft)).toContain('several-senders');
  });

  test('HTML alone: its words become the text', async () => {
    const draft = await draftOf(
      mail(
        'From: jo@mail.example',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<style>p{}</style><p>Please&nbsp;delete my <b>personal data</b>.</p><ul><li>photos<li>letters</ul>',
      ),
    );
    expect(draft.message.text).toBe('Please delete my personal data.\n\n- photos\n- letters');
    expect(draft.rights).toEqual(['erasure']);
  });

  test('a nested message stays an attachment', async () => {
    const draft = await draftOf(
      mail(
        'From: jo@mail.example',
        'Content-Type: multipart/mixed; boundary=x',
        '',
        '--x',
        'Content-Type: text/plain',
        '',
        'See the message below.',
        '--x',
        'Content-Type: message/rfc822',
        '',
        'From: al@mail.example',
        'Subject: Secret',
        '',
        'Please delete my personal data.',
        '--x--',
      ),
    );
    expect(draft.message.text).toBe('See the message below.');
    expect(draft.attachments.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['attachment-1.eml', 'message/rfc822'],
    ]);
    expect(codes(draft)).toContain('nested-message');
  });

  test('a report of non-delivery names no person', async () => {
    const draft = await draftOf(
      mail(
        'From: Mailer <mailer-daemon@mail.example>',
        'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
        '',
        '--x',
        'Content-Type: text/plain',
        '',
        'Your message "Please delete my personal data" was not delivered.',
        '--x',
        'Content-Type: message/delivery-status',
        '',
        'Action: failed',
        '--x--',
      ),
    );
    expect(codes(draft)).toContain('bounce');
    expect(draft.people).toEqual([]);
    expect(draft.rights).toEqual([]);
  });

  test('a complaint and a breach report are told apart from a request', async () => {
    const complaint = await draftOf(mail('From: jo@mail.example', '', 'I wish to complain about your newsletter.'));
    expect(complaint.kind).toBe('complaint');
    expect(complaint.people[0]?.role).toBe('complainant');
    const breach = await draftOf(mail('From: jo@mail.example', '', 'The list was sent to the wrong recipient.'));
    expect(breach.kind).toBe('breach');
  });

  test('a representative is suspected from the words', async () => {
    const draft = await draftOf(
      mail('From: law@firm.example', '', 'On behalf of my client I request access to her data.'),
    );
    expect(codes(draft)).toContain('perhaps-representative');
  });

  test('a mailbox line before the headers and comments in them are no trouble', async () => {
    const draft = await draftOf(
      mail('From jo@mail.example Fri Mar 27 17:55:04 2026', 'From: Jo (at (home)) <jo(x)@mail.example>', '', 'Hello'),
    );
    expect(draft.message).toMatchObject({ fromName: 'Jo', fromAddress: 'jo@mail.example', text: 'Hello' });
  });
});

describe('what is refused', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a letter', new TextEncoder().encode('Dear Sirs,\n\nplease: delete my data.'), 'not-an-email'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]), 'not-an-email'],
    ['an Outlook file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'outlook-file'],
    ['too much', new Uint8Array(emailLimits.bytes + 1), 'too-large'],
  ])('%s', async (_what, bytes, code) => {
    const read = await readEmail(bytes);
    expect(read.ok ? 'taken in' : read.error.code).toBe(code);
  });

  test('parts nested beyond the limit', async () => {
    const lines = ['From: jo@mail.example', 'Content-Type: multipart/mixed; boundary=b0', ''];
    for (let depth = 0; depth < 5_000; depth += 1)
      lines.push(`--b${depth}`, `Content-Type: multipart/mixed; boundary=b${depth + 1}`, '');
    const read = await readEmail(mail(...lines));
    expect(read.ok ? 'taken in' : read.error.code).toBe('too-complex');
  });

  test.each([
    ['dividers', '--x\n\na\n', emailLimits.dividers],
    ['lines', '\n', emailLimits.lines],
  ])('more %s than a letter has', async (_what, unit, most) => {
    const head = 'From: jo@mail.example\nContent-Type: multipart/mixed; boundary=x\n\n';
    const read = await readEmail(new TextEncoder().encode(head + unit.repeat(most + 1)));
    expect(read.ok ? 'taken in' : read.error.code).toBe('too-complex');
  });

  test('more attachments than a letter has', async () => {
    const part = ['--x', 'Content-Type: application/pdf', '', 'a'];
    const parts = Array.from({ length: emailLimits.attachments + 1 }, () => part).flat();
    const read = await readEmail(
      mail('From: jo@mail.example', 'Content-Type: multipart/mixed; boundary=x', '', ...parts, '--x--'),
    );
    expect(read.ok ? 'taken in' : read.error.code).toBe('too-complex');
  });
});

describe('hostile but readable', () => {
  test('ten thousand header lines', async () => {
    const headers = Array.from({ length: 10_000 }, (_, index) => `X-Line-${index}: ${'v'.repeat(60)}`);
    expect((await draftOf(simple(...headers, 'Subject: Hello'))).title).toBe('Hello');
  });

  test('thousands of recipients are counted, not listed', async () => {
    const to = Array.from({ length: 4_000 }, (_, index) => `p${index}@mail.example`).join(', ');
    expect((await draftOf(simple(`To: ${to}`))).message.toAddress).toMatch(/p19@mail\.example and 3980 more$/u);
  });

  test('control characters, direction marks and line breaks leave names and subject', async () => {
    const draft = await draftOf(
      mail(
        'From: =?utf-8?B?Sm/igK5nbnAucGRm?= <jo@mail.example>',
        'Subject: =?utf-8?Q?a=00b=0D=0AX-Evil:_1=1B[31m?=',
        'Content-Type: multipart/mixed; boundary=x',
        '',
        '--x',
        "Content-Disposition: attachment; filename*=utf-8''..%2F..%5Cnul%00.exe%E2%80%AEfdp.",
        '',
        'x',
        '--x--',
      ),
    );
    // No control, direction or private separator may be left in what an officer sees.
    const unwanted = /[\p{Cc}\u202A-\u202E\u2066-\u2069/\\]/u;
    expect(draft.title).not.toMatch(unwanted);
    expect(draft.message.fromName).not.toMatch(unwanted);
    expect(draft.attachments[0]?.name).not.toMatch(unwanted);
    expect(draft.attachments[0]?.name).not.toMatch(/^nul\b/iu);
  });

  test('a body beyond the limit is kept whole as an attachment', async () => {
    const draft = await draftOf(mail('From: jo@mail.example', '', 'word '.repeat(emailLimits.bodyCharacters / 4)));
    expect(draft.message.text).toHaveLength(emailLimits.bodyCharacters);
    expect(draft.attachments.map(({ name }) => name)).toEqual(['message.txt']);
    expect(draft.attachments[0]?.bytes.length).toBeGreaterThan(emailLimits.bodyCharacters);
    expect(codes(draft)).toContain('text-shortened');
  });

  test('broken encodings', async () => {
    const draft = await draftOf(
      mail(
        'From: jo@mail.example',
        'Content-Type: text/plain; charset=no-such',
        'Content-Transfer-Encoding: base64',
        '',
        '!!!!',
      ),
    );
    expect(typeof draft.message.text).toBe('string');
  });
});

test('no bytes make it throw, and every draft is sound', async () => {
  const headers = fc.constantFrom(
    'From: a@b.example\r\n',
    'Content-Type: multipart/mixed; boundary=x\r\n',
    'Content-Type: text/html\r\n',
    'Content-Transfer-Encoding: base64\r\n',
    'Date: ',
    'Received: x;',
    '--x\r\n',
    '--x--\r\n',
    '\r\n',
    'Content-Disposition: attachment; filename="',
    '=?utf-8?Q?',
    '(((',
    '"',
  );
  const message = fc.array(
    fc.oneof(
      headers.map((text) => new TextEncoder().encode(text)),
      fc.uint8Array({ maxLength: 40 }),
    ),
    {
      maxLength: 30,
    },
  );
  await fc.assert(
    fc.asyncProperty(message, fc.boolean(), async (pieces, headed) => {
      const start = headed ? [...new TextEncoder().encode('From: jo@mail.example\r\n')] : [];
      const read = await readEmail(Uint8Array.from([...start, ...pieces.flatMap((piece) => [...piece])]));
      if (!read.ok) return;
      expect(read.value.sourceKey).toMatch(/^email:[\da-f]{64}$/u);
      for (const { name } of read.value.attachments) expect(name).not.toMatch(/[\p{Cc}/\\]|^\.|^$/u);
    }),
    { numRuns: 300 },
  );
});

describe.skipIf(externalFiles('eml', '.eml').length === 0)('messages of others', () => {
  test.each(externalFiles('eml', '.eml'))('%s', async (name) => {
    const draft = await draftOf(externalFile('eml', name));
    expect(draft.title).not.toBe('');
    expect(draft.receivedAt).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u);
    expect(draft.rights).toEqual([]);
    expect((await draftOf(externalFile('eml', name))).sourceKey).toBe(draft.sourceKey);
  });

  test.each([
    ['error_emails-bad_date_header.eml', 'bad-date', 0],
    ['plain_emails-raw_email_multiple_from.eml', 'several-senders', 0],
    ['multipart_report_emails-report_530.eml', 'bounce', 2],
    ['attachment_emails-attachment_message_rfc822.eml', 'nested-message', 1],
    ['error_emails-missing_body.eml', 'no-text', 0],
  ])('%s: %s', async (name, code, attachments) => {
    const draft = await draftOf(externalFile('eml', name));
    expect(codes(draft)).toContain(code);
    expect(draft.attachments).toHaveLength(attachments);
  });
});
