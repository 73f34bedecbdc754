/**
 * Civil dates and instants: the only file that knows how a computer keeps time.
 *
 * A period of law ends on a civil date, a day on the wall calendar of a place, so it is kept as the text `YYYY-MM-DD`
 * and counted in whole days without any zone: an hour can then never slip a date by one. Only periods in hours, and the
 * question "which day was it there", need an instant and a zone; for those the zone data comes from @date-fns/tz.
 *
 * Whole days are counted on integers and not with date-fns: one deadline takes dozens of such steps, and a date object
 * for each of them would cost more than the rest of the rule (measured in test/bench/deadline.bench.ts).
 */
import { tzOffset } from '@date-fns/tz';
import { ok, refuse, type Refusal, type Result } from './result.ts';

declare const civilDateBrand: unique symbol;
declare const instantBrand: unique symbol;

/** A day of the calendar as `YYYY-MM-DD`, without hour or zone. Years 0001 to 9999. */
export type CivilDate = string & { readonly [civilDateBrand]: true };

/** A moment as ISO 8601 in UTC with milliseconds: `2026-03-30T15:30:00.000Z`. Its text sorts in the order of time. */
export type Instant = string & { readonly [instantBrand]: true };

/** A day of the week, 1 for Monday to 7 for Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const minuteMs = 60_000;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

// ---------------------------------------------------------------------------------------------------- civil dates

/** Whether a text is a day that exists, written `YYYY-MM-DD`. `2025-02-29` is not one. */
export function isCivilDate(text: string): text is CivilDate {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

/** Reads a civil date from outside. The no says what is wrong with the text. */
export function parseCivilDate(text: string): Result<CivilDate, Refusal<'not-a-date'>> {
  return isCivilDate(text) ? ok(text) : refuse('not-a-date', { text });
}

/** A civil date that is known to be right, e.g. one in the source or from the store. Throws RangeError when it is not. */
export function civilDate(text: string): CivilDate {
  if (isCivilDate(text)) return text;
  throw new RangeError(`"${text}" is not a date. A date is written YYYY-MM-DD and must exist in the calendar.`);
}

/** The date a number of days later, or earlier when `days` is negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/**
 * The same day number a number of months later; where that month is too short, its last day.
 *
 * @example addMonthsClamped(civilDate('2025-01-31'), 1) // 2025-02-28
 */
export function addMonthsClamped(date: CivilDate, months: number): CivilDate {
  const count = yearOf(date) * 12 + digits(date, 5, 7) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return textOfDate(year, month, Math.min(digits(date, 8, 10), lengthOfMonth(year, month)));
}

/** Whole days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week, 1 for Monday to 7 for Sunday. */
export function weekday(date: CivilDate): Weekday {
  return weekdayOfDayNumber(dayNumber(date));
}

/** The day of the week of a day number, see {@link dayNumber}. */
export function weekdayOfDayNumber(day: number): Weekday {
  const fromMonday = (((day + 3) % 7) + 7) % 7; // day 0, 1 January 1970, was a Thursday
  return weekdays[fromMonday] ?? 1;
}
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** The year of a date. */
export function yearOf(date: CivilDate): number {
  return digits(date, 0, 4);
}

/** Whether a date is later than another. */
export function isAfter(a: CivilDate, b: CivilDate): boolean {
  return a > b;
}

/** The later of two dates. */
export function laterOf(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? b : a;
}

/** The earlier of two dates. */
export function earlierOf(a: CivilDate, b: CivilDate): CivilDate {
  return b < a ? b : a;
}

/** Days since 1 January 1970; days before it are negative. For code that counts many days, such as a calendar. */
export function dayNumber(date: CivilDate): number {
  return dayNumberIn(date);
}

/** The day number of the date at the beginning of a text. */
function dayNumberIn(date: CivilDate | Instant): number {
  const month = digits(date, 5, 7);
  // Years are counted from March, so that the leap day is the last one of its year.
  const year = digits(date, 0, 4) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + digits(date, 8, 10) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468;
}

/** The date of a day number, see {@link dayNumber}. Throws RangeError outside the years 0001 to 9999. */
export function dateOfDayNumber(day: number): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return textOfDate(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

// -------------------------------------------------------------------------------------------------------- instants

const instantPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/u;

/** Reads a moment written in ISO 8601 with `Z` or an offset; seconds may be left out. The result is in UTC. */
export function parseInstant(text: string): Result<Instant, Refusal<'not-an-instant'>> {
  const parts = instantPattern.exec(text);
  const date = parts?.[1] ?? '';
  const [hour, minute, second] = [Number(parts?.[2]), Number(parts?.[3]), Number(parts?.[4] ?? 0)];
  const offset = Number(parts?.[7] ?? 0) * 60 + Number(parts?.[8] ?? 0);
  const written = isCivilDate(date) && hour <= 23 && minute <= 59 && second <= 59 && offset <= 18 * 60;
  if (!written) return refuse('not-an-instant', { text });
  const local =
    dayNumber(date) * dayMs + hour * hourMs + minute * minuteMs + second * 1000 + milliseconds(parts?.[5] ?? '');
  const utc = local - (parts?.[6] === '-' ? -offset : offset) * minuteMs;
  return isInYears(utc) ? ok(instantOfEpoch(utc)) : refuse('not-an-instant', { text });
}

/** Whether a text is an instant as it is kept: UTC, milliseconds, `Z`. */
export function isInstant(text: string): text is Instant {
  const read = parseInstant(text);
  return read.ok && read.value === text;
}

/** An instant that is known to be right. Throws RangeError when it is not. */
export function instant(text: string): Instant {
  const read = parseInstant(text);
  if (read.ok) return read.value;
  throw new RangeError(
    `"${text}" is not a moment in time. It is written YYYY-MM-DDTHH:MM with Z or an offset such as +01:00.`,
  );
}

/** Milliseconds since 1970 of an instant. */
export function epochOf(moment: Instant): number {
  // An Instant is always written in one form, so its digits can be read where they stand.
  return (
    dayNumberIn(moment) * dayMs +
    digits(moment, 11, 13) * hourMs +
    digits(moment, 14, 16) * minuteMs +
    digits(moment, 17, 19) * 1000 +
    digits(moment, 20, 23)
  );
}

/** The instant of a number of milliseconds since 1970. Throws RangeError outside the years 0001 to 9999. */
export function instantOfEpoch(ms: number): Instant {
  if (!isInYears(ms)) throw new RangeError(`${ms} milliseconds are outside the years 0001 to 9999.`);
  const day = Math.floor(ms / dayMs);
  const inDay = Math.floor(ms - day * dayMs);
  const fraction = String(inDay % 1000).padStart(3, '0');
  // The one place where text becomes an Instant: it has just been written in that form.
  return `${dateOfDayNumber(day)}T${clockText(inDay)}.${fraction}Z` as Instant;
}

/** The instant a number of elapsed hours later. A change of the clocks in between does not lengthen it. */
export function addHours(moment: Instant, hours: number): Instant {
  return instantOfEpoch(epochOf(moment) + hours * hourMs);
}

/** Elapsed hours, with their fraction, from the first instant to the second. */
export function hoursBetween(from: Instant, to: Instant): number {
  return (epochOf(to) - epochOf(from)) / hourMs;
}

// ----------------------------------------------------------------------------------------------------------- zones

/** Whether a text names a time zone that this program knows, e.g. `Europe/London`. */
export function isZone(text: string): boolean {
  if (knownZones.has(text)) return true;
  if (!/^[A-Za-z]/u.test(text) || Number.isNaN(tzOffset(text, new Date(0)))) return false;
  knownZones.add(text);
  return true;
}
/** Zones found once; asking the zone data again for every deadline would cost more than the deadline. */
const knownZones = new Set<string>();

/** The day it is in a zone at an instant. */
export function civilDateAt(moment: Instant, zone: string): CivilDate {
  const ms = epochOf(moment);
  return dateOfDayNumber(Math.floor((ms + offsetMinutes(zone, ms) * minuteMs) / dayMs));
}

/** The time of day in a zone at an instant, as `HH:MM`. */
export function timeAt(moment: Instant, zone: string): string {
  return isoWithOffset(moment, zone).slice(11, 16);
}

/**
 * The instant of a wall-clock time (`HH:MM`) in a zone.
 *
 * A time that occurs twice, when the clocks go back, means the first of the two: a period then never ends too late. A
 * time that is skipped, when they go forward, is read as a clock that was not moved would show it.
 * Throws RangeError for a time that no clock shows.
 */
export function instantAt(date: CivilDate, time: string, zone: string): Instant {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time))
    throw new RangeError(`"${time}" is not a time of day. It is written HH:MM.`);
  const wall = dayNumber(date) * dayMs + Number(time.slice(0, 2)) * hourMs + Number(time.slice(3)) * minuteMs;
  const before = offsetMinutes(zone, wall - dayMs);
  const after = offsetMinutes(zone, wall + dayMs);
  const first = wall - Math.max(before, after) * minuteMs;
  const holds = offsetMinutes(zone, first) === Math.max(before, after);
  const second = wall - Math.min(before, after) * minuteMs;
  return instantOfEpoch(
    holds ? first : offsetMinutes(zone, second) === Math.min(before, after) ? second : wall - before * minuteMs,
  );
}

