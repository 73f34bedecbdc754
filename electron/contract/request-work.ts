import * as z from 'zod';

import { refusalGrounds } from '../domain/request/refusal.ts';
import { markStates } from '../domain/request/checklist.ts';
import { decisionKinds } from '../domain/request/decision.ts';
import { requesterTypes, sensitivities, subjectStatuses } from '../domain/request/requester.ts';
import { delivery, recipient, restrictionView } from './answers.ts';
import { caseDetail, personInput } from './cases.ts';
import { extensionReason } from './deadlines.ts';
import { evidenceCheck, evidenceItem, evidencePlan } from './identity.ts';
import { linkView } from './links.ts';
import { command, query } from './operation.ts';
import type { OperationTable } from './operation.ts';
import { taskView } from './search-plan.ts';
import {
  channel,
  civilDate,
  duty,
  id,
  instant,
  line,
  optionalLine,
  place,
  right,
  text,
  version,
  wallTime,
  zone,
} from './values.ts';
import { exemption, exemptionUse, redactionSchedule } from './withholding.ts';

const target = { caseId: id, version };

export const decisionInput = z.strictObject({
  kind: z.enum(decisionKinds),
  right: right.nullable(),
  conclusion: text(2_000),
  reasons: text(10_000),
  evidence: text(10_000),
  alternatives: text(5_000),
  decidedBy: line(200),
  decidedOn: civilDate,
});
export const decisionView = decisionInput.extend({
  id,
  recordedAt: instant,
  officer: z.string(),
  withdrawnAt: instant.nullable(),
  withdrawnBecause: z.string(),
});
export type DecisionView = z.infer<typeof decisionView>;

/** What is known about a request beside its rights and people. */
export const requestDetail = z.strictObject({
  requesterType: z.enum(requesterTypes),
  sensitivity: z.enum(sensitivities),
  subjectStatus: z.enum(subjectStatuses),
  childAge: z.int().min(0).max(17).nullable(),
  recognisedWords: text(2_000),
  spokenNote: text(10_000),
  heardBy: optionalLine(200),
});

export const checklistItem = z.strictObject({
  code: z.string(),
  text: z.string(),
  source: z.string(),
  required: z.boolean(),
  group: z.enum(['ground', 'exception', 'condition']).nullable(),
});
/** A checklist with the answers given so far; null where a question is open. */
export const checklistView = z.strictObject({
  name: z.string(),
  title: z.string(),
  open: z.int(),
  items: z.array(checklistItem.extend({ state: z.enum(markStates).nullable(), note: z.string(), officer: z.string() })),
});
export type ChecklistView = z.infer<typeof checklistView>;

export const requestWarning = z.strictObject({ code: z.string(), step: z.string(), note: z.string() });

/** Everything of the work on a request that `case.open` does not hold. */
export const requestWork = z.strictObject({
  caseId: id,
  version,
  detail: requestDetail,
  /** Whether a child's competence is presumed, has to be considered, or is no question. */
  competence: z.enum(['not-a-child', 'presumed', 'to-be-considered']),
  evidencePlan,
  evidence: z.array(evidenceCheck),
  decisions: z.array(decisionView),
  /** The checklists of the rights, and that of the answer where access is asked for. */
  checklists: z.array(checklistView),
  tasks: z.array(taskView),
  exemptions: z.array(exemptionUse),
  redactions: redactionSchedule,
  deliveries: z.array(delivery),
  recipients: z.array(recipient),
  restrictions: z.array(restrictionView),
  links: z.array(linkView),
  tags: z.array(z.string()),
  surge: z.strictObject({ id, name: z.string() }).nullable(),
  warnings: z.array(requestWarning),
  /** What closes the way to the answer, and to the closing, in words. Empty when it is open. */
  barsAnswer: z.array(z.string()),
  barsClosing: z.array(z.string()),
  /** The duties of this request that can be extended, and whether a clarification stops one of its clocks. */
  canExtend: z.array(duty),
  canClarify: z.boolean(),
});
export type RequestWork = z.infer<typeof requestWork>;

/** A right that is acted on at once. */
export const quickRight = z.enum(['marketing-objection', 'consent-withdrawal']);

export const requestOperations = {
  'request.work': query({ input: z.strictObject({ caseId: id }), output: requestWork }),
  /** What the program offers to choose from at a place: kinds of evidence, plans, exemptions. */
  'request.reference': query({
    input: z.strictObject({ place }),
    output: z.strictObject({
      evidenceItems: z.array(evidenceItem),
      evidencePlans: z.array(evidencePlan),
      exemptions: z.array(exemption),
    }),
  }),
  'request.describe': command({ input: requestDetail.extend(target), output: caseDetail }),
  'decision.add': command({ input: decisionInput.extend(target), output: caseDetail }),
  'decision.withdraw': command({
    input: z.strictObject({ ...target, decisionId: id, because: line(1_000) }),
    output: caseDetail,
  }),
  /** Answers a question of a checklist; without a state the answer is taken back. */
  'checklist.mark': command({
    input: z.strictObject({
      ...target,
      checklist: line(60),
      item: line(60),
      state: z.enum(markStates).nullable(),
      note: text(5_000),
    }),
    output: caseDetail,
  }),
  /** Two further months, told in time. Refused with a sentence when it is too late, a second one, or not possible. */
  'request.extend': command({
    input: z.strictObject({
      ...target,
      sentOn: civilDate,
      reason: extensionReason,
      duty: duty.optional(),
      note: optionalLine(500),
    }),
    output: caseDetail,
  }),
  /** Refuses rights, with the decision behind it. With `sentOn` the notice has gone out and the clock ends. */
  'request.refuse': command({
    input: z.strictObject({
      ...target,
      rights: z.array(right).min(1).max(9),
      ground: z.enum(refusalGrounds),
      conclusion: text(2_000),
      reasons: text(10_000),
      evidence: text(10_000),
      alternatives: text(5_000),
      decidedBy: line(200),
      decidedOn: civilDate,
      sentOn: civilDate.nullable(),
    }),
    output: caseDetail,
  }),
  /** Asks for a fee under Article 12(5), with the decision behind it; the clock starts when it is paid. */
  'request.askFee': command({
    input: z.strictObject({
      ...target,
      askedOn: civilDate,
      amount: line(60),
      reasons: text(10_000),
      evidence: text(10_000),
      decidedBy: line(200),
    }),
    output: caseDetail,
  }),
  /** A marketing objection or a withdrawal of consent: logged, done, suppressed and closed in one go. */
  'request.quick': command({
    input: z.strictObject({
      right: quickRight,
      receivedOn: civilDate,
      receivedTime: wallTime.optional(),
      doneOn: civilDate,
      channel,
      place,
      zone,
      person: personInput,
      /** Which marketing, or which consent for which purpose. */
      what: line(300),
      /** What was done, on which systems. */
      done: text(5_000).min(1),
      summary: text(50_000),
      suppress: z.strictObject({ email: z.boolean(), phone: z.boolean(), post: z.boolean() }),
    }),
    output: caseDetail,
  }),
} satisfies OperationTable;
