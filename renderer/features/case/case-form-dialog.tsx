import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useLayoutEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';

import { ErrorNotice } from '../../ui/error-notice.tsx';

interface CaseFormDialogProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly command: {
    readonly busy: boolean;
    readonly error: Error | null;
    readonly conflict: boolean;
    reload(): void;
  };
  readonly children: ReactNode;
  readonly wide?: boolean;
  onSubmit(): void;
  onClose(): void;
}

/** A form about one case. It sends with Enter or Ctrl+Enter and keeps what was typed when the case has changed. */
export function CaseFormDialog(props: CaseFormDialogProps): ReactElement {
  const { command } = props;
  const titleId = useId();
  const notice = useRef<HTMLDivElement>(null);
  // The button is disabled while the command runs and loses the keyboard; a refusal takes it, so that it is read out
  // and Escape closes the dialog.
  useLayoutEffect(() => {
    if (command.error !== null) notice.current?.focus();
  }, [command.error]);
  return (
    <Dialog
      open
      onClose={props.onClose}
      aria-labelledby={titleId}
      maxWidth={props.wide === true ? 'md' : 'sm'}
      fullWidth
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (!command.busy && !command.conflict) props.onSubmit();
      }}
    >
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!command.busy && !command.conflict) props.onSubmit();
        }}
        sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}
      >
        <DialogTitle id={titleId}>{props.title}</DialogTitle>
        <DialogContent sx={{ pt: '8px !important', display: 'grid', gap: 1 }}>
          {props.children}
          <Box ref={notice} tabIndex={-1} sx={{ outline: 'none' }}>
            {command.conflict ? <ConflictNotice onReload={command.reload} /> : <ErrorNotice error={command.error} />}
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={props.onClose}>Cancel</Button>
          <Button type="submit" variant="contained" loading={command.busy} disabled={command.conflict}>
            {props.submitLabel}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}

/** Says that somebody else was faster, and that nothing typed is lost. */
export function ConflictNotice({ onReload }: { onReload(): void }): ReactElement {
  return (
    <Alert
      severity="warning"
      variant="outlined"
      action={
        <Button size="small" onClick={onReload}>
          Reload the case
        </Button>
      }
    >
      The case was changed in the meantime. What was typed here is kept: reload the case, compare, and save again.
    </Alert>
  );
}
