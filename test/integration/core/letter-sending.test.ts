import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { civilDate } from '../../../electron/domain/civil-date.ts';
import { organisation, testCasebook } from '../../support/casebook.ts';
import type { TestCasebook } from '../../support/casebook.ts';
import { draftLetter, identity, newCase, sending } from './letter-fixture.ts';

let book: TestCasebook;

beforeAll(async () => {
  book = await testCasebook();
});
afterAll(() => book.end());

describe('a letter that is sent', () => {
  test('records its fact, is kept with its hash, and stands among the messages, all at once', async () => {
    const made = await newCase(book);
    const letter = await draftLetter(book, made, 'identity-request', identity);
    const result = await book.must('host.markLetterSent', sending(letter, made));
    expect(result.case.clockEvents.find(({ kind }) => kind === 'identity-asked')).toMatchObject({
      on: '2026-11-23',
      note: 'Identity request sent',
    });
    expect(result.case.deadlines.find(({ duty }) => duty === 'access')?.state).toBe('not-started');
    const [file] = result.case.attachments;
    const [message] = result.case.communications;
    expect(file).toMatchObject({ name: `${made.ref}-identity-request.txt`, mediaType: 'text/plain' });
    expect(message).toMatchObject({ direction: 'out', toAddress: 'jane@mail.example', subject: letter.subject });
    expect(file?.communicationId).toBe(message?.id);
    expect(result.letter).toMatchObject({ state: 'sent', sentOn: '2026-11-23', sentBy: 'Maya Sterne' });
    expect(result.letter.sha256).toBe(file?.sha256);
    const path = join(book.folder, '..', 'kept.txt');
    await book.must('host.writeAttachment', { attachmentId: file?.id ?? '', path });
    const kept = readFileSync(path);
    expect(createHash('sha256').update(kept).digest('hex')).toBe(result.letter.sha256);
    expect(kept.toString()).toContain('Your customer number');
    const { entries } = await book.must('timeline.page', { caseId: made.id, offset: 0, limit: 200 });
    const tables = entries.filter(({ action }) => action === 'letter.markSent').map(({ table }) => table);
    expect(new Set(tables)).toEqual(new Set(['letter', 'attachment', 'communication', 'clock_event']));
  });

  test('does not change any more', async () => {
    const made = await newCase(book);
    const letter = await draftLetter(book, made, 'identity-request', identity);
    const { letter: sent, case: after } = await book.must('host.markLetterSent', sending(letter, made));
    const target = { letterId: sent.id, version: sent.version };
    for (const answer of [
      await book.may('letter.update', { ...target, subject: 'x', body: 'y' }),
      await book.may('letter.merge', { ...target, casePartyId: null, asked: identity }),
      await book.may('letter.remove', target),
      await book.may('host.markLetterSent', sending(sent, after)),
    ]) {
      expect(answer).toMatchObject({ ok: false, error: { code: 'letter-sent' } });
    }
    // The name of the organisation changes later; what was sent says what it said.
    const before = await book.must('letter.render', { letterId: sent.id, format: 'html' });
    const { version } = await book.must('organisation.get', {});
    await book.must('organisation.update', { version, details: { ...organisation, name: 'Another Name Limited' } });
    expect(await book.must('letter.render', { letterId: sent.id, format: 'html' })).toEqual(before);
    await book.must('organisation.update', { version: version + 1, details: { ...organisation } });
  });

  test('asks once: a question that is open is not recorded again', async () => {
    const made = await newCase(book);
    const asked = await book.must('case.recordEvent', {
      caseId: made.id,
      version: made.version,
      event: { kind: 'identity-asked', on: civilDate('2026-11-23'), note: '' },
    });
    const letter = await draftLetter(book, asked, 'identity-request', identity);
    const { case: after } = await book.must('host.markLetterSent', sending(letter, asked));
    expect(after.clockEvents.filter(({ kind }) => kind === 'identity-asked')).toHaveLength(1);
  });

  test.each([
    { why: 'a gap', change: (body: string) => `${body}\n\n[[Date]]`, sentence: /“Date” is still to be filled in/u },
    {
      why: 'its reason taken out',
      change: (body: string) =>
        body
          .replace('why we ask', 'x')
          .replaceAll(/be sure|doubt/gu, 'x')
          .replace('Why we ask', 'x'),
      sentence: /does not say why there is a doubt about identity \(UK GDPR Article 12\(6\)/u,
    },
    { why: 'nothing in it', change: () => '', sentence: /does not say what is needed/u },
  ])('is refused with $why, and nothing is recorded', async ({ change, sentence }) => {
    const made = await newCase(book);
    const letter = await draftLetter(book, made, 'identity-request', identity);
    const edited = await book.must('letter.update', {
      letterId: letter.id,
      version: letter.version,
      subject: letter.subject,
      body: change(letter.body),
    });
    expect(edited.ready).toBe(false);
    const answer = await book.may('host.markLetterSent', sending(edited, made));
    expect(answer.ok ? '' : answer.error.code).toBe('letter-incomplete');
    expect(answer.ok ? '' : answer.error.facts?.['sentence']).toMatch(sentence);
    const after = await book.must('case.open', { caseId: made.id });
    expect([after.version, after.clockEvents.length, after.attachments]).toEqual([made.version, 1, []]);
  });

  test.each([
    { why: 'tomorrow', sentOn: civilDate('2026-11-24'), code: 'in-the-future' },
    { why: 'before receipt', sentOn: civilDate('2026-11-19'), code: 'before-receipt' },
  ])('is refused when dated $why', async ({ sentOn, code }) => {
    const made = await newCase(book);
    const letter = await draftLetter(book, made, 'identity-request', identity);
    expect(await book.may('host.markLetterSent', sending(letter, made, { sentOn }))).toMatchObject({
      ok: false,
      error: { code, field: 'sentOn' },
    });
  });

  test('is refused when letter or case were changed meanwhile', async () => {
    const made = await newCase(book);
    const letter = await draftLetter(book, made, 'identity-request', identity);
    await book.must('letter.update', { letterId: letter.id, version: 1, subject: letter.subject, body: letter.body });
    expect(await book.may('host.markLetterSent', sending(letter, made))).toMatchObject({ error: { code: 'conflict' } });
    const current = await book.must('letter.open', { letterId: letter.id });
    const stale = sending(current, made, { caseVersion: made.version + 5 });
    expect(await book.may('host.markLetterSent', stale)).toMatchObject({ error: { code: 'conflict' } });
    expect((await book.must('letter.open', { letterId: letter.id })).state).toBe('draft');
  });
});

describe('an extension', () => {
  const asked = { 'extension.ground': 'complexity', 'extension.explanation': 'The recordings must be listened to.' };

  test('names the new date and moves the clock to it', async () => {
    const made = await newCase(book);
    const letter = await draftLetter(book, made, 'extension', asked);
    expect(letter.body).toContain('because of the complexity of your request');
    expect(letter.body).toContain('by Monday 22 February 2027 at the latest');
    const { case: after } = await book.must('host.markLetterSent', sending(letter, made));
    expect(after.deadlines.find(({ duty }) => duty === 'access')?.dueOn).toBe('2027-02-22');
    expect(after.clockEvents.find(({ kind }) => kind === 'extended')?.reason).toBe('complexity');
    // The law allows one only.
    const again = await draftLetter(book, after, 'extension', asked);
    const later = sending(again, after, { sentOn: civilDate('2026-11-21') });
    expect(await book.may('host.markLetterSent', later)).toMatchObject({ ok: false, error: { code: 'contradiction' } });
  });

  test('after the first month has no new date, so it cannot be sent', async () => {
    const made = await newCase(book, { receivedOn: civilDate('2026-10-01') });
    const letter = await draftLetter(book, made, 'extension', asked);
    expect(letter.gaps.map(({ name, where }) => [name, where])).toEqual([['extended.dueOn', 'clock']]);
    const byHand = await book.must('letter.update', {
      letterId: letter.id,
      version: letter.version,
      subject: letter.subject,
      body: letter.body.replace('[[Due date after an extension]]', '1 January 2027'),
    });
    expect(byHand.missing.map(({ id }) => id)).toEqual(['extension-date']);
    expect((await book.may('host.markLetterSent', sending(byHand, made))).ok).toBe(false);
  });
});

describe('a refusal', () => {
  const reasons = { 'refusal.reasons': 'The invoices have to be kept.' };
  const decision = {
    ground: 'other-refusal',
    conclusion: 'Refused.',
    reasons: 'The invoices have to be kept for six years.',
    evidence: '',
    alternatives: '',
    decidedBy: 'Maya Sterne',
    decidedOn: civilDate('2026-11-23'),
    sentOn: null,
  } as const;

  test('that nobody decided is not told', async () => {
    const made = await newCase(book, { rights: ['erasure'] });
    const letter = await draftLetter(book, made, 'refusal', reasons);
    expect(await book.may('host.markLetterSent', sending(letter, made))).toMatchObject({
      error: { code: 'outcome-missing' },
    });
  });

  test('is recorded for the right that was refused, once, with the reasons that were decided', async () => {
    const made = await newCase(book, { rights: ['erasure', 'rectification'] });
    const target = { caseId: made.id, version: made.version };
    const decided = await book.must('request.refuse', { ...target, ...decision, rights: ['erasure', 'rectification'] });
    const { letters } = await book.must('letter.kinds', { caseId: made.id });
    expect(letters.find(({ kind }) => kind === 'refusal')?.suggested).toEqual({ 'refusal.reasons': decision.reasons });
    const letter = await draftLetter(book, decided, 'refusal', reasons);
    const { case: after } = await book.must('host.markLetterSent', sending(letter, decided));
    const refused = after.clockEvents.filter(({ kind }) => kind === 'refused').map(({ duty }) => duty);
    expect(new Set(refused)).toEqual(new Set(['erasure', 'rectification']));
    expect(after.deadlines.find(({ duty }) => duty === 'erasure')?.state).toBe('met');
    const again = await draftLetter(book, after, 'refusal', reasons);
    const { case: twice } = await book.must('host.markLetterSent', sending(again, after));
    expect(twice.clockEvents.filter(({ kind }) => kind === 'refused')).toHaveLength(2);
  });

  test('of an objection to marketing is not told: that right is absolute', async () => {
    const made = await newCase(book, { rights: ['marketing-objection'] });
    const letter = await draftLetter(book, made, 'refusal', reasons);
    expect(await book.may('host.markLetterSent', sending(letter, made))).toMatchObject({
      error: { code: 'absolute-right' },
    });
  });
});

describe('what a letter does beside the clock', () => {
  test('a clarification stops the clock in the UK, and nothing in the Union', async () => {
    const asked = { 'clarification.unclear': 'Which account.', 'clarification.questions': 'Which account is it?' };
    const uk = await newCase(book);
    const ukLetter = await draftLetter(book, uk, 'clarification', asked);
    expect(ukLetter.body).toContain('the clock is stopped from the date of this letter');
    const { case: paused } = await book.must('host.markLetterSent', sending(ukLetter, uk));
    expect(paused.deadlines.find(({ duty }) => duty === 'access')?.state).toBe('paused');
    const irish = await newCase(book, { place: 'IE', zone: 'Europe/Dublin' });
    const euLetter = await draftLetter(book, irish, 'clarification', asked);
    expect(euLetter.body).not.toContain('clock');
    const { case: running } = await book.must('host.markLetterSent', sending(euLetter, irish));
    expect(running.clockEvents.map(({ kind }) => kind)).toEqual(['received']);
  });

  test('somebody who received the data is told by a letter to them', async () => {
    const made = await newCase(book, { rights: ['erasure'] });
    const added = await book.must('recipient.add', {
      caseId: made.id,
      version: made.version,
      recipient: 'Payments plc',
      contact: '',
      right: 'erasure',
      toldOn: null,
      toldHow: '',
      impossibleBecause: '',
    });
    const letter = await book.must('letter.draft', {
      caseId: made.id,
      kind: 'recipient-notice',
      casePartyId: null,
      to: { name: 'payments PLC', email: 'dpo@payments.example', address: '' },
      asked: { 'notice.change': 'erased', 'notice.details': 'The account.', 'notice.identifier': 'Customer 10442' },
    });
    expect([letter.recipient, letter.ready]).toEqual(['payments PLC', true]);
    expect(letter.body).toContain('We have erased these data at the request of the person');
    await book.must('host.markLetterSent', sending(letter, added));
    const { recipients } = await book.must('request.work', { caseId: made.id });
    expect(recipients[0]).toMatchObject({ toldOn: '2026-11-23', toldHow: 'Letter, email' });
  });

  test('a person is told before a restriction is lifted', async () => {
    const made = await newCase(book, { rights: ['restriction'] });
    const restricted = await book.must('restriction.add', {
      caseId: made.id,
      version: made.version,
      ground: 'accuracy-contested',
      data: 'The address',
      fromOn: civilDate('2026-11-20'),
    });
    const letter = await draftLetter(book, restricted, 'restriction-lifting', {
      'restriction.liftedOn': '2026-12-01',
      'restriction.reasons': 'The address was checked.',
    });
    expect(letter.body).toContain('lift this restriction on Tuesday 1 December 2026 and not before');
    await book.must('host.markLetterSent', sending(letter, restricted));
    const { restrictions } = await book.must('request.work', { caseId: made.id });
    expect(restrictions[0]?.toldBeforeLiftingOn).toBe('2026-11-23');
  });
});

describe('an answer', () => {
  const asked = {
    'answer.enclosed': 'One PDF file of 84 pages.',
    'answer.purposes': 'To run the account.',
    'answer.categories': 'Identity, contact and usage data.',
    'answer.recipients': 'The payment processor.',
    'answer.retention': 'Six years after the account is closed.',
    'answer.source': 'You gave us all of it.',
    'answer.automated': 'None.',
    'answer.transfers': 'None.',
  };

  test('is recorded when the officer says so, and only with an outcome for each right', async () => {
    const made = await newCase(book);
    const letter = await draftLetter(book, made, 'answer-access', asked);
    expect(letter.ready).toBe(true);
    expect(await book.may('host.markLetterSent', sending(letter, made, { confirm: true }))).toMatchObject({
      error: { code: 'outcome-missing' },
    });
    const { case: after } = await book.must('host.markLetterSent', sending(letter, made));
    expect(after.state).toBe('open');
    expect(after.clockEvents.map(({ kind }) => kind)).toEqual(['received']);
  });

  test('that leaves something out needs the reason and the way to court', async () => {
    const made = await newCase(book);
    const letter = await draftLetter(book, made, 'answer-access', {
      ...asked,
      'answer.withheld': 'Names of other people.',
    });
    expect(letter.gaps.map(({ name }) => name)).toEqual(['answer.withheldReasons']);
    const body = letter.body
      .replace(/\n- You have the right to ask a court.*/u, '')
      .replace(/The reason is this.*\n/u, '');
    const { missing } = await book.must('letter.check', { letterId: letter.id, subject: letter.subject, body });
    expect(missing.map(({ id }) => id)).toEqual(['access-withheld-reasons', 'access-withheld-court']);
  });

  test('of a refusal names three ways to complain in the UK and two in the Union', async () => {
    const reasons = { 'refusal.reasons': 'The invoices have to be kept.' };
    const uk = await draftLetter(book, await newCase(book, { rights: ['erasure'] }), 'refusal', reasons);
    expect(uk.body).toContain('complain to us');
    expect(uk.body).toContain("complain to the regulator, Information Commissioner's Office");
    expect(uk.body).toContain('ask a court');
    const irish = await newCase(book, { rights: ['erasure'], place: 'IE', zone: 'Europe/Dublin' });
    const eu = await draftLetter(book, irish, 'refusal', reasons);
    expect(eu.body).not.toContain('complain to us');
    expect([uk.ready, eu.ready]).toEqual([true, true]);
    const noCourt = await book.must('letter.check', {
      letterId: uk.id,
      subject: uk.subject,
      body: uk.body.replace(/\n- You have the right to ask a court.*/u, ''),
    });
    expect(noCourt.missing.map(({ part }) => part)).toEqual(['the right to go to court']);
    expect(noCourt.missing[0]?.wording).toBe('You have the right to ask a court to enforce your rights.');
  });
});
