import { rights } from '../right.ts';
import type { Right } from '../right.ts';
import { namedArticles } from './articles.ts';
import { isNegated } from './negation.ts';
import { allWords, ownWords } from './quiet-text.ts';
import type { QuietText } from './quiet-text.ts';
import { strengths } from './suggestion.ts';
import type { KindHint, MatchedWords, RightSuggestion, Strength } from './suggestion.ts';
import type { Meaning } from './word-rule.ts';
import { englishWords } from './words-english.ts';
import { frenchWords } from './words-french.ts';
import { germanWords } from './words-german.ts';

const wordRules = [...englishWords, ...germanWords, ...frenchWords];

/** Words shown for one suggestion at most; more would not help the officer. */
const mostWords = 8;

/** Matches of one meaning that are weighed; a text that repeats itself says no more than once. */
const mostMatches = 200;

/** What the words of a message suggest. */
export interface Recognised {
  readonly suggestions: readonly RightSuggestion[];
  readonly kindHints: readonly KindHint[];
}

interface Finding {
  readonly means: Meaning;
  readonly strength: Strength;
  readonly words: readonly MatchedWords[];
}

/**
 * The rights the words of a message seem to invoke, strongest first, each with the words that suggested it.
 *
 * Quotations, signatures, machine-made footers and statutory listings are left aside; what the writer expressly does not
 * want is not suggested. Where the writer's own words say nothing, quoted words count as weak hints. A suggestion only:
 * the law asks for no particular form, and the officer decides what is meant.
 *
 * @example suggestRights('Please delete my data')[0]?.right // 'erasure'
 */
export function suggestRights(text: string, subject = ''): readonly RightSuggestion[] {
  return recognise(text, subject).suggestions;
}

/** Rights as {@link suggestRights} finds them, and hints that a message is a complaint or reports a breach. */
export function recognise(text: string, subject = ''): Recognised {
  const found = findings(text, subject);
  return {
    suggestions: found.flatMap(({ means, strength, words }) =>
      isRight(means) ? [{ right: means, strength, words }] : [],
    ),
    kindHints: found.flatMap(({ means, strength, words }) =>
      isRight(means) ? [] : [{ kind: means, strength, words }],
    ),
  };
}

/** The suggestions that carry enough to be offered as chosen: every one that is more than a weak hint. */
export function offeredRights(suggestions: readonly RightSuggestion[]): readonly Right[] {
  return suggestions.filter(({ strength }) => strength !== 'weak').map(({ right }) => right);
}

function findings(text: string, subject: string): readonly Finding[] {
  const head = read(ownWords(subject), 'subject');
  const own = weigh([...head, ...read(ownWords(text), 'text')]);
  if (own.length > 0) return own;
  return weigh(read(allWords(text), 'text').map((match) => ({ ...match, strength: 'weak' as const })));
}

interface Match {
  readonly means: Meaning;
  readonly strength: Strength;
  /** Identifies the rule, so that one rule matching twice does not count as two reasons. */
  readonly rule: string;
  readonly words: MatchedWords;
}

function read({ text, offsets }: QuietText, part: MatchedWords['part']): readonly Match[] {
  const at = (index: number, matched: string): MatchedWords => {
    const start = offsets[index] ?? 0;
    const end = (offsets[index + matched.length - 1] ?? start) + 1;
    return { part, text: matched, index: start, length: end - start };
  };
  const byWords = wordRules.flatMap(({ means, strength, pattern }, position) =>
    matchesOf(pattern, text)
      .filter((match) => !isNegated(text, match.index))
      .map((match) => ({ means, strength, rule: `${position}`, words: at(match.index, match[0]) })),
  );
  const byArticle = namedArticles(text)
    .filter((article) => !isNegated(text, article.index))
    .map(({ means, strength, text: named, index }) => ({
      means,
      strength,
      rule: `article ${means}`,
      words: at(index, named),
    }));
  return [...byWords, ...byArticle];
}

/** All matches of a global pattern. `matchAll` would copy the pattern each time, which costs more than the search. */
function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** One finding per meaning: the strongest match decides, and two different likely reasons together are strong. */
function weigh(matches: readonly Match[]): readonly Finding[] {
  const byMeaning = new Map<Meaning, Match[]>();
  for (const match of withoutPlainObjection(matches)) {
    const group = byMeaning.get(match.means);
    if (group === undefined) byMeaning.set(match.means, [match]);
    else if (group.length < mostMatches) group.push(match);
  }
  return [...byMeaning]
    .map(([means, group]) => ({ means, strength: together(group), words: distinctWords(group) }))
    .toSorted((a, b) => rank(b.strength) - rank(a.strength) || orderOf(a.means) - orderOf(b.means));
}

/** Words inside an objection to marketing do not also make a general objection. */
function withoutPlainObjection(matches: readonly Match[]): readonly Match[] {
  const marketing = matches
    .filter(({ means }) => means === 'marketing-objection')
    .slice(0, mostMatches)
    .map(({ words }) => words);
  return matches.filter(
    ({ means, words }) =>
      means !== 'objection' ||
      !marketing.some(
        (other) =>
          other.part === words.part &&
          other.index <= words.index + words.length &&
          words.index <= other.index + other.length,
      ),
  );
}

function together(group: readonly Match[]): Strength {
  const strongest = group.reduce<Strength>(
    (best, { strength }) => (rank(strength) > rank(best) ? strength : best),
    'weak',
  );
  if (strongest !== 'likely') return strongest;
  const reasons = new Set(group.filter(({ strength }) => strength === 'likely').map(({ rule }) => rule));
  return reasons.size > 1 ? 'strong' : 'likely';
}

/** The matched words without those that lie inside longer ones, in the order of the message. */
function distinctWords(group: readonly Match[]): readonly MatchedWords[] {
  const longestFirst = group.map(({ words }) => words).toSorted((a, b) => b.length - a.length);
  const kept: MatchedWords[] = [];
  for (const words of longestFirst) {
    const inside = kept.some(
      (other) => other.part === words.part && other.index <= words.index && words.index < other.index + other.length,
    );
    if (!inside) kept.push(words);
  }
  return kept
    .toSorted((a, b) => (a.part === b.part ? a.index - b.index : a.part === 'subject' ? -1 : 1))
    .slice(0, mostWords);
}

function rank(strength: Strength): number {
  return strengths.indexOf(strength);
}

function isRight(means: Meaning): means is Right {
  return means !== 'complaint' && means !== 'breach';
}

function orderOf(means: Meaning): number {
  return isRight(means) ? rights.indexOf(means) : rights.length;
}
