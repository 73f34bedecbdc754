import * as z from 'zod';

import { redactionExtents } from '../domain/request/exemption.ts';
import { caseDetail } from './cases.ts';
import { command } from './operation.ts';
import type { OperationTable } from './operation.ts';
import { civilDate, id, line, optionalLine, text, version } from './values.ts';

/** An exemption of the law, as it is offered. */
export const exemption = z.strictObject({
  code: z.string(),
  paragraph: z.string(),
  subject: z.string(),
  test: z.string(),
  alsoBreachNotice: z.boolean(),
  certainty: z.enum(['text', 'secondary', 'look-up']),
});

export const exemptionUseInput = z.strictObject({
  exemption: line(60),
  withheld: text(5_000).min(1),
  reasoning: text(10_000).min(1),
  decidedBy: line(200),
  decidedOn: civilDate,
  /** Whether telling the requester of it would itself defeat its purpose. */
  tellingDefeats: z.boolean(),
});
export const exemptionUse = exemptionUseInput.extend({
  id,
  paragraph: z.string(),
  subject: z.string(),
  items: z.int(),
});
export type ExemptionUseView = z.infer<typeof exemptionUse>;

export const redactionInput = z.strictObject({
  document: line(300),
  page: optionalLine(40),
  extent: z.enum(redactionExtents),
  /** The exemption of this case that it rests on; otherwise another ground in words. */
  exemptionUseId: id.nullable(),
  ground: optionalLine(300),
  note: text(2_000),
});
export const redaction = redactionInput.extend({ id, reviewer: z.string(), reviewedOn: civilDate.nullable() });

/** The schedule of what was taken out, with totals counted from its lines. */
export const redactionSchedule = z.strictObject({
  lines: z.array(redaction),
  items: z.int(),
  documents: z.int(),
  reviewed: z.int(),
  byGround: z.array(z.strictObject({ ground: z.string(), items: z.int() })),
  byExtent: z.array(z.strictObject({ extent: z.enum(redactionExtents), items: z.int() })),
});

const target = { caseId: id, version };

export const withholdingOperations = {
  'exemption.add': command({ input: exemptionUseInput.extend(target), output: caseDetail }),
  'exemption.update': command({ input: exemptionUseInput.extend({ ...target, useId: id }), output: caseDetail }),
  'exemption.remove': command({ input: z.strictObject({ ...target, useId: id }), output: caseDetail }),
  /** Lines of the log of redactions, one or many at once. */
  'redaction.add': command({
    input: z.strictObject({ ...target, lines: z.array(redactionInput).min(1).max(1_000) }),
    output: caseDetail,
  }),
  /** The second look: by whom and when; without a date it is taken back. */
  'redaction.review': command({
    input: z.strictObject({
      ...target,
      redactionIds: z.array(id).min(1).max(1_000),
      reviewer: line(200),
      reviewedOn: civilDate.nullable(),
    }),
    output: caseDetail,
  }),
  'redaction.remove': command({ input: z.strictObject({ ...target, redactionId: id }), output: caseDetail }),
} satisfies OperationTable;
