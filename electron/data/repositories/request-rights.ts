import { rights as allRights, type Right } from '../../domain/right.ts';
import type { ReadDb } from '../read-db.ts';
import { oneOf, oneOfOrNull, text } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { checkChanged } from './row-version.ts';

const rightOutcomes = ['granted', 'partly-granted', 'refused', 'withdrawn', 'not-applicable'] as const;
/** What became of one right of a request. */
export type RightOutcome = (typeof rightOutcomes)[number];

/** One right that a request invokes; without an outcome while it is under work. */
export interface RequestRightRow {
  readonly right: Right;
  readonly outcome: RightOutcome | null;
  readonly reason: string;
}

export const requestRights = {
  of(db: ReadDb, caseId: string): RequestRightRow[] {
    return db.all(
      sql`select "right", outcome, reason from request_right where case_id = ${caseId} order by id`,
      (row) => ({
        right: oneOf(row, 'right', allRights),
        outcome: oneOfOrNull(row, 'outcome', rightOutcomes),
        reason: text(row, 'reason'),
      }),
    );
  },

  /** The rights of a request from now on. One that stays keeps its outcome. */
  set(db: WriteDb, caseId: string, wanted: readonly Right[]): void {
    const present = requestRights.of(db, caseId).map((row) => row.right);
    for (const right of present)
      if (!wanted.includes(right))
        db.run(sql`delete from request_right where case_id = ${caseId} and "right" = ${right}`);
    for (const right of new Set(wanted))
      if (!present.includes(right))
        db.run(sql`insert into request_right (id, case_id, "right") values (${db.newId()}, ${caseId}, ${right})`);
  },

  decide(db: WriteDb, caseId: string, right: Right, outcome: RightOutcome, reason: string): void {
    const changed = db.run(sql`
      update request_right set outcome = ${outcome}, reason = ${reason}, version = version + 1
      where case_id = ${caseId} and "right" = ${right}`);
    checkChanged(changed, false);
  },
};
