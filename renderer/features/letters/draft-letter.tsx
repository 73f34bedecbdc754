import Box from '@mui/material/Box';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { LetterDetail } from '../../../electron/contract/letters.ts';
import { useOperation } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { moment } from '../../ui/format.ts';
import { PaperFrame } from '../../ui/paper-frame.tsx';
import { Page } from '../../ui/page.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { DraftActions } from './draft-actions.tsx';
import { LackPanel } from './lack-panel.tsx';
import type { Gap } from './lack-panel.tsx';
import { LetterFields } from './letter-fields.tsx';
import { LetterHeading } from './letter-heading.tsx';
import { LetterWords } from './letter-words.tsx';
import { useLetterText } from './use-letter-text.ts';

/** A letter that is being written: what it lacks, its fields and its words, and how it will print. */
export function DraftLetter({ letter, detail }: { letter: LetterDetail; detail: CaseDetail }): ReactElement {
  const text = useLetterText(letter);
  const subject = useSettled(text.subject);
  const body = useSettled(text.body);
  const check = useOperation('letter.check', { letterId: letter.id, subject, body }, { keepPrevious: true });
  const paper = useOperation('letter.render', { letterId: letter.id, format: 'html' }, { keepPrevious: true });
  const [wanted, setWanted] = useState<{ readonly name: string } | null>(null);
  const bodyRef = useRef<HTMLTextAreaElement>(null);
  const { gaps, missing, stated } = check.data ?? letter;

  /** Leads to what fills a gap: the field of this letter that it names, else the gap itself in the text. */
  const jump = ({ name, label }: Gap): void => {
    if (letter.asks.some((ask) => ask.name === name)) setWanted({ name });
    else selectGap(bodyRef.current, label);
  };
  const addWording = (wording: string): void => {
    text.change({ body: withWording(text.body, wording) });
    bodyRef.current?.focus();
  };
  return (
    <Page
      title={letter.name}
      subtitle={
        <LetterHeading letter={letter}>
          draft of {letter.draftedBy}, {moment(letter.draftedAt, detail.zone)}
        </LetterHeading>
      }
      actions={<DraftActions letter={letter} detail={detail} text={text} />}
    >
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1.1fr)' },
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <LackPanel
            caseId={letter.caseId}
            gaps={gaps}
            missing={missing}
            stated={stated}
            onJump={jump}
            onAddWording={addWording}
          />
          <LetterFields letter={letter} text={text} wanted={wanted} />
          <LetterWords text={text} bodyRef={bodyRef} />
        </Box>
        <Box sx={{ position: { md: 'sticky' }, top: 16, minWidth: 0 }}>
          <ErrorNotice error={paper.error} />
          {paper.data !== undefined && (
            <PaperFrame
              title={`${letter.name}, as it will print`}
              html={paper.data.content}
              height="calc(100vh - 180px)"
            />
          )}
        </Box>
      </Box>
    </Page>
  );
}

/** Selects the mark of a gap in the text, so that the next key replaces it. */
function selectGap(field: HTMLTextAreaElement | null, label: string): void {
  if (field === null) return;
  const mark = `[[${label}]]`;
  const at = field.value.indexOf(mark);
  field.focus();
  if (at >= 0) field.setSelectionRange(at, at + mark.length);
}

/** The body with a mandatory part before its closing words, or at its end where there are none. */
function withWording(body: string, wording: string): string {
  const closing = body.search(/\n\n(?=Yours (?:sincerely|faithfully)\b)/u);
  const at = closing < 0 ? body.trimEnd().length : closing;
  return `${body.slice(0, at)}\n\n${wording}${body.slice(at)}`;
}
