import type { RightOutcome } from '../contract/cases.ts';
import type { Answer } from '../contract/errors.ts';
import type { ReadDb } from '../data/read-db.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { isPossibleOutcome } from '../domain/request/refusal.ts';
import { barsAnswer, barsClosing } from '../domain/request/request-steps.ts';
import type { Right } from '../domain/right.ts';
import { clockInputOf } from './clock-derivation.ts';
import { fail } from './failure.ts';
import { requestFactsOf } from './step-facts.ts';

/** A right with the outcome that it is about to get. */
interface Outcome {
  readonly right: Right;
  readonly outcome: RightOutcome | null;
}

/** Why a request cannot be answered with these outcomes: an absolute right refused, or a step that was not taken. */
export function answerRefusal(db: ReadDb, record: CaseRow, rights: readonly Outcome[]): Answer<never> | undefined {
  if (record.kind !== 'request') return undefined;
  const impossible = rights.find(({ right, outcome }) => !isPossibleOutcome(right, outcome ?? ''));
  if (impossible !== undefined) return fail('absolute-right', { right: impossible.right });
  const facts = requestFactsOf(db, record, clockInputOf(db, record), true);
  return refusedFor(barsAnswer({ ...facts, rights }));
}

/** Why an answered request cannot be closed yet. */
export function closingRefusal(db: ReadDb, record: CaseRow): Answer<never> | undefined {
  if (record.kind !== 'request' || record.state !== 'answered') return undefined;
  return refusedFor(barsClosing(requestFactsOf(db, record, clockInputOf(db, record), true)));
}

function refusedFor(missing: readonly string[]): Answer<never> | undefined {
  if (missing.length === 0) return undefined;
  const words = missing.join('; ');
  return fail('steps-missing', { missing: words, sentence: `Still missing: ${words}.` });
}
