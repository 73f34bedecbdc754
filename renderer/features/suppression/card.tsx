import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';

interface CardProps {
  readonly title: string;
  /** One sentence that says what it is for. */
  readonly says: string;
  readonly children: ReactNode;
}

/** One thing that can be done with the list. */
export function Card({ title, says, children }: CardProps): ReactElement {
  const titleId = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={titleId} sx={{ p: 2 }}>
      <Typography variant="h2" id={titleId}>
        {title}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.25, mb: 1.5 }}>
        {says}
      </Typography>
      {children}
    </Paper>
  );
}
