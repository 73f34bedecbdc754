import type { CivilDate, Instant } from '../civil-date.ts';
import type { Duty } from '../duty.ts';

/** How a clock stands. `met` and `missed` compare the answer, or now, with the due date. */
export type DeadlineState = 'not-started' | 'running' | 'paused' | 'met' | 'missed';

/** One step on the way to a date: the rule that was applied, where it comes from, and what it did. */
export interface TraceStep {
  readonly rule: string;
  readonly source: string;
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

/** Something the officer must weigh: a doubt of the law, a gap in the calendar, an extension sent late. */
export interface DeadlineWarning {
  readonly code: string;
  readonly note: string;
}

/**
 * The derived answer for one duty of a case. It is never stored as truth: the clock events are.
 *
 * Exactly one of `dueOn` (a civil date, the end of that day) and `dueAt` (an instant, for periods in hours) is present
 * while the clock runs; neither is while it has not started or is paused, nor for a duty that the law bounds only by
 * "without undue delay".
 */
export interface Deadline {
  readonly duty: Duty;
  readonly state: DeadlineState;
  readonly startsOn?: CivilDate;
  readonly dueOn?: CivilDate;
  readonly dueAt?: Instant;
  /** The last day of the period before it was moved to a working day. */
  readonly rawDueOn?: CivilDate;
  /** The statutory latest, where it differs in law from the safe date; information only. */
  readonly latestLawfulOn?: CivilDate;
  /** The organisation's own earlier target. */
  readonly internalTargetOn?: CivilDate;
  /** While paused: how many days of the period are left when it resumes. */
  readonly resumesWithDays?: number;
  /** The day or instant on which the duty was met. */
  readonly metOn?: CivilDate;
  readonly metAt?: Instant;
  readonly zone: string;
  readonly informative: readonly { readonly name: string; readonly value: string; readonly source: string }[];
  readonly warnings: readonly DeadlineWarning[];
  readonly trace: readonly TraceStep[];
}
