import type { ApiError } from '../contract/errors.ts';
import type { DeadlineRefusal } from '../domain/deadline/deadlines.ts';
import type { ExtensionRefusal } from '../domain/deadline/extension.ts';
import { refusalSentence } from '../domain/deadline/refusal-sentence.ts';
import { fail } from './failure.ts';

/** A contradiction among the facts of a clock, with the sentence that says which facts and why. */
export function refusedClock(
  refusal: DeadlineRefusal | ExtensionRefusal,
  field?: string,
): { readonly ok: false; readonly error: ApiError } {
  return fail('contradiction', { ...refusal.facts, rule: refusal.code, sentence: refusalSentence(refusal) }, field);
}
