import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { WindowOutput } from '../../../../electron/contract/table.ts';

export type LetterOffer = WindowOutput<'letter.kinds'>['letters'][number];
export type LetterLine = WindowOutput<'letter.list'>['letters'][number];

/** The letter that asks for what a step waits for, or tells what it decided. */
const letterOfStep: Readonly<Record<string, string>> = {
  Acknowledge: 'acknowledgement',
  Authority: 'authority-request',
  Identity: 'identity-request',
  Fee: 'fee',
  Clarification: 'clarification',
  Recipients: 'recipient-notice',
};

/**
 * The letters that are due next, by what the case waits for: the acknowledgement of an open case, the letter of the
 * present step, and the answer that fits the outcomes. One that is drafted or sent already is not due.
 */
export function fittingLetters(
  detail: CaseDetail,
  offers: readonly LetterOffer[],
  letters: readonly LetterLine[],
): readonly LetterOffer[] {
  if (detail.state === 'closed') return [];
  const step = detail.steps.find(({ state }) => state === 'current')?.name ?? '';
  const wanted = [
    detail.state === 'open' ? 'acknowledgement' : '',
    letterOfStep[step] ?? '',
    step === 'Answer' ? answerLetter(detail) : '',
  ];
  const written = new Set(letters.map(({ kind }) => kind));
  return offers.filter(({ kind }) => wanted.includes(kind) && !written.has(kind));
}

/** The answer that fits the outcomes of the rights; without outcomes, the one that grants. */
function answerLetter({ rights }: CaseDetail): string {
  const refused = rights.filter(({ outcome }) => outcome === 'refused').length;
  if (refused > 0 && refused === rights.length) return 'refusal';
  if (refused > 0 || rights.some(({ outcome }) => outcome === 'partly-granted')) return 'partial-refusal';
  return rights.some(({ right }) => right === 'access') ? 'answer-access' : 'answer-rights';
}
