import type { Instant } from '../../domain/civil-date.ts';
import type { ReadDb } from '../read-db.ts';
import { instantIn, text } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';

/** A half-written form. It is a working copy, so it is saved in `maintain` and leaves no audit. */
export interface DraftRow {
  readonly id: string;
  readonly form: string;
  readonly content: string;
  readonly savedAt: Instant;
}

export const drafts = {
  of(db: ReadDb, form: string): DraftRow[] {
    return db.all(sql`select * from draft where form = ${form} order by saved_at desc, id`, (row) => ({
      id: text(row, 'id'),
      form: text(row, 'form'),
      content: text(row, 'content'),
      savedAt: instantIn(row, 'saved_at'),
    }));
  },

  save(db: WriteDb, { id, form, content, savedAt }: DraftRow): void {
    db.run(sql`
      insert into draft (id, form, content, saved_at) values (${id}, ${form}, ${content}, ${savedAt})
      on conflict (id) do update set form = excluded.form, content = excluded.content, saved_at = excluded.saved_at`);
  },

  /** Removing a draft that is gone already is no fault: two windows may end the same form. */
  remove(db: WriteDb, id: string): void {
    db.run(sql`delete from draft where id = ${id}`);
  },
};
