import { addDays, type CivilDate } from '../civil-date.ts';

/** Longest time for which a copy of evidence is held, in days. An own limit: the law says no longer than necessary. */
export const mostCopyDays = 90;
/** How long a copy is held unless the officer says otherwise, in days. */
export const usualCopyDays = 28;

/** The day by which a copy has to be destroyed. Source: storage limitation, UK GDPR Article 5(1)(e). */
export function destroyBy(takenOn: CivilDate, days: number): CivilDate {
  return addDays(takenOn, Math.min(Math.max(0, days), mostCopyDays));
}
