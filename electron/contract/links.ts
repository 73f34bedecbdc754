import * as z from 'zod';

import { linkKinds } from '../domain/request/case-link.ts';
import { matchReasons } from '../domain/request/same-person.ts';
import { longestTag } from '../domain/request/tag.ts';
import { caseDetail } from './cases.ts';
import { extensionReason } from './deadlines.ts';
import { apiError } from './errors.ts';
import { command, query } from './operation.ts';
import type { OperationTable } from './operation.ts';
import { caseKind, caseState, civilDate, id, line, nothing, optionalLine, text, version } from './values.ts';

export const linkView = z.strictObject({
  id,
  kind: z.enum(linkKinds),
  /** Whether the case shown holds the link; otherwise the kind reads from the other case. */
  own: z.boolean(),
  note: z.string(),
  otherId: id,
  otherRef: z.string(),
  otherTitle: z.string(),
  otherKind: caseKind,
  otherState: caseState,
});

/** An earlier request that may be of the same person: how alike, and why. The officer judges. */
export const personMatch = z.strictObject({
  caseId: id,
  ref: z.string(),
  title: z.string(),
  state: caseState,
  receivedOn: civilDate,
  name: z.string(),
  score: z.int().min(0).max(100),
  reasons: z.array(z.strictObject({ code: z.enum(matchReasons), text: z.string() })),
});
export type PersonMatchView = z.infer<typeof personMatch>;

export const surgeDetails = z.strictObject({
  name: line(200),
  description: text(5_000),
  /** The answer that every case of the group gets. */
  sharedAnswer: text(50_000),
});
export const surgeGroup = surgeDetails.extend({ id, cases: z.int(), open: z.int(), version });
export const surgeMember = z.strictObject({
  caseId: id,
  ref: z.string(),
  title: z.string(),
  subject: z.string(),
  state: caseState,
  dueOn: civilDate.nullable(),
  nextStep: z.string(),
  version,
});

const target = { caseId: id, version };
const tag = line(longestTag);
const targets = z.array(z.strictObject(target)).min(1).max(5_000);

/** What became of each case of a bulk action. Cases that were refused are as they were. */
export const bulkResult = z.strictObject({
  changed: z.int(),
  refused: z.array(z.strictObject({ caseId: id, ref: z.string(), error: apiError })),
});
export type BulkResult = z.infer<typeof bulkResult>;

export const linkOperations = {
  'link.add': command({
    input: z.strictObject({ ...target, otherId: id, kind: z.enum(linkKinds), note: optionalLine(500) }),
    output: caseDetail,
  }),
  'link.remove': command({ input: z.strictObject({ ...target, linkId: id }), output: caseDetail }),
  'tag.list': query({
    input: nothing,
    output: z.strictObject({ tags: z.array(z.strictObject({ tag: z.string(), cases: z.int() })) }),
  }),
  'tag.set': command({ input: z.strictObject({ ...target, tags: z.array(tag).max(30) }), output: caseDetail }),
  /** Earlier requests of what may be the same person, the most alike first. */
  'person.matches': query({
    input: z.strictObject({
      name: optionalLine(200),
      email: optionalLine(254),
      phone: optionalLine(60),
      address: text(1_000),
      exceptCaseId: id.optional(),
      limit: z.int().min(1).max(50),
    }),
    output: z.strictObject({ matches: z.array(personMatch) }),
  }),
  'bulk.assign': command({ input: z.strictObject({ targets, ownerId: id.nullable() }), output: bulkResult }),
  'bulk.tag': command({
    input: z.strictObject({ targets, add: z.array(tag).max(30), remove: z.array(tag).max(30) }),
    output: bulkResult,
  }),
  /** Closes cases as duplicates of one that is worked on; each is linked to it. */
  'bulk.closeDuplicates': command({
    input: z.strictObject({ targets, originalId: id, reason: line(500) }),
    output: bulkResult,
  }),
  'bulk.extend': command({
    input: z.strictObject({ targets, sentOn: civilDate, reason: extensionReason, note: line(500) }),
    output: bulkResult,
  }),
  'surge.list': query({ input: nothing, output: z.strictObject({ groups: z.array(surgeGroup) }) }),
  'surge.open': query({
    input: z.strictObject({ groupId: id }),
    output: z.strictObject({ group: surgeGroup, members: z.array(surgeMember) }),
  }),
  'surge.add': command({ input: surgeDetails, output: surgeGroup }),
  'surge.update': command({ input: surgeDetails.extend({ id, version }), output: surgeGroup }),
  /** Puts cases into a group, or takes them out of theirs. */
  'surge.join': command({
    input: z.strictObject({ targets, groupId: id.nullable() }),
    output: bulkResult,
  }),
  /** Marks the open cases of a group as answered with the shared answer, each on its own clock and by its own guards. */
  'surge.answer': command({
    input: z.strictObject({ targets, groupId: id, answeredOn: civilDate }),
    output: bulkResult,
  }),
} satisfies OperationTable;
