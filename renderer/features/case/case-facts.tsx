import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import { longDate } from '../../ui/format.ts';
import { StateChip } from '../../ui/state-chip.tsx';
import { channelWords, kindWords, placeWords } from '../../ui/words.ts';

/** The quiet line under the heading: state, title, receipt, place, owner. */
export function CaseFacts({ detail }: { detail: CaseDetail }): ReactElement {
  const facts = [
    detail.kind === 'breach' ? kindWords.breach : detail.title,
    `received ${longDate(detail.receivedOn)}${detail.channel === 'other' ? '' : `, ${inSentence(channelWords[detail.channel])}`}`,
    placeWords(detail.place),
    detail.owner === '' ? 'nobody owns it yet' : `owner ${detail.owner}`,
  ];
  return (
    <>
      <StateChip state={detail.state} /> {facts.join(' · ')}
    </>
  );
}

/** A word as it stands inside a sentence; abbreviations keep their capitals. */
function inSentence(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
