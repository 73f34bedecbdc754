import type { ReadDb } from '../data/read-db.ts';
import { calendarDays } from '../data/repositories/calendar-days.ts';
import type { OpenClock } from '../data/repositories/open-clocks.ts';
import type { Holiday } from '../domain/calendar.ts';
import type { Place } from '../domain/place.ts';
import type { ClockRules } from './due-moves.ts';
import { rulesOf } from './rules-in-use.ts';
import type { PlaceRules } from './rules-in-use.ts';

/** The organisation's own days at a place. */
export function ownDaysOf(db: ReadDb, place: Place): readonly Holiday[] {
  return calendarDays.of(db, place).map(({ on, name }) => ({ date: on, name }));
}

/**
 * What each clock is computed with, looked up once for each place and each set of rules that a settled case keeps. What
 * is tried out touches open cases only: a settled one stays with its own rules.
 *
 * @param rules what an open case of a place is computed with, given what is in use
 * @param ownDays the own days of a place; those that are kept, if not said
 */
export function rulesByPlace(
  db: ReadDb,
  rules: (at: { readonly place: Place; readonly present: PlaceRules }) => PlaceRules,
  ownDays: (place: Place) => readonly Holiday[] = (place) => ownDaysOf(db, place),
): (clock: OpenClock) => ClockRules {
  const known = new Map<string, ClockRules>();
  const daysKnown = new Map<Place, readonly Holiday[]>();
  return ({ place, fixed }) => {
    const key = fixed === null ? place : `${place} ${fixed.packDataId} ${fixed.calendarDataId}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const days = daysKnown.get(place) ?? ownDays(place);
    daysKnown.set(place, days);
    const present = rulesOf(db, place, fixed);
    const made = { ...(fixed === null ? rules({ place, present }) : present), ownDays: days };
    known.set(key, made);
    return made;
  };
}
