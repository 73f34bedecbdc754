import { caseKinds, caseStates, reference, type CaseKind, type CaseState } from '../../domain/case-kind.ts';
import { channels, type Channel } from '../../domain/channel.ts';
import type { CivilDate, Instant } from '../../domain/civil-date.ts';
import { StoreError } from '../errors.ts';
import type { ReadDb } from '../read-db.ts';
import { dateOrNull, instantIn, instantOrNull, integer, oneOf, text, textOrNull, type Row } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { placeIn, type CasePlace } from './case-place.ts';
import type { FixedRuleData } from './rule-data.ts';
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
  /** The version of the rules it was last fixed with: at its entry, then when it was answered or closed. */
  readonly packVersion: string;
  /** Once answered or closed: the rules and holidays that its dates were computed with. */
  readonly fixed: FixedRuleData | null;
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

  /** The places that have cases. Reads every case. */
  places(db: ReadDb): CasePlace[] {
    return db.all(sql`select distinct place from case_record order by place`, (row) => placeIn(row, 'place'));
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
      fixed: null,
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

  /**
   * Writes what the officer edited. Call `touch` once per change, which counts the version. A case that goes to another
   * place goes under the rules in use there.
   */
  update(db: WriteDb, id: string, fields: CaseFields): void {
    const { place } = fields;
    const changed = db.run(sql`
      update case_record set title = ${fields.title}, summary = ${fields.summary}, channel = ${fields.channel},
        place = ${place}, owner_id = ${fields.ownerId}, next_action = ${fields.nextAction},
        next_action_on = ${fields.nextActionOn},
        pack_version = case when place = ${place} then pack_version
          else coalesce((select label from rule_data where place = ${place} and kind = 'pack' and in_use = 1), pack_version) end,
        pack_data_id = case when place = ${place} or state = 'open' then pack_data_id
          else (select id from rule_data where place = ${place} and kind = 'pack' and in_use = 1) end,
        calendar_data_id = case when place = ${place} or state = 'open' then calendar_data_id
          else (select id from rule_data where place = ${place} and kind = 'calendar' and in_use = 1) end
      where id = ${id}`);
    checkChanged(changed, false);
  },

  /**
   * Moves a case on, or back. One that leaves `open` keeps the rules and holidays that are in use at that moment; one
   * that is open again follows what is in use.
   */
  setState(db: WriteDb, id: string, { state, outcome, closedAt }: CaseProgress): void {
    const opens = state === 'open' ? 1 : 0;
    const changed = db.run(sql`
      update case_record as c set state = ${state}, outcome = ${outcome}, closed_at = ${closedAt},
        pack_version = case when ${opens} or pack_data_id is not null then pack_version else coalesce(
          (select label from rule_data d where d.place = c.place and d.kind = 'pack' and d.in_use = 1), pack_version) end,
        pack_data_id = case when ${opens} then null else coalesce(pack_data_id,
          (select d.id from rule_data d where d.place = c.place and d.kind = 'pack' and d.in_use = 1)) end,
        calendar_data_id = case when ${opens} then null else coalesce(calendar_data_id,
          (select d.id from rule_data d where d.place = c.place and d.kind = 'calendar' and d.in_use = 1)) end
      where id = ${id}`);
    checkChanged(changed, false);
  },

  /** Fixes every answered or closed case that names no rules yet to those in use: a file of before has such cases. */
  fixSettled(db: WriteDb): void {
    db.run(sql`
      update case_record as c set
        pack_data_id =
          (select d.id from rule_data d where d.place = c.place and d.kind = 'pack' and d.in_use = 1),
        calendar_data_id =
          (select d.id from rule_data d where d.place = c.place and d.kind = 'calendar' and d.in_use = 1)
      where state <> 'open' and pack_data_id is null`);
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
  const [packDataId, calendarDataId] = [textOrNull(row, 'pack_data_id'), textOrNull(row, 'calendar_data_id')];
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
    fixed: packDataId === null || calendarDataId === null ? null : { packDataId, calendarDataId },
    version: integer(row, 'version'),
  };
}
