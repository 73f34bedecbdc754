import type { CivilDate } from '../../domain/civil-date.ts';
import { redactionExtents, type RedactionExtent } from '../../domain/request/exemption.ts';
import type { ReadDb } from '../read-db.ts';
import { dateOrNull, integer, oneOf, text, textOrNull } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { checkChanged } from './row-version.ts';

/** One line of the log of what was taken out. */
export interface RedactionFields {
  readonly document: string;
  readonly page: string;
  readonly extent: RedactionExtent;
  readonly exemptionUseId: string | null;
  readonly ground: string;
  readonly note: string;
}

export interface RedactionRow extends RedactionFields {
  readonly id: string;
  readonly reviewer: string;
  readonly reviewedOn: CivilDate | null;
}

export const redactions = {
  /** In the order of the documents, and of the pages inside each as far as they are numbers. */
  of(db: ReadDb, caseId: string): RedactionRow[] {
    return db.all(
      sql`select * from redaction where case_id = ${caseId}
          order by document collate nocase, cast(page as integer), page, id`,
      (row) => ({
        id: text(row, 'id'),
        document: text(row, 'document'),
        page: text(row, 'page'),
        extent: oneOf(row, 'extent', redactionExtents),
        exemptionUseId: textOrNull(row, 'exemption_use_id'),
        ground: text(row, 'ground'),
        note: text(row, 'note'),
        reviewer: text(row, 'reviewer'),
        reviewedOn: dateOrNull(row, 'reviewed_on'),
      }),
    );
  },

  add(db: WriteDb, caseId: string, fields: RedactionFields): string {
    const id = db.newId();
    db.run(sql`
      insert into redaction (id, case_id, document, page, extent, exemption_use_id, ground, note)
      values (${id}, ${caseId}, ${fields.document}, ${fields.page}, ${fields.extent}, ${fields.exemptionUseId},
        ${fields.ground}, ${fields.note})`);
    return id;
  },

  /** Notes the second look at a line. */
  review(db: WriteDb, id: string, reviewer: string, on: CivilDate | null): void {
    const changed = db.run(sql`
      update redaction set reviewer = ${reviewer}, reviewed_on = ${on}, version = version + 1 where id = ${id}`);
    checkChanged(changed, false);
  },

  remove(db: WriteDb, id: string): void {
    checkChanged(db.run(sql`delete from redaction where id = ${id}`), false);
  },

  /** How many lines rely on an exemption. */
  countOf(db: ReadDb, exemptionUseId: string): number {
    return db.one(sql`select count(*) as lines from redaction where exemption_use_id = ${exemptionUseId}`, (row) =>
      integer(row, 'lines'),
    );
  },
};
