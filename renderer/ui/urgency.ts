import { civilDateAt, daysBetween, hoursBetween } from '../../electron/domain/civil-date.ts';
import type { CivilDate, Instant } from '../../electron/domain/civil-date.ts';
import type { DeadlineState } from '../../electron/domain/deadline/deadline.ts';

/** How loudly a deadline speaks on the screen. */
export type Urgency = 'overdue' | 'today' | 'soon' | 'running' | 'paused' | 'not-started' | 'met';

/** What is shown of a deadline: the end of a day, or a moment, or neither while it does not run. */
export interface DueFacts {
  readonly dueOn?: CivilDate | null | undefined;
  readonly dueAt?: Instant | null | undefined;
  readonly state?: DeadlineState | null | undefined;
}

/** A week is soon for a day, a day is soon for a period in hours. */
const soonDays = 7;
const todayHours = 24;

/**
 * How urgent a deadline is now, seen from the office.
 *
 * A running clock whose day has passed is overdue even before the host has been asked again.
 */
export function urgencyOf({ dueOn, dueAt, state }: DueFacts, now: Instant, zone: string): Urgency {
  if (state === 'met' || state === 'paused' || state === 'not-started') return state;
  if (state === 'missed') return 'overdue';
  if (dueAt !== undefined && dueAt !== null) {
    const hours = hoursBetween(now, dueAt);
    if (hours < 0) return 'overdue';
    return hours <= todayHours ? 'today' : 'soon';
  }
  if (dueOn !== undefined && dueOn !== null) {
    const days = daysBetween(civilDateAt(now, zone), dueOn);
    if (days < 0) return 'overdue';
    if (days === 0) return 'today';
    return days <= soonDays ? 'soon' : 'running';
  }
  return state === 'running' ? 'running' : 'not-started';
}
