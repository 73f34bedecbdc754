import * as z from 'zod';

import { clockEvent, clockEventInput, deadline } from './deadlines.ts';
import { command, query } from './operation.ts';
import type { OperationTable } from './operation.ts';
import {
  caseKind,
  caseState,
  channel,
  civilDate,
  done,
  duty,
  id,
  instant,
  line,
  optionalLine,
  partyRole,
  place,
  right,
  text,
  version,
  wallTime,
  zone,
} from './values.ts';

export const rightOutcomes = ['granted', 'partly-granted', 'refused', 'withdrawn', 'not-applicable'] as const;
export const rightOutcome = z.enum(rightOutcomes);
export type RightOutcome = z.infer<typeof rightOutcome>;

/** A person or organisation as it is entered. */
export const partyDetails = z.strictObject({
  name: line(200),
  kind: z.enum(['person', 'organisation']),
  email: optionalLine(254),
  phone: optionalLine(60),
  address: text(1_000),
});
export type PartyDetails = z.infer<typeof partyDetails>;

export const partyInCase = partyDetails.extend({
  id,
  partyId: id,
  role: partyRole,
  note: z.string(),
  version,
});
export type PartyInCase = z.infer<typeof partyInCase>;

/** One line of a list. Everything in it is derived and can be sorted and filtered in SQL. */
export const caseLine = z.strictObject({
  caseId: id,
  ref: z.string(),
  kind: caseKind,
  state: caseState,
  title: z.string(),
  subject: z.string(),
  rights: z.array(right),
  ownerId: id.nullable(),
  owner: z.string(),
  receivedOn: civilDate,
  duty: duty.nullable(),
  deadlineState: deadline.shape.state.nullable(),
  dueOn: civilDate.nullable(),
  dueAt: instant.nullable(),
  nextStep: z.string(),
});
export type CaseLine = z.infer<typeof caseLine>;

/** A line of a page of a list: with the version that a bulk action names, and what the officer noted as next. */
export const caseListRow = caseLine.extend({ version, nextAction: z.string(), nextActionOn: civilDate.nullable() });
export type CaseListRow = z.infer<typeof caseListRow>;

