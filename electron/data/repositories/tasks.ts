import type { CivilDate } from '../../domain/civil-date.ts';
import { taskKinds, taskResults, type TaskKind, type TaskResult } from '../../domain/request/search-plan.ts';
import type { ReadDb } from '../read-db.ts';
import { dateIn, dateOrNull, integer, oneOf, text, textOrNull, type Row } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { checkChanged } from './row-version.ts';

/** Something that somebody is asked to do for a case by a day. */
export interface TaskFields {
  readonly kind: TaskKind;
  readonly systemId: string | null;
  readonly title: string;
  readonly assignee: string;
  readonly dueOn: CivilDate | null;
  readonly chaseOn: CivilDate | null;
}

/** How a task ended, and how long it took, in minutes. */
export interface TaskEnd {
  readonly doneOn: CivilDate;
  readonly result: TaskResult;
  readonly note: string;
  readonly minutes: number;
}

export interface TaskRow extends TaskFields {
  readonly id: string;
  readonly chasedOn: CivilDate | null;
  readonly doneOn: CivilDate | null;
  readonly result: TaskResult | null;
  readonly note: string;
  readonly minutes: number;
}

/** An open task with its case. */
export interface OpenTaskRow {
  readonly taskId: string;
  readonly caseId: string;
  readonly ref: string;
  readonly title: string;
  readonly assignee: string;
  readonly dueOn: CivilDate;
  readonly chaseOn: CivilDate | null;
  readonly chasedOn: CivilDate | null;
}

export const tasks = {
  of(db: ReadDb, caseId: string): TaskRow[] {
    return db.all(sql`select * from task where case_id = ${caseId} order by id`, toTask);
  },

  /** Adds a task; its id. */
  add(db: WriteDb, caseId: string, fields: TaskFields): string {
    const id = db.newId();
    db.run(sql`
      insert into task (id, case_id, kind, system_id, title, assignee, due_on, chase_on)
      values (${id}, ${caseId}, ${fields.kind}, ${fields.systemId}, ${fields.title}, ${fields.assignee},
        ${fields.dueOn}, ${fields.chaseOn})`);
    return id;
  },

  update(db: WriteDb, id: string, fields: TaskFields): void {
    const changed = db.run(sql`
      update task set kind = ${fields.kind}, system_id = ${fields.systemId}, title = ${fields.title},
        assignee = ${fields.assignee}, due_on = ${fields.dueOn}, chase_on = ${fields.chaseOn}, version = version + 1
      where id = ${id}`);
    checkChanged(changed, false);
  },

  /** Ends a task, or opens it again. */
  finish(db: WriteDb, id: string, end: TaskEnd | null): void {
    const changed = db.run(sql`
      update task set done_on = ${end?.doneOn ?? null}, result = ${end?.result ?? ''}, note = ${end?.note ?? ''},
        minutes = ${end?.minutes ?? 0}, version = version + 1
      where id = ${id}`);
    checkChanged(changed, false);
  },

  chased(db: WriteDb, id: string, on: CivilDate, next: CivilDate | null): void {
    const changed = db.run(sql`
      update task set chased_on = ${on}, chase_on = ${next}, version = version + 1 where id = ${id}`);
    checkChanged(changed, false);
  },

  remove(db: WriteDb, id: string): void {
    checkChanged(db.run(sql`delete from task where id = ${id}`), false);
  },

  /** Open tasks of all open cases with a due date, the most urgent first. */
  open(db: ReadDb, limit: number): OpenTaskRow[] {
    return db.all(
      sql`select t.id, t.case_id, r.ref, t.title, t.assignee, t.due_on, t.chase_on, t.chased_on
          from task t join case_record r on r.id = t.case_id
          where t.done_on is null and t.due_on is not null and r.state <> 'closed'
          order by t.due_on, t.id limit ${limit}`,
      (row) => ({
        taskId: text(row, 'id'),
        caseId: text(row, 'case_id'),
        ref: text(row, 'ref'),
        title: text(row, 'title'),
        assignee: text(row, 'assignee'),
        dueOn: dateIn(row, 'due_on'),
        chaseOn: dateOrNull(row, 'chase_on'),
        chasedOn: dateOrNull(row, 'chased_on'),
      }),
    );
  },
};

function toTask(row: Row): TaskRow {
  return {
    id: text(row, 'id'),
    kind: oneOf(row, 'kind', taskKinds),
    systemId: textOrNull(row, 'system_id'),
    title: text(row, 'title'),
    assignee: text(row, 'assignee'),
    dueOn: dateOrNull(row, 'due_on'),
    chaseOn: dateOrNull(row, 'chase_on'),
    chasedOn: dateOrNull(row, 'chased_on'),
    doneOn: dateOrNull(row, 'done_on'),
    result: text(row, 'result') === '' ? null : oneOf(row, 'result', taskResults),
    note: text(row, 'note'),
    minutes: integer(row, 'minutes'),
  };
}
