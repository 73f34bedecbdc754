import type { CaseKind } from '../case-kind.ts';
import type { CivilDate } from '../civil-date.ts';
import type { ClockEvent, ClockEventKind } from '../clock-event.ts';
import type { Duty } from '../duty.ts';
import { ok, refuse, type Refusal, type Result } from '../result.ts';
import { awaitedThings, type Awaited } from './rule-pack.ts';

/** Facts that cannot both be true. They are refused with the dates at odds, never guessed away. */
export type Contradiction =
  | 'received-twice'
  | 'aware-twice'
  | 'before-receipt'
  | 'before-awareness'
  | 'answer-without-question'
  | 'answer-before-question'
  | 'already-extended'
  | 'extended-after-refusal'
  | 'extended-after-answer'
  | 'extended-after-withdrawal'
  | 'date-out-of-range';

/** The events that concern one duty, by kind and in order of date. They do not contradict each other. */
export type History = Readonly<Partial<Record<ClockEventKind, readonly ClockEvent[]>>>;

/** The pair of events by which a thing is asked for and arrives. */
export const awaitedEvents = {
  identity: ['identity-asked', 'identity-received'],
  fee: ['fee-asked', 'fee-paid'],
  authority: ['authority-asked', 'authority-received'],
} as const satisfies Record<Awaited, readonly [ClockEventKind, ClockEventKind]>;

/** Facts that stand on their own: they may come before the request or the awareness. */
const independent: ReadonlySet<ClockEventKind> = new Set(['received', 'aware', 'assessed', 'results-announced']);

/** The events that concern a duty, checked against each other. */
export function historyOf(
  events: readonly ClockEvent[],
  duty: Duty,
  kind: CaseKind,
): Result<History, Refusal<Contradiction>> {
  const history: Partial<Record<ClockEventKind, ClockEvent[]>> = {};
  for (const event of events) {
    if (event.duty !== undefined && event.duty !== duty) continue;
    if (event.on < '1900-01-01' || event.on > '2999-12-31') return refuse('date-out-of-range', { on: event.on });
    const same = history[event.kind];
    if (same === undefined) history[event.kind] = [event];
    else insert(same, event);
  }
  return contradiction(history, kind) ?? ok(history);
}

/** The first event of a kind. */
export function firstOf(history: History, kind: ClockEventKind): ClockEvent | undefined {
  return history[kind]?.[0];
}

/** The dates of the events of a kind, in order. */
export function datesOf(history: History, kind: ClockEventKind): readonly CivilDate[] {
  return history[kind]?.map((event) => event.on) ?? [];
}

/** The earliest event of several kinds. */
export function earliestOf(history: History, kinds: readonly ClockEventKind[]): ClockEvent | undefined {
  let earliest: ClockEvent | undefined;
  for (const kind of kinds) {
    const event = firstOf(history, kind);
    if (event !== undefined && (earliest === undefined || isEarlier(event, earliest))) earliest = event;
  }
  return earliest;
}

type Found = { readonly ok: false; readonly error: Refusal<Contradiction> } | undefined;

function contradiction(history: History, kind: CaseKind): Found {
  const [received, receivedAgain] = history.received ?? [];
  if (received !== undefined && receivedAgain !== undefined) {
    return refuse('received-twice', { first: received.on, second: receivedAgain.on });
  }
  const [aware, awareAgain] = history.aware ?? [];
  if (aware !== undefined && awareAgain !== undefined) {
    return refuse('aware-twice', { first: aware.on, second: awareAgain.on });
  }
  return (
    (kind === 'breach'
      ? tooEarly(history, aware, 'before-awareness')
      : tooEarly(history, received, 'before-receipt')) ??
    unasked(history, 'clarification', 'clarification-asked', 'clarification-answered') ??
    firstFound(awaitedThings, (thing) => unasked(history, thing, awaitedEvents[thing][0], awaitedEvents[thing][1])) ??
    extension(history)
  );
}

/** An event that can only follow the first one, dated before it. */
function tooEarly(history: History, first: ClockEvent | undefined, code: 'before-receipt' | 'before-awareness'): Found {
  if (first === undefined) return undefined;
  for (const events of Object.values(history)) {
    const event = events[0];
    if (event === undefined || independent.has(event.kind)) continue;
    if (isEarlier(event, first)) return refuse(code, { event: event.kind, on: event.on, first: first.on });
  }
  return undefined;
}

/** An answer for which no question was open on its day. */
function unasked(history: History, thing: string, askedKind: ClockEventKind, answeredKind: ClockEventKind): Found {
  const answers = history[answeredKind];
  if (answers === undefined) return undefined;
  const asked = history[askedKind] ?? [];
  for (const [index, answer] of answers.entries()) {
    const question = asked[index];
    if (question === undefined) return refuse('answer-without-question', { thing, answered: answer.on });
    if (answer.on < question.on) {
      return refuse('answer-before-question', { thing, asked: question.on, answered: answer.on });
    }
  }
  return undefined;
}

const endings = [
  ['refused', 'extended-after-refusal'],
  ['answered', 'extended-after-answer'],
  ['withdrawn', 'extended-after-withdrawal'],
] as const;

/** A second extension, or one of something already at its end. */
function extension(history: History): Found {
  const [extended, again] = history.extended ?? [];
  if (extended === undefined) return undefined;
  if (again !== undefined) return refuse('already-extended', { first: extended.on, second: again.on });
  return firstFound(endings, ([kind, code]) => {
    const end = firstOf(history, kind);
    // An extension of the whole request does not contradict the earlier end of one of its rights.
    if (end === undefined || (end.duty !== undefined && extended.duty === undefined)) return undefined;
    const late = kind === 'refused' ? extended.on >= end.on : extended.on > end.on;
    return late ? refuse(code, { extended: extended.on, ended: end.on }) : undefined;
  });
}

function firstFound<T>(items: readonly T[], find: (item: T) => Found): Found {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Keeps a list in order of date. Lists are short and almost always arrive in order. */
function insert(events: ClockEvent[], event: ClockEvent): void {
  let index = events.length;
  while (index > 0 && isEarlier(event, events[index - 1] ?? event)) index -= 1;
  events.splice(index, 0, event);
}

/** By date, and on the same day by the hour where both are known. */
function isEarlier(a: ClockEvent, b: ClockEvent): boolean {
  if (a.at !== undefined && b.at !== undefined) return a.at < b.at;
  return a.on < b.on;
}
