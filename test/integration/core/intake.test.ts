import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { LogIntake, MessageIntake } from '../../../electron/contract/intake.ts';
import { accessRequest, testCasebook } from '../../support/casebook.ts';
import type { TestCasebook } from '../../support/casebook.ts';

let book: TestCasebook;

beforeAll(async () => {
  book = await testCasebook();
});
afterAll(() => book.end());

const message = [
  'From: Ada Quill <ada.quill@mail.example>',
  'To: privacy@larkfield.example',
  'Subject: Copy of my data',
  'Date: Fri, 20 Nov 2026 17:55:00 +0000',
  'Message-ID: <planted-1@mail.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="part"',
  '',
  '--part',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Hello, I would like a copy of all the personal data you hold about me. Regards, Ada',
  '--part',
  'Content-Type: application/pdf; name="../../etc/account.pdf"',
  'Content-Disposition: attachment; filename="../../etc/account.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0xLjQK',
  '--part--',
  '',
].join('\r\n');

async function readMessage(text: string, fileName = 'request.eml'): Promise<MessageIntake> {
  const intake = await book.must('intake.readBytes', { fileName, content: new TextEncoder().encode(text) });
  if (intake.kind !== 'message') throw new Error('not a message');
  return intake;
}

async function readLog(text: string): Promise<LogIntake> {
  const intake = await book.must('intake.readBytes', { fileName: 'log.csv', content: new TextEncoder().encode(text) });
  if (intake.kind !== 'log') throw new Error('not a log');
  return intake;
}

describe('an e-mail', () => {
  test('becomes a case with its sender, date, words and documents, once', async () => {
    const read = await readMessage(message);
    expect(read).toMatchObject({
      takenInAs: null,
      receivedOn: '2026-11-20',
      receivedTime: '17:55',
      suggestedKind: 'request',
      fromAddress: 'ada.quill@mail.example',
    });
    expect(read.suggestions.map(({ right }) => right)).toContain('access');
    expect(read.attachments).toEqual([{ name: 'account.pdf', mediaType: 'application/pdf', bytes: 9 }]);
    const made = await book.must('case.create', {
      ...accessRequest({ people: read.people, title: read.title }),
      receivedOn: read.receivedOn ?? accessRequest().receivedOn,
      intakeId: read.intakeId,
    });
    expect(made.communications).toHaveLength(1);
    expect(made.attachments.map(({ name, bytes }) => [name, bytes])).toEqual([['account.pdf', 9]]);
    expect(made.parties.map(({ name }) => name)).toContain('Ada Quill');

    const again = await readMessage(message);
    expect(again.takenInAs).toEqual({ caseId: made.id, ref: made.ref });
    const before = await book.must('today.view', {});
    expect(await book.may('case.create', { ...accessRequest(), intakeId: again.intakeId })).toMatchObject({
      ok: false,
      error: { code: 'already-taken-in', facts: { ref: made.ref } },
    });
    expect((await book.must('today.view', {})).counts).toEqual(before.counts);
  });

  test('that was forgotten meanwhile is asked for again', async () => {
    const read = await readMessage(message.replace('planted-1', 'planted-2'));
    await book.must('intake.discard', { intakeId: read.intakeId });
    expect(await book.may('case.create', { ...accessRequest(), intakeId: read.intakeId })).toMatchObject({
      error: { code: 'intake-expired' },
    });
  });
});

describe('a log', () => {
  const log = [
    'Received,Name,Email,Type,Details,Status',
    '14/10/2026,Rowan Pike,rowan@mail.example,Access,All invoices,Open',
    '15/10/2026,Tess Marlow,tess@mail.example,Erasure,Close the account,Closed',
    'soon,Nobody,nobody@mail.example,Access,No date,Open',
  ].join('\r\n');

  test('comes in row by row, twice adds nothing, and a row without a date stays out', async () => {
    const read = await readLog(log);
    expect(read.dateOrder).toBe('day-first');
    expect(read.counts.refused).toBe(1);
    const accept = read.rows.filter(({ verdict }) => verdict === 'doubtful').map(({ line }) => line);
    const ready = read.counts.ready + accept.length;
    expect(await book.must('intake.importRows', { intakeId: read.intakeId, accept })).toEqual({
      added: ready,
      alreadyThere: 0,
      left: 3 - ready,
    });
    const again = await readLog(log);
    expect(again.counts.takenIn).toBe(ready);
    expect(await book.must('intake.importRows', { intakeId: again.intakeId, accept })).toMatchObject({ added: 0 });
    const found = await book.must('case.find', { text: 'Rowan Pike', limit: 5 });
    expect(found.rows).toHaveLength(1);
    expect(found.rows[0]?.dueOn).toBe('2026-11-16');
  });

  test('nothing doubtful comes in unasked', async () => {
    const read = await readLog('Received,Name,Type\r\n01/02/2026,Moss Fenn,Access\r\n');
    expect(read.counts).toMatchObject({ ready: 0, doubtful: 1 });
    expect(await book.must('intake.importRows', { intakeId: read.intakeId, accept: [] })).toMatchObject({ added: 0 });
    const chosen = await book.must('intake.replan', { intakeId: read.intakeId, columns: {}, dateOrder: 'day-first' });
    expect(chosen.counts.ready).toBe(1);
    expect(chosen.rows[0]?.receivedOn).toBe('2026-02-01');
  });
});

const samples = join(import.meta.dirname, '../../../../shared/data');

describe.skipIf(!existsSync(samples))('files that others made', () => {
  test.each(existsSync(samples) ? readdirSync(join(samples, 'eml')).filter((name) => name.endsWith('.eml')) : [])(
    '%s is read or refused, never more',
    async (name) => {
      const content = readFileSync(join(samples, 'eml', name));
      const answer = await book.may('intake.readBytes', { fileName: name, content });
      const came = answer.ok ? answer.value.kind : answer.error.code;
      expect(['message', 'not-an-email', 'empty-file', 'too-complex']).toContain(came);
    },
  );

  test.each(existsSync(samples) ? readdirSync(join(samples, 'letters')) : [])(
    '%s suggests what it asks for',
    async (name) => {
      const content = readFileSync(join(samples, 'letters', name));
      const intake = await book.must('intake.readBytes', { fileName: name, content });
      if (intake.kind !== 'message') throw new Error('not a message');
      const asked = ['access', 'erasure', 'objection'].filter((right) => name.includes(right));
      expect(intake.suggestions.map(({ right }) => right)).toEqual(expect.arrayContaining(asked));
    },
  );
});
