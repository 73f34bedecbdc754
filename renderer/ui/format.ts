import { civilDateAt, daysBetween, epochOf, timeAt } from '../../electron/domain/civil-date.ts';
import type { CivilDate, Instant } from '../../electron/domain/civil-date.ts';
import { counted, formatLong } from '../../electron/domain/date-words.ts';

const grouped = new Intl.NumberFormat('en-GB');

/** A date with its weekday. @example longDate('2024-12-27') // 'Fri 27 December 2024' */
export function longDate(on: CivilDate): string {
  return formatLong(on);
}

/** A moment as the clock of an office shows it. @example 'Mon 30 March 2026, 16:30' */
export function moment(at: Instant, zone: string): string {
  return `${formatLong(civilDateAt(at, zone))}, ${timeAt(at, zone)}`;
}

/** How far a day is from today. @example '32 days left', 'due today', '3 days overdue' */
export function daysLeft(dueOn: CivilDate, today: CivilDate): string {
  const days = daysBetween(today, dueOn);
  if (days === 0) return 'due today';
  return days > 0 ? `${counted(days, 'day')} left` : `${counted(-days, 'day')} overdue`;
}

/** Hours tell while they can still be counted on; after four days an overdue clock is told in days. Minutes. */
const longestInHours = 96 * 60;

/** How far a moment is from now: to the minute, in hours even over days, long past in days. @example '31 h 20 min left' */
export function hoursLeft(dueAt: Instant, now: Instant): string {
  const minutes = Math.trunc((epochOf(dueAt) - epochOf(now)) / 60_000);
  const passed = epochOf(dueAt) < epochOf(now);
  if (-minutes > longestInHours) return `${countOf(Math.floor(-minutes / 1_440), 'day')} overdue`;
  return `${duration(Math.abs(minutes))} ${passed ? 'overdue' : 'left'}`;
}

/** Whole minutes as hours and minutes. @example duration(1880) // '31 h 20 min' */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** A date as it is typed in a British form. @example '27/12/2024' */
export function shortDate(on: CivilDate): string {
  return `${on.slice(8)}/${on.slice(5, 7)}/${on.slice(0, 4)}`;
}

/** A count with thousands marked and its noun. @example countOf(10432, 'entry', 'entries') // '10,432 entries' */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${grouped.format(count)} ${count === 1 ? one : many}`;
}

/** The size of a file. Steps of 1,000, as file managers show it. @example fileSize(1_250_000) // '1.3 MB' */
export function fileSize(bytes: number): string {
  if (bytes < 1_000) return countOf(bytes, 'byte');
  const units = ['kB', 'MB', 'GB'] as const;
  let size = bytes / 1_000;
  let unit = 0;
  while (size >= 999.95 && unit < units.length - 1) {
    size /= 1_000;
    unit += 1;
  }
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${units[unit] ?? 'GB'}`;
}
