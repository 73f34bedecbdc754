import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';

import type { CaseLine } from '../../../electron/contract/cases.ts';
import type { TodayView } from '../../../electron/contract/today.ts';
import { inWords } from '../../../electron/domain/date-words.ts';
import { useOperation } from '../../api/client.ts';
import { DueText } from '../../ui/due-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { Page } from '../../ui/page.tsx';
import { BreachClocks } from './breach-clocks.tsx';
import { CaseLink } from './case-link.tsx';
import { CaseTable } from './case-table.tsx';
import { CountFigures } from './count-figures.tsx';
import { RulesPending } from './rules-pending.tsx';
import { useRowKeys } from './use-row-keys.ts';
import { WeeksChart } from './weeks-chart.tsx';

/** The counts depend on the hour: a breach runs out, a day ends. */
const refreshEveryMs = 60_000;

/** What must I do now, and is it safe to close the lid? */
export function TodayPage(): ReactElement {
  const today = useOperation('today.view', {}, { refreshEveryMs });
  if (today.isPending) return <PageSkeleton />;
  if (today.isError) {
    return (
      <Page title="Today">
        <ErrorNotice error={today.error} />
      </Page>
    );
  }
  return <Today view={today.data} />;
}

function Today({ view }: { view: TodayView }): ReactElement {
  const ref = useRef<HTMLDivElement>(null);
  useRowKeys(ref);
  const anyDueInWeeks = view.weeks.some((week) => week.requests + week.breaches + week.complaints > 0);
  const showsCards = view.breachClocks.length > 0 || anyDueInWeeks;
  return (
    <Page title={inWords(view.today)}>
      <Box ref={ref} sx={{ display: 'grid', gap: 3 }}>
        <RulesPending />
        <CountFigures counts={view.counts} nextBreachAt={view.breachClocks[0]?.dueAt ?? null} />
        {showsCards && (
          <Box
            sx={{
              display: 'grid',
              gap: 2,
              gridTemplateColumns: 'repeat(auto-fit, minmax(340px, 1fr))',
              '& > *': { minWidth: 0 },
            }}
          >
            {view.breachClocks.length > 0 && (
              <Card title="Breach clocks">
                <BreachClocks lines={view.breachClocks} />
              </Card>
            )}
            {anyDueInWeeks && (
              <Card title="Next four weeks">
                <WeeksChart weeks={view.weeks} />
              </Card>
            )}
          </Box>
        )}
        <Card title="Do now">
          {view.doNow.length > 0 ? (
            <CaseTable lines={view.doNow} caption="Cases that are overdue or due within a week, by due date" />
          ) : (
            <NothingDue next={view.next} open={view.counts.open} />
          )}
        </Card>
        {view.waiting.length > 0 && (
          <Card title="Waiting on others">
            <CaseTable
              lines={view.waiting}
              caption="Cases whose clock stands still until somebody else replies"
              waiting
            />
          </Card>
        )}
      </Box>
    </Page>
  );
}

function NothingDue({ next, open }: { next: CaseLine | null; open: number }): ReactElement {
  if (next === null) {
    return (
      <EmptyState title={open === 0 ? 'No case is open.' : 'Nothing is due.'}>
        {open === 0 ? 'Log a case with Ctrl+N, or drop an e-mail on this window.' : 'No open case has a running clock.'}
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nothing is due.">
      Next: <CaseLink caseId={next.caseId}>{next.ref}</CaseLink> on <DueText {...dueOf(next)} />
    </EmptyState>
  );
}

function dueOf({
  dueOn,
  dueAt,
  deadlineState,
}: CaseLine): Pick<CaseLine, 'dueOn' | 'dueAt'> & { state: CaseLine['deadlineState'] } {
  return { dueOn, dueAt, state: deadlineState };
}

function Card({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <Paper component="section" variant="outlined" aria-label={title} sx={{ overflow: 'hidden' }}>
      <Typography variant="h2" sx={{ px: 2, pt: 1.5, pb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}
