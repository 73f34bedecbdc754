import Close from '@mui/icons-material/Close';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'wouter';

import { useCasebookStatus } from '../api/status.ts';

/** Says, quietly, that nobody has proved yet that the recovery key was written down. Closed, it stays away until the next unlocking. */
export function RecoveryReminder(): ReactElement | null {
  const status = useCasebookStatus();
  const [closed, setClosed] = useState(false);
  if (closed || status.data?.recoveryConfirmed !== false) return null;
  return (
    <Alert
      severity="info"
      variant="outlined"
      sx={{ mx: 3, mt: 2, py: 0.25 }}
      action={
        <>
          <Button size="small" component={Link} href="/settings/security">
            Recovery key
          </Button>
          <IconButton size="small" aria-label="Close" onClick={() => setClosed(true)}>
            <Close fontSize="small" />
          </IconButton>
        </>
      }
    >
      The recovery key has not been confirmed. Without it, a forgotten passphrase means the casebook is lost.
    </Alert>
  );
}
