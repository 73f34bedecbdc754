import type { DraftPerson, DraftWarning } from '../domain/case-draft.ts';
import type { CaseKind } from '../domain/case-kind.ts';
import { ownWordsEnd } from '../domain/recognise/quiet-text.ts';
import { offeredRights, recognise } from '../domain/recognise/recognise.ts';
import type { KindHint, RightSuggestion } from '../domain/recognise/suggestion.ts';
import type { Right } from '../domain/right.ts';
import { shorten } from './clean-text.ts';

/** What the words of a message suggest about the case it begins. The officer confirms all of it. */
export interface WordsOfMessage {
  readonly kind: CaseKind;
  readonly rights: readonly Right[];
  readonly suggestions: readonly RightSuggestion[];
  readonly kindHints: readonly KindHint[];
  readonly summary: string;
  readonly warnings: readonly DraftWarning[];
}

const forSomebodyElse =
  /(?<!\p{L})(?:on behalf of|my client|our client|power of attorney|letter of authority|im Auftrag (?:von|meine[rs]|unsere[rs])|Vollmacht|namens und|au nom de|pour le compte de|mon client)(?!\p{L})/iu;

/** Reads kind, rights and a short summary out of the words of a message or letter. */
export function wordsOfMessage(text: string, subject: string): WordsOfMessage {
  const { suggestions, kindHints } = recognise(text, subject);
  const kind = likelyKind(suggestions, kindHints);
  const own = text.slice(0, ownWordsEnd(text));
  const warnings: DraftWarning[] = [];
  if (forSomebodyElse.test(own.slice(0, 20_000)))
    warnings.push({
      code: 'perhaps-representative',
      note: 'The words suggest that the sender writes for somebody else. Check who the data subject is.',
    });
  return {
    kind,
    rights: kind === 'request' ? offeredRights(suggestions) : [],
    suggestions,
    kindHints,
    summary: shorten(own.replaceAll(/[ \t]*\n\s*\n\s*/gu, '\n').trim(), 600),
    warnings,
  };
}

/** The role a sender has unless the officer says otherwise. A breach has no person behind it that must be a party. */
export function senderOf(kind: CaseKind, name: string, email: string): readonly DraftPerson[] {
  if (kind === 'breach' || (name === '' && email === '')) return [];
  const role = kind === 'complaint' ? 'complainant' : 'data-subject';
  return [{ kind: 'person', role, name: name === '' ? email : name, email, phone: '', address: '' }];
}

/** A request unless the words clearly are a complaint or a breach report and invoke no right as clearly. */
function likelyKind(suggestions: readonly RightSuggestion[], hints: readonly KindHint[]): CaseKind {
  const clearRight = suggestions.some(({ strength }) => strength !== 'weak');
  const clearHint = hints.find(({ strength }) => strength === 'strong');
  if (clearHint === undefined) return 'request';
  return clearRight && !suggestions.every(({ strength }) => strength !== 'strong') ? 'request' : clearHint.kind;
}
