import { describe, expect, test } from 'vitest';

import { rulePackOf } from '../../../../electron/core/rule-packs.ts';
import { civilDate } from '../../../../electron/domain/civil-date.ts';
import { dutiesOf } from '../../../../electron/domain/deadline/facts.ts';
import { rights } from '../../../../electron/domain/right.ts';
import { allOf, codesOf, deadlineOf, type Fact, type Setting } from './clock-of.ts';

describe('one month from receipt', () => {
  test.each([
    { why: 'received on a bank holiday', received: '2024-01-01', due: '2024-02-01' },
    { why: 'the last day is Christmas Day', received: '2024-11-25', due: '2024-12-27' },
    { why: 'the month has no such day', received: '2025-01-31', due: '2025-02-28' },
    { why: 'a leap year', received: '2024-01-31', due: '2024-02-29' },
    { why: 'no such day, and then a Saturday', received: '2026-01-31', due: '2026-03-02' },
    { why: 'New Year, England', received: '2026-12-01', due: '2027-01-04' },
    { why: 'New Year, Scotland', received: '2026-12-01', due: '2027-01-05', place: 'GB-SCT' },
    { why: 'the World Cup bank holiday, Scotland', received: '2026-05-15', due: '2026-06-16', place: 'GB-SCT' },
    { why: 'the Battle of the Boyne, Northern Ireland', received: '2026-06-13', due: '2026-07-14', place: 'GB-NIR' },
    { why: 'received at the last minute of the day', received: '2025-08-01T22:59Z', due: '2025-09-01' },
    { why: 'not thirty days: a Sunday in October', received: '2019-09-27', due: '2019-10-28' },
    { why: 'not thirty days: a bank holiday in May', received: '2019-04-06', due: '2019-05-07' },
    { why: 'Ireland', received: '2026-04-04', due: '2026-05-05', place: 'IE' },
    { why: 'Austria', received: '2019-09-10', due: '2019-10-10', place: 'AT' },
    { why: 'a German holiday', received: '2026-04-01', due: '2026-05-04', place: 'DE' },
  ] as const)('$received: $why', ({ received, due, ...setting }) => {
    const deadline = deadlineOf('access', [['received', received]], setting);
    expect(deadline.dueOn).toBe(due);
    expect(deadline.state).toBe('running');
    expect(deadline.latestLawfulOn).toBeUndefined();
  });

  test('a holiday looked up by civil date holds in every zone', () => {
    for (const zone of ['Pacific/Auckland', 'Pacific/Honolulu', 'UTC']) {
      expect(deadlineOf('access', [['received', '2024-11-25']], { zone }).dueOn).toBe('2024-12-27');
    }
  });
  test('the internal target is 28 days, or what the organisation sets, and never after the due date', () => {
    const target = (settings: Setting['settings']) =>
      deadlineOf('access', [['received', '2026-03-02']], settings === undefined ? {} : { settings }).internalTargetOn;
    expect(target(undefined)).toBe('2026-03-30');
    expect(target({ internalTargetDays: 10 })).toBe('2026-03-12');
    expect(target({ internalTargetDays: 300 })).toBe('2026-04-02');
  });
});

describe('state', () => {
  test.each([
    { why: 'the last minute of the last day', now: '2026-04-02T22:59Z', state: 'running' },
    { why: 'the minute after', now: '2026-04-02T23:00Z', state: 'missed' },
  ])('without an answer: $why', ({ now, state }) => {
    expect(deadlineOf('access', [['received', '2026-03-02']], { now }).state).toBe(state);
  });
  test.each([
    ['answered', '2026-04-02', 'met'],
    ['refused', '2026-03-02', 'met'],
    ['withdrawn', '2026-03-05', 'met'],
    ['answered', '2026-04-03', 'missed'],
  ] as const)('%s on %s is %s', (kind, on, state) => {
    const deadline = deadlineOf(
      'access',
      [
        ['received', '2026-03-02'],
        [kind, on],
      ],
      { now: '2026-05-01T10:00Z' },
    );
    expect(deadline).toMatchObject({ state, metOn: on, dueOn: '2026-04-02' });
  });
  test('nothing received yet', () => {
    expect(deadlineOf('access', [])).toMatchObject({ state: 'not-started', trace: [] });
  });
});

