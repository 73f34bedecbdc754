import Box from '@mui/material/Box';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import { errorOf, useOperation } from '../../api/client.ts';
import { subjectName, whatWords } from '../../ui/case-words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { longDate } from '../../ui/format.ts';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { Page } from '../../ui/page.tsx';
import { AnswerSection } from './answer-section.tsx';
import { CaseActions } from './case-actions.tsx';
import { CaseDialogs } from './case-dialogs.tsx';
import type { CaseDialogName } from './case-dialogs.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseSteps } from './case-steps.tsx';
import { ChangesSection } from './changes/changes-section.tsx';
import { ClockCard } from './clock-card.tsx';
import { ClockSection } from './clock-section.tsx';
import { CloseSection } from './close-section.tsx';
import { DocumentsCard } from './documents-card.tsx';
import { IdentitySection } from './identity/identity-section.tsx';
import { LettersCard } from './letters/letters-card.tsx';
import { NotesCard } from './notes-card.tsx';
import { PeopleCard } from './people-card.tsx';
import { RequesterCard } from './people/requester-card.tsx';
import { ReviewSection } from './review/review-section.tsx';
import { SearchSection } from './search/search-section.tsx';
import { LinksCard } from './links/links-card.tsx';
import { RecipientsSection } from './recipients/recipients-section.tsx';
import { RightWork } from './rights/right-work.tsx';
import { RightsSection } from './rights-section.tsx';
import { TimelineCard } from './timeline-card.tsx';
import { WordsSection } from './words-section.tsx';

/** How does it stand, and what is next? */
export function CasePage({ caseId }: { caseId: string }): ReactElement {
  const opened = useOperation('case.open', { caseId });
  if (opened.isPending) return <PageSkeleton />;
  if (opened.data !== undefined) return <Case detail={opened.data} />;
  return (
    <Page title="Case">
      {errorOf(opened.error).code === 'not-found' ? (
        <EmptyState title="There is no such case">It may have been removed, or the link is incomplete.</EmptyState>
      ) : (
        <ErrorNotice error={opened.error} />
      )}
    </Page>
  );
}

function Case({ detail }: { detail: CaseDetail }): ReactElement {
  const [dialog, setDialog] = useState<CaseDialogName | null>(null);
  return (
    <Page
      title={`${detail.ref}  ${headline(detail)}`}
      subtitle={<CaseFacts detail={detail} />}
      actions={<CaseActions detail={detail} onDialog={setDialog} />}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        <CaseSteps steps={detail.steps} ownAction={ownAction(detail)} />
        <ClockCard detail={detail} />
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            alignItems: 'start',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1.6fr) minmax(0, 1fr)' },
          }}
        >
          <Box sx={{ display: 'grid', gap: 2 }}>
            <WordsSection detail={detail} onEdit={() => setDialog('edit')} />
            {detail.kind === 'request' && <RightsSection detail={detail} onChange={() => setDialog('rights')} />}
            {detail.kind === 'request' && <IdentitySection detail={detail} />}
            {detail.kind === 'request' && <ChangesSection detail={detail} />}
            <ClockSection detail={detail} />
            {detail.kind === 'request' && <SearchSection detail={detail} />}
            {detail.kind === 'request' && <ReviewSection detail={detail} />}
            {detail.kind === 'request' && <RightWork detail={detail} />}
            <AnswerSection detail={detail} onAnswer={() => setDialog('answer')} />
            {detail.kind === 'request' && <RecipientsSection detail={detail} />}
            <CloseSection detail={detail} onClose={() => setDialog('close')} onReopen={() => setDialog('reopen')} />
          </Box>
          <Box sx={{ display: 'grid', gap: 2 }}>
            <PeopleCard detail={detail} />
            {detail.kind === 'request' && <RequesterCard detail={detail} />}
            {detail.kind === 'request' && <LinksCard detail={detail} />}
            <DocumentsCard detail={detail} />
            {detail.kind === 'request' && <LettersCard detail={detail} />}
            <NotesCard detail={detail} />
            <TimelineCard detail={detail} />
          </Box>
        </Box>
      </Box>
      <CaseDialogs detail={detail} name={dialog} onClose={() => setDialog(null)} />
    </Page>
  );
}

/** What the officer noted as the next thing to do, with its day. @example 'Ask HR for the file, Fri 27 December 2024' */
function ownAction({ nextAction, nextActionOn }: CaseDetail): string {
  if (nextActionOn === null) return nextAction;
  return nextAction === '' ? longDate(nextActionOn) : `${nextAction}, ${longDate(nextActionOn)}`;
}

/** @example 'Access · Jane Okafor' */
function headline(detail: CaseDetail): string {
  if (detail.kind === 'breach') return detail.title;
  const what = whatWords(
    detail.kind,
    detail.rights.map(({ right }) => right),
  );
  const subject = subjectName(detail.parties);
  return subject === '' ? what : `${what} · ${subject}`;
}
