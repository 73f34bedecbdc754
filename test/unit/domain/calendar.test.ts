import { describe, expect, test } from 'vitest';

import { calendarOf } from '../../../electron/core/calendars.ts';
import {
  addWorkingDays,
  covers,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from '../../../electron/domain/calendar.ts';
import { civilDate } from '../../../electron/domain/civil-date.ts';

const on = civilDate;

describe('working days', () => {
  test('Christmas 2024 in England', () => {
    const england = calendarOf('GB-ENG');
    expect(nextWorkingDay(england, on('2024-12-25'))).toBe('2024-12-27');
    expect(nextWorkingDay(england, on('2024-12-27'))).toBe('2024-12-27');
    expect(addWorkingDays(england, on('2024-12-24'), 1)).toBe('2024-12-27');
    expect(addWorkingDays(england, on('2024-12-25'), 0)).toBe('2024-12-25');
    expect(workingDaysBetween(england, on('2024-12-23'), on('2024-12-30'))).toBe(3);
  });
  test('the nations differ, and their union has the holidays of all', () => {
    const newYear = on('2026-01-02');
    expect(isWorkingDay(calendarOf('GB-ENG'), newYear)).toBe(true);
    expect(isWorkingDay(calendarOf('GB-SCT'), newYear)).toBe(false);
    expect(isWorkingDay(calendarOf('GB'), newYear)).toBe(false);
    expect(isWorkingDay(calendarOf('GB-NIR'), on('2026-07-13'))).toBe(false);
  });
  test('own days are added, and a published holiday is never one', () => {
    const own = [
      { date: on('2026-06-08'), name: 'Proclaimed' },
      { date: on('2026-12-25'), name: 'Closed' },
    ];
    const england = calendarOf('GB-ENG', own);
    expect(isWorkingDay(england, on('2026-06-08'))).toBe(false);
    expect([...england.ownDays.keys()]).toEqual(['2026-06-08']);
    expect(isWorkingDay(calendarOf('GB-ENG'), on('2026-06-08'))).toBe(true);
  });
  test('the years that are covered', () => {
    const england = calendarOf('GB-ENG');
    expect([covers(england, on('2017-01-01')), covers(england, on('2028-12-31'))]).toEqual([true, true]);
    expect([covers(england, on('2016-12-31')), covers(england, on('2029-01-01'))]).toEqual([false, false]);
  });
});