describe('the start', () => {
  const start = (facts: readonly Fact[], setting: Setting = {}) =>
    deadlineOf('access', [['received', '2026-03-02'], ...facts], setting);
  test.each([
    ['identity-asked', 'identity-received', 'start-by-identity'],
    ['fee-asked', 'fee-paid', 'start-by-fee'],
    ['authority-asked', 'authority-received', 'start-by-authority'],
  ] as const)('%s: the period starts afresh when it arrives', (asked, arrived, rule) => {
    const deadline = start([
      [asked, '2026-03-04'],
      [arrived, '2026-03-19'],
    ]);
    expect(deadline).toMatchObject({ startsOn: '2026-03-19', dueOn: '2026-04-20' });
    expect(deadline.trace.map((step) => step.rule)).toContain(rule);
  });
  test('identity is a fresh start, not a pause', () => {
    const facts: readonly Fact[] = [
      ['received', '2025-03-10'],
      ['identity-asked', '2025-03-10'],
      ['identity-received', '2025-03-19'],
    ];
    expect(deadlineOf('access', facts).dueOn).toBe('2025-04-22');
  });
  test('the latest of several decides, whatever the order of the facts', () => {
    const facts: readonly Fact[] = [
      ['fee-paid', '2026-03-20'],
      ['identity-asked', '2026-03-03'],
      ['fee-asked', '2026-03-03'],
      ['identity-received', '2026-03-10'],
    ];
    expect(start(facts).startsOn).toBe('2026-03-20');
  });
  test('what was asked for and has not arrived keeps the clock from starting', () => {
    const deadline = start([['identity-asked', '2026-03-04']], { now: '2026-09-01T10:00Z' });
    expect(deadline.state).toBe('not-started');
    expect(deadline.dueOn).toBeUndefined();
    expect(deadline.trace.at(-1)?.rule).toBe('waiting-for-identity');
  });
  test('asked again when the first answer was not enough', () => {
    const facts: readonly Fact[] = [
      ['identity-asked', '2026-03-03'],
      ['identity-received', '2026-03-05'],
      ['identity-asked', '2026-03-06'],
    ];
    expect(start(facts).state).toBe('not-started');
    expect(start([...facts, ['identity-received', '2026-03-12']]).dueOn).toBe('2026-04-13');
  });
  test('asked only after the period had ended: it starts nothing afresh', () => {
    const deadline = start([
      ['identity-asked', '2026-04-03'],
      ['identity-received', '2026-05-01'],
    ]);
    expect(deadline.dueOn).toBe('2026-04-02');
    expect(codesOf(deadline)).toContain('identity-asked-too-late');
  });
  test('EU law has no such start: the date counts from receipt, with a warning', () => {
    const deadline = start(
      [
        ['identity-asked', '2026-03-04'],
        ['identity-received', '2026-03-19'],
      ],
      { place: 'IE' },
    );
    expect(deadline.dueOn).toBe('2026-04-02');
    expect(codesOf(deadline)).toContain('identity-start-not-settled');
  });
});

describe('extension', () => {
  const extended = (received: string, sentOn: string, more: readonly Fact[] = []) =>
    deadlineOf('access', [['received', received], ['extended', sentOn, { reason: 'complexity' }], ...more]);
  test.each([
    { why: 'three months, then a bank holiday', received: '2019-09-26', sentOn: '2019-10-10', due: '2019-12-27' },
    {
      why: 'from the start, not from the rolled date',
      received: '2022-09-29',
      sentOn: '2022-10-31',
      due: '2022-12-29',
    },
    { why: 'sent on the rolled last day', received: '2026-01-31', sentOn: '2026-03-02', due: '2026-04-30' },
    { why: 'the target month is short', received: '2025-11-30', sentOn: '2025-12-01', due: '2026-03-02' },
  ])('$received: $why', ({ received, sentOn, due }) => {
    const deadline = extended(received, sentOn);
    expect(deadline.dueOn).toBe(due);
    expect(deadline.internalTargetOn).toBeUndefined();
  });
  test('a day late it does not extend', () => {
    const deadline = extended('2026-01-31', '2026-03-03');
    expect(deadline.dueOn).toBe('2026-03-02');
    expect(codesOf(deadline)).toContain('extension-too-late');
  });
  test('a pause moves the last day for the notice', () => {
    const pause: readonly Fact[] = [
      ['clarification-asked', '2026-03-10'],
      ['clarification-answered', '2026-03-20'],
    ];
    expect(extended('2026-03-02', '2026-04-13', pause).dueOn).toBe('2026-06-12');
    expect(codesOf(extended('2026-03-02', '2026-04-14', pause))).toContain('extension-too-late');
  });
  test('during an open pause the first month has not ended', () => {
    const deadline = extended('2026-03-02', '2026-04-20', [['clarification-asked', '2026-03-10']]);
    expect(deadline).toMatchObject({ state: 'paused', resumesWithDays: 84 });
  });
  test('of one right leaves the other alone', () => {
    const result = allOf(
      ['access', 'erasure'],
      [
        ['received', '2026-03-02'],
        ['extended', '2026-03-10', { duty: 'access' }],
      ],
    );
    expect(result.ok && result.value.map((deadline) => deadline.dueOn)).toEqual(['2026-06-02', '2026-04-02']);
  });
});

