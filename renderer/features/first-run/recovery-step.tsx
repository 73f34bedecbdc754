import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import { RecoveryKeySheet } from '../../ui/recovery-key-sheet.tsx';

/** Step three: the recovery key, shown this once. */
export function RecoveryStep({ recoveryKey, onDone }: { recoveryKey: string; onDone(): void }): ReactElement {
  return (
    <Paper variant="outlined" sx={{ p: 3 }}>
      <Stack spacing={2}>
        <Typography>
          This key opens the casebook when the passphrase is forgotten. It is shown only now. Print it or save it, and
          keep it where a key belongs: in a safe, not on this computer.
        </Typography>
        <RecoveryKeySheet recoveryKey={recoveryKey} onConfirmed={onDone} onLater={onDone} />
      </Stack>
    </Paper>
  );
}
