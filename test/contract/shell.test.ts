import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { casebookFolder, holdsCasebook } from '../../electron/main/casebook-folder.ts';
import { refuse, yes } from '../../electron/main/refusal.ts';
import { storeFolder } from '../../electron/data/store-folder.ts';
import { accessRequest, officer, organisation, passphrase } from '../support/casebook.ts';
import { testShell } from './shell-fixture.ts';
import type { TestShell } from './shell-fixture.ts';

const newPassphrase = 'juniper meadow under a copper moon';
const letter =
  'From: Jane Okafor <jane@mail.example>\r\nSubject: My data\r\nDate: Fri, 20 Nov 2026 10:00:00 +0000\r\n\r\nPlease send me a copy of all my personal data.\r\n';

let shell: TestShell;
let recoveryKey: string;
beforeAll(async () => {
  shell = testShell();
  await shell.must('casebook.status', {});
});
afterAll(() => shell.end());

describe('the life of a casebook, in order', () => {
  test('there is none, and no process to say so', async () => {
    expect(await shell.must('casebook.status', {})).toEqual({
      state: 'none',
      organisationName: '',
      retryAfterMs: 0,
      recoveryConfirmed: null,
      appVersion: '0.0.0',
    });
    expect(await shell.ask('casebook.unlock', { passphrase })).toEqual(refuse('no-casebook'));
  });

  test('a weak passphrase makes none', async () => {
    const answer = await shell.ask('casebook.create', { passphrase: 'password1234', organisation, officer });
    expect(answer).toMatchObject({ ok: false, error: { code: 'weak-passphrase' } });
    expect((await shell.must('casebook.status', {})).state).toBe('none');
  });

  test('a new one is open at once', async () => {
    ({ recoveryKey } = await shell.must('casebook.create', { passphrase, organisation, officer }));
    expect(recoveryKey).toMatch(/^(?:[0-9A-Z]{5}-){7}[0-9A-Z]{5}$/u);
    expect(await shell.must('casebook.status', {})).toMatchObject({
      state: 'unlocked',
      organisationName: organisation.name,
      recoveryConfirmed: false,
    });
    expect(shell.turns).toEqual(['unlocked']);
  });

  test('its files are those that the shell looks for', () => {
    const folder = casebookFolder(shell.folder);
    const { database, keyFile } = storeFolder(folder);
    expect(holdsCasebook(folder)).toBe(true);
    expect([database, keyFile]).toEqual([join(folder, 'casebook.db'), join(folder, 'casebook.keys.json')]);
  });

  test('another cannot be made over it', async () => {
    const answer = await shell.ask('casebook.create', { passphrase, organisation, officer });
    expect(answer).toMatchObject({ ok: false });
    expect((await shell.must('casebook.status', {})).state).toBe('unlocked');
  });

  test('two groups of the recovery key confirm it', async () => {
    const [first = '', , third = ''] = recoveryKey.split('-');
    const wrong = { position: 0, text: third };
    expect(await shell.must('recovery.confirm', { groups: [wrong, { position: 2, text: third }] })).toEqual({
      confirmed: false,
    });
    expect((await shell.must('casebook.status', {})).recoveryConfirmed).toBe(false);
    const right = [
      { position: 0, text: first },
      { position: 2, text: third },
    ];
    expect(await shell.must('recovery.confirm', { groups: right })).toEqual({ confirmed: true });
    expect((await shell.must('casebook.status', {})).recoveryConfirmed).toBe(true);
  });

  test('a change of the settings reaches the shell', async () => {
    await shell.must('settings.update', { ...(await shell.must('settings.get', {})), lockAfterMinutes: 7 });
    // The event came before the answer; the shell has asked for the new number, and its question is answered first.
    await shell.must('settings.get', {});
    expect(shell.casebook.lockAfterMinutes()).toBe(7);
  });

  test('locking ends the process and nothing is answered any more', async () => {
    expect(await shell.must('casebook.lock', {})).toMatchObject({ state: 'locked', recoveryConfirmed: null });
    expect(shell.hostRuns()).toBe(false);
    expect(shell.turns).toEqual(['unlocked', 'locked']);
    expect(await shell.ask('today.view', {})).toEqual(refuse('locked'));
    expect(shell.hostRuns()).toBe(false);
  });

  test('a wrong passphrase makes the next attempt wait, also the right one', async () => {
    expect(await shell.ask('casebook.unlock', { passphrase: 'wrong' })).toEqual(refuse('wrong-passphrase'));
    expect(await shell.ask('casebook.unlock', { passphrase })).toEqual(
      refuse('too-many-attempts', { retryAfterMs: 1_000 }),
    );
    expect((await shell.must('casebook.status', {})).retryAfterMs).toBe(1_000);
    shell.pass(1_000);
    expect(await shell.must('casebook.unlock', { passphrase })).toMatchObject({ state: 'unlocked', retryAfterMs: 0 });
  });

  test('the recovery key opens it and sets a new passphrase', async () => {
    await shell.must('casebook.lock', {});
    expect(await shell.ask('casebook.recover', { recoveryKey: 'AAAAA', newPassphrase })).toMatchObject({
      error: { code: 'mistyped-recovery-key' },
    });
    expect(await shell.must('casebook.recover', { recoveryKey, newPassphrase })).toMatchObject({ state: 'unlocked' });
  });

  test('changing the passphrase needs the present one, and guesses wait', async () => {
    const next = passphrase;
    expect(await shell.ask('casebook.changePassphrase', { current: passphrase, next })).toEqual(
      refuse('wrong-passphrase'),
    );
    expect(await shell.ask('casebook.changePassphrase', { current: newPassphrase, next })).toMatchObject({
      error: { code: 'too-many-attempts' },
    });
    shell.pass(1_000);
    expect(await shell.ask('casebook.changePassphrase', { current: newPassphrase, next })).toEqual(yes({ done: true }));
  });

  test('a new recovery key has to be confirmed again', async () => {
    const renewed = await shell.must('recovery.renew', { passphrase });
    expect(renewed.recoveryKey).not.toBe(recoveryKey);
    ({ recoveryKey } = renewed);
    expect((await shell.must('casebook.status', {})).recoveryConfirmed).toBe(false);
  });

  test('a host that dies locks the casebook, and it opens again', async () => {
    const locked = shell.nextLocked();
    shell.killHost();
    await locked;
    expect((await shell.must('casebook.status', {})).state).toBe('locked');
    expect(await shell.must('casebook.unlock', { passphrase })).toMatchObject({ state: 'unlocked' });
  });
});

