import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import { CaseFormDialog } from './case-form-dialog.tsx';
import { useCaseCommand } from './use-case-command.ts';

/** Work begins again. */
export function ReopenDialog({ detail, onClose }: { detail: CaseDetail; onClose(): void }): ReactElement {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const command = useCaseCommand('case.reopen', detail);
  const missing = reason.trim() === '';
  const submit = (): void => {
    setTried(true);
    if (!missing) command.run({ ...command.target, reason: reason.trim() }, onClose);
  };
  return (
    <CaseFormDialog
      title={`Reopen ${detail.ref}`}
      submitLabel="Reopen"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      {detail.state === 'answered' && (
        <Typography variant="body2" color="textSecondary">
          The answer will no longer stand, and the clock shows again what is due.
        </Typography>
      )}
      <TextField
        label="Why it is reopened"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={tried && missing}
        helperText={tried && missing ? 'Say why, in a few words' : 'Kept as a note of the case'}
        autoFocus
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
    </CaseFormDialog>
  );
}
