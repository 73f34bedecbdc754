import * as z from 'zod';

import { askForms } from '../domain/letter/letter-template.ts';
import { letterLaws } from '../domain/letter/letter-law.ts';
import { fieldPlaces } from '../domain/letter/merge-fields.ts';
import { caseDetail, rightOutcome } from './cases.ts';
import { clockEventKind } from './deadlines.ts';
import { command, query } from './operation.ts';
import type { OperationTable } from './operation.ts';
import {
  bytes,
  channel,
  civilDate,
  done,
  id,
  instant,
  line,
  nothing,
  optionalLine,
  partyRole,
  right,
  text,
  version,
} from './values.ts';

/** Which letter: the name of its template, such as `identity-request`. New ones are data, so the list is open. */
const letterKind = z
  .string()
  .max(60)
  .regex(/^[a-z]+(?:-[a-z]+)*$/u);
const subjectText = text(500);
const bodyText = text(50_000);

/** What the officer gave for the fields that only this letter needs, by name. */
const asked = z.record(
  z
    .string()
    .max(80)
    .regex(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/u),
  text(20_000),
);

export const letterFormats = ['pdf', 'docx', 'text'] as const;
export const letterFormat = z.enum(letterFormats);
export type LetterFormat = z.infer<typeof letterFormat>;

/** A field that is empty although the letter needs it, and where it is filled in. */
export const letterGap = z.strictObject({
  /** Empty where the gap was typed by hand. */
  name: z.string(),
  label: z.string(),
  where: z.enum(fieldPlaces),
  /** A sentence: which field, and where it is filled in. */
  sentence: z.string(),
});

/** A part that the law wants and that is not there, with words that would satisfy it. */
export const missingPart = z.strictObject({
  id: z.string(),
  part: z.string(),
  source: z.string(),
  wording: z.string(),
});

/** A part that the law wants and that is there. */
export const statedPart = z.strictObject({ id: z.string(), part: z.string(), source: z.string() });

/** Something that a letter asks of the officer because the case does not hold it. */
export const letterAsk = z.strictObject({
  name: z.string(),
  label: z.string(),
  form: z.enum(askForms),
  optional: z.boolean(),
  example: z.string(),
  options: z.array(z.strictObject({ value: z.string(), words: z.string() })),
});

/** A line of a template that cannot be read, with its sentence. */
export const templateFault = z.strictObject({ line: z.int(), in: z.enum(['subject', 'body']), sentence: z.string() });

/** Mandatory parts that a template leaves out, by the law that wants them. */
export const missingByLaw = z.strictObject({ law: z.enum(letterLaws), parts: z.array(missingPart) });

const templateLine = z.strictObject({
  kind: letterKind,
  name: z.string(),
  purpose: z.string(),
  /** Whether the organisation's own wording is used. */
  edited: z.boolean(),
  /** Whether the wording in use can be read and has every mandatory part. */
  sound: z.boolean(),
});

export const letterTemplateView = templateLine.extend({
  subject: z.string(),
  body: z.string(),
  shipped: z.strictObject({ subject: z.string(), body: z.string(), version: z.string() }),
  /** The shipped version that the organisation's wording was made from; an older one than `shipped.version` is stale. */
  basedOn: z.string(),
  version: z.int().min(0),
  editedAt: instant.nullable(),
  editedBy: z.string(),
  /** What a template of this letter may use. */
  fields: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string(),
      form: z.enum(['line', 'text', 'flag', 'list']),
      items: z.array(z.string()),
      where: z.enum(fieldPlaces),
    }),
  ),
  faults: z.array(templateFault),
  missing: z.array(missingByLaw),
});
export type LetterTemplateView = z.infer<typeof letterTemplateView>;

