import { describe, expect, test } from 'vitest';

import { rulePackOf } from '../../../../electron/core/rule-packs.ts';
import { civilDate } from '../../../../electron/domain/civil-date.ts';
import { extend } from '../../../../electron/domain/deadline/extension.ts';
import { refusalSentence } from '../../../../electron/domain/deadline/refusal-sentence.ts';
import { whatIf } from './changed-facts.ts';
import { allOf, calendarFor, eventOf, factsOf, refusalOf, type Fact } from './clock-of.ts';

const received: Fact = ['received', '2026-03-02'];

describe('facts that contradict each other are refused', () => {
  test.each<{ why: string; facts: readonly Fact[]; code: string; says: string }>([
    {
      why: 'two receipts',
      facts: [received, ['received', '2026-03-03']],
      code: 'received-twice',
      says: 'There are two days of receipt, Monday 2 March 2026 and Tuesday 3 March 2026; only one can be right.',
    },
    {
      why: 'an answer before the receipt',
      facts: [received, ['answered', '2026-03-01']],
      code: 'before-receipt',
      says: 'The answer is dated Sunday 1 March 2026, before the receipt on Monday 2 March 2026.',
    },
    {
      why: 'identity before it was asked for',
      facts: [received, ['identity-asked', '2026-03-10'], ['identity-received', '2026-03-09']],
      code: 'answer-before-question',
      says: 'The identity information is dated Monday 9 March 2026, before it was asked for on Tuesday 10 March 2026.',
    },
    {
      why: 'a fee nobody asked for',
      facts: [received, ['fee-paid', '2026-03-09']],
      code: 'answer-without-question',
      says: 'The payment of the fee is dated Monday 9 March 2026, but it was not asked for.',
    },
    {
      why: 'an answer too many',
      facts: [
        received,
        ['clarification-asked', '2026-03-10'],
        ['clarification-answered', '2026-03-11'],
        ['clarification-answered', '2026-03-12'],
      ],
      code: 'answer-without-question',
      says: 'The clarification is dated Thursday 12 March 2026, but it was not asked for.',
    },
    {
      why: 'a second extension',
      facts: [received, ['extended', '2026-03-10'], ['extended', '2026-03-11']],
      code: 'already-extended',
      says: 'The period was already extended on Tuesday 10 March 2026; the law allows one extension only.',
    },
    {
      why: 'an extension of a refused request',
      facts: [received, ['refused', '2026-03-09'], ['extended', '2026-03-09']],
      code: 'extended-after-refusal',
      says: 'The extension of Monday 9 March 2026 concerns a request that was refused on Monday 9 March 2026.',
    },
    {
      why: 'an extension of an answered request',
      facts: [received, ['answered', '2026-03-09'], ['extended', '2026-03-10']],
      code: 'extended-after-answer',
      says: 'The extension of Tuesday 10 March 2026 concerns a request that was answered on Monday 9 March 2026.',
    },
    {
      why: 'an extension of a withdrawn request',
      facts: [received, ['withdrawn', '2026-03-09'], ['extended', '2026-03-10']],
      code: 'extended-after-withdrawal',
      says: 'The extension of Tuesday 10 March 2026 concerns a request that was withdrawn on Monday 9 March 2026.',
    },
    {
      why: 'a date nobody means',
      facts: [['received', '0026-03-02']],
      code: 'date-out-of-range',
      says: 'The date 0026-03-02 is outside the years 1900 to 2999.',
    },
  ])('$why', ({ facts, code, says }) => {
    const refusal = refusalOf('access', facts);
    expect(refusal?.code).toBe(code);
    expect(refusal === undefined ? '' : refusalSentence(refusal)).toBe(says);
  });
  test('a refusal after an extension, and a refusal of another right, contradict nothing', () => {
    expect(refusalOf('access', [received, ['extended', '2026-03-09'], ['refused', '2026-03-20']])).toBeUndefined();
    expect(
      refusalOf('access', [received, ['refused', '2026-03-09', { duty: 'erasure' }], ['extended', '2026-03-10']]),
    ).toBeUndefined();
  });
  test('before the awareness', () => {
    const refusal = refusalOf('breach-authority', [
      ['aware', '2026-03-02T10:00Z'],
      ['authority-told', '2026-03-02T09:00Z'],
    ]);
    expect(refusal?.code).toBe('before-awareness');
    expect(
      refusalOf('breach-authority', [
        ['aware', '2026-03-02'],
        ['aware', '2026-03-03'],
      ])?.code,
    ).toBe('aware-twice');
  });
});

