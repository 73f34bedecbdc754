import {
  addDays,
  dateOfDayNumber,
  dayNumber,
  weekday,
  weekdayOfDayNumber,
  type CivilDate,
  type Weekday,
} from './civil-date.ts';
import type { Place } from './place.ts';

/** A named day on which nobody at the place must work. */
export interface Holiday {
  readonly date: CivilDate;
  readonly name: string;
}

/** Where the holidays of a calendar come from, and which years they cover. */
export interface CalendarSource {
  readonly place: Place;
  readonly source: string;
  readonly licence: string;
  readonly capturedOn: CivilDate;
  /** The first and the last day for which the holidays are known. */
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The working days of a place: its weekend, its public holidays, and the days the organisation added. */
export interface Calendar extends CalendarSource {
  readonly weekend: ReadonlySet<Weekday>;
  /** Name by date of the published holidays. */
  readonly holidays: ReadonlyMap<CivilDate, string>;
  /** Name by date of the days the organisation added, e.g. a holiday proclaimed after the file was captured. */
  readonly ownDays: ReadonlyMap<CivilDate, string>;
}

/** Saturday and Sunday. Reg 1182/71 Art 2(2) counts both as no working days, as does every place of this program. */
const saturdayAndSunday: ReadonlySet<Weekday> = new Set<Weekday>([6, 7]);

/** Builds a calendar from its published holidays and the organisation's own days. */
export function calendar(
  source: CalendarSource,
  published: readonly Holiday[],
  own: readonly Holiday[] = [],
): Calendar {
  const base = { ...source, weekend: saturdayAndSunday, holidays: namesByDate(published), ownDays: new Map() };
  return own.length === 0 ? base : withOwnDays(base, own);
}

/** The same calendar with days of the organisation's own, in place of any it had. A published holiday is never one. */
export function withOwnDays(base: Calendar, own: readonly Holiday[]): Calendar {
  return { ...base, ownDays: namesByDate(own.filter((day) => !base.holidays.has(day.date))) };
}

function namesByDate(days: readonly Holiday[]): ReadonlyMap<CivilDate, string> {
  return new Map(days.map((day) => [day.date, day.name]));
}

/** Whether a day is neither weekend nor holiday. */
export function isWorkingDay(calendar: Calendar, date: CivilDate): boolean {
  return !calendar.weekend.has(weekday(date)) && !isHoliday(calendar, date);
}

/** The name of the holiday on a day, if it is one; a plain weekend day has none. */
export function holidayName(calendar: Calendar, date: CivilDate): string | undefined {
  return calendar.holidays.get(date) ?? calendar.ownDays.get(date);
}

/** The day itself when it is a working day, otherwise the first working day after it. */
export function nextWorkingDay(calendar: Calendar, date: CivilDate): CivilDate {
  if (isWorkingDay(calendar, date)) return date;
  let day = dayNumber(date);
  let text = date;
  do {
    day += 1;
    text = dateOfDayNumber(day);
  } while (calendar.weekend.has(weekdayOfDayNumber(day)) || isHoliday(calendar, text));
  return text;
}

/** The nth working day after a date. The date itself is not counted; zero gives the date, whatever day it is. */
export function addWorkingDays(calendar: Calendar, date: CivilDate, count: number): CivilDate {
  let day = dayNumber(date);
  let left = count;
  while (left > 0) {
    day += 1;
    if (!calendar.weekend.has(weekdayOfDayNumber(day)) && !isHoliday(calendar, dateOfDayNumber(day))) left -= 1;
  }
  return dateOfDayNumber(day);
}

/** How many working days lie after the first date, up to and including the second. */
export function workingDaysBetween(calendar: Calendar, from: CivilDate, to: CivilDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count += 1;
  return count;
}

/** Whether the holidays of a day's year are known. */
export function covers(calendar: Calendar, date: CivilDate): boolean {
  return date >= calendar.from && date <= calendar.to;
}

function isHoliday(calendar: Calendar, date: CivilDate): boolean {
  return calendar.holidays.has(date) || calendar.ownDays.has(date);
}
