import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { CoreInput } from '../../../electron/contract/table.ts';
import type { RequestWork } from '../../../electron/contract/request-work.ts';
import { civilDate } from '../../../electron/domain/civil-date.ts';
import { accessRequest, testCasebook } from '../../support/casebook.ts';
import type { TestCasebook } from '../../support/casebook.ts';

let book: TestCasebook;

beforeAll(async () => {
  book = await testCasebook();
});
afterAll(() => book.end());

const day = civilDate;
const today = day('2026-11-23');

async function logged(change: Partial<CoreInput<'case.create'>> = {}): Promise<CaseDetail> {
  return await book.must('case.create', accessRequest(change));
}

const at = ({ id, version }: CaseDetail) => ({ caseId: id, version });

async function work(detail: CaseDetail): Promise<RequestWork> {
  return await book.must('request.work', { caseId: detail.id });
}

const access = (detail: CaseDetail) => detail.deadlines.find(({ duty }) => duty === 'access');

const nothingSeen = {
  checkId: null,
  casePartyId: null,
  whyNeeded: '',
  receivedOn: null,
  seenType: '',
  seenLast: '',
  comparedWith: 'The account on file',
  result: 'passed',
  checkedOn: today,
  note: '',
} as const;

const skip = { reasons: 'Asked from the account.', decidedBy: 'Maya Sterne', decidedOn: today } as const;

function answerOf(detail: CaseDetail, outcome: 'granted' | 'refused' = 'granted') {
  return {
    ...at(detail),
    answeredOn: today,
    outcome: '',
    outcomes: detail.rights.map(({ right }) => ({ right, outcome, reason: outcome === 'refused' ? 'No ground.' : '' })),
  };
}

describe('identity', () => {
  test('shown by what is held already passes without a document, and the clock does not wait', async () => {
    const made = await logged();
    const checked = await book.must('identity.check', { ...at(made), ...nothingSeen, item: 'login' });
    expect(checked.nextStep).toBe('Plan the search');
    expect(access(checked)?.dueOn).toBe(access(made)?.dueOn);
    expect(checked.clockEvents).toHaveLength(1);
    expect((await book.must('case.answer', answerOf(checked))).state).toBe('answered');
  });

  test('that was asked for starts the clock when it has arrived and is enough, by itself', async () => {
    const made = await logged({ receivedOn: day('2026-11-02') });
    const asked = await book.must('identity.ask', {
      ...at(made),
      askedOn: day('2026-11-03'),
      items: [{ item: 'photo-document', casePartyId: null, whyNeeded: 'The e-mail address is not on file.' }],
    });
    expect([asked.nextStep, access(asked)?.state]).toEqual(['Wait for identity', 'not-started']);
    const [check] = (await work(asked)).evidence;
    if (check === undefined) throw new Error('nothing was asked for');
    const seen = { ...nothingSeen, checkId: check.id, item: '', receivedOn: day('2026-11-10'), seenType: 'Passport' };
    const poor = await book.must('identity.check', { ...at(asked), ...seen, result: 'not-enough' });
    expect(access(poor)?.state).toBe('not-started');
    const passed = await book.must('identity.check', { ...at(poor), ...seen, seenLast: '4471' });
    expect(access(passed)?.dueOn).toBe('2026-12-10');
    expect(passed.clockEvents.filter(({ superseded }) => !superseded).map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'received 2026-11-02',
      'identity-asked 2026-11-03',
      'identity-received 2026-11-10',
    ]);
    expect((await work(passed)).warnings.map(({ code }) => code)).toContain('lighter-not-tried');
    // A wrong day is corrected in the checklist; the fact that was wrong stays visible, superseded.
    const corrected = await book.must('identity.check', { ...at(passed), ...seen, receivedOn: day('2026-11-12') });
    expect(access(corrected)?.dueOn).toBe('2026-12-14');
    expect(corrected.clockEvents.filter(({ superseded }) => superseded)).toHaveLength(1);
  });

  test('found not to be needed lets the clock run from the receipt', async () => {
    const made = await logged({ receivedOn: day('2026-11-02') });
    const asked = await book.must('identity.ask', {
      ...at(made),
      askedOn: day('2026-11-03'),
      items: [{ item: 'known-facts', casePartyId: null, whyNeeded: 'Unknown address.' }],
    });
    const [check] = (await work(asked)).evidence;
    const dropped = await book.must('identity.check', {
      ...at(asked),
      ...nothingSeen,
      checkId: check?.id ?? '',
      item: '',
      result: 'not-needed',
    });
    expect(access(dropped)?.dueOn).toBe('2026-12-02');
    expect(dropped.nextStep).toBe('Check identity');
  });

  test.each<{ why: string; change: Partial<CoreInput<'identity.check'>>; code: string }>([
    { why: 'five characters of a number', change: { seenLast: '54471' }, code: 'invalid-input' },
    { why: 'a number in the words', change: { comparedWith: 'Passport 533401372' }, code: 'too-many-digits' },
    { why: 'unknown evidence', change: { item: 'fingerprint' }, code: 'unknown-item' },
    { why: 'compared with nothing', change: { comparedWith: '' }, code: 'comparison-missing' },
    { why: 'checked tomorrow', change: { checkedOn: day('2026-11-24') }, code: 'in-the-future' },
  ])('is refused and nothing is kept: $why', async ({ change, code }) => {
    const made = await logged();
    const answer = await book.may('identity.check', { ...at(made), ...nothingSeen, item: 'login', ...change });
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect((await work(made)).evidence).toEqual([]);
  });

  test('is needed before anything is disclosed, for each of several people, and the reason to skip it is a decision', async () => {
    const people = ['Jane Okafor', 'Tom Okafor'].map((name) => ({
      name,
      kind: 'person' as const,
      email: '',
      phone: '',
      address: '',
      role: 'data-subject' as const,
    }));
    const made = await logged({ people });
    expect(await book.may('case.answer', answerOf(made))).toMatchObject({
      ok: false,
      error: { code: 'steps-missing' },
    });
    const [first] = made.parties;
    const one = await book.must('identity.check', {
      ...at(made),
      ...nothingSeen,
      item: 'login',
      casePartyId: first?.id ?? null,
    });
    expect(one.nextStep).toBe('Check identity');
    expect(await book.may('case.answer', answerOf(one))).toMatchObject({ ok: false, error: { code: 'steps-missing' } });
    expect(await book.may('identity.skip', { ...at(one), ...skip, reasons: ' ' })).toMatchObject({
      ok: false,
      error: { code: 'reason-missing' },
    });
    const skipped = await book.must('identity.skip', { ...at(one), ...skip });
    const [decision] = (await work(skipped)).decisions;
    expect(decision).toMatchObject({ kind: 'identity-not-needed', reasons: skip.reasons, officer: 'Maya Sterne' });
    const withdrawn = await book.must('decision.withdraw', {
      ...at(skipped),
      decisionId: decision?.id ?? '',
      because: 'The account was shared',
    });
    expect(withdrawn.nextStep).toBe('Check identity');
    expect((await book.must('case.answer', answerOf(withdrawn, 'refused'))).state).toBe('answered');
  });

  test('copy: held for a time, found when due, destroyed with a certificate', async () => {
    const made = await logged();
    const content = new TextEncoder().encode('a scan');
    const added = await book.must('attachment.addBytes', {
      caseId: made.id,
      fileName: 'scan.png',
      mediaType: 'image/png',
      content,
    });
    const checked = await book.must('identity.check', { ...at(added), ...nothingSeen, item: 'photo-document' });
    const [check] = (await work(checked)).evidence;
    const [file] = added.attachments;
    if (check === undefined || file === undefined) throw new Error('no check or file');
    const held = await book.must('identity.holdCopy', {
      ...at(checked),
      checkId: check.id,
      attachmentId: file.id,
      days: 28,
    });
    const due = async (by: string) =>
      (await book.must('identity.copiesDue', { by: day(by), limit: 10 })).copies.map(({ ref }) => ref);
    expect(await due('2026-12-20')).toEqual([]);
    expect(await due('2026-12-21')).toEqual([made.ref]);
    const destroyed = await book.must('identity.destroyCopy', { ...at(held), checkId: check.id });
    expect(destroyed.attachments).toEqual([]);
    expect((await work(destroyed)).evidence[0]?.copy).toMatchObject({
      attachmentId: null,
      name: 'scan.png',
      sha256: file.sha256,
      destroyedAt: '2026-11-23T09:00:00.000Z',
      destroyedBy: 'Maya Sterne',
    });
    expect(await due('2027-12-21')).toEqual([]);
  });
});

