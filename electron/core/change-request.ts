import type { CaseDetail } from '../contract/cases.ts';
import type { Answer } from '../contract/errors.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import type { WriteDb } from '../data/write-db.ts';
import { civilDateAt } from '../domain/civil-date.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import { changeCase } from './cases.ts';
import { fail } from './failure.ts';
import type { Casebook } from './use-case.ts';

/** Nothing to give back: the change is made. */
export const made = { ok: true, value: undefined } as const;

/** A change to a case that must be a request, see {@link changeCase}. */
export function changeRequest(
  casebook: Casebook,
  action: string,
  target: { readonly caseId: string; readonly version: number },
  change: (db: WriteDb, record: CaseRow) => Answer<unknown>,
): Answer<CaseDetail> {
  return changeCase(casebook, action, target, (db, record) =>
    record.kind === 'request' ? change(db, record) : fail('not-a-request'),
  );
}

/** Refuses a day that has not come yet at the place of the case: what is recorded has happened. */
export function notFuture(
  casebook: Casebook,
  record: CaseRow,
  days: Readonly<Record<string, CivilDate | null>>,
): ReturnType<typeof fail> | undefined {
  const today = civilDateAt(casebook.now(), record.zone);
  const late = Object.entries(days).find(([, day]) => day !== null && day > today);
  return late === undefined ? undefined : fail('in-the-future', { on: String(late[1]) }, late[0]);
}

/** Refuses when one of these is not among the rows of the case. */
export function missingIn(rows: readonly { readonly id: string }[], ids: readonly string[]): boolean {
  const known = new Set(rows.map(({ id }) => id));
  return ids.some((id) => !known.has(id));
}
