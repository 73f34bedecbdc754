import Box from '@mui/material/Box';
import type { ReactElement } from 'react';

/** Shown while a file hovers over the window. */
export function DropHint(): ReactElement {
  return (
    <Box
      aria-hidden
      sx={{
        position: 'fixed',
        inset: 12,
        zIndex: 'tooltip',
        pointerEvents: 'none',
        display: 'grid',
        placeItems: 'center',
        border: '2px dashed',
        borderColor: 'primary.main',
        borderRadius: 2,
        bgcolor: 'background.paper',
        opacity: 0.92,
        fontSize: 18,
        fontWeight: 600,
        color: 'primary.main',
      }}
    >
      Drop an e-mail or a log to take it in
    </Box>
  );
}
