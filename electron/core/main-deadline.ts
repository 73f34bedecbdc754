import type { CaseState } from '../domain/case-kind.ts';
import type { Deadline } from '../domain/deadline/deadline.ts';
import type { Duty } from '../domain/duty.ts';

/** Notices that are due only if the officer wants to send them; they never lead a list. */
export const optionalNotices: ReadonlySet<Duty> = new Set(['extension-notice', 'refusal-notice']);

/** Sorts after every date: a case whose clock has not started, is paused, or runs no more. */
export const noDueSort = '9999';

/**
 * The one deadline that leads a list: the earliest that is not met and has a date; where none has, one that is paused or
 * not started. A closed case has none.
 */
export function mainDeadline(state: CaseState, deadlines: readonly Deadline[]): Deadline | undefined {
  if (state === 'closed') return undefined;
  const open = deadlines.filter((deadline) => deadline.metOn === undefined && deadline.metAt === undefined);
  const obliged = open.filter((deadline) => !optionalNotices.has(deadline.duty));
  const dated = obliged.filter((deadline) => deadline.dueOn !== undefined || deadline.dueAt !== undefined);
  const [first] = dated.toSorted((a, b) => (dueSort(a) < dueSort(b) ? -1 : 1));
  return first ?? obliged[0];
}

/**
 * One text that sorts both kinds of due date by time. A civil date is due at the end of its day; an instant sorts by its
 * own hour in UTC, which puts it before the end of the same day wherever the office is west of the date line's edge.
 */
export function dueSort(deadline: Deadline | undefined): string {
  if (deadline?.dueAt !== undefined) return deadline.dueAt;
  if (deadline?.dueOn !== undefined) return `${deadline.dueOn}T24`;
  return noDueSort;
}
