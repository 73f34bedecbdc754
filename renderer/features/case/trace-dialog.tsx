import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { ReactElement } from 'react';

import type { DeadlineView } from '../../../electron/contract/deadlines.ts';
import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import { DueText } from '../../ui/due-text.tsx';
import { longDate } from '../../ui/format.ts';
import { TraceTable } from '../../ui/trace-table.tsx';
import { dutyWords } from '../../ui/words.ts';

interface TraceDialogProps {
  readonly deadlines: readonly DeadlineView[];
  /** The rules and the holidays of the case: their version, and the day of capture. */
  readonly computedWith: { readonly packVersion: string; readonly holidaysCapturedOn: CivilDate };
  onClose(): void;
}

/** Why a date is that date: every rule that was applied, where it stands in the law, and what it did. */
export function TraceDialog({ deadlines, computedWith, onClose }: TraceDialogProps): ReactElement {
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="lg" fullWidth>
      <DialogTitle id={titleId}>{deadlines.length === 1 ? 'Why this date?' : 'Why these dates?'}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 3 }}>
        {deadlines.map((deadline) => (
          <Trace key={deadline.duty} deadline={deadline} />
        ))}
        <Typography variant="body2" color="textSecondary">
          Computed with rules {computedWith.packVersion} and public holidays as captured on{' '}
          {longDate(computedWith.holidaysCapturedOn)}.
        </Typography>
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
      <TraceTable trace={deadline.trace} zone={deadline.zone} label={dutyWords[deadline.duty]} />
    </div>
  );
}