/** A letter that can be written in a case. */
export const letterOffer = z.strictObject({
  kind: letterKind,
  name: z.string(),
  purpose: z.string(),
  asks: z.array(letterAsk),
  /** What the case already says for some of them, to begin with. */
  suggested: asked,
  /** Who could get it, best first. */
  recipients: z.array(z.strictObject({ casePartyId: id, name: z.string(), role: partyRole, email: z.string() })),
  /** The fact that sending it records on the clock. */
  records: clockEventKind.nullable(),
  /** The fact is recorded only when the officer says so. */
  confirm: z.boolean(),
});

export const letterLine = z.strictObject({
  id,
  kind: letterKind,
  name: z.string(),
  state: z.enum(['draft', 'sent']),
  subject: z.string(),
  recipient: z.string(),
  draftedAt: instant,
  draftedBy: z.string(),
  sentOn: civilDate.nullable(),
  channel: channel.nullable(),
  attachmentId: id.nullable(),
});

export const letterDetail = letterLine.extend({
  caseId: id,
  ref: z.string(),
  casePartyId: id.nullable(),
  recipientEmail: z.string(),
  recipientAddress: z.string(),
  templateVersion: z.string(),
  body: z.string(),
  asks: z.array(letterAsk),
  asked,
  records: clockEventKind.nullable(),
  confirm: z.boolean(),
  sentBy: z.string(),
  sha256: z.string(),
  version,
  gaps: z.array(letterGap),
  missing: z.array(missingPart),
  stated: z.array(statedPart),
  /** Nothing is missing: it can be marked as sent. */
  ready: z.boolean(),
});
export type LetterDetail = z.infer<typeof letterDetail>;

/** How a letter left the house. */
export const letterSending = z.strictObject({
  letterId: id,
  version,
  /** The version of the case, which the fact on its clock changes. */
  caseVersion: version,
  sentOn: civilDate,
  channel,
  /** What is kept as the document that was sent. */
  format: letterFormat,
  /** Whether the fact that needs a word of the officer is recorded, e.g. that the request is answered. */
  confirm: z.boolean(),
  /** What was decided about each right, where sending the letter answers the request and it was not decided before. */
  outcomes: z
    .array(z.strictObject({ right, outcome: rightOutcome, reason: text(5_000) }))
    .max(9)
    .optional(),
});

const target = { letterId: id, version };
/** Who gets a letter, and what was given for its own fields. Null takes whoever the template names first. */
const asking = {
  casePartyId: id.nullable(),
  /** Somebody who is no party of the case, e.g. a recipient of the data. It goes before `casePartyId`. */
  to: z.strictObject({ name: line(200), email: optionalLine(254), address: text(1_000) }).optional(),
  asked,
};
const wording = { kind: letterKind, subject: subjectText, body: bodyText };

export const letterOperations = {
  'letter.templates': query({ input: nothing, output: z.strictObject({ templates: z.array(templateLine) }) }),
  'letter.template': query({ input: z.strictObject({ kind: letterKind }), output: letterTemplateView }),
  /** What is wrong with a wording, while it is being edited; nothing is kept. */
  'letter.checkTemplate': query({
    input: z.strictObject(wording),
    output: z.strictObject({ faults: z.array(templateFault), missing: z.array(missingByLaw) }),
  }),
  /** Keeps the organisation's own wording. `version` is 0 the first time. Refused while a mandatory part is missing. */
  'letter.saveTemplate': command({
    input: z.strictObject({ ...wording, version: z.int().min(0) }),
    output: letterTemplateView,
  }),
  'letter.resetTemplate': command({ input: z.strictObject({ kind: letterKind, version }), output: letterTemplateView }),
  /** The letters that fit a case, with what each asks for. */
  'letter.kinds': query({
    input: z.strictObject({ caseId: id }),
    output: z.strictObject({ letters: z.array(letterOffer) }),
  }),
  'letter.list': query({
    input: z.strictObject({ caseId: id }),
    output: z.strictObject({ letters: z.array(letterLine) }),
  }),
  'letter.open': query({ input: z.strictObject({ letterId: id }), output: letterDetail }),
  /** A new draft from the template in use. Empty fields become gaps, they do not refuse it. */
  'letter.draft': command({
    input: z.strictObject({ caseId: id, kind: letterKind, ...asking }),
    output: letterDetail,
  }),
  /** Makes the text of a draft anew from the template; what was changed by hand in it goes. */
  'letter.merge': command({
    input: z.strictObject({ ...target, ...asking }),
    output: letterDetail,
  }),
  /** Keeps what was changed by hand. */
  'letter.update': command({
    input: z.strictObject({ ...target, subject: subjectText, body: bodyText }),
    output: letterDetail,
  }),
  /** Gaps and missing parts of a text that is being edited; nothing is kept. */
  'letter.check': query({
    input: z.strictObject({ letterId: id, subject: subjectText, body: bodyText }),
    output: z.strictObject({
      gaps: z.array(letterGap),
      missing: z.array(missingPart),
      stated: z.array(statedPart),
      ready: z.boolean(),
    }),
  }),
  'letter.remove': command({ input: z.strictObject(target), output: done }),
  /** The letter as it will print, or as text for copying. */
  'letter.render': query({
    input: z.strictObject({ letterId: id, format: z.enum(['html', 'text']) }),
    output: z.strictObject({ content: z.string() }),
  }),
  /** The request form that the organisation can publish, as one HTML document. */
  'form.preview': query({ input: nothing, output: z.strictObject({ html: z.string() }) }),
} satisfies OperationTable;

