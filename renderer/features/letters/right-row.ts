import type { CaseDetail, RightOutcome } from '../../../electron/contract/cases.ts';

/** A right and what is being decided about it. */
export type RightRow = CaseDetail['rights'][number];

/** A refusal, whole or in part, must be explained to the person. */
export function needsReason(outcome: RightOutcome | null): boolean {
  return outcome === 'refused' || outcome === 'partly-granted';
}

/** Whether a reason is needed and not given. */
export function lacksReason({ outcome, reason }: RightRow): boolean {
  return needsReason(outcome) && reason.trim() === '';
}

/** The row as a decision; none while it has no outcome. */
export function decidedRow({ right, outcome, reason }: RightRow): {
  right: RightRow['right'];
  outcome: RightOutcome;
  reason: string;
}[] {
  return outcome === null ? [] : [{ right, outcome, reason }];
}
