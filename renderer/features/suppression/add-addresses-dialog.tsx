import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';

import type { WindowOutput } from '../../../electron/contract/table.ts';
import type { SuppressionKind } from '../../../electron/domain/request/suppression.ts';
import { useCommand } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { countOf } from '../../ui/format.ts';
import { addressLines, mostAddresses } from './address-lines.ts';
import { AddressesField } from './addresses-field.tsx';

/** Puts addresses on the list, typed, pasted, or from the list of another tool. */
export function AddAddressesDialog({ onClose }: { onClose(): void }): ReactElement {
  const titleId = useId();
  const [kind, setKind] = useState<SuppressionKind>('email');
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<WindowOutput<'suppression.add'> | null>(null);
  const add = useCommand('suppression.add');
  const addresses = addressLines(kind, text);
  const fault =
    addresses.length === 0
      ? 'Enter at least one address'
      : addresses.length > mostAddresses
        ? `At most ${countOf(mostAddresses, 'address', 'addresses')} at once`
        : undefined;
  const submit = (): void => {
    setTried(true);
    if (fault !== undefined || reason.trim() === '') return;
    add.mutate({ kind, addresses: [...addresses], reason: reason.trim() }, { onSuccess: setDone });
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (done === null && !add.isPending) submit();
        }}
      >
        <DialogTitle id={titleId}>Add addresses to the suppression list</DialogTitle>
        <DialogContent sx={{ pt: '8px !important', display: 'grid', gap: 1 }}>
          {done === null ? (
            <>
              <AddressesField
                kind={kind}
                text={text}
                onKind={setKind}
                onText={setText}
                error={tried ? fault : undefined}
                autoFocus
              />
              <TextField
                label="Reason"
                value={reason}
                onChange={(event) => setReason(event.target.value)}
                error={tried && reason.trim() === ''}
                helperText={
                  tried && reason.trim() === '' ? 'Write down why' : 'For example: list of the old mailing tool'
                }
                slotProps={{ htmlInput: { maxLength: 300 } }}
              />
              <ErrorNotice error={add.error} />
            </>
          ) : (
            <Alert severity={done.unreadable.length > 0 ? 'warning' : 'success'} variant="outlined" role="status">
              {countOf(done.added, 'address', 'addresses')} added, {done.alreadyThere} already there.
              {done.unreadable.length > 0 && ` Not taken: ${done.unreadable.join(', ')}.`}
            </Alert>
          )}
        </DialogContent>
        <DialogActions>
          {done === null ? (
            <>
              <Button onClick={onClose}>Cancel</Button>
              <Button type="submit" variant="contained" loading={add.isPending}>
                Add
              </Button>
            </>
          ) : (
            <Button variant="contained" autoFocus onClick={onClose}>
              Close
            </Button>
          )}
        </DialogActions>
      </Box>
    </Dialog>
  );
}
