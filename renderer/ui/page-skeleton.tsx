import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import type { ReactElement } from 'react';

import { Late } from './late.tsx';

/** The shape of a page that is still on its way. */
export function PageSkeleton(): ReactElement {
  return (
    <Late>
      <Box sx={{ px: 3, pt: 3, maxWidth: 1280 }} role="status" aria-label="Loading">
        <Skeleton width={260} height={32} />
        <Skeleton variant="rounded" height={96} sx={{ mt: 3 }} />
        <Skeleton variant="rounded" height={280} sx={{ mt: 2 }} />
      </Box>
    </Late>
  );
}
