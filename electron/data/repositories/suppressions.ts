import type { CivilDate } from '../../domain/civil-date.ts';
import { suppressionKinds, type SuppressionKind } from '../../domain/request/suppression.ts';
import type { ReadDb } from '../read-db.ts';
import { dateIn, integer, oneOf, text, textOrNull, type Row } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { checkChanged } from './row-version.ts';

/** An entry of the suppression list. The address itself is nowhere. */
export interface SuppressionFields {
  readonly kind: SuppressionKind;
  /** HMAC-SHA-256 of the plain address under the secret of the casebook, in hexadecimal digits. */
  readonly keyedHash: string;
  /** Plain SHA-256 for mailing tools, or empty. */
  readonly mailingHash: string;
  readonly reason: string;
  readonly addedOn: CivilDate;
  readonly caseId: string | null;
}

export interface SuppressionRow extends SuppressionFields {
  readonly id: string;
  readonly ref: string;
}

const entries = sql`select s.*, coalesce(r.ref, '') as ref from suppression s left join case_record r on r.id = s.source_case_id`;

export const suppressions = {
  /** Adds an entry; false when the address stands on the list already. */
  add(db: WriteDb, fields: SuppressionFields): boolean {
    return (
      db.run(sql`
        insert into suppression (id, kind, keyed_hash, mailing_hash, reason, added_on, source_case_id)
        values (${db.newId()}, ${fields.kind}, ${fields.keyedHash}, ${fields.mailingHash}, ${fields.reason},
          ${fields.addedOn}, ${fields.caseId})
        on conflict (keyed_hash) do nothing`) > 0
    );
  },

  find(db: ReadDb, keyedHash: string): SuppressionRow | undefined {
    return db.get(sql`${entries} where s.keyed_hash = ${keyedHash}`, toEntry);
  },

  page(db: ReadDb, offset: number, limit: number): { entries: SuppressionRow[]; total: number } {
    return {
      entries: db.all(sql`${entries} order by s.added_on desc, s.id desc limit ${limit} offset ${offset}`, toEntry),
      total: db.one(sql`select count(*) as entries from suppression`, (row) => integer(row, 'entries')),
    };
  },

  /** Every entry, oldest first, for an export. */
  every(db: ReadDb): SuppressionRow[] {
    return db.all(sql`${entries} order by s.id`, toEntry);
  },

  remove(db: WriteDb, id: string): void {
    checkChanged(db.run(sql`delete from suppression where id = ${id}`), false);
  },
};

function toEntry(row: Row): SuppressionRow {
  return {
    id: text(row, 'id'),
    kind: oneOf(row, 'kind', suppressionKinds),
    keyedHash: text(row, 'keyed_hash'),
    mailingHash: text(row, 'mailing_hash'),
    reason: text(row, 'reason'),
    addedOn: dateIn(row, 'added_on'),
    caseId: textOrNull(row, 'source_case_id'),
    ref: text(row, 'ref'),
  };
}
