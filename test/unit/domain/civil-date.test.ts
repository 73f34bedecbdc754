import { addMonths, format } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  addDays,
  addHours,
  addMonthsClamped,
  civilDate,
  civilDateAt,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  instant,
  instantAt,
  isCivilDate,
  isInstant,
  isoWithOffset,
  isZone,
  nextFullHour,
  parseInstant,
  timeAt,
  weekday,
} from '../../../electron/domain/civil-date.ts';
import { dayInWords, formatLong, inWords } from '../../../electron/domain/date-words.ts';

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });

describe('civil dates', () => {
  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a date', (text) => {
    expect(isCivilDate(text)).toBe(true);
  });
  test.each([
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-4-3',
    '2025-04-03T',
    '2025/04/03',
    '20x5-04-03',
    '',
    '0000-01-01',
    '٢٠٢٥-٠٤-٠٣',
  ])('"%s" is none', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => civilDate(text)).toThrow(RangeError);
  });
  test('day numbers agree with the date of the platform', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = dateOfDayNumber(day);
        const other = new Date(day * 86_400_000);
        expect(other.toISOString().slice(0, 10)).toBe(date);
        expect(dayNumber(date)).toBe(day);
        expect(weekday(date)).toBe(other.getUTCDay() === 0 ? 7 : other.getUTCDay());
      }),
    );
  });
  test('months agree with date-fns, which also ends a short month on its last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -30, max: 30 }), (day, months) => {
        const date = dateOfDayNumber(day);
        const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
        const expected = format(addMonths(new Date(year, month - 1, dayOfMonth, 12), months), 'yyyy-MM-dd');
        expect(addMonthsClamped(date, months)).toBe(expected);
      }),
    );
  });
  test('adding days and counting them are inverse', () => {
    expect(addDays(civilDate('2024-02-28'), 2)).toBe('2024-03-01');
    expect(daysBetween(civilDate('2024-12-31'), civilDate('2025-01-01'))).toBe(1);
    expect(daysBetween(civilDate('2025-01-01'), civilDate('2024-12-31'))).toBe(-1);
    expect(() => addDays(civilDate('9999-12-31'), 1)).toThrow(RangeError);
  });
  test('words', () => {
    expect(inWords(civilDate('2024-12-27'))).toBe('Friday 27 December 2024');
    expect(dayInWords(civilDate('2024-12-25'))).toBe('Wednesday 25 December');
    expect(formatLong(civilDate('2024-12-27'))).toBe('Fri 27 December 2024');
  });
});

describe('instants', () => {
  test.each([
    ['2026-03-27T15:30Z', '2026-03-27T15:30:00.000Z'],
    ['2026-03-30T16:30:00+01:00', '2026-03-30T15:30:00.000Z'],
    ['2026-03-30T16:30:00.5-07:30', '2026-03-31T00:00:00.500Z'],
  ])('%s is %s', (text, utc) => {
    expect(instant(text)).toBe(utc);
    expect(isInstant(utc)).toBe(true);
  });
  test.each([
    '2026-03-27',
    '2026-03-27T15:30',
    '2026-03-27T24:00Z',
    '2026-02-30T10:00Z',
    '2026-03-27T15:30+19:00',
    '0001-01-01T00:00+10:00',
    'now',
  ])('"%s" is none', (text) => {
    expect(parseInstant(text)).toEqual({ ok: false, error: { code: 'not-an-instant', facts: { text } } });
    expect(() => instant(text)).toThrow(RangeError);
  });
  test.each([
    {
      why: 'before the clocks go forward',
      date: '2026-03-27',
      time: '15:30',
      zone: 'Europe/London',
      shown: '2026-03-27T15:30:00+00:00',
    },
    {
      why: 'a time skipped in spring',
      date: '2026-03-29',
      time: '01:30',
      zone: 'Europe/London',
      shown: '2026-03-29T02:30:00+01:00',
    },
    {
      why: 'a time that occurs twice means the first',
      date: '2026-10-25',
      time: '01:30',
      zone: 'Europe/London',
      shown: '2026-10-25T01:30:00+01:00',
    },
    {
      why: 'after the clocks went back',
      date: '2026-10-25',
      time: '02:00',
      zone: 'Europe/London',
      shown: '2026-10-25T02:00:00+00:00',
    },
    {
      why: 'west of Greenwich',
      date: '2026-11-01',
      time: '01:30',
      zone: 'America/Los_Angeles',
      shown: '2026-11-01T01:30:00-07:00',
    },
    {
      why: 'a quarter of an hour',
      date: '2026-11-01',
      time: '01:30',
      zone: 'Asia/Kathmandu',
      shown: '2026-11-01T01:30:00+05:45',
    },
  ])('a wall clock: $why', ({ date, time, zone, shown }) => {
    expect(isoWithOffset(instantAt(civilDate(date), time, zone), zone)).toBe(shown);
  });
  test('a day is the day of the zone, east and west of Greenwich', () => {
    const moment = instant('2026-06-30T23:30:00Z');
    expect(civilDateAt(moment, 'Europe/Berlin')).toBe('2026-07-01');
    expect(civilDateAt(moment, 'America/Sao_Paulo')).toBe('2026-06-30');
    expect(civilDateAt(moment, 'Australia/Sydney')).toBe('2026-07-01');
    expect(timeAt(moment, 'Europe/Berlin')).toBe('01:30');
  });
  test('hours are elapsed hours', () => {
    const aware = instantAt(civilDate('2026-03-27'), '15:30', 'Europe/London');
    expect(isoWithOffset(addHours(aware, 72), 'Europe/London')).toBe('2026-03-30T16:30:00+01:00');
  });
  test.each([
    ['2020-12-22T11:17Z', '2020-12-22T12:00:00.000Z'],
    ['2020-12-22T11:59:59.999Z', '2020-12-22T12:00:00.000Z'],
    ['2020-12-22T11:00Z', '2020-12-22T12:00:00.000Z'],
  ])('the full hour after %s', (from, to) => {
    expect(nextFullHour(instant(from), 'Europe/Berlin')).toBe(to);
  });
  test('a full hour is one of the wall clock', () => {
    expect(timeAt(nextFullHour(instant('2026-01-01T00:20Z'), 'Asia/Kolkata'), 'Asia/Kolkata')).toBe('06:00');
  });
  test('every moment in a zone can be found again from its wall clock, but for hours that occur twice', () => {
    const hours = fc.integer({ min: 420_000, max: 560_000 });
    fc.assert(
      fc.property(hours, fc.constantFrom('Europe/London', 'America/Los_Angeles', 'Australia/Sydney'), (hour, zone) => {
        const moment = addHours(instant('1970-01-01T00:00Z'), hour);
        const again = instantAt(civilDateAt(moment, zone), timeAt(moment, zone), zone);
        expect(again <= moment).toBe(true);
        expect(isoWithOffset(again, zone).slice(0, 16)).toBe(isoWithOffset(moment, zone).slice(0, 16));
      }),
    );
  });
  test('zones', () => {
    expect(isZone('Europe/London')).toBe(true);
    expect([isZone('Europe/Nowhere'), isZone(''), isZone('+01:00')]).toEqual([false, false, false]);
    expect(() => civilDateAt(instant('2026-01-01T00:00Z'), 'Europe/Nowhere')).toThrow(RangeError);
  });
});
