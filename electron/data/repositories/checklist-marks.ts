import type { CivilDate } from '../../domain/civil-date.ts';
import { markStates, type Mark } from '../../domain/request/checklist.ts';
import type { ReadDb } from '../read-db.ts';
import { dateIn, oneOf, text } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';

export interface MarkRow extends Mark {
  readonly markedOn: CivilDate;
  readonly officerId: string;
}

/** The questions of the program's checklists as they were answered in a case. */
export const checklistMarks = {
  of(db: ReadDb, caseId: string): MarkRow[] {
    return db.all(sql`select * from checklist_mark where case_id = ${caseId} order by id`, (row) => ({
      checklist: text(row, 'checklist'),
      item: text(row, 'item'),
      state: oneOf(row, 'state', markStates),
      note: text(row, 'note'),
      markedOn: dateIn(row, 'marked_on'),
      officerId: text(row, 'officer_id'),
    }));
  },

  set(db: WriteDb, caseId: string, mark: MarkRow): void {
    db.run(sql`
      insert into checklist_mark (id, case_id, checklist, item, state, note, marked_on, officer_id)
      values (${db.newId()}, ${caseId}, ${mark.checklist}, ${mark.item}, ${mark.state}, ${mark.note}, ${mark.markedOn},
        ${mark.officerId})
      on conflict (case_id, checklist, item) do update set state = excluded.state, note = excluded.note,
        marked_on = excluded.marked_on, officer_id = excluded.officer_id, version = version + 1`);
  },

  clear(db: WriteDb, caseId: string, checklist: string, item: string): void {
    db.run(sql`
      delete from checklist_mark where case_id = ${caseId} and checklist = ${checklist} and item = ${item}`);
  },
};
