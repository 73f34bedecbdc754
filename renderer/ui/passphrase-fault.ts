import { isEnough, leastPassphraseLength } from './strength.ts';
import type { Strength } from './strength.ts';

/** A new passphrase as it is being typed, twice. */
export interface NewPassphrase {
  readonly first: string;
  readonly second: string;
}

export const noPassphrase: NewPassphrase = { first: '', second: '' };

interface Fault {
  readonly at: 'first' | 'second';
  readonly words: string;
}

/** What is wrong with a new passphrase, and at which field. */
export function faultOf({ first, second }: NewPassphrase, strength: Strength | undefined): Fault | undefined {
  if (first.length < leastPassphraseLength)
    return { at: 'first', words: `Use at least ${leastPassphraseLength} characters` };
  if (strength !== undefined && !isEnough(first, strength))
    return { at: 'first', words: 'Too easy to guess. Add one or two unrelated words' };
  if (first !== second)
    return { at: 'second', words: second === '' ? 'Type it once more' : 'The two are not the same' };
  return undefined;
}
