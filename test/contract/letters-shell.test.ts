import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { accessRequest, officer, organisation, passphrase } from '../support/casebook.ts';
import { testShell } from './shell-fixture.ts';
import type { TestShell } from './shell-fixture.ts';

const asked = { 'closing.reasons': 'The request was withdrawn.' };

let shell: TestShell;
let caseId: string;
let caseVersion: number;
let letterId: string;

beforeAll(async () => {
  shell = testShell();
  await shell.must('casebook.create', { passphrase, organisation, officer });
  const made = await shell.must('case.create', accessRequest());
  caseId = made.id;
  caseVersion = made.version;
});
beforeEach(async () => {
  const letter = await shell.must('letter.draft', { caseId, kind: 'closing', casePartyId: null, asked });
  letterId = letter.id;
});
afterAll(() => shell.end());

describe('a letter out of the casebook', () => {
  test.each([
    { format: 'pdf', name: 'SR-2026-0001-closing.pdf', start: '%PDF-' },
    { format: 'docx', name: 'SR-2026-0001-closing.docx', start: 'PK' },
    { format: 'text', name: 'SR-2026-0001-closing.txt', start: organisation.name },
  ] as const)('is saved as $format, under the reference alone', async ({ format, name, start }) => {
    shell.chosen.save = join(shell.folder, name);
    expect(await shell.must('letter.save', { letterId, format })).toEqual({ fileName: name });
    expect(shell.chosen.suggestedName).toBe(name);
    expect(readFileSync(shell.chosen.save, 'utf8').startsWith(start)).toBe(true);
    if (format === 'pdf') expect(shell.printed.at(-1)).toContain('The request was withdrawn.');
  });

  test('goes on paper', async () => {
    expect(await shell.must('letter.print', { letterId })).toEqual({ printed: true });
    expect(shell.printed.at(-1)).toContain('The request was withdrawn.');
  });

  test('opens in the mail program, from where the officer chose to keep the message', async () => {
    shell.chosen.save = join(shell.folder, 'message.eml');
    const opened = await shell.must('letter.openInMail', { letterId, format: 'pdf', attachmentIds: [] });
    expect(opened).toEqual({ fileName: 'message.eml', opened: true });
    expect(shell.openedFiles).toEqual([shell.chosen.save]);
    expect(shell.chosen.suggestedName).toBe('SR-2026-0001-closing.eml');
    const message = readFileSync(shell.chosen.save, 'utf8');
    expect(message).toContain('X-Unsent: 1');
    expect(message).toContain('filename="SR-2026-0001-closing.pdf"');
  });

  test('a cancelled dialog writes and opens nothing', async () => {
    shell.chosen.save = null;
    const before = readdirSync(shell.folder);
    const openedBefore = shell.openedFiles.length;
    expect(await shell.must('letter.save', { letterId, format: 'docx' })).toEqual({ fileName: null });
    const cancelled = await shell.must('letter.openInMail', { letterId, format: null, attachmentIds: [] });
    expect(cancelled).toEqual({ fileName: null, opened: false });
    expect(await shell.must('form.save', { format: 'html' })).toEqual({ fileName: null });
    expect(readdirSync(shell.folder)).toEqual(before);
    expect(shell.openedFiles).toHaveLength(openedBefore);
  });

  test('is kept as the PDF that was printed, dated the day it was sent', async () => {
    const letter = await shell.must('letter.open', { letterId });
    const sent = await shell.must('letter.markSent', {
      letterId,
      version: letter.version,
      caseVersion,
      sentOn: accessRequest().receivedOn,
      channel: 'post',
      format: 'pdf',
      confirm: false,
    });
    const [file] = sent.case.attachments;
    expect(file).toMatchObject({ name: 'SR-2026-0001-closing.pdf', mediaType: 'application/pdf' });
    expect(shell.printed.at(-1)).toContain('Friday 20 November 2026');
    shell.chosen.save = join(shell.folder, 'kept.pdf');
    await shell.must('attachment.save', { attachmentId: file?.id ?? '' });
    const kept = createHash('sha256').update(readFileSync(shell.chosen.save)).digest('hex');
    expect(sent.letter.sha256).toBe(kept);
  });
});

describe('the request form', () => {
  test.each(['html', 'pdf'] as const)('is saved as %s', async (format) => {
    shell.chosen.save = join(shell.folder, `request-form.${format}`);
    expect(await shell.must('form.save', { format })).toEqual({ fileName: `request-form.${format}` });
    expect(shell.chosen.suggestedName).toBe(`request-form.${format}`);
    const written = readFileSync(shell.chosen.save, 'utf8');
    expect(written).toContain(format === 'pdf' ? '%PDF-' : organisation.contactEmail);
  });
});
