import * as z from 'zod';

import { civilDate, isCivilDate, yearOf, type CivilDate } from '../domain/civil-date.ts';
import { inWords } from '../domain/date-words.ts';
import type { Place } from '../domain/place.ts';
import { ok, type Result } from '../domain/result.ts';
import type { CalendarFile } from './calendars.ts';
import { faultLines } from './fault-lines.ts';

const day = z.object({
  title: z.string().min(1).max(300),
  date: z.custom<CivilDate>((value) => typeof value === 'string' && isCivilDate(value), 'not a civil date'),
  notes: z.string().max(300).optional(),
});
const division = z.object({ events: z.array(day).min(1).max(2_000) });
const feed = z.object({ 'england-and-wales': division, scotland: division, 'northern-ireland': division });

const divisions = [
  ['GB-ENG', 'england-and-wales'],
  ['GB-SCT', 'scotland'],
  ['GB-NIR', 'northern-ireland'],
] as const satisfies readonly (readonly [Place, string])[];

/** Every nation has at least eight a year; a year with fewer is not complete yet. */
const daysOfWholeYear = 8;
const source = 'GOV.UK bank-holidays.json';

/** A nation's holidays out of the feed, and the years that were left out because they are not complete, or the years before them are missing. */
export interface FeedCalendar {
  readonly file: CalendarFile;
  readonly leftOut: readonly string[];
}

/** Whether some JSON is meant to be the bank holidays of GOV.UK. */
export function isGovUkFeed(content: object): boolean {
  return divisions.some(([, name]) => name in content);
}

/**
 * The three nations of the bank holidays that GOV.UK publishes. The feed holds some years only and no day of capture:
 * other years stay as the program has them, and the day on which it was taken in stands for its capture.
 */
export function readGovUkFeed(
  content: unknown,
  takenInOn: CivilDate,
  shippedFile: (place: Place) => CalendarFile,
): Result<readonly FeedCalendar[], readonly string[]> {
  const read = feed.safeParse(content);
  if (!read.success) return { ok: false, error: faultLines(read.error) };
  const nations: FeedCalendar[] = [];
  for (const [place, name] of divisions) {
    const byYear = new Map<string, Map<CivilDate, string>>();
    for (const { date, title, notes } of read.data[name].events) {
      const year = byYear.get(date.slice(0, 4)) ?? new Map<CivilDate, string>();
      if (year.has(date)) return { ok: false, error: [`${name}: ${date} is named twice.`] };
      byYear.set(date.slice(0, 4), year.set(date, nameOf(title, notes)));
    }
    const base = shippedFile(place);
    const incomplete = [...byYear].filter(([, days]) => days.size < daysOfWholeYear).map(([year]) => year);
    for (const year of incomplete) byYear.delete(year);
    const apart = [...byYear.keys()].filter((year) => !adjoins(Number(year), base, byYear));
    for (const year of apart) byYear.delete(year);
    const leftOut = [...incomplete, ...apart].toSorted();
    if (byYear.size === 0) return { ok: false, error: [`${name}: no year of the file is complete.`] };
    nations.push({ file: together(base, byYear, takenInOn), leftOut });
  }
  return ok(nations);
}

function together(
  base: CalendarFile,
  years: ReadonlyMap<string, ReadonlyMap<CivilDate, string>>,
  takenInOn: CivilDate,
): CalendarFile {
  const kept = base.days.filter(({ date }) => !years.has(date.slice(0, 4)));
  const fresh = [...years.values()].flatMap((days) => [...days].map(([date, name]) => ({ date, name })));
  const known = [...years.keys()].toSorted();
  return {
    ...base,
    source: `${source}, taken in on ${inWords(takenInOn)}; other years: ${base.source}`,
    capturedOn: takenInOn,
    from: earliest(base.from, civilDate(`${known[0] ?? ''}-01-01`)),
    to: latest(base.to, civilDate(`${known.at(-1) ?? ''}-12-31`)),
    days: [...kept, ...fresh].toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

/** Whether the years between are known too: a calendar covers its days without a gap. */
function adjoins(year: number, base: CalendarFile, byYear: ReadonlyMap<string, unknown>): boolean {
  for (let other = yearOf(base.to) + 1; other < year; other += 1) if (!byYear.has(String(other))) return false;
  for (let other = yearOf(base.from) - 1; other > year; other -= 1) if (!byYear.has(String(other))) return false;
  return true;
}

function nameOf(title: string, notes: string | undefined): string {
  return notes === undefined || notes.trim() === '' ? title : `${title} (${notes.trim().toLowerCase()})`;
}

function earliest(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b;
}

function latest(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b;
}
