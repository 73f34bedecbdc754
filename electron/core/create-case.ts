import type { CaseInput } from '../contract/cases.ts';
import type { Answer } from '../contract/errors.ts';
import type { WriteDb } from '../data/write-db.ts';
import { cases } from '../data/repositories/cases.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { clockEvents } from '../data/repositories/clock-events.ts';
import { officers } from '../data/repositories/officers.ts';
import { parties } from '../data/repositories/parties.ts';
import { requestRights } from '../data/repositories/request-rights.ts';
import type { Actor } from '../data/audit/append.ts';
import { civilDateAt, instantAt, isAfter } from '../domain/civil-date.ts';
import type { CivilDate, Instant } from '../domain/civil-date.ts';
import type { ClockEvent } from '../domain/clock-event.ts';
import { deriveDeadlines } from './clock-derivation.ts';
import { fail } from './failure.ts';
import { refusedClock } from './refused-clock.ts';
import { keepRules } from './rules-in-use.ts';

/** The instant of a wall-clock time at the place of the office, where a time is known. */
export function momentOf(on: CivilDate, time: string | undefined, zone: string): { readonly at?: Instant } {
  return time === undefined ? {} : { at: instantAt(on, time, zone) };
}

/** The facts with which the clock of a new case begins: receipt, and for a breach the moment of awareness. */
export function firstEvents(input: CaseInput): readonly ClockEvent[] {
  const received: ClockEvent = {
    kind: 'received',
    on: input.receivedOn,
    ...momentOf(input.receivedOn, input.receivedTime, input.zone),
  };
  if (input.kind !== 'breach') return [received];
  const awareOn = input.awareOn ?? input.receivedOn;
  const awareTime = input.awareTime ?? (input.awareOn === undefined ? input.receivedTime : undefined) ?? '00:00';
  return [received, { kind: 'aware', on: awareOn, at: instantAt(awareOn, awareTime, input.zone) }];
}

/**
 * Makes a case: the record, its people, its rights and the first facts of its clock. The caller's transaction makes it
 * whole or not at all.
 */
export function createCaseIn(db: WriteDb, input: CaseInput, actor: Actor, now: Instant): Answer<CaseRow> {
  if (isAfter(input.receivedOn, civilDateAt(now, input.zone))) return fail('in-the-future', {}, 'receivedOn');
  if (input.ownerId !== null && officers.get(db, input.ownerId) === undefined) return fail('not-found', {}, 'ownerId');
  if (input.kind === 'request' && input.rights.length === 0) return fail('right-missing', {}, 'rights');
  const rights = input.kind === 'request' ? input.rights : [];
  const events = firstEvents(input);
  const rules = keepRules(db, input.place);
  const derived = deriveDeadlines(
    db,
    { kind: input.kind, place: input.place, zone: input.zone, rights, events },
    now,
    rules,
  );
  if (!derived.ok) return refusedClock(derived.error, 'receivedOn');
  const record = cases.insert(db, {
    kind: input.kind,
    year: Number(input.receivedOn.slice(0, 4)),
    place: input.place,
    zone: input.zone,
    title: input.title,
    summary: input.summary,
    channel: input.channel,
    ownerId: input.ownerId,
    enteredAt: now,
    packVersion: rules.pack.version,
  });
  requestRights.set(db, record.id, rights);
  for (const person of input.people) parties.add(db, record.id, person);
  for (const event of events) {
    clockEvents.append(db, record.id, event, { note: '', recordedAt: now, officerId: actor.officerId });
  }
  return { ok: true, value: record };
}
