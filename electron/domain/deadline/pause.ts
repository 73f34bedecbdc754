import { addDays, daysBetween, isAfter, laterOf, type CivilDate } from '../civil-date.ts';
import type { Calendar } from '../calendar.ts';
import { roll } from './roll.ts';

/** A stretch of time in which at least one request for clarification was unanswered; without `to` it still is. */
export interface Pause {
  readonly from: CivilDate;
  readonly to?: CivilDate;
}

/** How many days a clock stood still, under both ways to count, and what could not be counted. */
export interface PausedDays {
  /** From the day of asking to the day before the answer: the safe count. */
  readonly exclusive: number;
  /** From the day of asking to the day of the answer, both included: the words of UK GDPR Article 12A(5). */
  readonly inclusive: number;
  /** The day since which the clock stands still now. */
  readonly openSince?: CivilDate;
  /** The pauses that were counted, in order. */
  readonly counted: readonly Pause[];
  /** Questions asked after the period had already ended; they stop nothing. */
  readonly tooLate: readonly CivilDate[];
}

/** The clock never stood still. */
export const noPause: PausedDays = { exclusive: 0, inclusive: 0, counted: [], tooLate: [] };

/**
 * The stretches in which a question was open. Questions that overlap or meet make one stretch, so that a day is never
 * counted twice. Both lists are in order of date; an answer closes the oldest open question.
 */
export function pausesOf(asked: readonly CivilDate[], answered: readonly CivilDate[]): readonly Pause[] {
  const pauses: Pause[] = [];
  asked.forEach((from, index) => {
    const to = answered[index];
    const last = pauses.at(-1);
    if (last === undefined || (last.to !== undefined && isAfter(from, last.to))) {
      pauses.push(to === undefined ? { from } : { from, to });
    } else {
      // It begins inside, or on the last day of, the stretch before: both are one.
      pauses[pauses.length - 1] = to === undefined ? { from: last.from } : { from: last.from, to };
    }
  });
  return pauses;
}

/**
 * The paused days of a period that starts on `start` and would end on `end` without any pause.
 *
 * Days before the start do not count: there was no clock to stop. A question asked after the last day of the period,
 * counted with the pauses before it and moved to a working day, comes too late to stop it.
 */
export function pausedDays(
  pauses: readonly Pause[],
  start: CivilDate,
  end: CivilDate,
  calendar: Calendar,
  rolls: boolean,
): PausedDays {
  if (pauses.length === 0) return noPause;
  let exclusive = 0;
  let inclusive = 0;
  const counted: Pause[] = [];
  const tooLate: CivilDate[] = [];
  for (const pause of pauses) {
    if (pause.to !== undefined && pause.to < start) continue;
    const from = laterOf(pause.from, start);
    const endSoFar = addDays(end, exclusive);
    if (isAfter(from, rolls ? roll(endSoFar, calendar) : endSoFar)) {
      tooLate.push(pause.from);
      continue;
    }
    if (pause.to === undefined) {
      counted.push({ from });
      return { exclusive, inclusive, openSince: from, counted, tooLate };
    }
    counted.push({ from, to: pause.to });
    const days = daysBetween(from, pause.to);
    exclusive += days;
    inclusive += days + 1;
  }
  return { exclusive, inclusive, counted, tooLate };
}
