import { useDeferredValue, useMemo } from 'react';

import { offeredRights, suggestRights } from '../../../electron/domain/recognise/recognise.ts';
import type { MatchedWords, RightSuggestion } from '../../../electron/domain/recognise/suggestion.ts';
import type { Right } from '../../../electron/domain/right.ts';

export interface Suggestions {
  readonly all: readonly RightSuggestion[];
  /** Every one that is more than a weak hint. */
  readonly offered: readonly Right[];
  readonly inSubject: readonly MatchedWords[];
  readonly inText: readonly MatchedWords[];
}

/** The rights that the words seem to invoke, worked out while they are typed, without holding up the keyboard. */
export function useSuggestions(text: string, subject: string, wanted: boolean): Suggestions {
  const quietText = useDeferredValue(text);
  return useMemo(() => {
    const all = wanted && quietText + subject !== '' ? suggestRights(quietText, subject) : [];
    const words = all.flatMap((suggestion) => suggestion.words);
    return {
      all,
      offered: offeredRights(all),
      inSubject: words.filter(({ part }) => part === 'subject'),
      inText: words.filter(({ part }) => part === 'text'),
    };
  }, [quietText, subject, wanted]);
}