/** An instant as a clock in a zone shows it, with its offset. @example '2026-03-30T16:30:00+01:00' */
export function isoWithOffset(moment: Instant, zone: string): string {
  const ms = epochOf(moment);
  const offset = offsetMinutes(zone, ms);
  const local = ms + offset * minuteMs;
  const day = Math.floor(local / dayMs);
  const size = Math.abs(offset);
  return `${dateOfDayNumber(day)}T${clockText(local - day * dayMs)}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The start of the next full hour of the wall clock in a zone; a moment on the full hour gives the following one. */
export function nextFullHour(moment: Instant, zone: string): Instant {
  const ms = epochOf(moment);
  const local = ms + offsetMinutes(zone, ms) * minuteMs;
  return instantOfEpoch(ms + hourMs - (((local % hourMs) + hourMs) % hourMs));
}

/**
 * Minutes east of Greenwich at a moment. Throws RangeError for an unknown zone: whoever reads a zone checks it first.
 *
 * Asking the zone data costs microseconds, so a day without a change of the clocks is asked once.
 */
function offsetMinutes(zone: string, ms: number): number {
  const day = Math.floor(ms / dayMs);
  const known = offsetsByDay.get(zone)?.get(day);
  if (known !== undefined) return known;
  const atStart = readOffset(zone, day * dayMs);
  if (atStart !== readOffset(zone, (day + 1) * dayMs)) return readOffset(zone, ms);
  const days = offsetsByDay.get(zone) ?? new Map<number, number>();
  if (days.size > 20_000) days.clear();
  offsetsByDay.set(zone, days.set(day, atStart));
  return atStart;
}
const offsetsByDay = new Map<string, Map<number, number>>();

function readOffset(zone: string, ms: number): number {
  const offset = tzOffset(zone, new Date(ms));
  if (Number.isNaN(offset)) throw new RangeError(`"${zone}" is not a time zone that this program knows.`);
  return Math.round(offset);
}

// ----------------------------------------------------------------------------------------------------------- parts

function isInYears(ms: number): boolean {
  return ms >= -62_135_596_800_000 && ms <= 253_402_300_799_999;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (monthDays[month - 1] ?? 0);
}

/** The number written by the digits in a part of a text; NaN when another character stands there. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** `HH:MM:SS` of the milliseconds since midnight. */
function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function milliseconds(fraction: string): number {
  return Number(fraction.padEnd(3, '0'));
}

function two(value: number): string {
  return twoDigits[value] ?? String(value);
}
const twoDigits = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));

function textOfDate(year: number, month: number, day: number): CivilDate {
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`The year ${year} is outside the years 0001 to 9999.`);
  // The one place where numbers become a CivilDate: both callers have computed an existing day.
  return `${year >= 1000 ? year : String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as CivilDate;
}
