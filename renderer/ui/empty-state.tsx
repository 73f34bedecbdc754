import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement, ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** What stands where nothing stands yet, and how that changes. */
export function EmptyState({ title, children, actions }: EmptyStateProps): ReactElement {
  return (
    <Box sx={{ py: 6, px: 2, textAlign: 'center' }}>
      <Typography variant="subtitle1" component="p" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      {children !== undefined && (
        <Typography variant="body2" component="div" color="textSecondary" sx={{ mt: 0.5, mx: 'auto', maxWidth: 480 }}>
          {children}
        </Typography>
      )}
      {actions !== undefined && (
        <Box sx={{ mt: 2, display: 'flex', gap: 1, justifyContent: 'center', flexWrap: 'wrap' }}>{actions}</Box>
      )}
    </Box>
  );
}
