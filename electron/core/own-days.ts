import type { Answer } from '../contract/errors.ts';
import type { ReadDb } from '../data/read-db.ts';
import { calendarDays } from '../data/repositories/calendar-days.ts';
import type { WriteDb } from '../data/write-db.ts';
import type { Holiday } from '../domain/calendar.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { Place } from '../domain/place.ts';
import { effectOf, recordMoves } from './due-moves.ts';
import type { DueMove, Effect } from './due-moves.ts';
import { rulesByPlace } from './place-clocks.ts';

/** Which open cases of a place would move, from when to when, if own days were added or removed. */
export function ownDayMoves(
  db: ReadDb,
  place: Place,
  add: readonly CivilDate[],
  remove: readonly string[],
): readonly DueMove[] {
  return effectOfDays(db, place, [
    ...calendarDays
      .of(db, place)
      .filter(({ id }) => !remove.includes(id))
      .map(({ on, name }) => ({ date: on, name })),
    ...add.map((date) => ({ date, name: 'Own day' })),
  ]).moves;
}

/** Changes the own days of a place: each case that moves says so in its timeline, and the lists follow. */
export function changeOwnDays(
  db: WriteDb,
  place: Place,
  cause: string,
  next: readonly Holiday[],
  change: () => void,
): Answer<{ done: true }> {
  const effect = effectOfDays(db, place, next);
  change();
  recordMoves(db, effect, () => cause);
  return { ok: true, value: { done: true } };
}

function effectOfDays(db: ReadDb, place: Place, next: readonly Holiday[]): Effect {
  const inUse = rulesByPlace(db, ({ present }) => present);
  const withNext = rulesByPlace(
    db,
    ({ present }) => present,
    () => next,
  );
  return effectOf(db, [place], inUse, withNext, ['open', 'answered']);
}
