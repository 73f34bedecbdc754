import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { errorOf, useCommand } from '../../api/client.ts';
import { useCasebookStatus } from '../../api/status.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { RecoveryKeySheet } from '../../ui/recovery-key-sheet.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Card } from './part.tsx';

/** The recovery key: whether it was confirmed, and a new one in place of a lost one. */
export function RecoveryCard(): ReactElement {
  const status = useCasebookStatus();
  const [open, setOpen] = useState(false);
  const confirmed = status.data?.recoveryConfirmed;
  return (
    <Card
      title="Recovery key"
      says="The printed key opens the casebook when the passphrase is forgotten. A key is shown only once; a new one makes the old one useless."
      actions={
        <Button variant={confirmed === false ? 'contained' : 'outlined'} onClick={() => setOpen(true)}>
          New recovery key
        </Button>
      }
    >
      {confirmed === false && (
        <Alert severity="warning" variant="outlined">
          Nobody has confirmed that the key was written down. If it was not, make a new one now.
        </Alert>
      )}
      {confirmed === true && (
        <Alert severity="success" variant="outlined">
          The key was confirmed by typing two of its groups.
        </Alert>
      )}
      {open && <RenewDialog onClose={() => setOpen(false)} />}
    </Card>
  );
}

function RenewDialog({ onClose }: { onClose(): void }): ReactElement {
  const renew = useCommand('recovery.renew');
  const [passphrase, setPassphrase] = useState('');
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const refusal = renew.error === null ? undefined : errorOf(renew.error);
  const wrong = refusal?.code === 'wrong-passphrase';
  const submit = (): void => {
    if (passphrase === '') return;
    renew.mutate(
      { passphrase },
      { onSuccess: (made) => setRecoveryKey(made.recoveryKey), onSettled: () => setPassphrase('') },
    );
  };
  return (
    // Once the key is on the screen, a stray click or Escape must not take it away.
    <Dialog
      open
      onClose={() => (recoveryKey === null ? onClose() : undefined)}
      aria-labelledby="renew-title"
      maxWidth="sm"
      fullWidth
    >
      <DialogTitle id="renew-title">New recovery key</DialogTitle>
      {recoveryKey === null ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <DialogContent>
            <Stack spacing={2}>
              <Typography>The old key stops working at once. Enter the passphrase to make a new one.</Typography>
              <SecretField
                label="Passphrase"
                value={passphrase}
                onChange={setPassphrase}
                error={wrong && passphrase === '' ? sentenceOf(refusal) : undefined}
                autoFocus
              />
              {!wrong && <ErrorNotice error={renew.error} />}
            </Stack>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="contained" loading={renew.isPending} disabled={passphrase === ''}>
              Make a new key
            </Button>
          </DialogActions>
        </form>
      ) : (
        <DialogContent>
          <RecoveryKeySheet recoveryKey={recoveryKey} onConfirmed={onClose} onLater={onClose} />
        </DialogContent>
      )}
    </Dialog>
  );
}