describe('letters', () => {
  const facts: readonly Fact[] = [['received', '2026-03-02']];
  const pause: readonly Fact[] = [
    ['clarification-asked', '2026-03-10'],
    ['clarification-answered', '2026-03-20'],
  ];
  test('the notice of extension is bound to the first month with its pauses', () => {
    expect(deadlineOf('extension-notice', facts).dueOn).toBe('2026-04-02');
    expect(deadlineOf('extension-notice', [...facts, ...pause])).toMatchObject({
      dueOn: '2026-04-13',
      latestLawfulOn: '2026-04-13',
    });
    expect(deadlineOf('extension-notice', [...facts, ['extended', '2026-03-10']])).toMatchObject({
      dueOn: '2026-04-02',
      state: 'met',
      metOn: '2026-03-10',
    });
  });
  test('the refusal is bound to the period that applies, in the Union to the first month', () => {
    const extended: readonly Fact[] = [...facts, ['extended', '2026-03-10']];
    expect(deadlineOf('refusal-notice', extended).dueOn).toBe('2026-06-02');
    expect(deadlineOf('refusal-notice', extended, { place: 'IE' }).dueOn).toBe('2026-04-02');
    expect(deadlineOf('refusal-notice', [...facts, ['refused', '2026-03-20']]).state).toBe('met');
  });
  test('with several rights the first one to be written about decides', () => {
    const result = allOf(['access', 'erasure', 'extension-notice'], [...facts, ...pause]);
    expect(result.ok && result.value[2]?.dueOn).toBe('2026-04-02');
  });
  test('is no longer needed once the request is answered', () => {
    expect(
      deadlineOf('extension-notice', [...facts, ['answered', '2026-03-09']], { now: '2026-06-01T10:00Z' }),
    ).toMatchObject({ state: 'met', metOn: '2026-03-09' });
  });
});

describe('other rights', () => {
  test.each(rights.filter((right) => right !== 'access'))('%s: one month, and never a pause', (right) => {
    const deadline = deadlineOf(right, [
      ['received', '2026-03-02'],
      ['clarification-asked', '2026-03-03'],
      ['clarification-answered', '2026-03-20'],
    ]);
    expect(deadline.dueOn).toBe('2026-04-02');
    const code = right === 'consent-withdrawal' ? 'no-month-in-law' : 'clarification-does-not-pause';
    expect(codesOf(deadline)).toContain(code);
  });
  test.each(['marketing-objection', 'consent-withdrawal'] as const)('%s: at once, the month only confirms', (duty) => {
    const deadline = deadlineOf(duty, [['received', '2026-03-02']]);
    expect(deadline.informative).toContainEqual(expect.objectContaining({ name: 'act', value: 'Stop at once' }));
    expect(deadline.dueOn).toBe('2026-04-02');
  });
  test('exam marks: the earlier of five months and forty days from the results', () => {
    const exam = (facts: readonly Fact[]) => deadlineOf('exam-access', [['received', '2026-06-01'], ...facts]);
    expect(exam([])).toMatchObject({ dueOn: '2026-11-02' });
    expect(codesOf(exam([]))).toContain('may-end-earlier');
    expect(exam([['results-announced', '2026-08-13']]).dueOn).toBe('2026-09-22');
    expect(exam([['results-announced', '2026-10-20']]).dueOn).toBe('2026-11-02');
    expect(exam([['results-announced', '2026-05-20']]).dueOn).toBe('2026-07-01');
    expect(codesOf(exam([['results-announced', '2026-05-20']]))).toContain('special-period-does-not-apply');
  });
  test('the duties of a case come from its rights and its kind', () => {
    const uk = rulePackOf('GB-ENG');
    expect(dutiesOf('request', ['access'], uk)).toEqual(['access', 'extension-notice', 'refusal-notice']);
    expect(dutiesOf('request', ['consent-withdrawal'], uk)).toEqual(['consent-withdrawal', 'refusal-notice']);
    expect(dutiesOf('breach', [], uk)).toEqual(['breach-authority', 'breach-individuals']);
    expect(dutiesOf('request', ['marketing-objection'], rulePackOf('US-CA'))).toEqual(['opt-out']);
  });
});

