import { caseStates, type CaseState } from '../../domain/case-kind.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import type { ReadDb } from '../read-db.ts';
import { dateOrNull, integer, oneOf, text, type Row } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { checkChanged } from './row-version.ts';

/** Many like requests with one shared answer. */
export interface SurgeGroupFields {
  readonly name: string;
  readonly description: string;
  readonly sharedAnswer: string;
}

export interface SurgeGroupRow extends SurgeGroupFields {
  readonly id: string;
  readonly cases: number;
  readonly open: number;
  readonly version: number;
}

/** A case of a group with its own due date. */
export interface SurgeMemberRow {
  readonly caseId: string;
  readonly ref: string;
  readonly title: string;
  readonly subject: string;
  readonly state: CaseState;
  readonly dueOn: CivilDate | null;
  readonly nextStep: string;
  readonly version: number;
}

const groups = sql`select g.*, count(m.id) as cases, coalesce(sum(r.state = 'open'), 0) as open
  from surge_group g left join surge_member m on m.group_id = g.id left join case_record r on r.id = m.case_id`;

export const surgeGroups = {
  list(db: ReadDb): SurgeGroupRow[] {
    return db.all(sql`${groups} group by g.id order by g.name collate nocase`, toGroup);
  },

  get(db: ReadDb, id: string): SurgeGroupRow | undefined {
    return db.get(sql`${groups} where g.id = ${id} group by g.id`, toGroup);
  },

  isTaken(db: ReadDb, name: string, except: string): boolean {
    return (
      db.get(sql`select 1 as taken from surge_group where name = ${name} and id <> ${except}`, () => true) ?? false
    );
  },

  /** The group that a case belongs to. */
  ofCase(db: ReadDb, caseId: string): { id: string; name: string } | undefined {
    return db.get(
      sql`select g.id, g.name from surge_member m join surge_group g on g.id = m.group_id where m.case_id = ${caseId}`,
      (row) => ({ id: text(row, 'id'), name: text(row, 'name') }),
    );
  },

  /** The cases of a group, the most urgent first. */
  members(db: ReadDb, id: string): SurgeMemberRow[] {
    return db.all(
      sql`select i.case_id, i.ref, i.title, i.subject, i.state, i.due_on, i.next_step, r.version
          from surge_member m join case_index i on i.case_id = m.case_id join case_record r on r.id = m.case_id
          where m.group_id = ${id} order by i.due_sort, i.row`,
      (row) => ({
        caseId: text(row, 'case_id'),
        ref: text(row, 'ref'),
        title: text(row, 'title'),
        subject: text(row, 'subject'),
        state: oneOf(row, 'state', caseStates),
        dueOn: dateOrNull(row, 'due_on'),
        nextStep: text(row, 'next_step'),
        version: integer(row, 'version'),
      }),
    );
  },

  insert(db: WriteDb, fields: SurgeGroupFields): string {
    const id = db.newId();
    db.run(sql`
      insert into surge_group (id, name, description, shared_answer)
      values (${id}, ${fields.name}, ${fields.description}, ${fields.sharedAnswer})`);
    return id;
  },

  update(db: WriteDb, id: string, version: number, fields: SurgeGroupFields): void {
    const changed = db.run(sql`
      update surge_group set name = ${fields.name}, description = ${fields.description},
        shared_answer = ${fields.sharedAnswer}, version = version + 1
      where id = ${id} and version = ${version}`);
    checkChanged(changed, surgeGroups.get(db, id) !== undefined);
  },

  /** Puts a case into a group; a case is in one group at most, so it leaves the one it was in. */
  join(db: WriteDb, caseId: string, groupId: string): void {
    db.run(sql`
      insert into surge_member (id, case_id, group_id) values (${db.newId()}, ${caseId}, ${groupId})
      on conflict (case_id) do update set group_id = excluded.group_id, version = version + 1`);
  },

  leave(db: WriteDb, caseId: string): void {
    db.run(sql`delete from surge_member where case_id = ${caseId}`);
  },
};

function toGroup(row: Row): SurgeGroupRow {
  return {
    id: text(row, 'id'),
    name: text(row, 'name'),
    description: text(row, 'description'),
    sharedAnswer: text(row, 'shared_answer'),
    cases: integer(row, 'cases'),
    open: integer(row, 'open'),
    version: integer(row, 'version'),
  };
}
