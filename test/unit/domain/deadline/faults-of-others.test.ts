import { describe, expect, test } from 'vitest';

import { isWorkingDay } from '../../../../electron/domain/calendar.ts';
import { civilDate, civilDateAt, instant } from '../../../../electron/domain/civil-date.ts';
import { formatLong, weekdayName } from '../../../../electron/domain/date-words.ts';
import { daysLeft } from '../../../../renderer/ui/format.ts';
import { calendarFor, codesOf, deadlineOf, eventOf, factsOf, refusalOf } from './clock-of.ts';
import type { Fact } from './clock-of.ts';
import { rulePackOf } from '../../../../electron/core/rule-packs.ts';
import { whatIf } from './changed-facts.ts';

/*
 * Faults that were found in other programs for the same work, by running or reading them. Each must not happen here.
 */

const received = (on: string): Fact => ['received', on];
const pause = (from: string, to: string): readonly Fact[] => [
  ['clarification-asked', from],
  ['clarification-answered', to],
];

describe('thirty days are taken for one month', () => {
  test.each([
    { on: '2019-09-27', thirty: '2019-10-27', due: '2019-10-28' },
    { on: '2019-04-06', thirty: '2019-05-06', due: '2019-05-07' },
    { on: '2026-01-31', thirty: '2026-03-02', due: '2026-03-02' },
    { on: '2026-01-30', thirty: '2026-03-01', due: '2026-03-02' },
    { on: '2026-03-02', thirty: '2026-04-01', due: '2026-04-02' },
  ])('received on $on', ({ on, due }) => {
    expect(deadlineOf('access', [received(on)]).dueOn).toBe(due);
  });
});

describe('a pause', () => {
  test('of a moment costs a whole day: here a question answered the same day costs none', () => {
    const same = pause('2026-03-10T10:00:00Z', '2026-03-10T10:00:01Z');
    expect(deadlineOf('access', [received('2026-03-02'), ...same]).dueOn).toBe('2026-04-02');
  });
  test('of half a day, twice, costs two days: here two questions on one day cost none', () => {
    const facts = [
      ...pause('2026-03-10T00:00:00Z', '2026-03-10T12:00:00Z'),
      ...pause('2026-03-10T12:00:00Z', '2026-03-10T23:00:00Z'),
    ];
    expect(deadlineOf('access', [received('2026-03-02'), ...facts]).dueOn).toBe('2026-04-02');
  });
  test('is shown as green although the case is overdue: here a question after the end changes nothing', () => {
    const deadline = deadlineOf('access', [received('2026-03-02'), ['clarification-asked', '2026-04-03']], {
      now: '2026-04-10T10:00:00Z',
    });
    expect([deadline.state, deadline.dueOn]).toEqual(['missed', '2026-04-02']);
  });
  test('of no days moves the date by the holidays of another nation', () => {
    // 1 December 2025 is a holiday in Scotland alone, in place of St Andrew's Day.
    const facts = [received('2025-11-01'), ...pause('2025-11-06', '2025-11-06')];
    expect(isWorkingDay(calendarFor({ place: 'GB-SCT' }), civilDate('2025-12-01'))).toBe(false);
    expect(deadlineOf('access', facts).dueOn).toBe('2025-12-01');
    expect(deadlineOf('access', facts, { place: 'GB-SCT' }).dueOn).toBe('2025-12-02');
  });
});

describe('an extension', () => {
  test('can be repeated without end: here a second one is refused', () => {
    const facts: readonly Fact[] = [received('2026-03-02'), ['extended', '2026-03-10'], ['extended', '2026-03-20']];
    expect(refusalOf('access', facts)?.code).toBe('already-extended');
  });
  test('taken away or changed while there are pauses leaves the pauses uncounted', () => {
    const extended = eventOf(['extended', '2026-03-20', { reason: 'complexity' }]);
    const paused: readonly Fact[] = [received('2026-03-02'), ...pause('2026-03-10', '2026-03-17')];
    const without = factsOf(['access'], paused);
    const facts = { ...without, events: [...without.events, extended] };
    const removed = whatIf(facts, { without: [extended] }, rulePackOf('GB-ENG'), calendarFor());
    if (!removed.ok) throw new Error(removed.error.code);
    // Three months and seven days; without the extension, one month and seven days.
    expect(removed.value[0]?.before.dueOn).toBe('2026-06-09');
    expect(removed.value[0]?.after.dueOn).toBe('2026-04-09');
    const later = { without: [extended], add: [{ ...extended, on: civilDate('2026-04-09') }] };
    const moved = whatIf(facts, later, rulePackOf('GB-ENG'), calendarFor());
    expect(moved.ok && moved.value[0]?.after.dueOn).toBe('2026-06-09');
  });
});

describe('a day is taken in UTC', () => {
  test('and a holiday is missed east of Greenwich: here a receipt late at night keeps its own day', () => {
    for (const zone of ['Asia/Kolkata', 'Pacific/Auckland', 'America/Los_Angeles', 'UTC']) {
      expect(deadlineOf('access', [received('2024-11-25T23:30:00Z')], { zone }).dueOn).toBe('2024-12-27');
    }
  });
  test('and days left are one too few or too many: here both ends are days of the office', () => {
    const justAfterMidnight = civilDateAt(instant('2026-06-30T23:30:00Z'), 'Europe/London');
    expect(justAfterMidnight).toBe('2026-07-01');
    expect(daysLeft(civilDate('2026-07-01'), justAfterMidnight)).toBe('due today');
    expect(daysLeft(civilDate('2026-07-02'), justAfterMidnight)).toBe('1 day left');
  });
  test('and the name of the weekday is that of the day before', () => {
    expect(weekdayName(civilDate('2024-12-27'))).toBe('Friday');
    expect(formatLong(civilDate('2026-03-29'))).toBe('Sun 29 March 2026');
  });
});

test('a breach is due at once where the hours are left at zero: here 72 hours pass, and none are not a rule', () => {
  const breach = deadlineOf('breach-authority', [['aware', '2026-03-27T15:30:00Z']]);
  expect(breach.dueAt).toBe('2026-03-30T15:30:00.000Z');
  const lengths = ['GB-ENG', 'IE'] as const;
  for (const place of lengths) {
    const hours = rulePackOf(place).rules.flatMap((rule) => (rule.shape === 'hours' ? [rule.hours] : []));
    expect(Math.min(...hours)).toBeGreaterThan(0);
  }
});

test('holidays are known for this year and the next only, and nobody is told: here it is a warning', () => {
  const beyond = deadlineOf('access', [received('2035-12-01')]);
  expect(codesOf(beyond)).toContain('holidays-not-covered');
  expect(codesOf(deadlineOf('access', [received('2027-11-25')]))).not.toContain('holidays-not-covered');
});
