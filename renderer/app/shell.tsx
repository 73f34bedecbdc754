import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Close from '@mui/icons-material/Close';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { AdapterDateFns } from '@mui/x-date-pickers/AdapterDateFns';
import { enGB } from 'date-fns/locale/en-GB';
import { Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { Link, useLocation } from 'wouter';

import type { MessageIntake } from '../../electron/contract/intake.ts';
import type { CaseKind } from '../../electron/domain/case-kind.ts';
import { useCommand, useOperation } from '../api/client.ts';
import { useCasebookStatus, useTakeStatus } from '../api/status.ts';
import { KeysDialog } from '../features/keys/keys-dialog.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { OfficeZone, useOfficeZone } from '../ui/office-zone.tsx';
import { goTo } from './hash-location.ts';
import { useKeyboard } from './keyboard.ts';
import { lazyPart } from './lazy-part.ts';
import { LogMenu } from './log-menu.tsx';
import { Rail } from './rail.tsx';
import type { FirstStep } from './root.tsx';
import { Routes } from './routes.tsx';
import { SearchBox } from './search-box.tsx';
import { SkipLink } from './skip-link.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useTakeIn } from './use-take-in.ts';

const LogCaseDialog = lazyPart(() => import('../features/log-case/log-case-dialog.tsx'), 'LogCaseDialog');

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
  useFocusOnNewPage(path, mainRef);

  useKeyboard((action) => {
    if (action === 'log') setLogging({ kind: 'request' });
    else if (action === 'find') searchRef.current?.select();
    else if (action === 'lock') lock();
    else if (action === 'help') setKeysOpen(true);
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
              role="search"
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
              <SearchBox inputRef={searchRef} onOpen={(caseId) => goTo(`/cases/${caseId}`)} />
              <LogMenu
                onLog={(kind) => setLogging({ kind })}
                onMessage={takeIn.chooseMessage}
                onImport={takeIn.chooseLog}
              />
            </Box>
            <Box component="main" ref={mainRef} tabIndex={-1} sx={{ flex: 1, overflow: 'auto', outline: 'none !important' }}>
              <RecoveryReminder hidden={path === '/settings/security'} />
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

/** A new page begins at its top, and the keyboard with it; the first page leaves the focus where it is. */
function useFocusOnNewPage(path: string, mainRef: RefObject<HTMLElement | null>): void {
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    const samePage = shown.current.startsWith('/settings') && path.startsWith('/settings');
    shown.current = path;
    if (samePage) return;
    mainRef.current?.scrollTo({ top: 0 });
    mainRef.current?.focus({ preventScroll: true });
  }, [path, mainRef]);
}

/** Says, quietly, that nobody has proved yet that the recovery key was written down. */
function RecoveryReminder({ hidden }: { hidden: boolean }): ReactElement | null {
  const status = useCasebookStatus();
  const [closed, setClosed] = useState(false);
  if (hidden || closed || status.data?.recoveryConfirmed !== false) return null;
  return (
    <Alert
      severity="info"
      variant="outlined"
      onClose={() => setClosed(true)}
      sx={{ mx: 3, mt: 2, py: 0.25 }}
      action={
        <>
          <Button size="small" component={Link} href="/settings/security">
            Recovery key
          </Button>
          <IconButton size="small" aria-label="Close" onClick={() => setClosed(true)}>
            <Close fontSize="small" />
          </IconButton>
        </>
      }
    >
      The recovery key has not been confirmed. Without it, a forgotten passphrase means the casebook is lost.
    </Alert>
  );
}

function DropHint(): ReactElement {
  return (
    <Box
      aria-hidden
      sx={{
        position: 'fixed',
        inset: 12,
        zIndex: 'tooltip',
        pointerEvents: 'none',
        display: 'grid',
        placeItems: 'center',
        border: '2px dashed',
        borderColor: 'primary.main',
        borderRadius: 2,
        bgcolor: 'background.paper',
        opacity: 0.92,
        fontSize: 18,
        fontWeight: 600,
        color: 'primary.main',
      }}
    >
      Drop an e-mail or a log to take it in
    </Box>
  );
}
