import starter from '../../../resources/starter/demo.json' with { type: 'json' };

import type { CaseInput } from '../../contract/cases.ts';
import type { ClockFact } from '../../contract/deadlines.ts';
import { addDays, addMonthsClamped, daysBetween, isAfter } from '../../domain/civil-date.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import { rights as allRights } from '../../domain/right.ts';
import type { Right } from '../../domain/right.ts';
import { seededRandom } from './random.ts';
import type { Random } from './random.ts';

/** A made-up case: how it arrived, what happened to it, and how far it has come. */
export interface DemoCase {
  readonly input: Omit<CaseInput, 'ownerId'>;
  readonly officer: number;
  readonly events: readonly ClockFact[];
  readonly note: string | undefined;
  readonly answeredOn: CivilDate | undefined;
  readonly closed: boolean;
}

export const demoOrganisation = starter.organisation;
export const demoOfficers = starter.officers;

/**
 * Made-up cases of all kinds in all states, received before `today`.
 *
 * The mix follows what small teams report: erasure and access lead, breaches and complaints are a minority. The same seed
 * gives the same people and events; the dates follow `today`, so that some are overdue and some fall due soon.
 */
export function demoCases(count: number, seed: number, today: CivilDate): readonly DemoCase[] {
  const random = seededRandom(seed);
  const span = Math.max(60, Math.min(1_000, Math.round(count * 2.5)));
  const urgent = urgentCases(random, today).slice(0, count);
  const others = Array.from({ length: count - urgent.length }, (_, index) => {
    const age = index < 12 ? random.below(40) : Math.floor(random.below(span) * 0.98);
    const kind = random.below(100);
    if (kind < 72) return demoRequest(random, today, age);
    return kind < 86 ? demoComplaint(random, today, age) : demoBreach(random, today, age);
  });
  return [...urgent, ...others];
}

/** What a busy day begins with: hours running, a date today, one this week, one just past, an acknowledgement owed. */
function urgentCases(random: Random, today: CivilDate): readonly DemoCase[] {
  const ages = [0, 3, -2].map((days) => daysBetween(addDays(addMonthsClamped(today, -1), days), today));
  return [
    demoBreach(random, today, 1),
    ...ages.map((age) => demoRequest(random, today, age)),
    demoComplaint(random, today, 26),
  ].map((each) => ({ ...each, events: [], answeredOn: undefined, closed: false }));
}

function demoRequest(random: Random, today: CivilDate, age: number): DemoCase {
  const right = pickRight(random);
  const receivedOn = addDays(today, -age);
  const second = random.chance(0.12) ? pickRight(random) : right;
  const rights: Right[] = second === right ? [right] : [right, second];
  const events: ClockFact[] = [];
  const within = (on: CivilDate): boolean => !isAfter(on, today);
  const identityAsked = addDays(receivedOn, 1);
  if (random.chance(0.3) && within(identityAsked)) {
    events.push({ kind: 'identity-asked', on: identityAsked });
    const received = addDays(identityAsked, 1 + random.below(9));
    if (within(received) && random.chance(0.85)) events.push({ kind: 'identity-received', on: received });
  } else if (right === 'access' && rights.length === 1 && random.chance(0.25)) {
    const asked = addDays(receivedOn, 2 + random.below(4));
    const answered = addDays(asked, 1 + random.below(10));
    if (within(asked)) events.push({ kind: 'clarification-asked', on: asked });
    if (within(asked) && within(answered) && random.chance(0.8)) {
      events.push({ kind: 'clarification-answered', on: answered });
    }
  } else if (random.chance(0.08)) {
    const extendedOn = addDays(receivedOn, 20);
    if (within(extendedOn)) events.push({ kind: 'extended', on: extendedOn, reason: 'complexity' });
  }
  const waits = events.length > 0 && (events.at(-1)?.kind ?? '').endsWith('-asked');
  const answeredOn = waits ? undefined : finished(random, receivedOn, today, 26);
  const person = personOf(random, 'data-subject');
  const title = random.pick(starter.requests[right]);
  return {
    input: {
      kind: 'request',
      receivedOn,
      channel: random.pick(['email', 'email', 'email', 'web-form', 'post', 'phone'] as const),
      place: 'GB-ENG',
      zone: 'Europe/London',
      title,
      summary: `${person.name} wrote: ${title.toLowerCase()}.`,
      people: [person],
      rights,
    },
    officer: random.below(starter.officers.length),
    events: events.filter((event) => answeredOn === undefined || !isAfter(event.on, answeredOn)),
    note: random.chance(0.4) ? random.pick(starter.notes) : undefined,
    answeredOn,
    closed: answeredOn !== undefined && random.chance(0.8),
  };
}

