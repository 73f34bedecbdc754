import { describe, expect, test } from 'vitest';

import { isoWithOffset } from '../../../../electron/domain/civil-date.ts';
import type { Deadline } from '../../../../electron/domain/deadline/deadline.ts';
import { codesOf, deadlineOf, type Setting } from './clock-of.ts';

const dueAt = ({ dueAt: at, zone }: Deadline) => (at === undefined ? undefined : isoWithOffset(at, zone));

describe('seventy-two hours', () => {
  test.each([
    {
      why: 'clocks go forward',
      aware: '2026-03-27T15:30Z',
      due: '2026-03-30T16:30:00+01:00',
      hour: '2026-03-30T17:00:00+01:00',
    },
    {
      why: 'clocks go back',
      aware: '2026-10-23T12:00Z',
      due: '2026-10-26T12:00:00+00:00',
      hour: '2026-10-26T13:00:00+00:00',
    },
    {
      why: 'over Easter, never moved to Tuesday',
      aware: '2026-04-02T15:20Z',
      due: '2026-04-05T16:20:00+01:00',
      hour: '2026-04-05T17:00:00+01:00',
    },
    {
      why: 'Germany before Christmas',
      aware: '2020-12-22T11:17Z',
      due: '2020-12-25T12:17:00+01:00',
      hour: '2020-12-25T13:00:00+01:00',
      place: 'DE',
    },
  ] as const)('$why', ({ aware, due, hour, ...setting }) => {
    const deadline = deadlineOf('breach-authority', [['aware', aware]], setting);
    expect(dueAt(deadline)).toBe(due);
    expect(deadline.dueOn).toBeUndefined();
    expect(deadline.informative).toContainEqual(expect.objectContaining({ name: 'hour-rule-end', value: hour }));
  });
  test('from the next full hour, where a setting says so', () => {
    const setting: Setting = { place: 'DE', settings: { hourPeriods: 'full-hours' } };
    expect(dueAt(deadlineOf('breach-authority', [['aware', '2020-12-22T11:17Z']], setting))).toBe(
      '2020-12-25T13:00:00+01:00',
    );
  });
  test.each([
    { why: 'in the last second', now: '2026-03-30T15:30:00Z', state: 'running' },
    { why: 'a moment later', now: '2026-03-30T15:30:00.001Z', state: 'missed' },
  ])('$why it is $state', ({ now, state }) => {
    const deadline = deadlineOf('breach-authority', [['aware', '2026-03-27T15:30Z']], { now });
    expect(deadline.state).toBe(state);
    expect(codesOf(deadline).includes('give-reasons-for-delay')).toBe(state === 'missed');
  });
  test('told in time, told late, told on the last day at an unknown hour', () => {
    const told = (on: string) =>
      deadlineOf('breach-authority', [
        ['aware', '2026-03-27T15:30Z'],
        ['authority-told', on],
      ]);
    expect(told('2026-03-30T15:00Z').state).toBe('met');
    expect(told('2026-03-30T15:31Z').state).toBe('missed');
    expect(told('2026-03-30').state).toBe('met');
    expect(codesOf(told('2026-03-30'))).toContain('hour-of-answer-not-known');
  });
  test('an unknown hour of awareness counts from the start of the day', () => {
    const deadline = deadlineOf('breach-authority', [['aware', '2026-05-04']]);
    expect(dueAt(deadline)).toBe('2026-05-07T00:00:00+01:00');
    expect(codesOf(deadline)).toContain('hour-not-known');
  });
  test('the disputed rule of two working days is named only where it could matter', () => {
    const codes = (aware: string) => codesOf(deadlineOf('breach-authority', [['aware', aware]]));
    expect(codes('2026-04-02T15:20Z')).toContain('two-working-days-disputed');
    expect(codes('2026-05-11T10:00Z')).not.toContain('two-working-days-disputed');
  });
  test('public electronic communications: 24 hours until 19 August 2025, then 72', () => {
    const pecr = (aware: string) => dueAt(deadlineOf('pecr-breach', [['aware', aware]]));
    expect(pecr('2025-08-19T10:00Z')).toBe('2025-08-20T11:00:00+01:00');
    expect(pecr('2025-08-20T10:00Z')).toBe('2025-08-23T11:00:00+01:00');
  });
});

