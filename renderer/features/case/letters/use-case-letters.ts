import { useLocation } from 'wouter';

import { useCommand, useOperation } from '../../../api/client.ts';
import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import { fittingLetters } from './fitting-letters.ts';
import type { LetterLine, LetterOffer } from './fitting-letters.ts';

/** The letters of a case, those that can be written in it, and those that are due next. */
export interface CaseLetters {
  readonly letters: readonly LetterLine[];
  readonly offers: readonly LetterOffer[];
  readonly due: readonly LetterOffer[];
  /** Makes a draft with what the case already says, and opens it. */
  write(offer: LetterOffer, casePartyId?: string): void;
  readonly busy: boolean;
  readonly error: Error | null;
}

export function useCaseLetters(detail: CaseDetail): CaseLetters {
  const [, goTo] = useLocation();
  const caseId = detail.id;
  const list = useOperation('letter.list', { caseId });
  const kinds = useOperation('letter.kinds', { caseId });
  const draft = useCommand('letter.draft');
  const letters = list.data?.letters ?? [];
  const offers = kinds.data?.letters ?? [];
  return {
    letters,
    offers,
    due: list.data === undefined ? [] : fittingLetters(detail, offers, letters),
    write: ({ kind, suggested }, casePartyId) => {
      if (draft.isPending) return;
      draft.mutate(
        { caseId, kind, casePartyId: casePartyId ?? null, asked: suggested },
        { onSuccess: ({ id }) => goTo(`/cases/${caseId}/letters/${id}`) },
      );
    },
    busy: draft.isPending,
    error: list.error ?? kinds.error ?? draft.error,
  };
}
