import { addDays, earlierOf, laterOf, type CivilDate } from '../civil-date.ts';

/** What a task of a case is for. */
export const taskKinds = ['search', 'action', 'other'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** What a search came to. */
export const taskResults = ['found', 'nothing-found', 'not-held', 'done', 'not-possible'] as const;
export type TaskResult = (typeof taskResults)[number];

/** Days before the legal date by which the results are wanted: time to review, redact and send. */
export const reviewDays = 10;
/** Days before the due date of a task on which whoever searches is reminded. */
export const chaseDays = 4;
/** Nobody is asked to search in less than this, in days, as long as the legal date allows it. */
export const leastSearchDays = 3;

/** When a search is due and when to ask again. */
export interface SearchDates {
  readonly dueOn: CivilDate;
  readonly chaseOn: CivilDate;
}

/**
 * The dates of a search, counted back from the legal date: ten days are left for review, and the reminder goes out four
 * days before. Where little time is left the search is due in three days, never after the legal date and never in the
 * past. Own rule, no rule of law.
 */
export function searchDates(legalDueOn: CivilDate, today: CivilDate): SearchDates {
  const wanted = laterOf(addDays(legalDueOn, -reviewDays), addDays(today, leastSearchDays));
  const dueOn = laterOf(earlierOf(wanted, legalDueOn), today);
  return { dueOn, chaseOn: earlierOf(laterOf(addDays(dueOn, -chaseDays), today), dueOn) };
}