describe('other places', () => {
  test.each([
    { duty: 'request-acknowledgement', place: 'US-CA', due: '2026-03-16' },
    { duty: 'opt-out', place: 'US-CA', due: '2026-03-23' },
    { duty: 'access', place: 'US-CA', due: '2026-04-15', latest: '2026-04-16' },
    { duty: 'extension-notice', place: 'US-CA', due: '2026-04-15', latest: '2026-04-16' },
    { duty: 'access', place: 'BR', due: '2026-03-17' },
    { duty: 'access', place: 'CA', due: '2026-04-01' },
    { duty: 'access', place: 'CA-QC', due: '2026-04-01' },
    { duty: 'access', place: 'CH', due: '2026-04-01' },
    { duty: 'access', place: 'AU', due: '2026-04-01' },
    { duty: 'access', place: 'SG', due: '2026-04-01' },
  ] as const)('$place $duty', ({ duty, place, due, ...rest }) => {
    const deadline = deadlineOf(duty, [['received', '2026-03-02']], { place });
    expect(deadline.dueOn).toBe(due);
    expect(deadline.latestLawfulOn).toBe('latest' in rest ? rest.latest : undefined);
  });
  test('California: no pause for verification, an extension to ninety days in all', () => {
    const verified = deadlineOf(
      'erasure',
      [
        ['received', '2026-03-02'],
        ['identity-asked', '2026-03-03'],
        ['identity-received', '2026-03-20'],
      ],
      { place: 'US-CA' },
    );
    expect(verified.dueOn).toBe('2026-04-15');
    expect(codesOf(verified)).toContain('verification-does-not-pause');
    const extended = deadlineOf(
      'erasure',
      [
        ['received', '2026-03-02'],
        ['extended', '2026-04-15'],
      ],
      { place: 'US-CA' },
    );
    expect(extended).toMatchObject({ dueOn: '2026-05-30', latestLawfulOn: '2026-05-31' });
  });
});

describe('doubts are warnings', () => {
  test.each([
    { why: 'received before the transitional day', received: '2026-02-04', code: 'transitional-request', there: true },
    { why: 'received on it', received: '2026-02-05', code: 'transitional-request', there: false },
    { why: 'due in the last year of the file', received: '2028-11-29', code: 'holidays-not-covered', there: false },
    { why: 'due after the last year of the file', received: '2028-12-01', code: 'holidays-not-covered', there: true },
    {
      why: 'received before the first year of the file',
      received: '2016-11-01',
      code: 'holidays-not-covered',
      there: true,
    },
  ])('$why', ({ received, code, there }) => {
    const deadline = deadlineOf('access', [['received', received]]);
    expect(deadline.dueOn).toBeDefined();
    expect(codesOf(deadline).includes(code)).toBe(there);
  });
  test('a date moved by an own day says so', () => {
    const own = [{ date: civilDate('2026-04-02'), name: 'Proclaimed' }];
    const deadline = deadlineOf('access', [['received', '2026-03-02']], { own });
    expect(deadline.dueOn).toBe('2026-04-07');
    expect(codesOf(deadline)).toContain('moved-by-own-day');
  });
});
