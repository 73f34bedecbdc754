import {
  evidenceWeights,
  type EvidenceCheck,
  type EvidenceItem,
  type EvidencePlan,
  type EvidenceWeight,
} from './evidence.ts';

/** Why asking for a piece of evidence is more than is needed. */
export interface OverAsking {
  readonly item: string;
  readonly code: 'lighter-passed' | 'lighter-not-tried' | 'beyond-proportion';
  readonly note: string;
}

/**
 * What is asked for without need: a document although lighter evidence was accepted or has not been tried, or more than
 * the sensitivity of the data calls for. A warning, never a refusal: the officer may know more.
 *
 * Source: UK GDPR Articles 5(1)(c) and 12(6); ICO, "How do we recognise a subject access request": only what is needed.
 */
export function overAsking(
  checks: readonly EvidenceCheck[],
  items: readonly EvidenceItem[],
  plan: EvidencePlan,
  sensitivity: keyof EvidencePlan['heaviest'],
): readonly OverAsking[] {
  const weightOf = new Map(items.map((item) => [item.code, rank(item.weight)]));
  const textOf = new Map(items.map((item) => [item.code, item.text]));
  const weightIn = (code: string): number => weightOf.get(code) ?? 0;
  const found: OverAsking[] = [];
  for (const check of checks) {
    if (check.askedOn === null || check.result === 'not-needed' || weightIn(check.item) < documentRank) continue;
    const others = checks.filter((other) => other.purpose === check.purpose && other !== check);
    const lighter = others.filter((other) => weightIn(other.item) < weightIn(check.item));
    const passed = lighter.find((other) => other.result === 'passed');
    const text = textOf.get(check.item) ?? check.item;
    if (passed !== undefined) {
      const accepted = textOf.get(passed.item) ?? passed.item;
      found.push({
        item: check.item,
        code: 'lighter-passed',
        note: `${text} was asked for although lighter evidence was accepted: ${lowered(accepted)}.`,
      });
    } else if (lighter.length === 0 && plan.items.some((code) => isLighter(code, check, items))) {
      found.push({
        item: check.item,
        code: 'lighter-not-tried',
        note: `${text} was asked for before anything lighter was looked at.`,
      });
    }
    if (weightIn(check.item) > rank(plan.heaviest[sensitivity])) {
      found.push({
        item: check.item,
        code: 'beyond-proportion',
        note: `${text} is more than data of this sensitivity usually call for.`,
      });
    }
  }
  return found;
}

const documentRank = rank('document');

function rank(weight: EvidenceWeight): number {
  return evidenceWeights.indexOf(weight);
}

/** Whether the plan names something lighter for the same purpose. */
function isLighter(code: string, check: EvidenceCheck, items: readonly EvidenceItem[]): boolean {
  const item = items.find((candidate) => candidate.code === code);
  const own = items.find((candidate) => candidate.code === check.item);
  if (item === undefined || own === undefined || item.purpose !== check.purpose) return false;
  return rank(item.weight) < rank(own.weight);
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
