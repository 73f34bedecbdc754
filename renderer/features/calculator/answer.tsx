import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactElement, ReactNode } from 'react';

import type { DeadlineWarning, TraceStep } from '../../../electron/domain/deadline/deadline.ts';
import { TraceTable } from '../../ui/trace-table.tsx';

interface AnswerProps {
  /** What falls on the date, e.g. the duty. */
  readonly title: string;
  readonly date: ReactNode;
  /** The reason in plain words. */
  readonly reason: string;
  readonly warnings: readonly DeadlineWarning[];
  readonly trace: readonly TraceStep[];
  readonly zone: string;
}

/** A date, why it is that date, and every step that led there. */
export function Answer({ title, date, reason, warnings, trace, zone }: AnswerProps): ReactElement {
  return (
    <Paper component="section" variant="outlined" aria-label={title} sx={{ px: 2, py: 1.5, mb: 2 }}>
      <Typography component="p" sx={{ fontSize: 18, fontWeight: 600 }}>
        {date}
      </Typography>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {reason}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {warnings.map(({ code, note }) => (
          <Alert key={code} severity="warning" variant="outlined" sx={{ py: 0 }}>
            {note}
          </Alert>
        ))}
        <TraceTable trace={trace} zone={zone} label={title} />
      </Box>
    </Paper>
  );
}
