import type { caseOperations } from '../contract/cases.ts';
import type { ClockFact } from '../contract/deadlines.ts';
import type { Answer } from '../contract/errors.ts';
import type { ReadDb } from '../data/read-db.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { clockEvents } from '../data/repositories/clock-events.ts';
import { notes } from '../data/repositories/notes.ts';
import { civilDateAt } from '../domain/civil-date.ts';
import type { Instant } from '../domain/civil-date.ts';
import type { ClockEvent } from '../domain/clock-event.ts';
import { formatLong } from '../domain/date-words.ts';
import { clockEventWords } from '../report/report-words.ts';
import { changeCase } from './cases.ts';
import { momentOf } from './create-case.ts';
import { fail } from './failure.ts';
import { clarificationPauses, extensionOf } from './request-extension.ts';
import type { UseCases } from './use-case.ts';

type ClockUseCases = Pick<UseCases<typeof caseOperations>, 'case.recordEvent' | 'case.supersedeEvent'>;

/** A fact as the officer entered it, as the engine reads it: with its instant where a time of day was given. */
export function clockEventOf(fact: ClockFact, zone: string): ClockEvent {
  return {
    kind: fact.kind,
    on: fact.on,
    ...momentOf(fact.on, fact.time, zone),
    ...(fact.duty === undefined ? {} : { duty: fact.duty }),
    ...(fact.reason === undefined ? {} : { reason: fact.reason }),
  };
}

/** Facts are of the past: a clock is not moved by what has not happened yet. */
function past(fact: ClockFact, zone: string, now: Instant): Answer<ClockEvent> {
  const event = clockEventOf(fact, zone);
  const future = event.at === undefined ? event.on > civilDateAt(now, zone) : event.at > now;
  return future ? fail('in-the-future', { on: fact.on }, 'event.on') : { ok: true, value: event };
}

/** A pause that the law of the place does not know, or an extension that comes too late or a second time. */
function requestRefusal(db: ReadDb, record: CaseRow, event: ClockEvent): Answer<never> | undefined {
  if (event.kind === 'clarification-asked' && !clarificationPauses(db, record, event.duty)) return fail('no-pause');
  if (event.kind !== 'extended') return undefined;
  if (event.reason === undefined) return fail('reason-missing', {}, 'event.reason');
  const extended = extensionOf(db, record, { sentOn: event.on, reason: event.reason, duty: event.duty });
  return extended.ok ? undefined : extended;
}

export const clockUseCases: ClockUseCases = {
  'case.recordEvent': (input, casebook) =>
    changeCase(casebook, 'case.recordEvent', input, (db, record) => {
      const now = casebook.now();
      const event = past(input.event, record.zone, now);
      if (!event.ok) return event;
      const refused = record.kind === 'request' ? requestRefusal(db, record, event.value) : undefined;
      if (refused !== undefined) return refused;
      clockEvents.append(db, record.id, event.value, {
        note: input.event.note,
        recordedAt: now,
        officerId: casebook.actor.officerId,
      });
      return event;
    }),

  'case.supersedeEvent': (input, casebook) =>
    changeCase(casebook, 'case.supersedeEvent', input, (db, record) => {
      const now = casebook.now();
      const wrong = clockEvents.all(db, record.id).find(({ id, superseded }) => id === input.eventId && !superseded);
      if (wrong === undefined) return fail('not-found');
      if (input.replacement === undefined && wrong.kind === 'received') {
        return fail('reason-missing', { kind: wrong.kind });
      }
      notes.add(db, record.id, {
        body: `Put right: ${clockEventWords[wrong.kind]}, ${formatLong(wrong.on)}. ${input.reason}`,
        writtenAt: now,
        officerId: casebook.actor.officerId,
      });
      if (input.replacement === undefined) {
        clockEvents.supersede(db, wrong.id);
        return { ok: true, value: undefined };
      }
      const event = past(input.replacement, record.zone, now);
      if (!event.ok) return event;
      const replacement = clockEvents.append(db, record.id, event.value, {
        note: input.replacement.note,
        recordedAt: now,
        officerId: casebook.actor.officerId,
      });
      clockEvents.supersede(db, wrong.id, replacement);
      return event;
    }),
};
