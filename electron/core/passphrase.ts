import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

/** The least strength taken, of zxcvbn's 0 to 4: "safely unguessable" against an attacker who holds the file. */
export const leastPassphraseScore = 3;
export const leastPassphraseLength = 12;

let meter: ZxcvbnFactory | undefined;

/**
 * Whether a new passphrase is strong enough to protect a file that may be stolen. The window shows the same measure
 * while it is typed; here it is enforced.
 */
export function isStrongPassphrase(passphrase: string): boolean {
  if (passphrase.length < leastPassphraseLength) return false;
  meter ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return meter.check(passphrase.slice(0, 256)).score >= leastPassphraseScore;
}
