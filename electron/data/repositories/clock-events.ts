import type { Instant } from '../../domain/civil-date.ts';
import { clockEventKinds, extensionReasons, type ClockEvent } from '../../domain/clock-event.ts';
import { duties } from '../../domain/duty.ts';
import type { ReadDb } from '../read-db.ts';
import { dateIn, instantIn, instantOrNull, oneOf, oneOfOrNull, text, textOrNull, type Row } from '../rows.ts';
import { sql, type Sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { checkChanged } from './row-version.ts';

/** Who wrote a fact down, when, and with which remark. */
export interface ClockEventRecord {
  readonly note: string;
  readonly recordedAt: Instant;
  readonly officerId: string;
}

/** A fact that stands, with the id under which it can be superseded. */
export interface StandingClockEvent extends ClockEvent {
  readonly id: string;
}

/** A dated fact as it is kept. One that was wrong stays, marked as superseded. */
export interface ClockEventRow extends StandingClockEvent, ClockEventRecord {
  readonly superseded: boolean;
}

export const clockEvents = {
  /** The facts that stand, in the order of their dates; facts of one day in the order in which they were written. */
  standing(db: ReadDb, caseId: string): StandingClockEvent[] {
    return db.all(
      sql`select * from clock_event where case_id = ${caseId} and superseded_by is null order by on_date, id`,
      toClockEvent,
    );
  },

  /** The standing facts of many cases at once, those of one case in the order of `standing`. */
  standingOf(db: ReadDb, caseIds: Sql, take: (caseId: string, event: StandingClockEvent) => void): void {
    db.all(
      sql`select * from clock_event where case_id in (${caseIds}) and superseded_by is null order by case_id, on_date, id`,
      (row) => take(text(row, 'case_id'), toClockEvent(row)),
    );
  },

  /** The whole history of the clock, also what turned out wrong. */
  all(db: ReadDb, caseId: string): ClockEventRow[] {
    return db.all(sql`select * from clock_event where case_id = ${caseId} order by on_date, id`, (row) => ({
      ...toClockEvent(row),
      note: text(row, 'note'),
      recordedAt: instantIn(row, 'recorded_at'),
      officerId: text(row, 'officer_id'),
      superseded: textOrNull(row, 'superseded_by') !== null,
    }));
  },

  /** Adds a fact; its id. */
  append(db: WriteDb, caseId: string, event: ClockEvent, record: ClockEventRecord): string {
    const id = db.newId();
    db.run(sql`
      insert into clock_event (id, case_id, kind, on_date, at_instant, duty, reason, note, recorded_at, officer_id)
      values (${id}, ${caseId}, ${event.kind}, ${event.on}, ${event.at ?? null}, ${event.duty ?? null},
        ${event.reason ?? null}, ${record.note}, ${record.recordedAt}, ${record.officerId})`);
    return id;
  },

  /**
   * Marks a fact as wrong, with the one that stands in its place. A fact that is only withdrawn points to itself.
   * Throws `not-found` when it is superseded already: the history of a clock has no forks.
   */
  supersede(db: WriteDb, id: string, replacement: string = id): void {
    const changed = db.run(sql`
      update clock_event set superseded_by = ${replacement} where id = ${id} and superseded_by is null`);
    checkChanged(changed, false);
  },
};

function toClockEvent(row: Row): StandingClockEvent {
  const at = instantOrNull(row, 'at_instant');
  const duty = oneOfOrNull(row, 'duty', duties);
  const reason = oneOfOrNull(row, 'reason', extensionReasons);
  return {
    id: text(row, 'id'),
    kind: oneOf(row, 'kind', clockEventKinds),
    on: dateIn(row, 'on_date'),
    ...(at === null ? {} : { at }),
    ...(duty === null ? {} : { duty }),
    ...(reason === null ? {} : { reason }),
  };
}
