import type { CaseKind } from '../case-kind.ts';
import type { Right } from '../right.ts';

/** How far the words carry a suggestion: `strong` names the right or its article, `weak` is a mere hint. */
export const strengths = ['weak', 'likely', 'strong'] as const;
export type Strength = (typeof strengths)[number];

/** Words of a message that suggested something, so that the officer sees why. Positions count UTF-16 units. */
export interface MatchedWords {
  readonly part: 'subject' | 'text';
  readonly text: string;
  readonly index: number;
  readonly length: number;
}

/** A right the words seem to invoke. A suggestion only: the officer confirms what the person asks for. */
export interface RightSuggestion {
  readonly right: Right;
  readonly strength: Strength;
  readonly words: readonly MatchedWords[];
}

/** A hint that the words are a complaint or the report of a breach rather than, or beside, a request. */
export interface KindHint {
  readonly kind: Exclude<CaseKind, 'request'>;
  readonly strength: Strength;
  readonly words: readonly MatchedWords[];
}
