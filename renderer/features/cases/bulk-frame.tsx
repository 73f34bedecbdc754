import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';

import type { CaseListRow } from '../../../electron/contract/cases.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';

interface BulkFrameProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly children: ReactNode;
  onSubmit(): void;
  onClose(): void;
}

/** The frame of a form about many cases. */
export function BulkFrame(props: BulkFrameProps): ReactElement {
  const titleId = useId();
  return (
    <Dialog open onClose={props.onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!props.busy) props.onSubmit();
        }}
      >
        <DialogTitle id={titleId}>{props.title}</DialogTitle>
        <DialogContent sx={{ pt: '8px !important', display: 'grid', gap: 1 }}>
          {props.children}
          <ErrorNotice error={props.error} />
        </DialogContent>
        <DialogActions>
          <Button onClick={props.onClose}>Cancel</Button>
          <Button type="submit" variant="contained" loading={props.busy}>
            {props.submitLabel}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}

/** The cases of a bulk action, each with the version that the officer saw. */
export function targetsOf(rows: readonly CaseListRow[]): { caseId: string; version: number }[] {
  return rows.map(({ caseId, version }) => ({ caseId, version }));
}