describe('people', () => {
  test('a solicitor needs authority as well as identity', async () => {
    const made = await logged();
    const detail = (await work(made)).detail;
    const described = await book.must('request.describe', { ...at(made), ...detail, requesterType: 'solicitor' });
    expect(described.nextStep).toBe('Check the authority');
    const asked = await book.must('identity.ask', {
      ...at(described),
      askedOn: today,
      items: [{ item: 'signed-authority', casePartyId: null, whyNeeded: 'No authority came with the letter.' }],
    });
    expect(asked.nextStep).toBe('Wait for authority');
    expect(access(asked)?.state).toBe('not-started');
    const [check] = (await work(asked)).evidence;
    const arrived = await book.must('identity.check', {
      ...at(asked),
      ...nothingSeen,
      checkId: check?.id ?? '',
      item: '',
      receivedOn: today,
    });
    expect([arrived.nextStep, access(arrived)?.state]).toEqual(['Check identity', 'running']);
  });

  test.each([
    { place: 'GB-SCT', childAge: 12, competence: 'presumed', next: 'Plan the search' },
    { place: 'GB-SCT', childAge: 11, competence: 'to-be-considered', next: 'Check identity' },
    { place: 'GB-ENG', childAge: 15, competence: 'to-be-considered', next: 'Check identity' },
  ] as const)('a child of $childAge in $place: $competence', async ({ place, childAge, competence, next }) => {
    const made = await logged({ place });
    const detail = (await work(made)).detail;
    const described = await book.must('request.describe', { ...at(made), ...detail, subjectStatus: 'child', childAge });
    expect((await work(described)).competence).toBe(competence);
    const checked = await book.must('identity.check', { ...at(described), ...nothingSeen, item: 'login' });
    expect(checked.nextStep).toBe(next);
    const decided = await book.must('decision.add', {
      ...at(checked),
      kind: 'child-competence',
      right: null,
      conclusion: 'Understands what is asked',
      reasons: 'Spoke with the child.',
      evidence: '',
      alternatives: '',
      decidedBy: 'Maya Sterne',
      decidedOn: today,
    });
    expect(decided.nextStep).toBe('Plan the search');
  });
});
