import type { Answer } from '../contract/errors.ts';
import type { CaseDetail } from '../contract/cases.ts';
import type { DeadlineView } from '../contract/deadlines.ts';
import type { ReadDb } from '../data/read-db.ts';
import { attachments } from '../data/repositories/attachments.ts';
import { cases } from '../data/repositories/cases.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { clockEvents } from '../data/repositories/clock-events.ts';
import { communications } from '../data/repositories/communications.ts';
import { notes } from '../data/repositories/notes.ts';
import { officers } from '../data/repositories/officers.ts';
import { parties } from '../data/repositories/parties.ts';
import { requestRights } from '../data/repositories/request-rights.ts';
import { caseSteps, nextStep } from '../domain/case-steps.ts';
import type { Instant } from '../domain/civil-date.ts';
import type { Deadline } from '../domain/deadline/deadline.ts';
import { plainWords } from '../domain/deadline/plain-words.ts';
import { receivedOn } from './case-index.ts';
import { clockInputOf, deriveDeadlines } from './clock-derivation.ts';
import { fail } from './failure.ts';
import { stepFactsOf } from './step-facts.ts';
import { rulesOf } from './rules-in-use.ts';

/** A deadline as the window, a report or the command line shows it: with its reason in plain words. */
export function deadlineView(deadline: Deadline): DeadlineView {
  const { informative, warnings, trace, ...rest } = deadline;
  return {
    ...rest,
    informative: [...informative],
    warnings: [...warnings],
    trace: [...trace],
    reason: plainWords(deadline),
  };
}

/** One case in full, as it stands at `now`. */
export function caseDetail(db: ReadDb, record: CaseRow, now: Instant): CaseDetail {
  const input = clockInputOf(db, record);
  const rules = rulesOf(db, record.place, record.fixed);
  const derived = deriveDeadlines(db, input, now, rules);
  if (!derived.ok) throw new Error(`the clock facts of ${record.ref} contradict each other: ${derived.error.code}`);
  const rights = requestRights.of(db, record.id);
  const people = parties.of(db, record.id);
  const names = officers.names(db);
  const nameOf = (officerId: string): string => names.get(officerId) ?? '';
  const stepFacts = stepFactsOf(db, record, input, people.length > 0);
  return {
    id: record.id,
    ref: record.ref,
    kind: record.kind,
    state: record.state,
    place: record.place,
    zone: record.zone,
    title: record.title,
    summary: record.summary,
    channel: record.channel,
    ownerId: record.ownerId,
    owner: record.ownerId === null ? '' : nameOf(record.ownerId),
    enteredAt: record.enteredAt,
    receivedOn: receivedOn(input),
    nextAction: record.nextAction,
    nextActionOn: record.nextActionOn,
    outcome: record.outcome,
    closedAt: record.closedAt,
    packVersion: rules.pack.version,
    holidaysCapturedOn: rules.calendar.capturedOn,
    version: record.version,
    rights: rights.map(({ right, outcome, reason }) => ({ right, outcome, reason })),
    parties: people.map((party) => ({ ...party })),
    deadlines: derived.value.map(deadlineView),
    clockEvents: clockEvents.all(db, record.id).map((event) => ({
      id: event.id,
      kind: event.kind,
      on: event.on,
      ...(event.at === undefined ? {} : { at: event.at }),
      ...(event.duty === undefined ? {} : { duty: event.duty }),
      ...(event.reason === undefined ? {} : { reason: event.reason }),
      note: event.note,
      recordedAt: event.recordedAt,
      officer: nameOf(event.officerId),
      superseded: event.superseded,
    })),
    communications: communications.of(db, record.id).map((message) => ({ ...message })),
    notes: notes.of(db, record.id).map((note) => ({
      id: note.id,
      body: note.body,
      writtenAt: note.writtenAt,
      officer: nameOf(note.officerId),
    })),
    attachments: attachments.of(db, record.id).map(({ officerId, ...file }) => ({
      ...file,
      officer: nameOf(officerId),
    })),
    steps: caseSteps(stepFacts).map((step) => ({ ...step, missing: [...step.missing] })),
    nextStep: nextStep(stepFacts),
  };
}

/** The case of an id in full, or `not-found`. */
export function detailOf(db: ReadDb, caseId: string, now: Instant): Answer<CaseDetail> {
  const record = cases.find(db, caseId);
  return record === undefined ? fail('not-found') : { ok: true, value: caseDetail(db, record, now) };
}
