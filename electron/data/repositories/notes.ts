import type { Instant } from '../../domain/civil-date.ts';
import type { ReadDb } from '../read-db.ts';
import { instantIn, text } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';

/** Something an officer wrote down about a case. */
export interface NoteFields {
  readonly body: string;
  readonly writtenAt: Instant;
  readonly officerId: string;
}

export interface NoteRow extends NoteFields {
  readonly id: string;
}

export const notes = {
  of(db: ReadDb, caseId: string): NoteRow[] {
    return db.all(sql`select * from note where case_id = ${caseId} order by written_at, id`, (row) => ({
      id: text(row, 'id'),
      body: text(row, 'body'),
      writtenAt: instantIn(row, 'written_at'),
      officerId: text(row, 'officer_id'),
    }));
  },

  /** Adds a note; its id. */
  add(db: WriteDb, caseId: string, { body, writtenAt, officerId }: NoteFields): string {
    const id = db.newId();
    db.run(sql`
      insert into note (id, case_id, body, written_at, officer_id)
      values (${id}, ${caseId}, ${body}, ${writtenAt}, ${officerId})`);
    return id;
  },
};
