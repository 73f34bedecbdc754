import { addDays, addHours, addMonthsClamped, nextFullHour, type CivilDate, type Instant } from '../civil-date.ts';
import { addWorkingDays, type Calendar } from '../calendar.ts';
import { counted } from '../date-words.ts';
import type { Period } from './rule-pack.ts';

/**
 * The last day of a period of whole months.
 *
 * It ends on the day with the same number; a month without that day ends it on its last day.
 * Source: Regulation 1182/71 Article 3(2)(c); UK GDPR Article 4A.
 *
 * @example endOfMonths(civilDate('2025-01-31'), 1) // 2025-02-28
 */
export function endOfMonths(start: CivilDate, months: number): CivilDate {
  return addMonthsClamped(start, months);
}

/** The last day of a period of days. The day of the event is not counted. Regulation 1182/71 Article 3(1). */
export function endOfDays(start: CivilDate, days: number): CivilDate {
  return addDays(start, days);
}

/** The last day of a period of weeks: the same day of the week. Regulation 1182/71 Article 3(2)(c); C-171/03 Toeters. */
export function endOfWeeks(start: CivilDate, weeks: number): CivilDate {
  return addDays(start, 7 * weeks);
}

/** The last day of a period of working days. The day of the event is not counted, whatever day it is. */
export function endOfWorkingDays(start: CivilDate, days: number, calendar: Calendar): CivilDate {
  return addWorkingDays(calendar, start, days);
}

/** The end of a period of elapsed hours from the minute of the event. Hours never move to a working day. */
export function endOfHours(from: Instant, hours: number): Instant {
  return addHours(from, hours);
}

/**
 * The end of a period of hours when the hour of the event is not counted: it runs from the next full hour.
 * Source: Regulation 1182/71 Article 3(1).
 */
export function endOfFullHours(from: Instant, hours: number, zone: string): Instant {
  return addHours(nextFullHour(from, zone), hours);
}

/** The last day of a period of days, weeks or months, before any move to a working day. */
export function endOfPeriod(period: Period, start: CivilDate, calendar: Calendar): CivilDate {
  switch (period.unit) {
    case 'months':
      return endOfMonths(start, period.length);
    case 'weeks':
      return endOfWeeks(start, period.length);
    case 'working-days':
      return endOfWorkingDays(start, period.length, calendar);
    case 'days':
      return endOfDays(start, period.firstDay === 'counted' ? period.length - 1 : period.length);
    case 'hours':
      throw new RangeError('A period in hours ends at an instant, not on a day.');
  }
}

/** The name of a period as a rule of a trace. @example periodRule({ unit: 'months', length: 1 }) // 'one-month' */
export function periodRule(period: Period): string {
  const known = ruleNames.get(period);
  if (known !== undefined) return known;
  const name = periodInWords(period).replaceAll(' ', '-');
  ruleNames.set(period, name);
  return name;
}
/** The periods of a rule pack are few and named in every trace. */
const ruleNames = new WeakMap<Period, string>();

/** A period in words. @example 'one month', 'three months', '30 days', '10 working days' */
export function periodInWords(period: Period): string {
  if (period.unit === 'months') {
    const word = monthCounts[period.length] ?? String(period.length);
    return `${word} ${period.length === 1 ? 'month' : 'months'}`;
  }
  return counted(period.length, nouns[period.unit]);
}

const monthCounts: Readonly<Record<number, string>> = {
  1: 'one',
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
};
const nouns = { days: 'day', 'working-days': 'working day', weeks: 'week', hours: 'hour' } as const;
