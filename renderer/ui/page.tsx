import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import type { ReactElement, ReactNode } from 'react';

interface PageProps {
  readonly title: string;
  /** A quiet line under the title. */
  readonly subtitle?: ReactNode;
  /** At most one of them is primary: the next step. */
  readonly actions?: ReactNode;
  /** Lists use the full width of the window; everything else stays readable at 1,280 px. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page: its heading, its actions, its content. */
export function Page({ title, subtitle, actions, wide = false, children }: PageProps): ReactElement {
  useEffect(() => {
    document.title = `${title} – Privacy Casebook`;
  }, [title]);
  return (
    <Box sx={{ px: 3, pt: 2.5, pb: 4, maxWidth: wide ? 'none' : 1280 }}>
      <Box
        component="header"
        sx={{ display: 'flex', alignItems: 'flex-start', gap: 2, flexWrap: 'wrap', mb: 2.5, minHeight: 36 }}
      >
        <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
          <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {subtitle !== undefined && (
            <Typography variant="body2" component="div" color="textSecondary" sx={{ mt: 0.5 }}>
              {subtitle}
            </Typography>
          )}
        </Box>
        {actions !== undefined && (
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>{actions}</Box>
        )}
      </Box>
      {children}
    </Box>
  );
}
