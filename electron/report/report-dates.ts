import { civilDateAt, isCivilDate, isoWithOffset, parseInstant, timeAt } from '../domain/civil-date.ts';
import type { Instant } from '../domain/civil-date.ts';
import { formatLong } from '../domain/date-words.ts';

/** A moment as a clock at the place shows it. @example 'Mon 30 March 2026, 16:30' */
export function momentAt(moment: Instant, zone: string): string {
  return `${formatLong(civilDateAt(moment, zone))}, ${timeAt(moment, zone)}`;
}

/** A moment with the distance from Greenwich, where the hour decides. @example 'Mon 30 March 2026, 16:30 (UTC+01:00)' */
export function exactMomentAt(moment: Instant, zone: string): string {
  return `${momentAt(moment, zone)} (UTC${isoWithOffset(moment, zone).slice(19)})`;
}

/** A value of a trace for reading: dates and moments in words, anything else as it stands. */
export function traceValue(value: string, zone: string): string {
  if (isCivilDate(value)) return formatLong(value);
  const moment = parseInstant(value);
  return moment.ok ? exactMomentAt(moment.value, zone) : value;
}

/** A size in bytes with spaces between thousands. @example '1 204 511 bytes' */
export function sizeInBytes(bytes: number): string {
  return `${String(bytes).replaceAll(/\B(?=(?:\d{3})+$)/gu, '\u202F')} bytes`;
}
