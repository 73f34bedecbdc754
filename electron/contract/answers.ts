import * as z from 'zod';

import { deliveryMethods } from '../domain/request/answer.ts';
import { restrictionGrounds } from '../domain/request/restriction.ts';
import { caseDetail } from './cases.ts';
import { command } from './operation.ts';
import type { OperationTable } from './operation.ts';
import { civilDate, id, line, optionalLine, right, text, version } from './values.ts';

export const deliveryInput = z.strictObject({
  method: z.enum(deliveryMethods),
  sentOn: civilDate,
  sentTo: optionalLine(500),
  /** Receipt number, read receipt, log entry. */
  proof: text(2_000),
  receivedOn: civilDate.nullable(),
});
export const delivery = deliveryInput.extend({ id });

/** Somebody who received the data: told, or why that is impossible or a disproportionate effort. Article 19. */
export const recipientInput = z.strictObject({
  recipient: line(300),
  contact: optionalLine(300),
  right,
  toldOn: civilDate.nullable(),
  toldHow: optionalLine(300),
  impossibleBecause: text(2_000),
});
export const recipient = recipientInput.extend({ id });

export const restrictionView = z.strictObject({
  id,
  ground: z.enum(restrictionGrounds),
  data: z.string(),
  fromOn: civilDate,
  toldBeforeLiftingOn: civilDate.nullable(),
  liftedOn: civilDate.nullable(),
  liftedBecause: z.string(),
});

const target = { caseId: id, version };

export const answerOperations = {
  'delivery.add': command({ input: deliveryInput.extend(target), output: caseDetail }),
  'delivery.remove': command({ input: z.strictObject({ ...target, deliveryId: id }), output: caseDetail }),
  'recipient.add': command({ input: recipientInput.extend(target), output: caseDetail }),
  'recipient.update': command({ input: recipientInput.extend({ ...target, recipientId: id }), output: caseDetail }),
  'recipient.remove': command({ input: z.strictObject({ ...target, recipientId: id }), output: caseDetail }),
  'restriction.add': command({
    input: z.strictObject({ ...target, ground: z.enum(restrictionGrounds), data: text(2_000), fromOn: civilDate }),
    output: caseDetail,
  }),
  /** The person was told that the restriction will be lifted. Article 18(3). */
  'restriction.tell': command({
    input: z.strictObject({ ...target, restrictionId: id, toldOn: civilDate }),
    output: caseDetail,
  }),
  'restriction.lift': command({
    input: z.strictObject({ ...target, restrictionId: id, liftedOn: civilDate, because: line(1_000) }),
    output: caseDetail,
  }),
} satisfies OperationTable;
