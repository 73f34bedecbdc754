/**
 * Writes the holiday files of `resources/calendars`.
 *
 * The nations of the United Kingdom come from the feed of GOV.UK for the years it holds, and before them from the
 * holiday library; every other place comes from the library. The library is large and changes often, so it is no
 * dependency of this project: install it in a folder of its own and name that folder.
 *
 *   npm install --prefix DIR date-holidays@3.37.0
 *   curl -o FEED.json https://www.gov.uk/bank-holidays.json
 *   node scripts/generate-calendars.ts --library DIR --feed FEED.json --captured-on YYYY-MM-DD
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';

import { civilDate, weekday, yearOf } from '../electron/domain/civil-date.ts';
import type { Holiday } from '../electron/domain/calendar.ts';
import type { Place } from '../electron/domain/place.ts';

const firstYear = 2017;
const lastYear = 2030;
const librarySource = 'npm date-holidays 3.37.0';
const libraryLicence = 'ISC AND CC-BY-3.0';
const feedSource = 'GOV.UK bank holidays, https://www.gov.uk/bank-holidays.json';
const feedLicence = 'Open Government Licence v3.0';

const feedDay = z.object({ title: z.string(), date: z.string() });
const feedShape = z.record(z.string(), z.object({ events: z.array(feedDay) }));
const libraryDay = z.object({
  date: z.string(),
  name: z.string(),
  type: z.string(),
  substitute: z.boolean().optional(),
});
const libraryDays = z.array(libraryDay);
interface Library {
  new (country: string, region?: string, options?: { languages: string[] }): { getHolidays(year: number): unknown };
}

interface Wanted {
  readonly place: Place;
  readonly country: string;
  readonly region?: string;
  readonly feed?: string;
  /** Days of other regions than the whole country are unknown to the file. */
  readonly nationwideOnly?: true;
  /** The library moves holidays from a weekend to a Monday where the law of the place does not clearly do so. */
  readonly withoutSubstitutes?: true;
}

const wanted: readonly Wanted[] = [
  { place: 'GB-ENG', country: 'GB', region: 'ENG', feed: 'england-and-wales' },
  { place: 'GB-SCT', country: 'GB', region: 'SCT', feed: 'scotland' },
  { place: 'GB-NIR', country: 'GB', region: 'NIR', feed: 'northern-ireland' },
  { place: 'IE', country: 'IE', withoutSubstitutes: true },
  { place: 'DE', country: 'DE', nationwideOnly: true },
  { place: 'FR', country: 'FR' },
  { place: 'AT', country: 'AT' },
  { place: 'NL', country: 'NL' },
  { place: 'ES', country: 'ES', nationwideOnly: true },
  { place: 'IT', country: 'IT' },
  { place: 'PL', country: 'PL' },
  { place: 'SE', country: 'SE' },
  { place: 'BE', country: 'BE' },
  { place: 'US-CA', country: 'US', region: 'CA' },
  { place: 'BR', country: 'BR', nationwideOnly: true },
  { place: 'CA', country: 'CA', nationwideOnly: true },
  { place: 'CA-QC', country: 'CA', region: 'QC' },
  { place: 'CH', country: 'CH', nationwideOnly: true },
  { place: 'AU', country: 'AU', nationwideOnly: true },
  { place: 'SG', country: 'SG' },
];

/** The names that the library gives to the Scottish days of some years are swapped. */
const rightNames: Readonly<Record<string, string>> = {
  'GB-SCT 2017-01-02': '2nd January',
  'GB-SCT 2017-01-03': 'New Year’s Day (substitute day)',
  'GB-SCT 2022-01-03': 'New Year’s Day (substitute day)',
  'GB-SCT 2022-01-04': '2nd January (substitute day)',
  'GB-SCT 2023-01-02': '2nd January',
  'GB-SCT 2023-01-03': 'New Year’s Day (substitute day)',
};

