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

/** Reads a holiday file. Throws an Error that names the file and what is wrong with it. */
export function readCalendar(name: string, content: unknown): Calendar {
  const read = calendarFile.safeParse(content);
  if (!read.success) throw new Error(`The holiday file "${name}" is not valid.\n${z.prettifyError(read.error)}`);
  const { days, ...source } = read.data;
  const outside = days.find((day) => day.date < source.from || day.date > source.to);
  if (outside !== undefined) {
    throw new Error(`The holiday file "${name}" is not valid.\n${outside.date} is outside the days it covers.`);
  }
  const repeated = days.find((day, index) => days.findIndex((other) => other.date === day.date) !== index);
  if (repeated !== undefined) {
    throw new Error(`The holiday file "${name}" is not valid.\n${repeated.date} is named twice.`);
  }
  return calendar(source, days);
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

/** Every calendar of the program, read and checked once when it starts, with the one that joins three nations. */
const calendars: ReadonlyMap<Place, Calendar> = withTheUnitedKingdom(
  Object.entries(files).map(([name, content]) => readCalendar(name, content)),
);

/**
 * The working days of a place, with the organisation's own days where it has any. Adding own days is cheap: the
 * published holidays are shared.
 */
export function calendarOf(place: Place, ownDays: readonly Holiday[] = []): Calendar {
  const found = calendars.get(place);
  if (found === undefined) throw new RangeError(`There is no calendar for the place "${place}".`);
  return ownDays.length === 0 ? found : withOwnDays(found, ownDays);
}

/** A day is a holiday of `GB` when it is one in any of its nations. */
function withTheUnitedKingdom(read: readonly Calendar[]): ReadonlyMap<Place, Calendar> {
  const byPlace = new Map(read.map((each) => [each.place, each]));
  const nations = read.filter((each) => each.place.startsWith('GB-'));
  const [first] = nations;
  if (first === undefined) return byPlace;
  const days = nations.flatMap((nation) => [...nation.holidays].map(([on, name]) => ({ date: on, name })));
  return byPlace.set('GB', calendar({ ...first, place: 'GB' }, days));
}
