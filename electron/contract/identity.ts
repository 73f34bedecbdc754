import * as z from 'zod';

import { evidencePurposes, evidenceResults, evidenceWeights, mostDigitsKept } from '../domain/identity/evidence.ts';
import { mostCopyDays } from '../domain/identity/copies.ts';
import { requesterTypes } from '../domain/request/requester.ts';
import { caseDetail } from './cases.ts';
import { command, query } from './operation.ts';
import type { OperationTable } from './operation.ts';
import { civilDate, id, instant, line, optionalLine, text, version } from './values.ts';

export const evidencePurpose = z.enum(evidencePurposes);
export const evidenceItem = z.strictObject({
  code: z.string(),
  purpose: evidencePurpose,
  weight: z.enum(evidenceWeights),
  text: z.string(),
  hint: z.string(),
});
export const evidencePlan = z.strictObject({
  requesterType: z.enum(requesterTypes),
  note: z.string(),
  source: z.string(),
  items: z.array(z.string()),
  heaviest: z.strictObject({
    ordinary: z.enum(evidenceWeights),
    sensitive: z.enum(evidenceWeights),
    'highly-sensitive': z.enum(evidenceWeights),
  }),
});

/** A copy of evidence that is held for a while; once destroyed, its certificate. */
export const evidenceCopy = z.strictObject({
  attachmentId: id.nullable(),
  name: z.string(),
  sha256: z.string(),
  days: z.int(),
  destroyBy: civilDate,
  destroyedAt: instant.nullable(),
  destroyedBy: z.string(),
});

export const evidenceCheck = z.strictObject({
  id,
  casePartyId: id.nullable(),
  purpose: evidencePurpose,
  item: z.string(),
  /** The words of the item. */
  text: z.string(),
  weight: z.enum(evidenceWeights),
  whyNeeded: z.string(),
  askedOn: civilDate.nullable(),
  receivedOn: civilDate.nullable(),
  seenType: z.string(),
  seenLast: z.string(),
  comparedWith: z.string(),
  result: z.enum(evidenceResults),
  checkedOn: civilDate.nullable(),
  officer: z.string(),
  note: z.string(),
  copy: evidenceCopy.nullable(),
});
export type EvidenceCheckView = z.infer<typeof evidenceCheck>;

const target = { caseId: id, version };

export const identityOperations = {
  /** Asks for evidence. The clock waits from that day on until what was asked for has arrived and is enough. */
  'identity.ask': command({
    input: z.strictObject({
      ...target,
      askedOn: civilDate,
      items: z
        .array(z.strictObject({ item: optionalLine(60), casePartyId: id.nullable(), whyNeeded: line(1_000) }))
        .min(1)
        .max(20),
    }),
    output: caseDetail,
  }),
  /**
   * Records what was looked at: with `checkId` the outcome of something asked for, without it a check of what the
   * organisation already holds. A pass needs no document in the casebook.
   */
  'identity.check': command({
    input: z.strictObject({
      ...target,
      checkId: id.nullable(),
      item: optionalLine(60),
      casePartyId: id.nullable(),
      whyNeeded: text(1_000),
      receivedOn: civilDate.nullable(),
      seenType: optionalLine(200),
      /** Last characters of a number, at most four. */
      seenLast: optionalLine(mostDigitsKept),
      comparedWith: text(1_000),
      result: z.enum(['passed', 'not-enough', 'not-needed']),
      checkedOn: civilDate,
      note: text(2_000),
    }),
    output: caseDetail,
  }),
  /** There is no reasonable doubt who asks: the step is passed over, with the reason. */
  'identity.skip': command({
    input: z.strictObject({ ...target, reasons: text(5_000), decidedBy: line(200), decidedOn: civilDate }),
    output: caseDetail,
  }),
  /** Marks a document of the case as the copy of what was seen. It has to be destroyed after so many days. */
  'identity.holdCopy': command({
    input: z.strictObject({ ...target, checkId: id, attachmentId: id, days: z.int().min(0).max(mostCopyDays) }),
    output: caseDetail,
  }),
  /** Destroys the copy. What remains is its certificate: name, hash, time and officer. */
  'identity.destroyCopy': command({ input: z.strictObject({ ...target, checkId: id }), output: caseDetail }),
  /** Copies of all cases that are due to be destroyed by a day. */
  'identity.copiesDue': query({
    input: z.strictObject({ by: civilDate, limit: z.int().min(1).max(500) }),
    output: z.strictObject({
      copies: z.array(
        z.strictObject({ checkId: id, caseId: id, ref: z.string(), name: z.string(), destroyBy: civilDate }),
      ),
    }),
  }),
} satisfies OperationTable;
