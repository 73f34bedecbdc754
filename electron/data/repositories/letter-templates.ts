import type { Instant } from '../../domain/civil-date.ts';
import type { ReadDb } from '../read-db.ts';
import { flag, instantIn, integer, text, type Row } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { checkChanged } from './row-version.ts';

/** The organisation's own wording of one letter. */
export interface LetterTemplateRow {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly body: string;
  /** The version of the shipped letter that was edited. */
  readonly basedOn: string;
  readonly inUse: boolean;
  readonly editedAt: Instant;
  readonly officerId: string;
  readonly version: number;
}

export interface LetterTemplateFields {
  readonly kind: string;
  readonly subject: string;
  readonly body: string;
  readonly basedOn: string;
  readonly editedAt: Instant;
  readonly officerId: string;
}

export const letterTemplates = {
  find(db: ReadDb, kind: string): LetterTemplateRow | undefined {
    return db.get(sql`select * from letter_template where kind = ${kind}`, toTemplate);
  },

  every(db: ReadDb): LetterTemplateRow[] {
    return db.all(sql`select * from letter_template order by kind`, toTemplate);
  },

  /** Keeps a wording. `version` is 0 where there was none before. Throws `conflict` when it was changed meanwhile. */
  save(db: WriteDb, version: number, fields: LetterTemplateFields): void {
    const { kind, subject, body, basedOn, editedAt, officerId } = fields;
    const present = letterTemplates.find(db, kind);
    if (present === undefined && version === 0) {
      db.run(sql`
        insert into letter_template (id, kind, subject, body, based_on, edited_at, officer_id)
        values (${db.newId()}, ${kind}, ${subject}, ${body}, ${basedOn}, ${editedAt}, ${officerId})`);
      return;
    }
    const changed = db.run(sql`
      update letter_template set subject = ${subject}, body = ${body}, based_on = ${basedOn}, in_use = 1,
        edited_at = ${editedAt}, officer_id = ${officerId}, version = version + 1
      where kind = ${kind} and version = ${version}`);
    checkChanged(changed, present !== undefined);
  },

  /** Puts a wording out of use: the shipped letter counts again. */
  reset(
    db: WriteDb,
    kind: string,
    version: number,
    by: { readonly editedAt: Instant; readonly officerId: string },
  ): void {
    const changed = db.run(sql`
      update letter_template set in_use = 0, edited_at = ${by.editedAt}, officer_id = ${by.officerId},
        version = version + 1
      where kind = ${kind} and version = ${version}`);
    checkChanged(changed, letterTemplates.find(db, kind) !== undefined);
  },
};

function toTemplate(row: Row): LetterTemplateRow {
  return {
    id: text(row, 'id'),
    kind: text(row, 'kind'),
    subject: text(row, 'subject'),
    body: text(row, 'body'),
    basedOn: text(row, 'based_on'),
    inUse: flag(row, 'in_use'),
    editedAt: instantIn(row, 'edited_at'),
    officerId: text(row, 'officer_id'),
    version: integer(row, 'version'),
  };
}
