import { addDays, isCivilDate } from '../../electron/domain/civil-date.ts';
import type { CivilDate } from '../../electron/domain/civil-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/**
 * The date that somebody typed, day first: `25/11/2024`, `25.11.2024`, `25 Nov 2024`, `25112024`, `2024-11-25`, `today`.
 *
 * `whole` says that the typing is over: only then may a year have two digits, because `25/11/20` is also the beginning
 * of `25/11/2024`. Null for anything that is no date.
 */
export function readDate(typed: string, today: CivilDate, whole: boolean): CivilDate | null {
  const text = typed.trim().toLowerCase();
  if (text === 'today') return today;
  if (text === 'yesterday') return addDays(today, -1);
  if (text === 'tomorrow') return addDays(today, 1);
  if (isCivilDate(text)) return text;
  const parts =
    /^(?<day>\d{1,2})[\s/.-]+(?<month>\d{1,2}|[a-z]{3,9})[\s/.,-]+(?<year>\d{4}|\d{2})$/u.exec(text) ??
    /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4}|\d{2})$/u.exec(text);
  const { day = '', month = '', year = '' } = parts?.groups ?? {};
  if (year.length === 2 && !whole) return null;
  const written = `${year.padStart(4, '20')}-${monthNumber(month)}-${day.padStart(2, '0')}`;
  return isCivilDate(written) ? written : null;
}

/** `11`, `nov` and `november` as `11`. The name must be the beginning of a month's or more of it. */
function monthNumber(text: string): string {
  if (/^\d+$/u.test(text)) return text.padStart(2, '0');
  return String(months.findIndex((month) => text.startsWith(month)) + 1).padStart(2, '0');
}

/**
 * The time of day that somebody typed, as `HH:MM`: `17:55`, `1755`, `5.55 pm`; with `whole` also `9` and `5pm`.
 *
 * Empty text for anything that no clock shows.
 */
export function readTime(typed: string, whole: boolean): string {
  const text = typed.trim().toLowerCase();
  const parts =
    /^(?<hour>\d{1,2})[:.](?<minute>\d{2})\s*(?<half>[ap]m)?$/u.exec(text) ??
    /^(?<hour>\d{2})(?<minute>\d{2})$/u.exec(text) ??
    (whole ? /^(?<hour>\d{1,2})\s*(?<half>[ap]m)?$/u.exec(text) : null);
  if (parts === null) return '';
  const { hour = '', minute = '00', half } = parts.groups ?? {};
  const hours = half === undefined ? Number(hour) : hoursOfHalf(Number(hour), half);
  if (!(hours >= 0 && hours <= 23) || Number(minute) > 59) return '';
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

/** 12 am is midnight, 12 pm is noon; there is no 13 pm. */
function hoursOfHalf(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}