/** Days proclaimed so late that copies of the feed lack them. GOV.UK added this one on 25 February 2026. */
const lateDays: Readonly<Partial<Record<Place, readonly Holiday[]>>> = {
  'GB-SCT': [{ date: civilDate('2026-06-15'), name: 'World Cup bank holiday' }],
};

const { values } = parseArgs({
  options: { library: { type: 'string' }, feed: { type: 'string' }, 'captured-on': { type: 'string' } },
});
if (values.library === undefined || values.feed === undefined || values['captured-on'] === undefined) {
  throw new Error('Name the folder of the library (--library), the GOV.UK file (--feed) and the day (--captured-on).');
}
const capturedOn = civilDate(values['captured-on']);
const feed = feedShape.parse(JSON.parse(readFileSync(values.feed, 'utf8')));
const library = loadLibrary(values.library);

for (const place of wanted) {
  const published = place.feed === undefined ? [] : feedDays(place.feed);
  const feedYears = published.map((day) => yearOf(day.date));
  const from = Math.min(lastYear + 1, ...feedYears);
  const lastOfFeed = Math.max(firstYear, ...feedYears);
  const known = new Set(published.map((day) => day.date));
  const late = (lateDays[place.place] ?? []).filter((day) => !known.has(day.date));
  const days = [...libraryYears(place, firstYear, from - 1), ...published, ...late].toSorted((a, b) =>
    a.date < b.date ? -1 : 1,
  );
  const fromFeed = place.feed !== undefined;
  const file = {
    place: place.place,
    source: fromFeed ? `${feedSource}; before ${from}: ${librarySource}` : librarySource,
    licence: fromFeed ? `${feedLicence}; before ${from}: ${libraryLicence}` : libraryLicence,
    capturedOn,
    from: `${firstYear}-01-01`,
    to: `${fromFeed ? lastOfFeed : lastYear}-12-31`,
    ...(place.nationwideOnly === true
      ? { note: 'Nationwide holidays only. A holiday of one region must be added by the organisation.' }
      : {}),
    days,
  };
  const path = join(
    fileURLToPath(new URL('../resources/calendars', import.meta.url)),
    `${place.place.toLowerCase()}.json`,
  );
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`);
  process.stdout.write(`${place.place}: ${days.length} days\n`);
}

function feedDays(division: string): readonly Holiday[] {
  return (feed[division]?.events ?? []).map((event) => ({ date: civilDate(event.date), name: event.title }));
}

/** The public holidays of a range of years, as civil dates: the instants that the library also gives shift by zone. */
function libraryYears(place: Wanted, from: number, to: number): readonly Holiday[] {
  const calendar = place.region === undefined ? new library(place.country) : new library(place.country, place.region);
  const english = new library(place.country, place.region, { languages: ['en'] });
  const names = new Map<string, string>();
  const days = new Map<string, Holiday>();
  for (let year = from; year <= to; year += 1) {
    for (const day of publicDays(english.getHolidays(year))) names.set(day.date, day.name);
    for (const day of publicDays(calendar.getHolidays(year))) {
      const date = civilDate(day.date.slice(0, 10));
      if (place.withoutSubstitutes === true && day.substitute === true) continue;
      // The feed of the nations names working-week days only; so does this file for the years before it.
      if (place.feed !== undefined && weekday(date) > 5) continue;
      const name = rightNames[`${place.place} ${date}`] ?? names.get(day.date) ?? day.name;
      days.set(date, { date, name });
    }
  }
  return [...days.values()];
}

function publicDays(days: unknown): readonly z.infer<typeof libraryDay>[] {
  return libraryDays.parse(days).filter((day) => day.type === 'public');
}

function loadLibrary(folder: string): Library {
  const load = createRequire(join(resolve(folder), 'package.json'));
  // The library is no dependency, so its types are not there either; what it returns is parsed above.
  return load('date-holidays') as Library;
}
