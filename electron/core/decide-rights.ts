import type { RightOutcome } from '../contract/cases.ts';
import type { Answer } from '../contract/errors.ts';
import { requestRights } from '../data/repositories/request-rights.ts';
import type { WriteDb } from '../data/write-db.ts';
import type { Right } from '../domain/right.ts';
import { fail } from './failure.ts';

/** What was decided about one right, with the reason that the person is told. */
interface DecidedRight {
  readonly right: Right;
  readonly outcome: RightOutcome;
  readonly reason: string;
}

/**
 * Gives rights their outcomes. A right that the request does not invoke is refused, and so is a refusal, whole or in
 * part, without its reason: UK GDPR and GDPR Article 12(4).
 */
export function decideRights(db: WriteDb, caseId: string, decided: readonly DecidedRight[]): Answer<undefined> {
  const held = requestRights.of(db, caseId);
  for (const { right, outcome, reason } of decided) {
    if (!held.some((row) => row.right === right)) return fail('right-missing', { right });
    if ((outcome === 'refused' || outcome === 'partly-granted') && reason.trim() === '')
      return fail('reason-missing', { right });
    requestRights.decide(db, caseId, right, outcome, reason);
  }
  return { ok: true, value: undefined };
}