function demoComplaint(random: Random, today: CivilDate, age: number): DemoCase {
  const receivedOn = addDays(today, -age);
  const acknowledgedOn = addDays(receivedOn, 1 + random.below(12));
  const acknowledged = !isAfter(acknowledgedOn, today) && random.chance(0.8);
  const answeredOn = acknowledged ? finished(random, acknowledgedOn, today, 30) : undefined;
  const person = personOf(random, 'complainant');
  const title = random.pick(starter.complaints);
  return {
    input: {
      kind: 'complaint',
      receivedOn,
      channel: random.pick(['email', 'email', 'post', 'phone'] as const),
      place: 'GB-ENG',
      zone: 'Europe/London',
      title,
      summary: `${person.name} complains: ${title.toLowerCase()}.`,
      people: [person],
      rights: [],
    },
    officer: random.below(starter.officers.length),
    events: acknowledged ? [{ kind: 'acknowledged', on: acknowledgedOn }] : [],
    note: random.chance(0.3) ? random.pick(starter.notes) : undefined,
    answeredOn,
    closed: answeredOn !== undefined && random.chance(0.7),
  };
}

function demoBreach(random: Random, today: CivilDate, age: number): DemoCase {
  const receivedOn = addDays(today, -age);
  const time = `${String(7 + random.below(12)).padStart(2, '0')}:${String(random.below(60)).padStart(2, '0')}`;
  const told = addDays(receivedOn, 1 + random.below(2));
  const isTold = age > 2 && random.chance(0.6) && !isAfter(told, today);
  const answeredOn = age > 3 ? finished(random, isTold ? told : receivedOn, today, 12) : undefined;
  const title = random.pick(starter.breaches);
  return {
    input: {
      kind: 'breach',
      receivedOn,
      receivedTime: time,
      awareOn: receivedOn,
      awareTime: time,
      channel: 'other',
      place: 'GB-ENG',
      zone: 'Europe/London',
      title,
      summary: `${title}. Reported by a colleague; containment began at once.`,
      people: [],
      rights: [],
    },
    officer: random.below(starter.officers.length),
    events: isTold ? [{ kind: 'authority-told', on: told, time: '10:30' }] : [],
    note: undefined,
    answeredOn,
    closed: answeredOn !== undefined && random.chance(0.7),
  };
}

/** The day of the answer, most often inside the month; absent while the case is still under work. */
function finished(random: Random, from: CivilDate, today: CivilDate, typicalDays: number): CivilDate | undefined {
  const on = addDays(from, 3 + random.below(typicalDays));
  const late = random.chance(0.05) ? addMonthsClamped(on, 1) : on;
  return isAfter(late, today) || random.chance(0.02) ? undefined : late;
}

function pickRight(random: Random): Right {
  const roll = random.below(100);
  if (roll < 45) return 'erasure';
  if (roll < 75) return 'access';
  if (roll < 85) return 'rectification';
  return random.pick(allRights);
}

function personOf(random: Random, role: 'data-subject' | 'complainant'): DemoCase['input']['people'][number] {
  const first = random.pick(starter.firstNames);
  const last = random.pick(starter.lastNames);
  return {
    name: `${first} ${last}`,
    kind: 'person',
    role,
    email: `${first}.${last}${random.below(90) + 10}@mail.example`.toLowerCase(),
    phone: '',
    address: '',
  };
}