export const attachment = z.strictObject({
  id,
  communicationId: id.nullable(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  addedAt: instant,
  officer: z.string(),
});
export type AttachmentView = z.infer<typeof attachment>;

export const communication = z.strictObject({
  id,
  direction: z.enum(['in', 'out']),
  channel,
  occurredAt: instant,
  fromName: z.string(),
  fromAddress: z.string(),
  toAddress: z.string(),
  subject: z.string(),
  text: z.string(),
  hasHtml: z.boolean(),
});
export type CommunicationView = z.infer<typeof communication>;

export const note = z.strictObject({ id, body: z.string(), writtenAt: instant, officer: z.string() });

/** A step of the way from receipt to closing, derived from the state; the same for Today, lists and the case. */
export const caseStep = z.strictObject({
  name: z.string(),
  state: z.enum(['done', 'current', 'open', 'not-needed']),
  missing: z.array(z.string()),
});

/** One case in full. */
export const caseDetail = z.strictObject({
  id,
  ref: z.string(),
  kind: caseKind,
  state: caseState,
  place,
  zone,
  title: z.string(),
  summary: z.string(),
  channel,
  ownerId: id.nullable(),
  owner: z.string(),
  enteredAt: instant,
  receivedOn: civilDate,
  nextAction: z.string(),
  nextActionOn: civilDate.nullable(),
  outcome: z.string(),
  closedAt: instant.nullable(),
  /** The rules its dates are computed with: those in use while it is open, fixed when it is answered or closed. */
  packVersion: z.string(),
  /** When the public holidays that its dates are computed with were captured. */
  holidaysCapturedOn: civilDate,
  version,
  rights: z.array(z.strictObject({ right, outcome: rightOutcome.nullable(), reason: z.string() })),
  parties: z.array(partyInCase),
  deadlines: z.array(deadline),
  clockEvents: z.array(clockEvent),
  communications: z.array(communication),
  notes: z.array(note),
  attachments: z.array(attachment),
  steps: z.array(caseStep),
  nextStep: z.string(),
});
export type CaseDetail = z.infer<typeof caseDetail>;

export const personInput = partyDetails.extend({ role: partyRole });

export const caseInput = z.strictObject({
  kind: caseKind,
  receivedOn: civilDate,
  receivedTime: wallTime.optional(),
  /** Breaches: when the organisation became aware. Without it the receipt is taken. */
  awareOn: civilDate.optional(),
  awareTime: wallTime.optional(),
  channel,
  place,
  zone,
  title: line(300),
  summary: text(50_000),
  ownerId: id.nullable(),
  people: z.array(personInput).max(50),
  rights: z.array(right).max(9),
  /** The message or row this case is made from, as given by `intake.*`. */
  intakeId: id.optional(),
  draftId: id.optional(),
});
export type CaseInput = z.infer<typeof caseInput>;

export const dueFilters = ['any', 'overdue', 'today', 'this-week', 'next-28-days', 'paused'] as const;
export const sortFields = ['due', 'received', 'ref', 'title', 'owner'] as const;

/** What a list shows; paged, sorted and filtered in SQL. */
export const casePage = z.strictObject({
  kind: caseKind.optional(),
  states: z.array(caseState).max(3),
  due: z.enum(dueFilters),
  right: right.optional(),
  ownerId: id.optional(),
  tag: line(40).optional(),
  search: optionalLine(200),
  sort: z.enum(sortFields),
  direction: z.enum(['asc', 'desc']),
  offset: z.int().min(0).max(10_000_000),
  limit: z.int().min(1).max(200),
});
export type CasePageInput = z.infer<typeof casePage>;

const target = { caseId: id, version };

export const timelineEntry = z.strictObject({
  seq: z.int(),
  at: instant,
  officer: z.string(),
  action: z.string(),
  table: z.string(),
  change: z.enum(['insert', 'update', 'delete']),
  /** Field, before, after; empty where the values were purged. */
  fields: z.array(z.strictObject({ name: z.string(), from: z.string(), to: z.string() })),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;

export const caseOperations = {
  'case.create': command({ input: caseInput, output: caseDetail }),
  'case.page': query({
    input: casePage,
    output: z.strictObject({ rows: z.array(caseListRow), total: z.int() }),
  }),
  'case.open': query({ input: z.strictObject({ caseId: id }), output: caseDetail }),
  'case.find': query({
    input: z.strictObject({ text: optionalLine(200), limit: z.int().min(1).max(50) }),
    output: z.strictObject({ rows: z.array(caseLine) }),
  }),
  'case.update': command({
    input: z.strictObject({
      ...target,
      title: line(300),
      summary: text(50_000),
      channel,
      place,
      ownerId: id.nullable(),
      nextAction: optionalLine(300),
      nextActionOn: civilDate.nullable(),
    }),
    output: caseDetail,
  }),
  'case.setRights': command({
    input: z.strictObject({ ...target, rights: z.array(right).min(1).max(9) }),
    output: caseDetail,
  }),
  /** A dated fact that moves a clock. */
  'case.recordEvent': command({
    input: z.strictObject({ ...target, event: clockEventInput }),
    output: caseDetail,
  }),
  /** A wrong fact is superseded, with or without a new one in its place; it is never edited. */
  'case.supersedeEvent': command({
    input: z.strictObject({ ...target, eventId: id, replacement: clockEventInput.optional(), reason: line(500) }),
    output: caseDetail,
  }),
  /** The answer was given; the duty is met. Each right of a request carries its own outcome. */
  'case.answer': command({
    input: z.strictObject({
      ...target,
      answeredOn: civilDate,
      answeredTime: wallTime.optional(),
      outcomes: z.array(z.strictObject({ right, outcome: rightOutcome, reason: text(5_000) })).max(9),
      outcome: text(5_000),
    }),
    output: caseDetail,
  }),
  'case.close': command({ input: z.strictObject({ ...target, outcome: text(5_000) }), output: caseDetail }),
  'case.reopen': command({ input: z.strictObject({ ...target, reason: line(500) }), output: caseDetail }),
  'party.add': command({ input: z.strictObject({ ...target, person: personInput }), output: caseDetail }),
  'party.update': command({
    input: z.strictObject({ ...target, casePartyId: id, person: personInput }),
    output: caseDetail,
  }),
  'party.remove': command({ input: z.strictObject({ ...target, casePartyId: id }), output: caseDetail }),
  'note.add': command({ input: z.strictObject({ caseId: id, body: text(20_000).min(1) }), output: caseDetail }),
  'timeline.page': query({
    input: z.strictObject({ caseId: id, offset: z.int().min(0), limit: z.int().min(1).max(200) }),
    output: z.strictObject({ entries: z.array(timelineEntry), total: z.int() }),
  }),
  /** The HTML part of a message as it arrived. The window sanitises it and shows it in a frame without scripts. */
  'communication.html': query({
    input: z.strictObject({ communicationId: id }),
    output: z.strictObject({ html: z.string() }),
  }),
  'attachment.remove': command({ input: z.strictObject({ ...target, attachmentId: id }), output: caseDetail }),
  'draft.save': command({
    input: z.strictObject({ id, form: optionalLine(60), content: z.string().max(500_000) }),
    output: done,
  }),
  'draft.list': query({
    input: z.strictObject({ form: optionalLine(60) }),
    output: z.strictObject({
      drafts: z.array(z.strictObject({ id, form: z.string(), content: z.string(), savedAt: instant })),
    }),
  }),
  'draft.remove': command({ input: z.strictObject({ id }), output: done }),
} satisfies OperationTable;
