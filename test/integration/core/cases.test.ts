import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { civilDate } from '../../../electron/domain/civil-date.ts';
import { accessRequest, testCasebook } from '../../support/casebook.ts';
import type { TestCasebook } from '../../support/casebook.ts';

let book: TestCasebook;

beforeAll(async () => {
  book = await testCasebook();
});
afterAll(() => book.end());

describe('a request', () => {
  test('is due one month after receipt, rolled to a working day, and says why', async () => {
    const made = await book.must('case.create', accessRequest({ receivedOn: civilDate('2024-11-25') }));
    expect(made.ref).toBe('SR-2024-0001');
    const access = made.deadlines.find(({ duty }) => duty === 'access');
    expect(access?.dueOn).toBe('2024-12-27');
    expect(access?.rawDueOn).toBe('2024-12-25');
    expect(access?.reason).toContain('Friday 27 December 2024');
    expect(made.nextStep).toBe('Check identity');
  });

  test('gets the next free reference of its year and kind', async () => {
    const first = await book.must('case.create', accessRequest());
    const second = await book.must('case.create', accessRequest());
    const complaint = await book.must('case.create', accessRequest({ kind: 'complaint', rights: [] }));
    expect(Number(second.ref.slice(-4))).toBe(Number(first.ref.slice(-4)) + 1);
    expect(complaint.ref).toBe('CP-2026-0001');
  });

  test('starts afresh when identity arrives', async () => {
    const made = await book.must('case.create', accessRequest({ receivedOn: civilDate('2026-11-02') }));
    const asked = await book.must('case.recordEvent', {
      caseId: made.id,
      version: made.version,
      event: { kind: 'identity-asked', on: civilDate('2026-11-03'), note: '' },
    });
    expect(asked.deadlines.find(({ duty }) => duty === 'access')?.state).toBe('not-started');
    expect(asked.nextStep).toBe('Wait for identity');
    const received = await book.must('case.recordEvent', {
      caseId: made.id,
      version: asked.version,
      event: { kind: 'identity-received', on: civilDate('2026-11-10'), note: '' },
    });
    expect(received.deadlines.find(({ duty }) => duty === 'access')?.dueOn).toBe('2026-12-10');
  });

  test('is answered with an outcome for each right, closed, and reopened', async () => {
    const made = await book.must('case.create', accessRequest({ rights: ['access', 'erasure'] }));
    const target = { caseId: made.id, version: made.version };
    const answer = { ...target, answeredOn: civilDate('2026-11-23'), outcome: '' };
    const access = { right: 'access', outcome: 'granted', reason: '' } as const;
    expect(await book.may('case.answer', { ...answer, outcomes: [access] })).toMatchObject({
      ok: false,
      error: { code: 'outcome-missing' },
    });
    const refusedWithoutReason = { right: 'erasure', outcome: 'refused', reason: ' ' } as const;
    expect(await book.may('case.answer', { ...answer, outcomes: [access, refusedWithoutReason] })).toMatchObject({
      ok: false,
      error: { code: 'reason-missing' },
    });
    const refused = { right: 'erasure', outcome: 'refused', reason: 'Invoices must be kept.' } as const;
    expect(await book.may('case.answer', { ...answer, outcomes: [access, refused] })).toMatchObject({
      ok: false,
      error: {
        code: 'steps-missing',
        facts: { missing: 'A check of the identity, or the reason why none is needed' },
      },
    });
    const clear = await book.must('identity.skip', {
      ...target,
      reasons: 'Asked from the account.',
      decidedBy: 'Maya Sterne',
      decidedOn: civilDate('2026-11-23'),
    });
    const answered = await book.must('case.answer', {
      ...answer,
      version: clear.version,
      outcomes: [access, refused],
    });
    expect(answered.state).toBe('answered');
    expect(answered.deadlines.find(({ duty }) => duty === 'access')?.state).toBe('met');
    const closed = await book.must('case.close', { caseId: made.id, version: answered.version, outcome: '' });
    expect([closed.state, closed.nextStep]).toEqual(['closed', 'Nothing more to do']);
    const back = await book.must('case.reopen', { caseId: made.id, version: closed.version, reason: 'A new point' });
    expect(back.state).toBe('answered');
    const open = await book.must('case.reopen', {
      caseId: made.id,
      version: back.version,
      reason: 'Sent to the wrong address',
    });
    expect(open.state).toBe('open');
    expect(open.deadlines.find(({ duty }) => duty === 'access')?.state).toBe('running');
    expect(open.clockEvents.find(({ kind }) => kind === 'answered')?.superseded).toBe(true);
  });

  test.each([
    { why: 'received tomorrow', change: { receivedOn: civilDate('2026-11-24') }, code: 'in-the-future' },
    { why: 'no right', change: { rights: [] }, code: 'right-missing' },
  ])('is refused and leaves nothing: $why', async ({ change, code }) => {
    const before = await book.must('case.find', { text: 'refused entirely', limit: 5 });
    const answer = await book.may('case.create', accessRequest({ ...change, title: 'refused entirely' }));
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect(await book.must('case.find', { text: 'refused entirely', limit: 5 })).toEqual(before);
  });

  test('keeps what somebody else changed meanwhile', async () => {
    const made = await book.must('case.create', accessRequest());
    const change = {
      caseId: made.id,
      version: made.version,
      summary: '',
      channel: 'post',
      place: 'GB-ENG',
      ownerId: null,
      nextAction: '',
      nextActionOn: null,
    } as const;
    await book.must('case.update', { ...change, title: 'First' });
    expect(await book.may('case.update', { ...change, title: 'Second' })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    expect((await book.must('case.open', { caseId: made.id })).title).toBe('First');
  });
});

describe('facts that contradict each other', () => {
  test.each([
    { why: 'an answer to a question never asked', kind: 'clarification-answered', on: '2026-11-22' },
    { why: 'a fact before receipt', kind: 'identity-asked', on: '2026-11-01' },
    { why: 'a second receipt', kind: 'received', on: '2026-11-22' },
  ] as const)('are refused with a sentence: $why', async ({ kind, on }) => {
    const made = await book.must('case.create', accessRequest());
    const answer = await book.may('case.recordEvent', {
      caseId: made.id,
      version: made.version,
      event: { kind, on: civilDate(on), note: '' },
    });
    expect(answer.ok).toBe(false);
    if (answer.ok) return;
    expect(answer.error.code).toBe('contradiction');
    expect(answer.error.facts?.['sentence']).toMatch(/^[A-Z].*\.$/u);
    expect((await book.must('case.open', { caseId: made.id })).clockEvents).toHaveLength(1);
  });

  test('a clarification pause on an erasure is refused', async () => {
    const made = await book.must('case.create', accessRequest({ rights: ['erasure'] }));
    const answer = await book.may('case.recordEvent', {
      caseId: made.id,
      version: made.version,
      event: { kind: 'clarification-asked', on: civilDate('2026-11-21'), note: '' },
    });
    // The fact may be kept, but it must not stop the clock of an erasure.
    const after = answer.ok ? answer.value : await book.must('case.open', { caseId: made.id });
    expect(after.deadlines.find(({ duty }) => duty === 'erasure')?.state).toBe('running');
  });

  test('a wrong receipt is superseded, not edited, and the date follows', async () => {
    const made = await book.must('case.create', accessRequest({ receivedOn: civilDate('2026-11-20') }));
    const [received] = made.clockEvents;
    if (received === undefined) throw new Error('no receipt');
    const corrected = await book.must('case.supersedeEvent', {
      caseId: made.id,
      version: made.version,
      eventId: received.id,
      replacement: { kind: 'received', on: civilDate('2026-11-18'), note: '' },
      reason: 'The postmark says so',
    });
    expect(corrected.receivedOn).toBe('2026-11-18');
    expect(corrected.deadlines.find(({ duty }) => duty === 'access')?.dueOn).toBe('2026-12-18');
    expect(corrected.clockEvents.filter(({ superseded }) => superseded)).toHaveLength(1);
    expect(corrected.notes.map(({ body }) => body)).toEqual([
      'Put right: Received, Fri 20 November 2026. The postmark says so',
    ]);
  });
});

describe('a breach', () => {
  test('runs 72 hours from awareness, in hours, across the clock change', async () => {
    const made = await book.must(
      'case.create',
      accessRequest({
        kind: 'breach',
        rights: [],
        receivedOn: civilDate('2026-03-27'),
        awareOn: civilDate('2026-03-27'),
        awareTime: '15:30',
      }),
    );
    expect(made.ref).toBe('BR-2026-0001');
    expect(made.deadlines.find(({ duty }) => duty === 'breach-authority')?.dueAt).toBe('2026-03-30T15:30:00.000Z');
  });
});

describe('a complaint', () => {
  test('is acknowledged within thirty days, the last one rolled', async () => {
    const made = await book.must(
      'case.create',
      accessRequest({ kind: 'complaint', rights: [], receivedOn: civilDate('2026-07-09') }),
    );
    expect(made.deadlines.find(({ duty }) => duty === 'complaint-acknowledgement')?.dueOn).toBe('2026-08-10');
    expect(made.nextStep).toBe('Acknowledge the complaint');
  });
});

describe('lists', () => {
  test('page, filter, sort and search in one reading', async () => {
    const page = {
      states: ['open'],
      due: 'any',
      search: '',
      sort: 'due',
      direction: 'asc',
      offset: 0,
      limit: 200,
    } as const;
    const all = await book.must('case.page', { ...page, states: ['open'] });
    expect(all.rows).toHaveLength(all.total);
    const dues = all.rows.map((row) => row.dueOn ?? row.dueAt ?? '9999');
    expect(dues).toEqual(dues.toSorted());
    const overdue = await book.must('case.page', { ...page, states: ['open'], due: 'overdue' });
    expect(overdue.rows.every((row) => (row.dueOn ?? row.dueAt ?? '9999') < '2026-11-23T09')).toBe(true);
    const breaches = await book.must('case.page', { ...page, states: ['open'], kind: 'breach' });
    expect(new Set(breaches.rows.map(({ kind }) => kind))).toEqual(new Set(['breach']));
    const found = await book.must('case.find', { text: 'okaf', limit: 5 });
    expect(found.rows.length).toBeGreaterThan(0);
  });
});
