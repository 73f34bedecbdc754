import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import type { ReactElement } from 'react';

import { subscribeToEvents } from '../api/events.ts';
import { refreshStatus, useCasebookStatus } from '../api/status.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Late } from '../ui/late.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { goTo, parseHash } from './hash-location.ts';
import { lazyPart } from './lazy-part.ts';

const FirstRunPage = lazyPart(() => import('../features/first-run/first-run-page.tsx'), 'FirstRunPage');
const UnlockPage = lazyPart(() => import('../features/unlock/unlock-page.tsx'), 'UnlockPage');
const Shell = lazyPart(() => import('./shell.tsx'), 'Shell');

/** What the officer does first in a new casebook. */
export type FirstStep = 'look' | 'import' | 'log';

/** Decides what the window shows: the first run, the unlock page, or the casebook. */
export function Root(): ReactElement {
  const client = useQueryClient();
  const status = useCasebookStatus();
  // The casebook is open before the first run is over: the recovery key is still to be written down.
  const [settingUp, setSettingUp] = useState(false);
  const [firstStep, setFirstStep] = useState<FirstStep>('look');

  useEffect(() => subscribeToEvents(client, { onLocked: () => setSettingUp(false), onNavigate: goTo }), [client]);

  const state = status.data?.state;
  if (state === 'none' && !settingUp) setSettingUp(true);

  // Whoever unlocks comes back to the same page, but not to the words that were searched for there.
  useEffect(() => {
    if (state === 'locked') goTo(parseHash(location.hash).path, { replace: true });
  }, [state]);

  const start = async (step: FirstStep): Promise<void> => {
    await refreshStatus(client);
    setFirstStep(step);
    setSettingUp(false);
    goTo('/today', { replace: true });
  };

  return (
    <ErrorBoundary resetKey={state ?? ''}>
      <Suspense fallback={<Waiting />}>
        {status.data === undefined ? (
          <Unanswered error={status.error} onRetry={() => void status.refetch()} />
        ) : settingUp ? (
          <FirstRunPage onDone={(step) => void start(step)} />
        ) : state === 'unlocked' ? (
          <Shell firstStep={firstStep} onFirstStepTaken={() => setFirstStep('look')} />
        ) : (
          <UnlockPage status={status.data} />
        )}
      </Suspense>
    </ErrorBoundary>
  );
}

function Unanswered({ error, onRetry }: { error: Error | null; onRetry(): void }): ReactElement {
  if (error === null) return <Waiting />;
  return (
    <Box component="main" sx={{ p: 6, maxWidth: 640 }}>
      <ErrorNotice error={error} action={<Button onClick={onRetry}>Try again</Button>} />
    </Box>
  );
}

function Waiting(): ReactElement {
  return (
    <Late>
      <Box sx={{ height: '100%', display: 'grid', placeItems: 'center' }}>
        <CircularProgress size={28} aria-label="Loading" />
      </Box>
    </Late>
  );
}
