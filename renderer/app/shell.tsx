import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Close from '@mui/icons-material/Close';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { AdapterDateFns } from '@mui/x-date-pickers/AdapterDateFns';
import { enGB } from 'date-fns/locale/en-GB';
import { Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';

import type { MessageIntake } from '../../electron/contract/intake.ts';
import type { CaseKind } from '../../electron/domain/case-kind.ts';
import { useCommand, useOperation } from '../api/client.ts';
import { useTakeStatus } from '../api/status.ts';
import { KeysDialog } from '../features/keys/keys-dialog.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { OfficeZone, useOfficeZone } from '../ui/office-zone.tsx';
import { DropHint } from './drop-hint.tsx';
import { goTo } from './hash-location.ts';
import { useKeyboard } from './keyboard.ts';
import { lazyPart } from './lazy-part.ts';
import { LogMenu } from './log-menu.tsx';
import { Rail } from './rail.tsx';
import { RecoveryReminder } from './recovery-reminder.tsx';
import type { FirstStep } from './root.tsx';
import { kindOfRoute, Routes } from './routes.tsx';
import { SearchBox } from './search-box.tsx';
import { SkipLink } from './skip-link.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { usePageStart } from './use-page-start.ts';
import { useTakeIn } from './use-take-in.ts';

const LogCaseDialog = lazyPart(() => import('../features/log-case/log-case-dialog.tsx'), 'LogCaseDialog');
const QuickCaseDialog = lazyPart(() => import('../features/quick-case/quick-case-dialog.tsx'), 'QuickCaseDialog');

/** What is being logged: a kind chosen from the menu, or a message that was read. */
interface Logging {
  readonly kind: CaseKind;
  readonly intake?: MessageIntake;
}

interface ShellProps {
  readonly firstStep: FirstStep;
  onFirstStepTaken(): void;
}

/** The frame of the open casebook: rail, search, log menu, pages, keys. */
export function Shell({ firstStep, onFirstStepTaken }: ShellProps): ReactElement {
  const [path] = useLocation();
  const [logging, setLogging] = useState<Logging | null>(null);
  const [quick, setQuick] = useState<'marketing-objection' | 'consent-withdrawal' | null>(null);
  const [keysOpen, setKeysOpen] = useState(false);
  const searchRef = useRef<HTMLInputElement>(null);
  const mainRef = useRef<HTMLElement>(null);
  const organisation = useOperation('organisation.get', {});
  const officers = useOperation('officer.list', {});
  const lock = useLock();
  const takeIn = useTakeIn((intake) => setLogging({ kind: intake.suggestedKind, intake }));
  const hovering = useFileDrop(takeIn.drop);

  const takeFirstStep = useEffectEvent(() => {
    if (firstStep === 'log') setLogging({ kind: 'request' });
    if (firstStep === 'import') takeIn.chooseLog();
    if (firstStep !== 'look') onFirstStepTaken();
  });
  useEffect(() => takeFirstStep(), []);
  usePageStart(path, mainRef);

  useKeyboard((action) => {
    if (action === 'log') setLogging({ kind: kindOfRoute(path) });
    else if (action === 'find') searchRef.current?.select();
    else if (action === 'lock') lock();
    else if (action === 'help') setKeysOpen(true);
    else if (action === 'back') history.back();
    else goTo(action.goTo);
  });

  const officer = officers.data?.officers.find(({ id }) => id === officers.data.currentId);
  const machineZone = useOfficeZone();
  return (
    <LocalizationProvider dateAdapter={AdapterDateFns} adapterLocale={enGB}>
      <OfficeZone zone={organisation.data?.zone ?? machineZone}>
        <SkipLink targetRef={mainRef} />
        <Box sx={{ display: 'flex', height: '100%' }}>
          <Rail
            organisationName={organisation.data?.name ?? ''}
            officerName={officer?.name ?? ''}
            onKeys={() => setKeysOpen(true)}
            onLock={lock}
          />
          <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
            <Box
              component="header"
              sx={{
                display: 'flex',
                justifyContent: 'space-between',
                gap: 2,
                px: 3,
                py: 1.25,
                borderBottom: '1px solid',
                borderColor: 'divider',
                bgcolor: 'background.paper',
              }}
            >
              <Box role="search" sx={{ flex: 1, maxWidth: 520 }}>
                <SearchBox inputRef={searchRef} onOpen={(caseId) => goTo(`/cases/${caseId}`)} />
              </Box>
              <LogMenu
                usualKind={kindOfRoute(path)}
                onLog={(kind) => setLogging({ kind })}
                onQuick={setQuick}
                onMessage={takeIn.chooseMessage}
                onImport={takeIn.chooseLog}
              />
            </Box>
            <Box
              component="main"
              ref={mainRef}
              tabIndex={-1}
              sx={{ flex: 1, overflow: 'auto', outline: 'none !important' }}
            >
              {path !== '/settings/security' && <RecoveryReminder />}
              {takeIn.error !== null && (
                <Box sx={{ px: 3, pt: 2 }}>
                  <ErrorNotice
                    error={takeIn.error}
                    action={
                      <IconButton size="small" aria-label="Close" onClick={takeIn.clearError}>
                        <Close fontSize="small" />
                      </IconButton>
                    }
                  />
                </Box>
              )}
              <Routes />
            </Box>
          </Box>
        </Box>
        {hovering && logging === null && <DropHint />}
        <KeysDialog open={keysOpen} onClose={() => setKeysOpen(false)} />
        <Suspense fallback={null}>
          {logging !== null && (
            <LogCaseDialog
              open
              {...logging}
              onClose={() => setLogging(null)}
              onLogged={(caseId) => {
                setLogging(null);
                goTo(`/cases/${caseId}`);
              }}
            />
          )}
          {quick !== null && (
            <QuickCaseDialog
              right={quick}
              onClose={() => setQuick(null)}
              onOpenCase={(caseId) => {
                setQuick(null);
                goTo(`/cases/${caseId}`);
              }}
            />
          )}
        </Suspense>
      </OfficeZone>
    </LocalizationProvider>
  );
}

/** Locks the casebook. The page goes blank with the answer of the shell, which ends the host first. */
function useLock(): () => void {
  const takeStatus = useTakeStatus();
  const lock = useCommand('casebook.lock');
  return () => lock.mutate({}, { onSuccess: takeStatus });
}
