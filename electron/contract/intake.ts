import * as z from 'zod';

import { logDateOrders, logFields } from '../domain/log-field.ts';
import { personInput } from './cases.ts';
import { command, query } from './operation.ts';
import type { OperationTable } from './operation.ts';
import { bytes, caseKind, channel, civilDate, id, instant, optionalLine, right, wallTime } from './values.ts';

/** A right that the words suggest, and the words. The officer confirms. */
export const suggestion = z.strictObject({
  right,
  words: z.array(
    z.strictObject({ part: z.enum(['subject', 'text']), text: z.string(), index: z.int(), length: z.int() }),
  ),
});
export type SuggestionView = z.infer<typeof suggestion>;

/** A message read from a file, ready to become a case. The host keeps its attachments until the case is made. */
export const messageIntake = z.strictObject({
  kind: z.literal('message'),
  intakeId: id,
  fileName: z.string(),
  /** The case that this very message has already become. */
  takenInAs: z.strictObject({ caseId: id, ref: z.string() }).nullable(),
  suggestedKind: caseKind,
  receivedOn: civilDate.nullable(),
  receivedTime: wallTime.nullable(),
  occurredAt: instant.nullable(),
  channel,
  title: z.string(),
  fromName: z.string(),
  fromAddress: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  people: z.array(personInput),
  suggestions: z.array(suggestion),
  attachments: z.array(z.strictObject({ name: z.string(), mediaType: z.string(), bytes: z.int() })),
  warnings: z.array(z.strictObject({ code: z.string(), note: z.string() })),
});
export type MessageIntake = z.infer<typeof messageIntake>;

/** A column's field; null where the column becomes a line of the summary. */
export const logField = z.enum(logFields).nullable();
export const logDateOrder = z.enum(logDateOrders);
export const chosenDateOrder = z.enum(['day-first', 'month-first']);
export const verdict = z.enum(['ready', 'doubtful', 'refused', 'taken-in']);

export const logRow = z.strictObject({
  line: z.int(),
  verdict,
  reasons: z.array(z.string()),
  receivedOn: civilDate.nullable(),
  name: z.string(),
  title: z.string(),
  rights: z.array(right),
  kind: caseKind,
});
export type LogRow = z.infer<typeof logRow>;

/** A request log read from a file: what was recognised, and what each row would become. */
export const logIntake = z.strictObject({
  kind: z.literal('log'),
  intakeId: id,
  fileName: z.string(),
  encoding: z.string(),
  delimiter: z.string(),
  headerLine: z.int(),
  dateOrder: logDateOrder,
  /** What stood above the column names. */
  notes: z.array(z.string()),
  columns: z.array(z.strictObject({ name: z.string(), field: logField, sample: z.string() })),
  counts: z.strictObject({ ready: z.int(), doubtful: z.int(), refused: z.int(), takenIn: z.int() }),
  /** The first rows; more with `intake.rows`. */
  rows: z.array(logRow),
});
export type LogIntake = z.infer<typeof logIntake>;

export const fileIntake = z.discriminatedUnion('kind', [messageIntake, logIntake]);
export type FileIntake = z.infer<typeof fileIntake>;

export const intakeOperations = {
  /** A file dropped on the window: its bytes, never its path. */
  'intake.readBytes': command({
    input: z.strictObject({ fileName: optionalLine(255), content: bytes }),
    output: fileIntake,
  }),
  /** Read the same log again with the officer's own choice of columns or date order. */
  'intake.replan': command({
    input: z.strictObject({
      intakeId: id,
      /** A field for each column by its name; a name that is left out is recognised again. */
      columns: z.record(z.string().max(300), logField),
      dateOrder: chosenDateOrder.nullable(),
    }),
    output: logIntake,
  }),
  'intake.rows': query({
    input: z.strictObject({
      intakeId: id,
      verdict: verdict.optional(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({ rows: z.array(logRow), total: z.int() }),
  }),
  /** Bring in the ready rows, and those doubtful ones that the officer accepted by line. */
  'intake.importRows': command({
    input: z.strictObject({ intakeId: id, accept: z.array(z.int()).max(50_000) }),
    output: z.strictObject({ added: z.int(), alreadyThere: z.int(), left: z.int() }),
  }),
  'intake.discard': command({
    input: z.strictObject({ intakeId: id }),
    output: z.strictObject({ done: z.literal(true) }),
  }),
} satisfies OperationTable;
