import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CasebookStatus } from '../../../electron/contract/shell.ts';
import { errorOf, useCommand } from '../../api/client.ts';
import { refreshStatus, useStatusAskedAt, useTakeStatus } from '../../api/status.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { NewPassphraseFields, usePassphraseReady } from '../../ui/new-passphrase.tsx';
import { noPassphrase } from '../../ui/passphrase-fault.ts';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useWait, waitWords } from './use-wait.ts';

/** The printed key opens the casebook, and a new passphrase takes the place of the forgotten one. */
export function RecoverForm({ status, onBack }: { status: CasebookStatus; onBack(): void }): ReactElement {
  const client = useQueryClient();
  const takeStatus = useTakeStatus();
  const recover = useCommand('casebook.recover');
  const [recoveryKey, setRecoveryKey] = useState('');
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [tried, setTried] = useState(false);
  const known = [status.organisationName];
  const ready = usePassphraseReady(passphrase, known);
  const wait = useWait(status.retryAfterMs, useStatusAskedAt());

  const submit = (): void => {
    setTried(true);
    if (recoveryKey.trim() === '' || !ready || wait > 0) return;
    recover.mutate(
      { recoveryKey: recoveryKey.trim(), newPassphrase: passphrase.first },
      { onSuccess: takeStatus, onError: () => void refreshStatus(client) },
    );
  };

  const refusal = recover.error === null ? undefined : errorOf(recover.error);
  const ofKey = refusal?.code === 'wrong-recovery-key' || refusal?.code === 'mistyped-recovery-key';
  const fault =
    wait > 0
      ? `After a wrong attempt, the next one is taken in ${waitWords(wait)}`
      : ofKey
        ? sentenceOf(refusal)
        : tried && recoveryKey.trim() === ''
          ? 'Type the recovery key from the paper or the file'
          : undefined;
  return (
    <Stack
      component="form"
      spacing={1.5}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label="Recovery key"
        value={recoveryKey}
        onChange={(event) => {
          if (ofKey) recover.reset();
          setRecoveryKey(event.target.value);
        }}
        error={fault !== undefined}
        helperText={fault ?? 'Eight groups of five; capitals, spaces and hyphens do not matter'}
        autoFocus
        fullWidth
        multiline
        minRows={2}
        slotProps={{
          htmlInput: { spellCheck: false, autoComplete: 'off', maxLength: 200, style: { letterSpacing: '0.05em' } },
        }}
      />
      <NewPassphraseFields
        label="New passphrase"
        value={passphrase}
        onChange={setPassphrase}
        known={known}
        tried={tried}
      />
      {!ofKey && refusal?.code !== 'too-many-attempts' && <ErrorNotice error={recover.error} />}
      <Box sx={{ display: 'flex', justifyContent: 'space-between', pt: 1 }}>
        <Button onClick={onBack} disabled={recover.isPending}>
          Back
        </Button>
        <Button type="submit" variant="contained" loading={recover.isPending} disabled={wait > 0}>
          Open and set the passphrase
        </Button>
      </Box>
    </Stack>
  );
}
