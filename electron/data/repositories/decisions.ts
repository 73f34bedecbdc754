import type { CivilDate, Instant } from '../../domain/civil-date.ts';
import { decisionKinds, type Decision } from '../../domain/request/decision.ts';
import { rights } from '../../domain/right.ts';
import type { ReadDb } from '../read-db.ts';
import { dateIn, instantIn, instantOrNull, oneOf, oneOfOrNull, text, type Row } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { checkChanged } from './row-version.ts';

/** When a decision was taken, when and by whom it was written down. */
export interface DecisionRecord {
  readonly decidedOn: CivilDate;
  readonly recordedAt: Instant;
  readonly officerId: string;
}

/** A decision as it is kept. One that was withdrawn stays, with the reason. */
export interface DecisionRow extends Decision, DecisionRecord {
  readonly id: string;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnBecause: string;
}

export const decisions = {
  /** Every decision of a case, also those that no longer stand, in the order in which they were written down. */
  of(db: ReadDb, caseId: string): DecisionRow[] {
    return db.all(sql`select * from decision where case_id = ${caseId} order by id`, toDecision);
  },

  /** Adds a decision; its id. */
  add(db: WriteDb, caseId: string, decision: Decision, record: DecisionRecord): string {
    const id = db.newId();
    db.run(sql`
      insert into decision (id, case_id, kind, "right", conclusion, reasons, evidence, alternatives, decided_by,
        decided_on, recorded_at, officer_id)
      values (${id}, ${caseId}, ${decision.kind}, ${decision.right}, ${decision.conclusion}, ${decision.reasons},
        ${decision.evidence}, ${decision.alternatives}, ${decision.decidedBy}, ${record.decidedOn},
        ${record.recordedAt}, ${record.officerId})`);
    return id;
  },

  /** A decision that no longer stands. Throws `not-found` when the case has no such standing decision. */
  withdraw(db: WriteDb, caseId: string, id: string, at: Instant, because: string): void {
    const changed = db.run(sql`
      update decision set withdrawn_at = ${at}, withdrawn_because = ${because}, version = version + 1
      where id = ${id} and case_id = ${caseId} and withdrawn_at is null`);
    checkChanged(changed, false);
  },
};

function toDecision(row: Row): DecisionRow {
  return {
    id: text(row, 'id'),
    kind: oneOf(row, 'kind', decisionKinds),
    right: oneOfOrNull(row, 'right', rights),
    conclusion: text(row, 'conclusion'),
    reasons: text(row, 'reasons'),
    evidence: text(row, 'evidence'),
    alternatives: text(row, 'alternatives'),
    decidedBy: text(row, 'decided_by'),
    decidedOn: dateIn(row, 'decided_on'),
    recordedAt: instantIn(row, 'recorded_at'),
    officerId: text(row, 'officer_id'),
    withdrawnAt: instantOrNull(row, 'withdrawn_at'),
    withdrawnBecause: text(row, 'withdrawn_because'),
  };
}
