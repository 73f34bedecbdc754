import type { CivilDate } from '../civil-date.ts';
import { inWords } from '../date-words.ts';
import type { TraceStep } from './deadline.ts';
import { awaitedEvents, datesOf, type History } from './history.ts';
import type { Awaited, DayRule } from './rule-pack.ts';

/** The day from which a period runs, and what it waited for. */
export interface Start {
  readonly on: CivilDate;
  /** Something that was asked for and has not arrived: the period has not started. */
  readonly waitingFor?: { readonly thing: Awaited; readonly since: CivilDate };
  /** Things asked for when the period was already over; they start nothing afresh. */
  readonly tooLate: readonly { readonly thing: Awaited; readonly asked: CivilDate }[];
  readonly trace: readonly TraceStep[];
}

interface Wait {
  readonly thing: Awaited;
  readonly asked: CivilDate;
  readonly arrived: CivilDate | undefined;
}

/**
 * The relevant time: the latest of the receipt and the arrival of whatever was asked for and the rule waits for.
 *
 * What arrives gives a fresh start, it is not a pause. Asking stops nothing once the period has ended, hence
 * `lastDay`, which says when a period from a given start ends; undefined where that is still open.
 * Source: UK GDPR Article 12A(2).
 */
export function relevantTime(
  rule: DayRule,
  history: History,
  begun: CivilDate,
  lastDay: (start: CivilDate) => CivilDate | undefined,
): Start {
  const trace: TraceStep[] = [beginning(rule, begun)];
  const { awaits } = rule;
  const waits = awaits === undefined ? [] : waitsOf(awaits.things, history);
  const tooLate: { thing: Awaited; asked: CivilDate }[] = [];
  let on = begun;
  for (const { thing, asked, arrived } of waits) {
    const end = lastDay(on);
    if (end !== undefined && asked > end) {
      tooLate.push({ thing, asked });
      continue;
    }
    const source = awaits?.source ?? rule.source;
    if (arrived === undefined) {
      const note = `${awaitedWords[thing]} was asked for on ${inWords(asked)} and has not arrived. The period starts when it does.`;
      trace.push({ rule: `waiting-for-${thing}`, source, from: on, to: '', note });
      return { on, waitingFor: { thing, since: asked }, tooLate, trace };
    }
    if (arrived <= on) continue;
    const note = `${awaitedWords[thing]} was asked for on ${inWords(asked)}. The period starts on the day it arrives.`;
    trace.push({ rule: `start-by-${thing}`, source, from: on, to: arrived, note });
    on = arrived;
  }
  return { on, tooLate, trace };
}

/** What is awaited, as it is named to an officer. */
export const awaitedWords: Readonly<Record<Awaited, string>> = {
  identity: 'Identity information',
  fee: 'The fee',
  authority: 'The authority of the representative',
};

/** The first step of a trace: the event that the duty runs from. */
export function beginning(rule: { begins: string; source: string }, on: CivilDate): TraceStep {
  return { rule: rule.begins, source: rule.source, from: on, to: on, note: beginningNotes[rule.begins] ?? '' };
}

const beginningNotes: Readonly<Record<string, string>> = {
  received: 'The day of receipt, whatever the hour and whether or not it is a working day.',
  aware: 'The day on which the organisation became aware.',
  assessed: 'The day on which the breach was assessed as notifiable.',
  'people-told': 'The day on which the people affected were told.',
};

/** Every question with its answer, in order of asking. */
function waitsOf(things: readonly Awaited[], history: History): readonly Wait[] {
  const waits: Wait[] = [];
  for (const thing of things) {
    const [askedKind, arrivedKind] = awaitedEvents[thing];
    const asked = history[askedKind];
    if (asked === undefined) continue;
    const arrivals = datesOf(history, arrivedKind);
    for (const [index, question] of asked.entries())
      waits.push({ thing, asked: question.on, arrived: arrivals[index] });
  }
  return waits.length > 1 ? waits.toSorted((a, b) => (a.asked < b.asked ? -1 : a.asked > b.asked ? 1 : 0)) : waits;
}