describe('files, in and out through dialogs', () => {
  let caseId: string;
  let version: number;
  let attachmentId: string;
  beforeAll(async () => {
    ({ id: caseId, version } = await shell.must('case.create', accessRequest()));
  });

  test('a message is read where the officer chose it', async () => {
    const path = join(shell.folder, 'jane-okafor.eml');
    writeFileSync(path, letter);
    shell.chosen.open = [path];
    const { intake } = await shell.must('intake.choose', { accept: 'message' });
    expect(intake).toMatchObject({ kind: 'message', fromAddress: 'jane@mail.example' });
    shell.chosen.open = [];
    expect(await shell.must('intake.choose', { accept: 'log' })).toEqual({ intake: null });
  });

  test('documents are added one after the other; one that cannot be read is refused', async () => {
    const first = join(shell.folder, 'Jane Okafor passport.PDF');
    writeFileSync(first, '%PDF-1.4');
    shell.chosen.open = [first, join(shell.folder, 'missing.pdf')];
    expect(await shell.ask('attachment.choose', { caseId, version })).toEqual(refuse('file-unreadable'));
    const { attachments, ...opened } = await shell.must('case.open', { caseId });
    expect(attachments.map(({ name }) => name)).toEqual(['Jane Okafor passport.PDF']);
    attachmentId = attachments[0]?.id ?? '';
    ({ version } = opened);
    shell.chosen.open = [];
    expect(await shell.must('attachment.choose', { caseId, version })).toEqual({ added: [] });
  });

  test('a document is saved under a name without anybody’s name', async () => {
    shell.chosen.save = join(shell.folder, 'out.pdf');
    expect(await shell.must('attachment.save', { attachmentId })).toEqual({ fileName: 'out.pdf' });
    expect(readFileSync(join(shell.folder, 'out.pdf'), 'utf8')).toBe('%PDF-1.4');
    expect(shell.chosen.suggestedName).toMatch(/^SR-\d{4}-\d{4}-document\.pdf$/u);
  });

  test.each(['json', 'html', 'pdf'] as const)('the report as %s, under the reference alone', async (format) => {
    shell.chosen.save = join(shell.folder, `report.${format}`);
    expect(await shell.must('report.save', { caseId, format })).toEqual({ fileName: `report.${format}` });
    expect(shell.chosen.suggestedName).toBe(`SR-2026-0001.${format}`);
    const written = readFileSync(shell.chosen.save, 'utf8');
    expect(written).toContain(format === 'pdf' ? '%PDF' : 'Jane Okafor');
    expect(statSync(shell.chosen.save).mode & 0o777).toBe(0o600);
    if (format === 'pdf') expect(shell.printed.at(-1)).toContain('Jane Okafor');
  });

  test('the suppression list as a file holds hashes and no address', async () => {
    const addresses = ['Ada.Quill@mail.example'];
    await shell.must('suppression.add', { kind: 'email', addresses, reason: 'Asked for no more newsletters' });
    shell.chosen.save = join(shell.folder, 'list.csv');
    expect(await shell.must('suppression.save', { form: 'keyed' })).toMatchObject({ fileName: 'list.csv', entries: 1 });
    const written = readFileSync(shell.chosen.save, 'utf8');
    expect(written.trim().split('\n').length).toBeGreaterThan(1);
    expect(written.toLowerCase()).not.toContain('quill');
  });

  test('a cancelled dialog writes nothing', async () => {
    shell.chosen.save = null;
    const before = readdirSync(shell.folder);
    expect(await shell.must('report.save', { caseId, format: 'pdf' })).toEqual({ fileName: null });
    expect(await shell.must('attachment.save', { attachmentId })).toEqual({ fileName: null });
    expect(await shell.must('recovery.save', { recoveryKey })).toEqual({ fileName: null });
    expect(readdirSync(shell.folder)).toEqual(before);
  });

  test.each(['json', 'pdf'] as const)('a place that cannot be written is said so: %s', async (format) => {
    shell.chosen.save = join(shell.folder, 'missing', 'report');
    expect(await shell.ask('report.save', { caseId, format })).toEqual(refuse('file-unwritable'));
  });

  test('the recovery key on paper and as a file', async () => {
    expect(await shell.must('recovery.print', { recoveryKey })).toEqual({ printed: true });
    expect(shell.printed.at(-1)).toContain(`<li>${recoveryKey.slice(0, 5)}</li>`);
    shell.chosen.save = join(shell.folder, 'key.pdf');
    expect(await shell.must('recovery.save', { recoveryKey })).toEqual({ fileName: 'key.pdf' });
    expect(shell.chosen.suggestedName).toBe('Privacy Casebook recovery key.pdf');
  });

  test('a case that is not there has no report', async () => {
    expect(await shell.ask('report.save', { caseId: crypto.randomUUID(), format: 'pdf' })).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});

test('nothing of all this stands in the log or in the profile', async () => {
  await shell.askAnything('Jane Okafor', { name: 'Jane Okafor' });
  await shell.askAnything('case.find', { text: 'Jane Okafor', limit: 5, 'Jane Okafor': 1 });
  await shell.askAnything('case.open', { caseId: 'Jane Okafor' });
  const outside = shell.logLines.join('') + readFileSync(join(shell.folder, 'profile.json'), 'utf8');
  expect(shell.logLines.length).toBeGreaterThan(20);
  for (const secret of ['Okafor', 'jane@', officer.name, passphrase, newPassphrase, recoveryKey, shell.folder])
    expect(outside).not.toContain(secret);
});
