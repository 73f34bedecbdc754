import * as z from 'zod';

/**
 * Every way in which an operation can say no. The words are chosen in the window, from the code and the facts.
 *
 * `facts` never hold stack traces, paths outside what the officer chose, or text of another case.
 */
export const errorCodes = [
  // the message itself
  'forbidden',
  'unknown-operation',
  'invalid-input',
  'too-large',
  // the state of the casebook
  'no-casebook',
  'already-exists',
  'locked',
  'not-found',
  'conflict',
  'wrong-passphrase',
  'wrong-recovery-key',
  'mistyped-recovery-key',
  'weak-passphrase',
  'too-many-attempts',
  // the file and the disk
  'newer-schema',
  'damaged',
  'not-a-casebook',
  'read-only',
  'disk-full',
  'in-use',
  'file-unreadable',
  'file-unwritable',
  // the officer
  'cancelled',
  // facts that cannot be
  'in-the-future',
  'before-receipt',
  'contradiction',
  'unknown-place',
  'right-missing',
  'already-closed',
  'already-open',
  'nothing-to-answer',
  'outcome-missing',
  'reason-missing',
  // the work on a request
  'not-a-request',
  'steps-missing',
  'decider-missing',
  'evidence-missing',
  'conclusion-missing',
  'alternatives-missing',
  'why-needed-missing',
  'comparison-missing',
  'too-many-digits',
  'not-received',
  'received-before-asked',
  'absolute-right',
  'no-pause',
  'tell-before-lifting',
  'already-lifted',
  'before-restriction',
  'unknown-item',
  'still-used',
  'name-taken',
  'same-case',
  'address-missing',
  // papers taken in
  'empty-file',
  'not-an-email',
  'outlook-file',
  'too-complex',
  'not-text',
  'spreadsheet-file',
  'no-header',
  'too-many-rows',
  'too-many-columns',
  'not-a-case-file',
  'not-rule-data',
  'intake-expired',
  'already-taken-in',
  'not-a-request-form',
  // letters and the request form
  'template-invalid',
  'letter-not-offered',
  'letter-incomplete',
  'letter-sent',
  'contact-missing',
  // everything else is a bug, and says so
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export const apiError = z.strictObject({
  code: z.enum(errorCodes),
  /** Which field of the input it is about, as a path such as `people.0.email`. */
  field: z.string().max(200).optional(),
  /** What the sentence needs: dates, counts, the code of a rule. */
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type ApiError = z.infer<typeof apiError>;

/** The envelope of every answer. A failed check never looks like success. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ApiError };
