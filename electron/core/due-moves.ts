import type { ReadDb } from '../data/read-db.ts';
import { openClocks } from '../data/repositories/open-clocks.ts';
import type { OpenClock } from '../data/repositories/open-clocks.ts';
import { dueMoves } from '../data/repositories/due-moves.ts';
import type { WriteDb } from '../data/write-db.ts';
import { withOwnDays, type Holiday } from '../domain/calendar.ts';
import type { Deadline } from '../domain/deadline/deadline.ts';
import { deadlines } from '../domain/deadline/deadlines.ts';
import { dutiesOf } from '../domain/deadline/facts.ts';
import { refusalSentence } from '../domain/deadline/refusal-sentence.ts';
import type { Duty } from '../domain/duty.ts';
import type { Place } from '../domain/place.ts';
import { refreshCases } from './case-index.ts';
import { mainDeadline, optionalNotices } from './main-deadline.ts';
import type { PlaceRules } from './rules-in-use.ts';

/** A date of an open case that a change of law or calendar moves; empty where there was or is no date. */
export interface DueMove {
  readonly caseId: string;
  readonly ref: string;
  readonly title: string;
  readonly place: Place;
  readonly duty: Duty;
  readonly from: string;
  readonly to: string;
}

/** What a change of law or calendar does to the cases that are not closed. */
export interface Effect {
  readonly moves: readonly DueMove[];
  /** Open cases for which the new rules give no date at all, each with the sentence that says why. */
  readonly undatable: readonly { readonly ref: string; readonly sentence: string }[];
  /** Cases whose line in lists is another. */
  readonly relisted: readonly string[];
}

/** What a clock is computed with: law, published holidays, own days. One object for each place, see `rulesByPlace`. */
export interface ClockRules extends PlaceRules {
  readonly ownDays: readonly Holiday[];
}

/**
 * What would happen to the dates if every clock of some places went from one set of rules to another. Duties that are
 * met do not move any more, and the letters that an officer may send move with the request they are about.
 *
 * @param states which cases it concerns: law and holidays the open ones, own days also those that are answered
 */
export function effectOf(
  db: ReadDb,
  places: readonly Place[],
  before: (clock: OpenClock) => ClockRules,
  after: (clock: OpenClock) => ClockRules,
  states: Parameters<typeof openClocks>[2] = ['open'],
): Effect {
  const moves: DueMove[] = [];
  const undatable: { ref: string; sentence: string }[] = [];
  const relisted: string[] = [];
  const calendarFor = calendarMemo();
  for (const clock of openClocks(db, places, states)) {
    const [old, next] = [before(clock), after(clock)];
    if (isSame(old, next)) continue;
    const was = derive(clock, old, calendarFor);
    const will = derive(clock, next, calendarFor);
    if (!will.ok) {
      undatable.push({ ref: clock.ref, sentence: refusalSentence(will.error) });
      continue;
    }
    if (!was.ok) throw new Error(`the clock facts of ${clock.ref} contradict each other: ${was.error.code}`);
    if (clock.state === 'open') moves.push(...movesOf(clock, was.value, will.value));
    const [listed, lists] = [mainDeadline(clock.state, was.value), mainDeadline(clock.state, will.value)];
    if (lineOf(listed) !== lineOf(lists)) relisted.push(clock.caseId);
  }
  return { moves, undatable, relisted };
}

/** Writes each move into the timeline of its case and brings the lists up to date. */
export function recordMoves(db: WriteDb, effect: Effect, causeOf: (place: Place) => string): void {
  for (const { caseId, duty, from, to, place } of effect.moves) {
    dueMoves.add(db, { caseId, duty, from, to, cause: causeOf(place) });
  }
  refreshCases(db, effect.relisted);
}

function derive(
  clock: OpenClock,
  rules: ClockRules,
  calendarFor: ReturnType<typeof calendarMemo>,
): ReturnType<typeof deadlines> {
  const { place, zone, kind, events } = clock;
  const duties = dutiesOf(kind, clock.rights, rules.pack);
  return deadlines({ place, zone, kind, duties, events }, rules.pack, calendarFor(rules));
}

/** Own days are added once for each set of rules, not once for each case. */
function calendarMemo(): (rules: ClockRules) => ClockRules['calendar'] {
  const known = new Map<ClockRules, ClockRules['calendar']>();
  return (rules) => {
    const found = known.get(rules);
    if (found !== undefined) return found;
    const calendar = rules.ownDays.length === 0 ? rules.calendar : withOwnDays(rules.calendar, rules.ownDays);
    known.set(rules, calendar);
    return calendar;
  };
}

function isSame(a: ClockRules, b: ClockRules): boolean {
  if (a.pack !== b.pack || a.calendar !== b.calendar || a.ownDays.length !== b.ownDays.length) return false;
  return a.ownDays.every((day, index) => day.date === b.ownDays[index]?.date && day.name === b.ownDays[index]?.name);
}

function movesOf(clock: OpenClock, was: readonly Deadline[], will: readonly Deadline[]): readonly DueMove[] {
  const { caseId, ref, title, place } = clock;
  const moves: DueMove[] = [];
  for (const duty of new Set([...was, ...will].map((each) => each.duty))) {
    if (optionalNotices.has(duty)) continue;
    const [old, next] = [was, will].map((list) => list.find((each) => each.duty === duty));
    if (isMet(old) && isMet(next)) continue;
    const [from, to] = [dateOf(old), dateOf(next)];
    if (from !== to) moves.push({ caseId, ref, title, place, duty, from, to });
  }
  return moves;
}

function isMet(deadline: Deadline | undefined): boolean {
  return deadline?.metOn !== undefined || deadline?.metAt !== undefined;
}

function dateOf(deadline: Deadline | undefined): string {
  return deadline?.dueOn ?? deadline?.dueAt ?? '';
}

function lineOf(deadline: Deadline | undefined): string {
  return deadline === undefined ? '' : [deadline.duty, deadline.state, dateOf(deadline)].join(' ');
}
