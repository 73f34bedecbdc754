import { ok, refuse, type Refusal, type Result } from '../result.ts';
import type { Right } from '../right.ts';
import { checkedDecision, type Decision, type DecisionRefusal } from './decision.ts';

/** Why a right is refused. `other-refusal` covers a condition or exception of the right itself, and exemptions. */
export const refusalGrounds = ['manifestly-unfounded', 'excessive', 'other-refusal'] as const;
export type RefusalGround = (typeof refusalGrounds)[number];

/**
 * Rights with nothing to weigh: the objection to direct marketing is absolute, and consent can always be withdrawn.
 * UK GDPR and GDPR Articles 21(2), 21(3) and 7(3).
 */
const absolute: ReadonlySet<Right> = new Set(['marketing-objection', 'consent-withdrawal']);

export type RefusalRefused = DecisionRefusal | Refusal<'absolute-right' | 'alternatives-missing'>;

/**
 * A refusal that can be defended: never of an absolute right, and for an unfounded or excessive request with the
 * evidence and with what was offered to the person instead. UK GDPR Article 12(4) and (5).
 */
export function checkedRefusal(
  ground: RefusalGround,
  rights: readonly Right[],
  decision: Omit<Decision, 'kind' | 'right'>,
): Result<readonly Decision[], RefusalRefused> {
  const forbidden = rights.find((right) => absolute.has(right));
  if (forbidden !== undefined) return refuse('absolute-right', { right: forbidden });
  if (ground !== 'other-refusal' && decision.alternatives.trim() === '') return refuse('alternatives-missing');
  const decisions: Decision[] = [];
  for (const right of rights) {
    const checked = checkedDecision({ ...decision, kind: ground, right });
    if (!checked.ok) return checked;
    decisions.push(checked.value);
  }
  return ok(decisions);
}

/** Whether an outcome can be given to a right at all. */
export function isPossibleOutcome(right: Right, outcome: string): boolean {
  return !absolute.has(right) || (outcome !== 'refused' && outcome !== 'partly-granted');
}