/** Asked of the host by the shell only. */
export const letterHostOperations = {
  'host.letterHtml': query({
    /** `on` is the date of the letter, where it is not today. */
    input: z.strictObject({ letterId: id, on: civilDate.optional() }),
    output: z.strictObject({ fileName: z.string(), html: z.string(), footer: z.string() }),
  }),
  'host.writeLetter': query({
    input: z.strictObject({ letterId: id, format: z.enum(['docx', 'text']), path: z.string() }),
    output: done,
  }),
  /** A message for the mail program with the letter as text, and as a file where a format is named. */
  'host.writeLetterMail': query({
    input: z.strictObject({
      letterId: id,
      path: z.string(),
      format: letterFormat.nullable(),
      attachmentIds: z.array(id).max(50),
      /** The printed letter, where the format is `pdf`: the host has no printer. Otherwise empty. */
      pdf: bytes,
    }),
    output: done,
  }),
  'host.markLetterSent': command({
    input: letterSending.extend({ pdf: bytes }),
    output: z.strictObject({ letter: letterDetail, case: caseDetail }),
  }),
  'host.writeForm': query({ input: z.strictObject({ path: z.string() }), output: done }),
} satisfies OperationTable;

/** A file written through a dialog: its name, or null when the officer cancelled. */
const saved = z.strictObject({ fileName: z.string().nullable() });

/** Carried out by the shell, which has the printer and the dialogs. */
export const letterShellOperations = {
  /** Asks where to, and writes the letter there. */
  'letter.save': command({ input: z.strictObject({ letterId: id, format: letterFormat }), output: saved }),
  /** Shows the system's print dialog for the letter. */
  'letter.print': command({
    input: z.strictObject({ letterId: id }),
    output: z.strictObject({ printed: z.boolean() }),
  }),
  /** Asks where to, writes a message draft there and opens it in the mail program. */
  'letter.openInMail': command({
    input: z.strictObject({
      letterId: id,
      format: letterFormat.nullable(),
      attachmentIds: z.array(id).max(50),
    }),
    output: saved.extend({ opened: z.boolean() }),
  }),
  /** Keeps the letter as it was sent, with its hash, and records the fact on the clock. */
  'letter.markSent': command({
    input: letterSending,
    output: z.strictObject({ letter: letterDetail, case: caseDetail }),
  }),
  /** Asks where to, and writes the request form there: HTML to publish, or PDF to print and hand out. */
  'form.save': command({ input: z.strictObject({ format: z.enum(['html', 'pdf']) }), output: saved }),
} satisfies OperationTable;
