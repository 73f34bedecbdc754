import type { Right } from '../right.ts';
import { strengths } from './suggestion.ts';
import type { Strength } from './suggestion.ts';

/** What a word rule points to: a right, or one of the other two kinds of case. */
export type Meaning = Right | 'complaint' | 'breach';

/** Words that point to a meaning. The pattern has the flags `giu` and only bounded repetition. */
export interface WordRule {
  readonly means: Meaning;
  readonly strength: Strength;
  readonly pattern: RegExp;
}

/** The rules of one meaning from a word list: patterns without flags, each matching whole words, by strength. */
export function wordsFor(means: Meaning, lists: Partial<Record<Strength, readonly string[]>>): readonly WordRule[] {
  return strengths.flatMap((strength) =>
    (lists[strength] ?? []).map((pattern) => ({
      means,
      strength,
      pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'giu'),
    })),
  );
}