describe('questions that do not fit', () => {
  test('a duty the place does not know, a duty of another kind, a zone nobody knows', () => {
    expect(refusalOf('opt-out', [received])).toEqual({
      code: 'unknown-duty',
      facts: { duty: 'opt-out', place: 'GB-ENG' },
    });
    expect(allOf(['access', 'breach-authority'], [received])).toMatchObject({
      ok: false,
      error: { code: 'wrong-kind' },
    });
    expect(refusalOf('access', [received], { zone: 'Europe/Nowhere' })?.code).toBe('unknown-zone');
  });
  test.each(['complaint-acknowledgement', 'consent-withdrawal'] as const)('%s cannot be extended', (duty) => {
    expect(refusalOf(duty, [received, ['extended', '2026-03-05']])?.code).toBe('not-extendable');
  });
});

describe('extending', () => {
  const uk = rulePackOf('GB-ENG');
  const attempt = (facts: readonly Fact[], sentOn: string) =>
    extend(factsOf(['access'], facts), uk, calendarFor(), {
      duty: 'access',
      sentOn: civilDate(sentOn),
      reason: 'complexity',
    });
  test.each([
    { why: 'inside the first month', sentOn: '2026-03-20' },
    { why: 'on the last day', sentOn: '2026-04-02' },
  ])('$why', ({ sentOn }) => {
    expect(attempt([received], sentOn)).toEqual({
      ok: true,
      value: { kind: 'extended', on: sentOn, duty: 'access', reason: 'complexity' },
    });
  });
  test('a day late', () => {
    expect(attempt([received], '2026-04-03')).toEqual({
      ok: false,
      error: { code: 'too-late', facts: { lastDay: '2026-04-02' } },
    });
  });
  test('twice, once by one right and once by the whole request', () => {
    expect(attempt([received, ['extended', '2026-03-05']], '2026-03-20')).toMatchObject({
      ok: false,
      error: { code: 'already-extended' },
    });
  });
  test('before anything has started', () => {
    expect(attempt([received, ['identity-asked', '2026-03-03']], '2026-03-20')).toMatchObject({
      ok: false,
      error: { code: 'clock-not-started' },
    });
  });
  test('a duty that has no extension', () => {
    const notice = {
      duty: 'complaint-acknowledgement',
      sentOn: civilDate('2026-07-20'),
      reason: 'complexity',
    } as const;
    const result = extend(
      factsOf(['complaint-acknowledgement'], [['received', '2026-07-09']]),
      uk,
      calendarFor(),
      notice,
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'not-extendable' } });
  });
});

describe('what if', () => {
  const uk = rulePackOf('GB-ENG');
  const facts = factsOf(
    ['access', 'erasure'],
    [received, ['identity-asked', '2026-03-03'], ['identity-received', '2026-03-09']],
  );
  test('an extension of one right moves that right', () => {
    const add = [eventOf(['extended', '2026-03-20', { duty: 'access' }])];
    const result = whatIf(facts, { add }, uk, calendarFor());
    expect(result.ok && result.value.map(({ duty, moves, after }) => [duty, moves, after.dueOn])).toEqual([
      ['access', true, '2026-06-09'],
      ['erasure', false, '2026-04-09'],
    ]);
  });
  test('later identity, in place of the earlier', () => {
    const change = {
      without: [eventOf(['identity-received', '2026-03-09'])],
      add: [eventOf(['identity-received', '2026-03-16'])],
    };
    const result = whatIf(facts, change, uk, calendarFor());
    expect(result.ok && result.value[0]?.after.dueOn).toBe('2026-04-16');
  });
  test('a change that contradicts the facts is refused', () => {
    expect(whatIf(facts, { add: [eventOf(['received', '2026-03-03'])] }, uk, calendarFor())).toMatchObject({
      ok: false,
      error: { code: 'received-twice' },
    });
  });
});
