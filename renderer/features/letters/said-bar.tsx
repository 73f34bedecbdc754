import Alert from '@mui/material/Alert';
import Snackbar from '@mui/material/Snackbar';
import type { ReactElement } from 'react';

import type { Said } from './use-letter-files.ts';

/** What was said about the last file, in the corner. A refusal stays until it is read. */
export function SaidBar({ said, onClose }: { said: Said | null; onClose(): void }): ReactElement {
  return (
    <Snackbar
      open={said !== null}
      onClose={(_event, why) => {
        if (why !== 'clickaway') onClose();
      }}
      autoHideDuration={said?.severity === 'error' ? null : 8_000}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
    >
      <Alert
        severity={said?.severity ?? 'info'}
        variant="outlined"
        onClose={onClose}
        sx={{ bgcolor: 'background.paper', whiteSpace: 'pre-line' }}
      >
        {said?.text}
      </Alert>
    </Snackbar>
  );
}
