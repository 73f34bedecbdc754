import * as z from 'zod';

import at from '../../resources/calendars/at.json' with { type: 'json' };
import au from '../../resources/calendars/au.json' with { type: 'json' };
import be from '../../resources/calendars/be.json' with { type: 'json' };
import br from '../../resources/calendars/br.json' with { type: 'json' };
import caQc from '../../resources/calendars/ca-qc.json' with { type: 'json' };
import ca from '../../resources/calendars/ca.json' with { type: 'json' };
import ch from '../../resources/calendars/ch.json' with { type: 'json' };
import de from '../../resources/calendars/de.json' with { type: 'json' };
import es from '../../resources/calendars/es.json' with { type: 'json' };
import fr from '../../resources/calendars/fr.json' with { type: 'json' };
import gbEng from '../../resources/calendars/gb-eng.json' with { type: 'json' };
import gbNir from '../../resources/calendars/gb-nir.json' with { type: 'json' };
import gbSct from '../../resources/calendars/gb-sct.json' with { type: 'json' };
import ie from '../../resources/calendars/ie.json' with { type: 'json' };
import it from '../../resources/calendars/it.json' with { type: 'json' };
import nl from '../../resources/calendars/nl.json' with { type: 'json' };
import pl from '../../resources/calendars/pl.json' with { type: 'json' };
import se from '../../resources/calendars/se.json' with { type: 'json' };
import sg from '../../resources/calendars/sg.json' with { type: 'json' };
import usCa from '../../resources/calendars/us-ca.json' with { type: 'json' };
import { calendar, withOwnDays, type Calendar, type Holiday } from '../domain/calendar.ts';
import { isCivilDate, type CivilDate } from '../domain/civil-date.ts';
import { placeCodes, type Place } from '../domain/place.ts';
import { ok, type Result } from '../domain/result.ts';
import { faultLines } from './fault-lines.ts';

const date = z.custom<CivilDate>((value) => typeof value === 'string' && isCivilDate(value), 'not a civil date');
const words = z.string().min(1).max(500);
const calendarFile = z.strictObject({
  place: z.enum(placeCodes),
  source: words,
  licence: words,
  capturedOn: date,
  from: date,
  to: date,
  note: words.optional(),
  days: z.array(z.strictObject({ date, name: words })).min(1),
});

/** A holiday file as it is written: where the days come from, which years they cover, and the days. */
export type CalendarFile = z.infer<typeof calendarFile>;

/** Checks the content of a holiday file; the faults one line each, with the place where they stand. */
export function checkCalendar(content: unknown): Result<CalendarFile, readonly string[]> {
  const read = calendarFile.safeParse(content);
  if (!read.success) return { ok: false, error: faultLines(read.error) };
  const { days, from, to } = read.data;
  const outside = days.findIndex((day) => day.date < from || day.date > to);
  if (outside >= 0) {
    return { ok: false, error: [`days[${outside}]: ${days[outside]?.date} is outside the days it covers.`] };
  }
  const seen = new Set<CivilDate>();
  for (const [index, { date: day }] of days.entries()) {
    if (seen.has(day)) return { ok: false, error: [`days[${index}]: ${day} is named twice.`] };
    seen.add(day);
  }
  return ok(read.data);
}

/** The working days that a holiday file describes. */
export function calendarFrom({ days, ...source }: CalendarFile): Calendar {
  return calendar(source, days);
}

/** Reads a holiday file. Throws an Error that names the file and what is wrong with it. */
export function readCalendar(name: string, content: unknown): Calendar {
  const checked = checkCalendar(content);
  if (!checked.ok) throw new Error(`The holiday file "${name}" is not valid.\n${checked.error.join('\n')}`);
  return calendarFrom(checked.value);
}

const files = {
  gbEng,
  gbSct,
  gbNir,
  ie,
  de,
  fr,
  at,
  nl,
  es,
  it,
  pl,
  se,
  be,
  usCa,
  br,
  ca,
  caQc,
  ch,
  au,
  sg,
};

const shipped = Object.entries(files).map(([name, content]) => ({ calendar: readCalendar(name, content), content }));

/** Every calendar of the program, read and checked once when it starts, with the one that joins three nations. */
const calendars: ReadonlyMap<Place, Calendar> = new Map(
  [...shipped.map((each) => each.calendar), unitedKingdom(shipped.map((each) => each.calendar))].map((each) => [
    each.place,
    each,
  ]),
);

/** The holiday file of a place, as it came with the program. */
export function shippedCalendarFile(place: Place): unknown {
  return shipped.find((each) => each.calendar.place === place)?.content;
}

/**
 * The working days of a place as they came with the program, with the organisation's own days where it has any. Adding
 * own days is cheap: the published holidays are shared.
 */
export function calendarOf(place: Place, ownDays: readonly Holiday[] = []): Calendar {
  const found = calendars.get(place);
  if (found === undefined) throw new RangeError(`There is no calendar for the place "${place}".`);
  return ownDays.length === 0 ? found : withOwnDays(found, ownDays);
}

/** The calendar of `GB` out of those of its nations: a day is a holiday when it is one in any of them. */
export function unitedKingdom(among: readonly Calendar[]): Calendar {
  const nations = among.filter((each) => each.place.startsWith('GB-'));
  const [first] = nations;
  if (first === undefined) throw new RangeError('There is no nation to join.');
  const days = nations.flatMap((nation) => [...nation.holidays].map(([on, name]) => ({ date: on, name })));
  return calendar({ ...first, place: 'GB' }, days);
}
