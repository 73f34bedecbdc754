import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';

import type { LogIntake } from '../../../electron/contract/intake.ts';
import type { WindowInput, WindowOutput } from '../../../electron/contract/table.ts';
import { errorOf, useCommand } from '../../api/client.ts';
import { keepLog, useLogIntake } from '../../api/intake.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { countOf } from '../../ui/format.ts';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { Page } from '../../ui/page.tsx';
import { ImportResult } from './import-result.tsx';
import { LogColumns } from './log-columns.tsx';
import { LogReading } from './log-reading.tsx';
import { LogRows } from './log-rows.tsx';

/** What was read from a log, what each row would become, and the officer's word before anything is taken in. */
export function ImportLogPage({ intakeId }: { intakeId: string }): ReactElement {
  const log = useLogIntake(intakeId);
  if (log.isPending) return <PageSkeleton />;
  if (log.data !== undefined) return <ImportLog log={log.data} />;
  return (
    <Page title="Import a log">
      {errorOf(log.error).code === 'intake-expired' ? (
        <EmptyState title="The log is no longer held in memory">
          Nothing was taken in. Choose the file again with Log, Import a log.
        </EmptyState>
      ) : (
        <ErrorNotice error={log.error} />
      )}
    </Page>
  );
}

type Result = WindowOutput<'intake.importRows'>;

function ImportLog({ log }: { log: LogIntake }): ReactElement {
  const client = useQueryClient();
  const [, goTo] = useLocation();
  const [accepted, setAccepted] = useState<ReadonlySet<number>>(new Set());
  const [result, setResult] = useState<Result | null>(null);
  const [reading, setReading] = useState(0);
  const replan = useCommand('intake.replan');
  const importRows = useCommand('intake.importRows');
  const discard = useCommand('intake.discard');

  const readAgain = (choice: Omit<WindowInput<'intake.replan'>, 'intakeId'>): void =>
    replan.mutate(
      { intakeId: log.intakeId, ...choice },
      {
        onSuccess: (again) => {
          keepLog(client, again);
          // Rows that were ticked under another reading may mean something else now.
          setAccepted(new Set());
          setReading(reading + 1);
        },
      },
    );
  const takeIn = (): void =>
    importRows.mutate({ intakeId: log.intakeId, accept: [...accepted] }, { onSuccess: setResult });
  const leave = (): void => discard.mutate({ intakeId: log.intakeId }, { onSettled: () => goTo('/today') });

  if (result !== null) return <ImportResult fileName={log.fileName} result={result} />;
  const wanted = log.counts.ready + accepted.size;
  return (
    <Page
      title={`Import ${log.fileName}`}
      subtitle="Nothing is in the casebook yet."
      actions={
        <>
          <Button onClick={leave}>Do not import</Button>
          <Button
            variant="contained"
            loading={importRows.isPending}
            disabled={wanted === 0 || replan.isPending}
            onClick={takeIn}
          >
            {wanted === 0 ? 'Import' : `Import ${countOf(wanted, 'row')}`}
          </Button>
        </>
      }
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        <ErrorNotice error={importRows.error ?? replan.error} />
        <LogReading log={log} busy={replan.isPending} onRead={readAgain} />
        <LogColumns log={log} busy={replan.isPending} onRead={readAgain} />
        {log.counts.doubtful > accepted.size && (
          <Alert severity="info" variant="outlined">
            {countOf(log.counts.doubtful - accepted.size, 'doubtful row')} will stay out unless ticked below.
          </Alert>
        )}
        <LogRows log={log} reading={reading} accepted={accepted} onAccept={setAccepted} />
      </Box>
    </Page>
  );
}
