import * as z from 'zod';

import { suppressionKinds } from '../domain/request/suppression.ts';
import { command, query } from './operation.ts';
import type { OperationTable } from './operation.ts';
import { civilDate, done, id, line, nothing, optionalLine } from './values.ts';

const kind = z.enum(suppressionKinds);
const address = optionalLine(500);

export const suppressionEntry = z.strictObject({
  id,
  kind,
  keyedHash: z.string(),
  /** Whether mailing tools can compare it. */
  mailing: z.boolean(),
  reason: z.string(),
  addedOn: civilDate,
  caseId: id.nullable(),
  ref: z.string(),
});
export type SuppressionEntry = z.infer<typeof suppressionEntry>;

/** Carried out by the shell: asks where to, and writes the list there. */
export const suppressionShellOperations = {
  'suppression.save': command({
    input: z.strictObject({ form: z.enum(['keyed', 'mailing']) }),
    output: z.strictObject({ fileName: z.string().nullable(), entries: z.int(), leftOut: z.int() }),
  }),
} satisfies OperationTable;

export const suppressionOperations = {
  /** Puts addresses on the list. Only hashes are kept; what cannot be an address is counted and left out. */
  'suppression.add': command({
    input: z.strictObject({ kind, addresses: z.array(address).min(1).max(10_000), reason: line(300) }),
    output: z.strictObject({ added: z.int(), alreadyThere: z.int(), unreadable: z.array(z.string()) }),
  }),
  /** Which of these addresses stand on the list, in the order given: screens a mailing list before it is used. */
  'suppression.lookup': query({
    input: z.strictObject({ kind, addresses: z.array(address).min(1).max(10_000) }),
    output: z.strictObject({
      results: z.array(
        z.strictObject({
          address: z.string(),
          suppressed: z.boolean(),
          readable: z.boolean(),
          entry: suppressionEntry.nullable(),
        }),
      ),
    }),
  }),
  'suppression.page': query({
    input: z.strictObject({ offset: z.int().min(0).max(10_000_000), limit: z.int().min(1).max(200) }),
    output: z.strictObject({ entries: z.array(suppressionEntry), total: z.int() }),
  }),
  'suppression.remove': command({ input: z.strictObject({ id }), output: done }),
  /**
   * The list as CSV text. `keyed`: the hashes only this casebook can compare. `mailing`: the plain SHA-256 that mailing
   * tools compare, of the entries made while the organisation kept those.
   */
  'suppression.export': query({
    input: z.strictObject({ form: z.enum(['keyed', 'mailing']) }),
    output: z.strictObject({ fileName: z.string(), csv: z.string(), entries: z.int(), leftOut: z.int() }),
  }),
  'suppression.settings': query({ input: nothing, output: z.strictObject({ keepMailingHashes: z.boolean() }) }),
  'suppression.setSettings': command({
    input: z.strictObject({ keepMailingHashes: z.boolean() }),
    output: z.strictObject({ keepMailingHashes: z.boolean() }),
  }),
} satisfies OperationTable;
