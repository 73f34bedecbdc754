import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { CoreInput } from '../../../electron/contract/table.ts';
import type { RequestWork } from '../../../electron/contract/request-work.ts';
import { staleCases } from '../../../electron/core/doctor.ts';
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

const skip = { reasons: 'Asked from the account.', decidedBy: 'Maya Sterne', decidedOn: today } as const;

function answerOf(detail: CaseDetail, outcome: 'granted' | 'refused' = 'granted') {
  return {
    ...at(detail),
    answeredOn: today,
    outcome: '',
    outcomes: detail.rights.map(({ right }) => ({ right, outcome, reason: outcome === 'refused' ? 'No ground.' : '' })),
  };
}

describe('clock facts that cannot be', () => {
  test('an extension after the first month, a second one, and a pause on an erasure are refused with a sentence', async () => {
    const late = await logged({ receivedOn: day('2026-10-01') });
    const notice = { sentOn: today, reason: 'complexity', note: '' } as const;
    const tooLate = await book.may('request.extend', { ...at(late), ...notice });
    expect(tooLate).toMatchObject({ ok: false, error: { code: 'contradiction', facts: { rule: 'too-late' } } });
    const asFact = { kind: 'extended', on: today, reason: 'complexity', note: '' } as const;
    expect(await book.may('case.recordEvent', { ...at(late), event: asFact })).toMatchObject({
      ok: false,
      error: { facts: { sentence: 'The notice of extension had to be sent by Monday 2 November 2026.' } },
    });

    const made = await logged({ rights: ['access', 'erasure'] });
    const extended = await book.must('request.extend', { ...at(made), ...notice });
    expect(extended.deadlines.filter(({ dueOn }) => dueOn === '2027-02-22').map(({ duty }) => duty)).toEqual(
      expect.arrayContaining(['access', 'erasure']),
    );
    expect(await book.may('request.extend', { ...at(extended), ...notice })).toMatchObject({
      ok: false,
      error: { code: 'contradiction', facts: { rule: 'already-extended' } },
    });

    const erasure = await logged({ rights: ['erasure'] });
    const question = { kind: 'clarification-asked', on: today, note: '' } as const;
    expect(await book.may('case.recordEvent', { ...at(erasure), event: question })).toMatchObject({
      ok: false,
      error: { code: 'no-pause' },
    });
    expect((await work(erasure)).canClarify).toBe(false);
    const before = { ...answerOf(erasure), answeredOn: day('2026-11-19') };
    const clear = await book.must('identity.skip', { ...at(erasure), ...skip });
    expect(await book.may('case.answer', { ...before, version: clear.version })).toMatchObject({
      ok: false,
      error: { code: 'contradiction', facts: { rule: 'before-receipt' } },
    });
    expect((await book.must('case.open', { caseId: erasure.id })).clockEvents).toHaveLength(1);
  });
});

describe('a refusal', () => {
  const refusal = {
    conclusion: '',
    reasons: 'The same request for the sixth time in a month.',
    evidence: 'SR-2026-0100 to SR-2026-0105, all answered in full.',
    alternatives: 'A summary of what changed since the last answer.',
    decidedBy: 'Head of privacy',
    decidedOn: today,
    sentOn: today,
  } as const;

  test.each<{ why: string; change: Partial<CoreInput<'request.refuse'>>; code: string }>([
    { why: 'without evidence', change: { evidence: '' }, code: 'evidence-missing' },
    { why: 'without reasons', change: { reasons: '' }, code: 'reason-missing' },
    { why: 'without an alternative', change: { alternatives: ' ' }, code: 'alternatives-missing' },
    { why: 'of a right that is not there', change: { rights: ['erasure'] }, code: 'right-missing' },
    { why: 'of marketing', change: { rights: ['marketing-objection'] }, code: 'absolute-right' },
  ])('is refused itself: $why', async ({ change, code }) => {
    const made = await logged({ rights: ['access', 'marketing-objection'] });
    const input = { ...at(made), ...refusal, rights: ['access' as const], ground: 'excessive' as const, ...change };
    expect(await book.may('request.refuse', input)).toMatchObject({ ok: false, error: { code } });
    expect((await work(made)).decisions).toEqual([]);
  });

  test('ends the clock of the right and needs no identity, because nothing is disclosed', async () => {
    const made = await logged();
    const refused = await book.must('request.refuse', {
      ...at(made),
      ...refusal,
      rights: ['access'],
      ground: 'excessive',
    });
    expect(access(refused)?.state).toBe('met');
    expect(refused.rights).toEqual([{ right: 'access', outcome: 'refused', reason: refusal.reasons }]);
    expect((await work(refused)).decisions[0]).toMatchObject({ kind: 'excessive', right: 'access' });
    const answered = await book.must('case.answer', { ...at(refused), answeredOn: today, outcome: '', outcomes: [] });
    expect((await book.must('case.close', { ...at(answered), outcome: '' })).state).toBe('closed');
  });

  test('of an absolute right is refused at the answer too', async () => {
    const made = await logged({ rights: ['marketing-objection'] });
    expect(await book.may('case.answer', answerOf(made, 'refused'))).toMatchObject({
      ok: false,
      error: { code: 'absolute-right' },
    });
    expect((await book.must('case.answer', answerOf(made))).state).toBe('answered');
  });

  test('a fee has its decision, and the clock starts when it is paid', async () => {
    const made = await logged();
    const fee = {
      askedOn: today,
      amount: '£40',
      reasons: 'Excessive.',
      evidence: 'Six earlier requests.',
      decidedBy: 'Head of privacy',
    };
    expect(await book.may('request.askFee', { ...at(made), ...fee, evidence: '' })).toMatchObject({
      ok: false,
      error: { code: 'evidence-missing' },
    });
    const asked = await book.must('request.askFee', { ...at(made), ...fee });
    expect(access(asked)?.state).toBe('not-started');
    expect((await work(asked)).decisions[0]).toMatchObject({ kind: 'fee', conclusion: '£40' });
  });
});

