import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { ReactElement } from 'react';

import type { DeadlineView } from '../../../electron/contract/deadlines.ts';
import { DueText } from '../../ui/due-text.tsx';
import { dutyWords } from '../../ui/words.ts';
import { sentenceCase, shownValue } from './deadline-lines.ts';

interface TraceDialogProps {
  readonly deadlines: readonly DeadlineView[];
  onClose(): void;
}

/** Why a date is that date: every rule that was applied, where it stands in the law, and what it did. */
export function TraceDialog({ deadlines, onClose }: TraceDialogProps): ReactElement {
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="lg" fullWidth>
      <DialogTitle id={titleId}>{deadlines.length === 1 ? 'Why this date?' : 'Why these dates?'}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 3 }}>
        {deadlines.map((deadline) => (
          <Trace key={deadline.duty} deadline={deadline} />
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}

function Trace({ deadline }: { deadline: DeadlineView }): ReactElement {
  return (
    <div>
      <Typography variant="h3">{dutyWords[deadline.duty]}</Typography>
      <Typography component="p" sx={{ mt: 0.5 }}>
        <DueText dueOn={deadline.dueOn} dueAt={deadline.dueAt} state={deadline.state} zone={deadline.zone} />
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {deadline.reason}
      </Typography>
      <TableContainer tabIndex={0} role="region" aria-label={`Steps: ${dutyWords[deadline.duty]}`}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>Rule</TableCell>
              <TableCell>From</TableCell>
              <TableCell>To</TableCell>
              <TableCell>What it did</TableCell>
              <TableCell>Source</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {deadline.trace.map((step, index) => (
              // The steps of a trace never change their order, and one rule can be applied twice.
              // oxlint-disable-next-line react/no-array-index-key
              <TableRow key={index} sx={{ verticalAlign: 'top' }}>
                <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>
                  {sentenceCase(step.rule)}
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{shownValue(step.from, deadline.zone)}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{shownValue(step.to, deadline.zone)}</TableCell>
                <TableCell>{step.note}</TableCell>
                <TableCell>{step.source}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </div>
  );
}
