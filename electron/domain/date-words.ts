import { weekday, type CivilDate } from './civil-date.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The English name of the day of the week. @example weekdayName(civilDate('2024-12-27')) // 'Friday' */
export function weekdayName(date: CivilDate): string {
  return weekdays[weekday(date) - 1] ?? '';
}

/** A date in full words. @example inWords(civilDate('2024-12-27')) // 'Friday 27 December 2024' */
export function inWords(date: CivilDate): string {
  return `${dayInWords(date)} ${date.slice(0, 4)}`;
}

/** A date in words without its year, where the year is clear. @example 'Friday 27 December' */
export function dayInWords(date: CivilDate): string {
  return `${weekdayName(date)} ${Number(date.slice(8))} ${monthName(date)}`;
}

/** A date with a short weekday, for lists and cards. @example formatLong(civilDate('2024-12-27')) // 'Fri 27 December 2024' */
export function formatLong(date: CivilDate): string {
  return `${weekdayName(date).slice(0, 3)} ${Number(date.slice(8))} ${monthName(date)} ${date.slice(0, 4)}`;
}

function monthName(date: CivilDate): string {
  return months[Number(date.slice(5, 7)) - 1] ?? '';
}

/** A time shown by a clock in words. @example momentInWords('2026-03-30T16:30:00+01:00') // 'Monday 30 March 2026 at 16:30' */
export function momentInWords(date: CivilDate, time: string): string {
  return `${inWords(date)} at ${time}`;
}

/** A count with its noun. @example counted(1, 'day') // '1 day' @example counted(3, 'day') // '3 days' */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