describe('search, review and answer', () => {
  test('searches are due counted back from the legal date, and their end moves the request on', async () => {
    const customers = { name: 'CRM', ownerName: 'Sales operations', ownerEmail: '', holds: 'Customers', active: true };
    const crm = await book.must('system.add', customers);
    expect(await book.may('system.add', { ...customers, name: 'crm' })).toMatchObject({
      ok: false,
      error: { code: 'name-taken' },
    });
    const desk = await book.must('system.add', {
      name: 'Support desk',
      ownerName: 'Support',
      ownerEmail: '',
      holds: '',
      active: true,
    });
    const made = await logged();
    const clear = await book.must('identity.skip', { ...at(made), ...skip });
    const planned = await book.must('search.plan', { ...at(clear), systemIds: [crm.id, desk.id, crm.id] });
    const tasks = (await work(planned)).tasks;
    expect(access(planned)?.dueOn).toBe('2026-12-21');
    expect(tasks.map(({ title, assignee, dueOn, chaseOn }) => [title, assignee, dueOn, chaseOn])).toEqual([
      ['Search CRM', 'Sales operations', '2026-12-11', '2026-12-07'],
      ['Search Support desk', 'Support', '2026-12-11', '2026-12-07'],
    ]);
    expect(planned.nextStep).toBe('Wait for searches');
    let last = planned;
    for (const { id } of tasks) {
      const end = { taskId: id, doneOn: today, result: 'found' as const, note: '12 records', minutes: 45 };
      last = await book.must('task.finish', { ...at(last), ...end });
    }
    expect(last.nextStep).toBe('Review');
    expect((await book.must('task.open', { limit: 10 })).tasks.filter(({ caseId }) => caseId === made.id)).toEqual([]);
  });

  test('the questions of each right are those of its place, and their answers are kept', async () => {
    const made = await logged({ rights: ['access', 'erasure'] });
    const lists = (await work(made)).checklists;
    expect(lists.map(({ name }) => name)).toEqual(['access', 'erasure', 'answer']);
    const codes = lists.find(({ name }) => name === 'answer')?.items.map(({ code }) => code) ?? [];
    expect(codes).toContain('complaint-controller');
    expect(codes).not.toContain('recipients-named');
    const irish = (await work(await logged({ place: 'IE', zone: 'Europe/Dublin' }))).checklists;
    expect(irish.find(({ name }) => name === 'answer')?.items.map(({ code }) => code)).toContain('recipients-named');
    const mark = { checklist: 'erasure', item: 'not-needed', state: 'yes', note: 'Account closed in 2019.' } as const;
    const marked = await book.must('checklist.mark', { ...at(made), ...mark });
    const erasure = (await work(marked)).checklists.find(({ name }) => name === 'erasure');
    expect(erasure).toMatchObject({ open: 0 });
    expect(erasure?.items[0]).toMatchObject({
      code: 'not-needed',
      state: 'yes',
      note: mark.note,
      officer: 'Maya Sterne',
    });
    const cleared = await book.must('checklist.mark', { ...at(marked), ...mark, state: null });
    expect((await work(cleared)).checklists.find(({ name }) => name === 'erasure')?.open).toBe(6);
    expect(await book.may('checklist.mark', { ...at(cleared), ...mark, checklist: 'portability' })).toMatchObject({
      ok: false,
      error: { code: 'unknown-item' },
    });
  });

  test('what is withheld stands under its paragraph; the schedule counts its lines and prints in the report', async () => {
    const made = await logged();
    const use = {
      exemption: 'sch2-16',
      withheld: 'Names of two colleagues',
      reasoning: 'They refused, and their role is minor.',
      decidedBy: 'Maya Sterne',
      decidedOn: today,
      tellingDefeats: false,
    };
    expect(await book.may('exemption.add', { ...at(made), ...use, exemption: 'art15-4' })).toMatchObject({
      ok: false,
      error: { code: 'unknown-item' },
    });
    const added = await book.must('exemption.add', { ...at(made), ...use });
    const [kept] = (await work(added)).exemptions;
    expect(kept?.paragraph).toBe('DPA 2018, Schedule 2, paragraph 16');
    const line = {
      document: 'mail-2025.pdf',
      extent: 'word' as const,
      exemptionUseId: kept?.id ?? null,
      ground: '',
      note: '',
    };
    const lines = [
      { ...line, page: '10' },
      { ...line, page: '2' },
      { ...line, document: 'notes.pdf', page: '', exemptionUseId: null, ground: 'Not about the person' },
    ];
    const listed = await book.must('redaction.add', { ...at(added), lines });
    const { redactions } = await work(listed);
    expect(redactions.lines.map(({ document, page }) => `${document} ${page}`.trim())).toEqual([
      'mail-2025.pdf 2',
      'mail-2025.pdf 10',
      'notes.pdf',
    ]);
    expect(redactions).toMatchObject({
      items: 3,
      documents: 2,
      reviewed: 0,
      byGround: [
        { ground: 'DPA 2018, Schedule 2, paragraph 16', items: 2 },
        { ground: 'Not about the person', items: 1 },
      ],
    });
    expect(await book.may('exemption.remove', { ...at(listed), useId: kept?.id ?? '' })).toMatchObject({
      ok: false,
      error: { code: 'still-used' },
    });
    const ids = redactions.lines.map(({ id }) => id);
    const reviewed = await book.must('redaction.review', {
      ...at(listed),
      redactionIds: ids,
      reviewer: 'Ben Adeyemi',
      reviewedOn: today,
    });
    expect((await work(reviewed)).redactions.reviewed).toBe(3);
    const { html } = await book.must('host.reportHtml', { caseId: made.id });
    for (const words of ['Schedule of redactions', 'mail-2025.pdf', 'Names of two colleagues', 'Ben Adeyemi'])
      expect(html).toContain(words);
  });

  test('an erasure is closed after its recipients were told, or why that is impossible', async () => {
    const made = await logged({ rights: ['erasure'] });
    const clear = await book.must('identity.skip', { ...at(made), ...skip });
    const answered = await book.must('case.answer', answerOf(clear));
    expect(answered.nextStep).toBe('Tell recipients');
    expect(await book.may('case.close', { ...at(answered), outcome: '' })).toMatchObject({
      ok: false,
      error: { code: 'steps-missing' },
    });
    const notice = {
      recipient: 'Mailhouse Ltd',
      contact: '',
      right: 'erasure',
      toldOn: null,
      toldHow: '',
      impossibleBecause: '',
    } as const;
    const listed = await book.must('recipient.add', { ...at(answered), ...notice });
    expect(await book.may('case.close', { ...at(listed), outcome: '' })).toMatchObject({
      ok: false,
      error: { code: 'steps-missing' },
    });
    const [recipient] = (await work(listed)).recipients;
    const told = await book.must('recipient.update', {
      ...at(listed),
      ...notice,
      recipientId: recipient?.id ?? '',
      toldOn: today,
      toldHow: 'by e-mail',
    });
    expect((await book.must('case.close', { ...at(told), outcome: '' })).state).toBe('closed');
  });

  test('a restriction is lifted only after the person was told', async () => {
    const made = await logged({ rights: ['restriction'] });
    const added = await book.must('restriction.add', {
      ...at(made),
      ground: 'accuracy-contested',
      data: 'Address',
      fromOn: today,
    });
    const [restriction] = (await work(added)).restrictions;
    const restrictionId = restriction?.id ?? '';
    expect((await work(added)).warnings.map(({ code }) => code)).toContain('restricted');
    const lift = { restrictionId, liftedOn: today, because: 'The address was confirmed' };
    expect(await book.may('restriction.lift', { ...at(added), ...lift })).toMatchObject({
      ok: false,
      error: { code: 'tell-before-lifting' },
    });
    const told = await book.must('restriction.tell', { ...at(added), restrictionId, toldOn: today });
    const lifted = await book.must('restriction.lift', { ...at(told), ...lift });
    expect((await work(lifted)).restrictions[0]).toMatchObject({ liftedOn: today, toldBeforeLiftingOn: today });
  });
});

test('work belongs to requests, and after all of this every cached line equals its derivation', async () => {
  const complaint = await logged({ kind: 'complaint', rights: [] });
  expect(await book.may('request.work', { caseId: complaint.id })).toMatchObject({
    ok: false,
    error: { code: 'not-a-request' },
  });
  expect(await book.may('identity.skip', { ...at(complaint), ...skip })).toMatchObject({
    ok: false,
    error: { code: 'not-a-request' },
  });
  expect(book.core.casebook()?.store.read(staleCases)).toEqual([]);
  expect((await book.must('audit.verify', {})).valid).toBe(true);
});
