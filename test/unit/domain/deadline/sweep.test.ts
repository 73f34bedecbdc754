import { describe, expect, test } from 'vitest';

import england from '../../../../resources/calendars/gb-eng.json' with { type: 'json' };
import northernIreland from '../../../../resources/calendars/gb-nir.json' with { type: 'json' };
import scotland from '../../../../resources/calendars/gb-sct.json' with { type: 'json' };
import { deadlineOf } from './clock-of.ts';

/** The straightforward way, written apart from the engine: dates of the platform in UTC, and a list of texts. */
function lawful(received: string, months: number, holidays: readonly string[]): string {
  const [year = 0, month = 0, day = 0] = received.split('-').map(Number);
  const sameNumber = new Date(Date.UTC(year, month - 1 + months, day));
  const overflowed = sameNumber.getUTCDate() !== day;
  let end = overflowed ? new Date(Date.UTC(year, month + months, 0)) : sameNumber;
  while ([0, 6].includes(end.getUTCDay()) || holidays.includes(textOf(end))) end = new Date(end.getTime() + 86_400_000);
  return textOf(end);
}

function textOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function daysOf(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) days.push(textOf(new Date(at)));
  return days;
}

describe.each([
  { place: 'GB-ENG', file: england },
  { place: 'GB-SCT', file: scotland },
  { place: 'GB-NIR', file: northernIreland },
] as const)('every day of receipt from 2024 to 2028 in $place', ({ place, file }) => {
  const holidays = file.days.map((day) => day.date);
  const days = daysOf('2024-01-01', '2028-12-31');
  test('one month', () => {
    expect(days).toHaveLength(1827);
    const ours = days.map((day) => deadlineOf('access', [['received', day]], { place }).dueOn);
    expect(ours).toEqual(days.map((day) => lawful(day, 1, holidays)));
  });
  test('extended to three months', () => {
    const ours = days.map(
      (day) =>
        deadlineOf(
          'erasure',
          [
            ['received', day],
            ['extended', day],
          ],
          { place },
        ).dueOn,
    );
    expect(ours).toEqual(days.map((day) => lawful(day, 3, holidays)));
  });
});

test('thirty days are not one month: in 2026 in England too late on 24 days and too early on 249', () => {
  const compared = daysOf('2026-01-01', '2026-12-31').map((day) => {
    const due = deadlineOf('access', [['received', day]]).dueOn ?? '';
    const thirty = textOf(new Date(Date.parse(day) + 30 * 86_400_000));
    return thirty > due ? 'late' : thirty < due ? 'early' : 'same';
  });
  expect(compared.filter((each) => each === 'late')).toHaveLength(24);
  expect(compared.filter((each) => each === 'early')).toHaveLength(249);
});
