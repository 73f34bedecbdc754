import type { CivilDate } from '../civil-date.ts';
import type { RequesterType } from '../request/requester.ts';
import { ok, refuse, type Refusal, type Result } from '../result.ts';

/** What a check shows: who somebody is, or that they may act for somebody else. */
export const evidencePurposes = ['identity', 'authority'] as const;
export type EvidencePurpose = (typeof evidencePurposes)[number];

/** From the lightest to the heaviest. What the organisation already holds comes first, documents last. */
export const evidenceWeights = ['already-held', 'confirmation', 'document', 'certified-document'] as const;
export type EvidenceWeight = (typeof evidenceWeights)[number];

/**
 * Where a check stands: asked for or begun; passed; looked at and not enough, so more is said to be missing; or found
 * not to be needed after all.
 */
export const evidenceResults = ['open', 'passed', 'not-enough', 'not-needed'] as const;
export type EvidenceResult = (typeof evidenceResults)[number];

/** One kind of evidence that can be looked at. Data of the program; see `resources/checklists/identity.json`. */
export interface EvidenceItem {
  readonly code: string;
  readonly purpose: EvidencePurpose;
  readonly weight: EvidenceWeight;
  readonly text: string;
  readonly hint: string;
}

/** Which evidence is looked at for a requester, in this order, and how far to go for each sensitivity. */
export interface EvidencePlan {
  readonly requesterType: RequesterType;
  readonly note: string;
  readonly source: string;
  readonly items: readonly string[];
  /** The heaviest weight that is proportionate, by sensitivity of the data. */
  readonly heaviest: Readonly<Record<'ordinary' | 'sensitive' | 'highly-sensitive', EvidenceWeight>>;
}

/** A check as it is recorded. No copy of a document is needed: what was seen is described. */
export interface EvidenceCheck {
  readonly purpose: EvidencePurpose;
  readonly item: string;
  readonly whyNeeded: string;
  readonly askedOn: CivilDate | null;
  /** The day on which what was asked for arrived. */
  readonly receivedOn: CivilDate | null;
  readonly result: EvidenceResult;
}

/** Longest part of a document number that is kept. Four digits tell two documents apart and are of no use to a thief. */
export const mostDigitsKept = 4;

export type EvidenceRefusal = Refusal<
  'why-needed-missing' | 'comparison-missing' | 'too-many-digits' | 'not-received' | 'received-before-asked'
>;

/** What was seen and how it was compared. */
export interface EvidenceSeen extends EvidenceCheck {
  readonly seenType: string;
  readonly seenLast: string;
  readonly comparedWith: string;
}

/**
 * A check that can be kept: whatever is asked for has a reason, a pass says what it was compared with, and no more of a
 * number than its last characters is written down.
 *
 * Source: UK GDPR Articles 5(1)(c) and 12(6).
 */
export function checkedEvidence(check: EvidenceSeen): Result<EvidenceSeen, EvidenceRefusal> {
  const { askedOn, receivedOn, result } = check;
  if (check.seenLast.length > mostDigitsKept || longNumber.test(`${check.seenType}\n${check.comparedWith}`)) {
    return refuse('too-many-digits', { most: mostDigitsKept });
  }
  if (askedOn !== null && check.whyNeeded.trim() === '') return refuse('why-needed-missing');
  if (askedOn !== null && receivedOn !== null && receivedOn < askedOn) {
    return refuse('received-before-asked', { asked: askedOn, received: receivedOn });
  }
  if (result !== 'passed' && result !== 'not-enough') return ok(check);
  if (askedOn !== null && receivedOn === null) return refuse('not-received');
  if (check.comparedWith.trim() === '') return refuse('comparison-missing');
  return ok(check);
}

/** Six digits in a row, blanks between them allowed: a document, account or telephone number. */
const longNumber = /\d(?: ?\d){5}/u;
