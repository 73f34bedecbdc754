import { caseKinds, caseStates, reference, type CaseKind, type CaseState } from '../../domain/case-kind.ts';
import { channels, type Channel } from '../../domain/channel.ts';
import type { CivilDate, Instant } from '../../domain/civil-date.ts';
import type { Place } from '../../domain/place.ts';
import { StoreError } from '../errors.ts';
import type { ReadDb } from '../read-db.ts';
import { dateOrNull, instantIn, instantOrNull, integer, oneOf, text, textOrNull, type Row } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { placeIn, type CasePlace } from './case-place.ts';
import { checkChanged } from './row-version.ts';

/** The record of a case itself; its people, rights, clock and papers stand in their own tables. */
export interface CaseRow {
  readonly id: string;
  readonly ref: string;
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly place: CasePlace;
  readonly zone: string;
  readonly title: string;
  readonly summary: string;
  readonly channel: Channel;
  readonly ownerId: string | null;
  readonly enteredAt: Instant;
  readonly nextAction: string;
  readonly nextActionOn: CivilDate | null;
  readonly outcome: string;
  readonly closedAt: Instant | null;
  readonly packVersion: string;
  readonly version: number;
}

/** What a new case is made from. `year` is that of its receipt and goes into the reference. */
export interface NewCase {
  readonly kind: CaseKind;
  readonly year: number;
  readonly place: CasePlace;
  readonly zone: string;
  readonly title: string;
  readonly summary: string;
  readonly channel: Channel;
  readonly ownerId: string | null;
  readonly enteredAt: Instant;
  readonly packVersion: string;
}

/** What an officer edits on a case. */
export interface CaseFields {
  readonly title: string;
  readonly summary: string;
  readonly channel: Channel;
  readonly place: CasePlace;
  readonly ownerId: string | null;
  readonly nextAction: string;
  readonly nextActionOn: CivilDate | null;
}

/** How far a case has come. */
export interface CaseProgress {
  readonly state: CaseState;
  readonly outcome: string;
  readonly closedAt: Instant | null;
}

export const cases = {
  find(db: ReadDb, id: string): CaseRow | undefined {
    return db.get(sql`select * from case_record where id = ${id}`, toCase);
  },

  /** The case with the reference, written as on its papers: `SR-2026-0031`. */
  findByRef(db: ReadDb, ref: string): CaseRow | undefined {
    return db.get(sql`select * from case_record where ref = ${ref}`, toCase);
  },

  /** The case as the officer saw it. Throws `not-found`, and `conflict` when it was changed since that version. */
  get(db: ReadDb, id: string, version: number): CaseRow {
    const record = cases.find(db, id);
    checkChanged(record?.version === version ? 1 : 0, record !== undefined);
    if (record === undefined) throw new StoreError('not-found', 'there is no such case');
    return record;
  },

  /** Every case, in the order in which they were entered. For checks of the whole; a list pages. */
  every(db: ReadDb): CaseRow[] {
    return db.all(sql`select * from case_record order by id`, toCase);
  },

  /** The cases of a place whose clocks may still run. */
  openIn(db: ReadDb, place: Place): CaseRow[] {
    return db.all(
      sql`select r.* from case_index i join case_record r on r.id = i.case_id
          where i.kind in ('request', 'breach', 'complaint') and i.state = 'open' and r.place = ${place}
          order by i.due_sort, i.row`,
      toCase,
    );
  },

  /** A new open case with the next free reference of its kind and year. */
  insert(db: WriteDb, made: NewCase): CaseRow {
    const record: CaseRow = {
      id: db.newId(),
      ref: reference(made.kind, made.year, lastNumber(db, made.kind, made.year) + 1),
      kind: made.kind,
      state: 'open',
      place: made.place,
      zone: made.zone,
      title: made.title,
      summary: made.summary,
      channel: made.channel,
      ownerId: made.ownerId,
      enteredAt: made.enteredAt,
      nextAction: '',
      nextActionOn: null,
      outcome: '',
      closedAt: null,
      packVersion: made.packVersion,
      version: 1,
    };
    db.run(sql`
      insert into case_record (id, ref, kind, state, place, zone, title, summary, channel, owner_id, entered_at,
        pack_version)
      values (${record.id}, ${record.ref}, ${record.kind}, ${record.state}, ${record.place}, ${record.zone},
        ${record.title}, ${record.summary}, ${record.channel}, ${record.ownerId}, ${record.enteredAt},
        ${record.packVersion})`);
    return record;
  },

  /** Writes what the officer edited. Call `touch` once per change, which counts the version. */
  update(db: WriteDb, id: string, fields: CaseFields): void {
    const changed = db.run(sql`
      update case_record set title = ${fields.title}, summary = ${fields.summary}, channel = ${fields.channel},
        place = ${fields.place}, owner_id = ${fields.ownerId}, next_action = ${fields.nextAction},
        next_action_on = ${fields.nextActionOn}
      where id = ${id}`);
    checkChanged(changed, false);
  },

  setState(db: WriteDb, id: string, { state, outcome, closedAt }: CaseProgress): void {
    const changed = db.run(sql`
      update case_record set state = ${state}, outcome = ${outcome}, closed_at = ${closedAt} where id = ${id}`);
    checkChanged(changed, false);
  },

  /** Counts a change of the case or of anything that hangs on it; the version that others hold is then stale. */
  touch(db: WriteDb, id: string): CaseRow {
    checkChanged(db.run(sql`update case_record set version = version + 1 where id = ${id}`), false);
    return db.one(sql`select * from case_record where id = ${id}`, toCase);
  },
};

/** The highest number given so far; the expressions are those of the index `case_record_by_number`. */
function lastNumber(db: ReadDb, kind: CaseKind, year: number): number {
  return (
    db.get(
      sql`select cast(substr(ref, 9) as integer) as number from case_record
          where kind = ${kind} and substr(ref, 4, 4) = ${String(year).padStart(4, '0')}
          order by cast(substr(ref, 9) as integer) desc limit 1`,
      (row) => integer(row, 'number'),
    ) ?? 0
  );
}

function toCase(row: Row): CaseRow {
  return {
    id: text(row, 'id'),
    ref: text(row, 'ref'),
    kind: oneOf(row, 'kind', caseKinds),
    state: oneOf(row, 'state', caseStates),
    place: placeIn(row, 'place'),
    zone: text(row, 'zone'),
    title: text(row, 'title'),
    summary: text(row, 'summary'),
    channel: oneOf(row, 'channel', channels),
    ownerId: textOrNull(row, 'owner_id'),
    enteredAt: instantIn(row, 'entered_at'),
    nextAction: text(row, 'next_action'),
    nextActionOn: dateOrNull(row, 'next_action_on'),
    outcome: text(row, 'outcome'),
    closedAt: instantOrNull(row, 'closed_at'),
    packVersion: text(row, 'pack_version'),
    version: integer(row, 'version'),
  };
}