describe('people affected', () => {
  test('without undue delay: shown, with no hours, and never due at once', () => {
    const deadline = deadlineOf('breach-individuals', [['aware', '2026-05-04T10:00Z']], { now: '2026-12-01T10:00Z' });
    expect(deadline.state).toBe('running');
    expect([deadline.dueOn, deadline.dueAt]).toEqual([undefined, undefined]);
    expect(deadline.trace.map((step) => step.rule)).toEqual(['aware', 'without-undue-delay']);
  });
  test('California: thirty days to residents, fifteen to the Attorney General from then', () => {
    const place = 'US-CA';
    expect(deadlineOf('breach-individuals', [['aware', '2026-05-04']], { place }).dueOn).toBe('2026-06-03');
    expect(deadlineOf('breach-attorney-general', [['aware', '2026-05-04']], { place }).state).toBe('not-started');
    expect(
      deadlineOf(
        'breach-attorney-general',
        [
          ['aware', '2026-05-04'],
          ['people-told', '2026-05-20'],
        ],
        { place },
      ).dueOn,
    ).toBe('2026-06-04');
    expect(codesOf(deadlineOf('breach-individuals', [['aware', '2025-12-01']], { place }))).toContain(
      'before-the-rule',
    );
  });
  test('Brazil three working days, Singapore three days from the assessment, Australia an assessment in thirty', () => {
    expect(deadlineOf('breach-authority', [['aware', '2026-04-17']], { place: 'BR' }).dueOn).toBe('2026-04-23');
    expect(
      deadlineOf(
        'breach-authority',
        [
          ['aware', '2026-04-01'],
          ['assessed', '2026-04-10'],
        ],
        { place: 'SG' },
      ).dueOn,
    ).toBe('2026-04-13');
    expect(deadlineOf('breach-authority', [['aware', '2026-04-01']], { place: 'AU' }).informative).toContainEqual(
      expect.objectContaining({ name: 'assess-by', value: '2026-05-01' }),
    );
  });
});

describe('complaints', () => {
  test.each([
    { why: 'the thirtieth day is a Saturday', received: '2026-07-09', due: '2026-08-10' },
    { why: 'the day of receipt is not counted', received: '2026-07-01', due: '2026-07-31' },
    { why: 'Scotland, a bank holiday', received: '2026-07-04', due: '2026-08-04', place: 'GB-SCT' },
  ] as const)('acknowledge: $why', ({ received, due, ...setting }) => {
    expect(deadlineOf('complaint-acknowledgement', [['received', received]], setting).dueOn).toBe(due);
  });
  test('one letter may acknowledge and conclude', () => {
    expect(
      deadlineOf('complaint-acknowledgement', [
        ['received', '2026-07-09'],
        ['answered', '2026-07-20'],
      ]).state,
    ).toBe('met');
  });
  test('before 19 June 2026 with a warning', () => {
    expect(codesOf(deadlineOf('complaint-acknowledgement', [['received', '2026-06-18']]))).toContain(
      'transitional-complaint',
    );
    expect(codesOf(deadlineOf('complaint-acknowledgement', [['received', '2026-06-19']]))).not.toContain(
      'transitional-complaint',
    );
  });
  test('progress updates follow the rhythm of the organisation, from the last time the complainant heard', () => {
    const progress = (...told: string[]) =>
      deadlineOf('complaint-progress', [
        ['received', '2026-07-01'],
        ['acknowledged', '2026-07-03'],
        ...told.map((on) => ['progress-told', on] as const),
      ]);
    expect(progress()).toMatchObject({ state: 'running', internalTargetOn: '2026-08-02' });
    expect(progress('2026-07-20', '2026-08-10')).toMatchObject({ internalTargetOn: '2026-09-09' });
    expect(progress().dueOn).toBeUndefined();
    expect(
      deadlineOf('complaint-outcome', [
        ['received', '2026-07-01'],
        ['answered', '2026-09-01'],
      ]).state,
    ).toBe('met');
  });
});
