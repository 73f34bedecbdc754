import type { ReadDb } from '../read-db.ts';
import { integer, text } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';

/** The words under which a case is found. */
export interface SearchWords {
  readonly caseId: string;
  readonly ref: string;
  readonly title: string;
  readonly people: string;
  readonly words: string;
}

/** The full-text index. It is derived: a line of it belongs to the line of `case_index` with the same row. */
export const search = {
  /** Sets the words of a case, after its line in `case_index`. Words that are the same are not written again. */
  put(db: WriteDb, { caseId, ref, title, people, words }: SearchWords): void {
    const row = rowOf(db, caseId);
    if (row === undefined) throw new Error('the words of a case are kept after its line');
    const present = db.get(sql`select ref, title, people, words from case_search where rowid = ${row}`, (kept) =>
      [text(kept, 'ref'), text(kept, 'title'), text(kept, 'people'), text(kept, 'words')].join('\n'),
    );
    if (present === [ref, title, people, words].join('\n')) return;
    if (present !== undefined) db.run(sql`delete from case_search where rowid = ${row}`);
    db.run(sql`
      insert into case_search (rowid, ref, title, people, words)
      values (${row}, ${ref}, ${title}, ${people}, ${words})`);
  },

  /** Forgets the words of a case. Removing its line in `case_index` does the same. */
  remove(db: WriteDb, caseId: string): void {
    const row = rowOf(db, caseId);
    if (row !== undefined) db.run(sql`delete from case_search where rowid = ${row}`);
  },
};

/**
 * What somebody typed as a query: every word must begin a word of the case. Anything that is no letter or digit parts
 * words, so no text can be read as an operator. Nothing when there is no word in it.
 */
export function searchQuery(typed: string): string | undefined {
  const words = typed
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
  return words.length === 0 ? undefined : words.map((word) => `"${word}"*`).join(' ');
}

function rowOf(db: ReadDb, caseId: string): number | undefined {
  return db.get(sql`select row from case_index where case_id = ${caseId}`, (found) => integer(found, 'row'));
}
