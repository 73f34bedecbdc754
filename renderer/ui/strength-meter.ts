import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';

import type { Strength } from './strength.ts';

/** The warnings that speak of passwords and pages, in the words of this program. */
const ownWarnings = {
  topTen: 'Attackers try this one first.',
  topHundred: 'Attackers try this one early.',
  common: 'It is commonly used.',
  similarToCommon: 'It is close to a commonly used one.',
  userInputs: 'The names of the organisation and its people are easy to guess.',
};

/**
 * A measure of passphrases with its word lists, which are large: loaded only where a passphrase is chosen.
 *
 * `known` are words that an attacker would try first, e.g. the name of the organisation.
 */
export function createMeter(): (passphrase: string, known: readonly string[]) => Strength {
  const meter = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: { ...english.translations, warnings: { ...english.translations.warnings, ...ownWarnings } },
  });
  return (passphrase, known) => {
    // Longer texts only cost time; their strength is beyond doubt.
    const { score, feedback } = meter.check(passphrase.slice(0, 256), [...known]);
    return { score, advice: feedback.warning ?? feedback.suggestions[0] ?? '' };
  };
}
