import {
  civilDateAt,
  instantAt,
  parseCivilDate,
  parseInstant,
  type CivilDate,
  type Instant,
} from '../domain/civil-date.ts';
import { WrongUsage } from './io.ts';

/** A day given on the command line, with its moment where an hour was given. */
export interface GivenTime {
  readonly on: CivilDate;
  readonly at?: Instant;
}

/** Reads a day. Throws WrongUsage that names the option. */
export function dateOf(option: string, text: string): CivilDate {
  const read = parseCivilDate(text);
  if (read.ok && read.value >= '1900-01-01' && read.value <= '2999-12-31') return read.value;
  throw new WrongUsage(
    `${option}: "${text}" is not a date. A date is written YYYY-MM-DD, exists in the calendar, and lies between 1900 and 2999.`,
  );
}

/**
 * Reads a day or a moment: `YYYY-MM-DD`, local time `YYYY-MM-DDTHH:MM`, or a moment with `Z` or an offset. Local time is
 * that of the zone. Throws WrongUsage that names the option.
 */
export function timeOf(option: string, text: string, zone: string): GivenTime {
  if (!text.includes('T')) return { on: dateOf(option, text) };
  const local = /^(?<date>[^T]{10})T(?<time>(?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:\.\d{1,3})?)?$/u.exec(text)?.groups;
  if (local !== undefined) {
    const on = dateOf(option, local['date'] ?? '');
    return { on, at: instantAt(on, local['time'] ?? '', zone) };
  }
  const read = parseInstant(text);
  if (!read.ok) {
    throw new WrongUsage(
      `${option}: "${text}" is not a moment. It is written YYYY-MM-DDTHH:MM in local time, or with Z or an offset such as +01:00.`,
    );
  }
  const on = civilDateAt(read.value, zone);
  return { on: dateOf(option, on), at: read.value };
}

/** Collects an option that may be given more than once. */
export function repeated(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
