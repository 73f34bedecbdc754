import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';

interface ConfirmDialogProps {
  readonly open: boolean;
  /** The question, naming the thing: "Remove Tuesday 2 June 2026 from the calendar?" */
  readonly title: string;
  readonly children?: ReactNode;
  /** The verb of the question: "Remove". */
  readonly confirmLabel: string;
  readonly destructive?: boolean;
  readonly busy?: boolean;
  onConfirm(): void;
  onCancel(): void;
}

/** Asks before something that is not easily undone. The keyboard starts on Cancel. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactElement {
  const titleId = useId();
  return (
    <Dialog open={props.open} onClose={props.onCancel} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{props.title}</DialogTitle>
      {props.children !== undefined && <DialogContent>{props.children}</DialogContent>}
      <DialogActions>
        <Button autoFocus onClick={props.onCancel}>
          Cancel
        </Button>
        <Button
          variant="contained"
          color={props.destructive === true ? 'error' : 'primary'}
          loading={props.busy ?? false}
          onClick={props.onConfirm}
        >
          {props.confirmLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
