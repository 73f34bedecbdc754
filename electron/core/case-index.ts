import type { ReadDb } from '../data/read-db.ts';
import type { WriteDb } from '../data/write-db.ts';
import { caseIndex } from '../data/repositories/case-index.ts';
import type { CaseIndexRow } from '../data/repositories/case-index.ts';
import { cases } from '../data/repositories/cases.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { communications } from '../data/repositories/communications.ts';
import { notes } from '../data/repositories/notes.ts';
import { officers } from '../data/repositories/officers.ts';
import { parties } from '../data/repositories/parties.ts';
import { search } from '../data/repositories/search.ts';
import { nextStep } from '../domain/case-steps.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { PartyRole } from '../domain/party.ts';
import { clockInputOf, deriveDeadlines } from './clock-derivation.ts';
import type { ClockInput } from './clock-derivation.ts';
import { dueSort, mainDeadline } from './main-deadline.ts';
import { stepFactsOf } from './step-facts.ts';

/** Whose matter it is, in the order in which the roles name them best. */
const subjectRoles: readonly PartyRole[] = ['data-subject', 'complainant', 'requester', 'representative', 'processor'];

/** The day of receipt; for a breach that nobody reported it is the day of awareness. */
export function receivedOn(input: ClockInput): CivilDate {
  const event =
    input.events.find(({ kind }) => kind === 'received') ?? input.events.find(({ kind }) => kind === 'aware');
  if (event === undefined) throw new Error('a case without receipt');
  return event.on;
}

/**
 * The line of a case in lists, derived from everything else. This is the only place that makes one; the cache is right
 * when it equals what this gives.
 */
export function caseIndexRow(db: ReadDb, record: CaseRow): CaseIndexRow {
  const input = clockInputOf(db, record);
  const derived = deriveDeadlines(db, input);
  // Facts that contradict each other cannot be kept; a change of law or calendar never makes them contradict.
  if (!derived.ok) throw new Error(`the clock facts of ${record.ref} contradict each other: ${derived.error.code}`);
  const deadline = mainDeadline(record.state, derived.value);
  const people = parties.of(db, record.id);
  const subject = subjectRoles.flatMap((role) => people.filter((party) => party.role === role))[0];
  const owner = record.ownerId === null ? undefined : officers.get(db, record.ownerId);
  return {
    caseId: record.id,
    ref: record.ref,
    kind: record.kind,
    state: record.state,
    title: record.title,
    subject: subject?.name ?? '',
    rights: input.rights,
    ownerId: record.ownerId,
    owner: owner?.initials ?? '',
    receivedOn: receivedOn(input),
    duty: deadline?.duty ?? null,
    deadlineState: deadline?.state ?? null,
    dueOn: deadline?.dueOn ?? null,
    dueAt: deadline?.dueAt ?? null,
    dueSort: dueSort(deadline),
    nextStep: nextStep(stepFactsOf(db, record, input, subject !== undefined)),
  };
}

/** Brings the derived rows of these cases up to date, inside the transaction that changed them. */
export function refreshCases(db: WriteDb, caseIds: readonly string[]): void {
  for (const caseId of caseIds) {
    const record = cases.find(db, caseId);
    if (record === undefined) {
      caseIndex.remove(db, caseId);
      search.remove(db, caseId);
      continue;
    }
    caseIndex.put(db, caseIndexRow(db, record));
    search.put(db, {
      caseId,
      ref: record.ref,
      title: record.title,
      people: parties
        .of(db, caseId)
        .flatMap((party) => [party.name, party.email])
        .join(' '),
      words: [
        record.summary,
        ...communications.of(db, caseId).flatMap((message) => [message.subject, message.text]),
        ...notes.of(db, caseId).map((note) => note.body),
      ].join('\n'),
    });
  }
}
