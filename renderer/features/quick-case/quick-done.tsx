import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import { CopyButton } from '../../ui/copy-button.tsx';

interface QuickDoneProps {
  readonly titleId: string;
  readonly detail: CaseDetail;
  readonly suppressed: boolean;
  onOpenCase(caseId: string): void;
  onAnother(): void;
  onClose(): void;
}

/** The case is logged, answered and closed; what can be told to the person on the telephone. */
export function QuickDone(props: QuickDoneProps): ReactElement {
  const { detail } = props;
  return (
    <>
      <DialogTitle id={props.titleId}>{detail.ref} is done</DialogTitle>
      <DialogContent>
        <Typography role="status">
          Recorded, answered and closed{props.suppressed ? '. The addresses stand on the suppression list.' : '.'}
        </Typography>
        <Typography variant="body2" color="textSecondary" component="div" sx={{ mt: 1 }}>
          The reference to give: <strong>{detail.ref}</strong>
          <CopyButton text={detail.ref} label="Copy the reference" />
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => props.onOpenCase(detail.id)}>Open the case</Button>
        <Button onClick={props.onAnother}>Another one</Button>
        <Button variant="contained" autoFocus onClick={props.onClose}>
          Close
        </Button>
      </DialogActions>
    </>
  );
}
