import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { ClockFact } from '../../../electron/contract/deadlines.ts';
import { civilDate } from '../../../electron/domain/civil-date.ts';
import { accessRequest, testCasebook } from '../../support/casebook.ts';
import type { TestCasebook } from '../../support/casebook.ts';

let book: TestCasebook;
let made: CaseDetail;

beforeAll(async () => {
  book = await testCasebook();
  made = await book.must('case.create', accessRequest({ receivedOn: civilDate('2026-11-20') }));
});
afterAll(() => book.end());

const fact = (kind: ClockFact['kind'], on: string): ClockFact => ({
  kind,
  on: civilDate(on),
  ...(kind === 'extended' ? { reason: 'complexity' } : {}),
});

test.each<{ why: string; facts: readonly ClockFact[]; state: string; dueOn: string | undefined }>([
  { why: 'an extension', facts: [fact('extended', '2026-12-01')], state: 'running', dueOn: '2027-02-22' },
  {
    why: 'an open clarification',
    facts: [fact('clarification-asked', '2026-11-24')],
    state: 'paused',
    dueOn: undefined,
  },
  {
    why: 'a clarification answered after seven days',
    facts: [fact('clarification-asked', '2026-11-24'), fact('clarification-answered', '2026-12-01')],
    state: 'running',
    // 20 December and seven days is a Sunday, and Monday the substitute for Boxing Day.
    dueOn: '2026-12-29',
  },
  {
    why: 'identity that arrives later',
    facts: [fact('identity-asked', '2026-11-24'), fact('identity-received', '2026-12-04')],
    state: 'running',
    dueOn: '2027-01-04',
  },
  {
    why: 'identity that is awaited',
    facts: [fact('identity-asked', '2026-11-24')],
    state: 'not-started',
    dueOn: undefined,
  },
])('what if: $why', async ({ facts, state, dueOn }) => {
  const { before, after } = await book.must('deadline.whatIf', { caseId: made.id, events: [...facts] });
  const access = (list: typeof before) => list.find(({ duty }) => duty === 'access');
  expect(access(before)).toMatchObject({ state: 'running', dueOn: '2026-12-21' });
  expect([access(after)?.state, access(after)?.dueOn]).toEqual([state, dueOn]);
  expect(access(after)?.reason).not.toBe('');
});

test.each<{ why: string; facts: readonly ClockFact[]; sentence: RegExp }>([
  {
    why: 'an answer before the question',
    facts: [fact('clarification-asked', '2026-12-02'), fact('clarification-answered', '2026-12-01')],
    sentence: /before it was asked for on/u,
  },
  {
    why: 'an answer without a question',
    facts: [fact('identity-received', '2026-12-01')],
    sentence: /was not asked for/u,
  },
  {
    why: 'two extensions',
    facts: [fact('extended', '2026-12-01'), fact('extended', '2026-12-02')],
    sentence: /one extension only/u,
  },
  { why: 'a fact before receipt', facts: [fact('extended', '2026-11-01')], sentence: /before the receipt/u },
])('what if refuses with a sentence: $why', async ({ facts, sentence }) => {
  const answer = await book.may('deadline.whatIf', { caseId: made.id, events: [...facts] });
  if (answer.ok) throw new Error('it was taken');
  expect(answer.error.code).toBe('contradiction');
  expect(answer.error.facts?.['sentence']).toMatch(sentence);
});

test('an extension that would be told too late is shown with a warning and moves nothing', async () => {
  const { after } = await book.must('deadline.whatIf', { caseId: made.id, events: [fact('extended', '2027-01-15')] });
  const access = after.find(({ duty }) => duty === 'access');
  expect(access?.dueOn).toBe('2026-12-21');
  expect(access?.warnings.map(({ code }) => code)).toContain('extension-too-late');
});

test('nothing of it is kept', async () => {
  const kept = await book.must('case.open', { caseId: made.id });
  expect([kept.version, kept.clockEvents.length]).toEqual([made.version, 1]);
});
