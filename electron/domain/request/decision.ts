import { ok, refuse, type Refusal, type Result } from '../result.ts';
import type { Right } from '../right.ts';

/**
 * What an officer decides in a request and must be able to defend later.
 *
 * | kind | means |
 * | --- | --- |
 * | `identity-not-needed` | there is no reasonable doubt who asks, so nothing is asked for |
 * | `child-competence` | whether a child can exercise the right itself |
 * | `search` | the search was reasonable and proportionate, and why. UK GDPR Article 15(1A) |
 * | `review` | what was found was read before it goes out |
 * | `manifestly-unfounded`, `excessive` | the threshold of Article 12(5) is met |
 * | `other-refusal` | a right is refused because its own conditions are not met |
 * | `fee` | a fee under Article 12(5) |
 * | `objection-balancing` | compelling grounds weighed against an objection. Article 21(1) |
 * | `verification` | new data were checked before a correction. Article 16 |
 * | `human-review` | a person looked at an automated decision again. Articles 22A to 22D; EU Article 22 |
 * | `recipients-none` | nobody has to be told of a correction, erasure or restriction. Article 19 |
 * | `no-clarification` | the person did not answer; the request goes on, or ends, without it |
 */
export const decisionKinds = [
  'identity-not-needed',
  'child-competence',
  'search',
  'review',
  'manifestly-unfounded',
  'excessive',
  'other-refusal',
  'fee',
  'objection-balancing',
  'verification',
  'human-review',
  'recipients-none',
  'no-clarification',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** A decision as it is taken. */
export interface Decision {
  readonly kind: DecisionKind;
  /** The right it concerns; null for the whole request. */
  readonly right: Right | null;
  readonly conclusion: string;
  readonly reasons: string;
  /** What shows it: earlier requests, letters, figures. */
  readonly evidence: string;
  /** What was offered to the person instead of a refusal. */
  readonly alternatives: string;
  readonly decidedBy: string;
}

export type DecisionRefusal = Refusal<'reason-missing' | 'decider-missing' | 'evidence-missing' | 'conclusion-missing'>;

/** Only with evidence that can be shown to the person and the regulator. Source: ICO on manifestly unfounded requests. */
const needEvidence: ReadonlySet<DecisionKind> = new Set(['manifestly-unfounded', 'excessive', 'fee']);

/** A weighing that has no result is not a decision. */
const needConclusion: ReadonlySet<DecisionKind> = new Set(['child-competence', 'objection-balancing', 'human-review']);

/** The decision, if everything that makes it defensible is there. */
export function checkedDecision(decision: Decision): Result<Decision, DecisionRefusal> {
  if (decision.reasons.trim() === '') return refuse('reason-missing');
  if (decision.decidedBy.trim() === '') return refuse('decider-missing');
  if (needEvidence.has(decision.kind) && decision.evidence.trim() === '') return refuse('evidence-missing');
  if (needConclusion.has(decision.kind) && decision.conclusion.trim() === '') return refuse('conclusion-missing');
  return ok(decision);
}
