import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import type { ReactElement } from 'react';

import type { RulesEffect } from '../../electron/contract/rules.ts';
import { ErrorNotice } from './error-notice.tsx';
import { RulesEffectView } from './rules-effect.tsx';

interface RulesDialogProps {
  readonly title: string;
  /** What would happen; nothing yet while it is being worked out. */
  readonly effect: RulesEffect | undefined;
  readonly error: unknown;
  readonly confirmLabel: string;
  readonly busy: boolean;
  onConfirm(): void;
  onClose(): void;
}

/** Shows what other rules or holidays would change and asks whether to use them. */
export function RulesDialog(props: RulesDialogProps): ReactElement {
  const titleId = useId();
  const { effect } = props;
  const usable = effect !== undefined && effect.changes.length > 0 && effect.undatable.length === 0;
  return (
    <Dialog open onClose={props.onClose} aria-labelledby={titleId} maxWidth="md" fullWidth>
      <DialogTitle id={titleId}>{props.title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {effect !== undefined && <RulesEffectView effect={effect} />}
        <ErrorNotice error={props.error} />
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>Cancel</Button>
        <Button variant="contained" disabled={!usable} loading={props.busy} onClick={props.onConfirm}>
          {props.confirmLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
