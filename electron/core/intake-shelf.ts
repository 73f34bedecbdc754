import type { CaseDraft } from '../domain/case-draft.ts';
import type { ShelvedLog } from './import-log.ts';
import type { RuleContent } from './rule-file.ts';

/** A file that was read: a message that may become a case, a log whose rows may, or rules that may be used. */
export type ReadIntake =
  | { readonly kind: 'message'; readonly fileName: string; readonly draft: CaseDraft }
  | { readonly kind: 'rules'; readonly fileName: string; readonly contents: readonly RuleContent[] }
  | ShelvedLog;

/**
 * Files that were read and are waiting for the officer's word.
 *
 * They live in the memory of the host only, so nothing of them is on the disk before a case is made of them, and locking
 * the casebook forgets them. The oldest is dropped when a tenth arrives.
 */
export interface IntakeShelf {
  put(id: string, intake: ReadIntake): void;
  get(id: string): ReadIntake | undefined;
  remove(id: string): void;
}

const mostIntakes = 9;

export function createIntakeShelf(): IntakeShelf {
  const shelf = new Map<string, ReadIntake>();
  return {
    put(id, intake) {
      shelf.set(id, intake);
      const oldest = shelf.keys().next();
      if (shelf.size > mostIntakes && !oldest.done) shelf.delete(oldest.value);
    },
    get: (id) => shelf.get(id),
    remove: (id) => void shelf.delete(id),
  };
}
