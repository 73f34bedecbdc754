import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';

interface SideCardProps {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One kind of facts beside the work. */
export function SideCard({ title, action, children }: SideCardProps): ReactElement {
  const titleId = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={titleId} sx={{ px: 2, pt: 1, pb: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 34, gap: 1 }}>
        <Typography id={titleId} variant="h2" sx={{ flex: 1 }}>
          {title}
        </Typography>
        {action}
      </Box>
      {children}
    </Paper>
  );
}
