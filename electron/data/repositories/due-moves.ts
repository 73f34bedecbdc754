import type { Duty } from '../../domain/duty.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';

/** A date of an open case that moved because the law, the holidays or an own day in use changed. */
export interface DueMoveRow {
  readonly caseId: string;
  readonly duty: Duty;
  /** A civil date, an instant, or empty where there was or is none. */
  readonly from: string;
  readonly to: string;
  /** What changed, in words. */
  readonly cause: string;
}

export const dueMoves = {
  /** Writes the move down. It belongs to the case, so the timeline of the case shows it. */
  add(db: WriteDb, move: DueMoveRow): void {
    db.run(sql`
      insert into due_move (id, case_id, duty, moved_from, moved_to, cause)
      values (${db.newId()}, ${move.caseId}, ${move.duty}, ${move.from}, ${move.to}, ${move.cause})`);
  },
};
