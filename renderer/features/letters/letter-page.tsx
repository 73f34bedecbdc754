import type { ReactElement } from 'react';

import { errorOf, useOperation } from '../../api/client.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { Page } from '../../ui/page.tsx';
import { DraftLetter } from './draft-letter.tsx';
import { SentLetter } from './sent-letter.tsx';

/** One letter of a case: as a draft that is worked on, or as it was sent. */
export function LetterPage({ caseId, letterId }: { caseId: string; letterId: string }): ReactElement {
  const letter = useOperation('letter.open', { letterId });
  const opened = useOperation('case.open', { caseId });
  if (letter.isPending || opened.isPending) return <PageSkeleton />;
  if (letter.data !== undefined && opened.data !== undefined && letter.data.caseId === caseId) {
    return letter.data.state === 'sent' ? (
      <SentLetter letter={letter.data} detail={opened.data} />
    ) : (
      <DraftLetter letter={letter.data} detail={opened.data} />
    );
  }
  const error = letter.error ?? opened.error;
  return (
    <Page title="Letter">
      {error === null || errorOf(error).code === 'not-found' ? (
        <EmptyState title="There is no such letter">It may have been removed, or the link is incomplete.</EmptyState>
      ) : (
        <ErrorNotice error={error} />
      )}
    </Page>
  );
}
