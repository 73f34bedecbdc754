import type { Instant } from '../../domain/civil-date.ts';
import type { ReadDb } from '../read-db.ts';
import { text } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';

/** The case that a message, row or file became earlier. */
export interface TakenIn {
  readonly caseId: string;
  readonly ref: string;
}

/** What imports have brought in already: the same message or row adds nothing a second time. */
export const intakeKeys = {
  find(db: ReadDb, key: string): TakenIn | undefined {
    return db.get(
      sql`select r.id, r.ref from intake_key k join case_record r on r.id = k.case_id where k.key = ${key}`,
      (row) => ({ caseId: text(row, 'id'), ref: text(row, 'ref') }),
    );
  },

  add(db: WriteDb, key: string, caseId: string, takenInAt: Instant): void {
    db.run(sql`insert into intake_key (key, case_id, taken_in_at) values (${key}, ${caseId}, ${takenInAt})`);
  },
};
