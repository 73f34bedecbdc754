import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';

interface CardProps {
  readonly title: string;
  /** One sentence that says what it is for. */
  readonly says?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** One group of settings with its sentence. */
export function Card({ title, says, actions, children }: CardProps): ReactElement {
  const titleId = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={titleId} sx={{ p: 2.5, mb: 2 }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', justifyContent: 'space-between' }}>
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="h2" id={titleId}>
            {title}
          </Typography>
          {says !== undefined && (
            <Typography variant="body2" component="div" color="textSecondary" sx={{ mt: 0.25, maxWidth: 560 }}>
              {says}
            </Typography>
          )}
        </Box>
        {actions !== undefined && <Box sx={{ flex: 'none', display: 'flex', gap: 1 }}>{actions}</Box>}
      </Box>
      {children !== undefined && <Box sx={{ mt: 2 }}>{children}</Box>}
    </Paper>
  );
}
