import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The casebook of this profile. */
export function casebookFolder(userData: string): string {
  return join(userData, 'casebook');
}

/**
 * Whether there is a casebook, or a part of one, by its files alone. A part counts too: it must never be covered by a
 * new casebook, and opening it says what is missing. The names are those of the store, checked by a test.
 */
export function holdsCasebook(folder: string): boolean {
  return ['casebook.db', 'casebook.keys.json'].some((name) => existsSync(join(folder, name)));
}
