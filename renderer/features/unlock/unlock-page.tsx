import Lock from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';

import type { CasebookStatus } from '../../../electron/contract/shell.ts';
import { RecoverForm } from './recover-form.tsx';
import { UnlockForm } from './unlock-form.tsx';

/** A locked casebook: whose it is, and the two ways in. */
export function UnlockPage({ status }: { status: CasebookStatus }): ReactElement {
  const [recovering, setRecovering] = useState(false);
  useEffect(() => {
    document.title = 'Locked – Privacy Casebook';
  }, []);
  return (
    <Box component="main" sx={{ height: '100%', overflow: 'auto', display: 'grid', placeItems: 'center', p: 3 }}>
      <Paper variant="outlined" sx={{ width: '100%', maxWidth: recovering ? 480 : 400, p: 4, mb: '6vh' }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 3 }}>
          <Box
            aria-hidden
            sx={{
              width: 40,
              height: 40,
              flex: 'none',
              borderRadius: 1,
              display: 'grid',
              placeItems: 'center',
              bgcolor: 'primary.main',
              color: 'primary.contrastText',
            }}
          >
            <Lock fontSize="small" />
          </Box>
          <Box sx={{ minWidth: 0 }}>
            <Typography variant="h1" sx={{ fontSize: 18, overflowWrap: 'anywhere' }}>
              {status.organisationName === '' ? 'Privacy Casebook' : status.organisationName}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {recovering ? 'Open with the recovery key' : 'The casebook is locked'}
            </Typography>
          </Box>
        </Box>
        {recovering ? (
          <RecoverForm status={status} onBack={() => setRecovering(false)} />
        ) : (
          <UnlockForm status={status} onRecover={() => setRecovering(true)} />
        )}
      </Paper>
    </Box>
  );
}
