import type { dueFilters } from '../contract/cases.ts';
import type { ReadDb } from '../data/read-db.ts';
import { organisation } from '../data/repositories/organisation.ts';
import { addDays, civilDateAt, weekday } from '../domain/civil-date.ts';
import type { CivilDate, Instant } from '../domain/civil-date.ts';

/** A stretch of the sortable due text: from, inclusive, up to, exclusive. Absent bounds are open. */
export interface DueWindow {
  readonly from?: string;
  readonly before?: string;
  /** Only cases whose clock stands still. */
  readonly paused?: true;
}

/** Where today begins and the week ends, at the organisation's own place. */
export function todayOf(db: ReadDb, now: Instant): CivilDate {
  return civilDateAt(now, organisation.get(db).zone);
}

/**
 * The due filter of a list as a stretch of due dates.
 *
 * A day is overdue when it is before today; an hour is overdue when it has passed, so `overdue` ends at this moment and
 * takes in the breaches whose hours ran out this morning. `this-week` runs to Sunday, `today` and `this-week` leave out
 * what is already overdue.
 */
export function dueWindow(db: ReadDb, filter: (typeof dueFilters)[number], now: Instant): DueWindow {
  const today = todayOf(db, now);
  switch (filter) {
    case 'any':
      return {};
    case 'overdue':
      return { before: now };
    case 'today':
      return { from: now, before: addDays(today, 1) };
    case 'this-week':
      return { from: now, before: addDays(today, 8 - weekday(today)) };
    case 'next-28-days':
      return { from: now, before: addDays(today, 29) };
    case 'paused':
      return { paused: true };
  }
}
