import type { ReadDb } from '../read-db.ts';
import { integer, text } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';

/** Words by which officers sort their cases. */
export const caseTags = {
  of(db: ReadDb, caseId: string): string[] {
    return db.all(sql`select tag from case_tag where case_id = ${caseId} order by tag`, (row) => text(row, 'tag'));
  },

  /** Every tag in use, with how many cases have it. */
  list(db: ReadDb): { tag: string; cases: number }[] {
    return db.all(sql`select tag, count(*) as cases from case_tag group by tag order by tag`, (row) => ({
      tag: text(row, 'tag'),
      cases: integer(row, 'cases'),
    }));
  },

  /** The tags of a case from now on. */
  set(db: WriteDb, caseId: string, wanted: readonly string[]): void {
    const present = caseTags.of(db, caseId);
    for (const tag of present)
      if (!wanted.includes(tag)) db.run(sql`delete from case_tag where case_id = ${caseId} and tag = ${tag}`);
    for (const tag of new Set(wanted)) if (!present.includes(tag)) caseTags.add(db, caseId, tag);
  },

  /** Adds a tag; one that is there stays. */
  add(db: WriteDb, caseId: string, tag: string): void {
    db.run(sql`
      insert into case_tag (id, case_id, tag) values (${db.newId()}, ${caseId}, ${tag})
      on conflict (case_id, tag) do nothing`);
  },
};
