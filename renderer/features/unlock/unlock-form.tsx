import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';

import type { CasebookStatus } from '../../../electron/contract/shell.ts';
import { errorOf, useCommand } from '../../api/client.ts';
import { refreshStatus, useStatusAskedAt, useTakeStatus } from '../../api/status.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useWait, waitWords } from './use-wait.ts';

/** Passphrase, unlock. After wrong attempts the shell takes no more for a while; the time left is shown. */
export function UnlockForm({ status, onRecover }: { status: CasebookStatus; onRecover(): void }): ReactElement {
  const client = useQueryClient();
  const takeStatus = useTakeStatus();
  const unlock = useCommand('casebook.unlock');
  const [passphrase, setPassphrase] = useState('');
  const inputRef = useRef<HTMLInputElement>(null);
  const wait = useWait(status.retryAfterMs, useStatusAskedAt());
  const waiting = wait > 0;

  useEffect(() => {
    if (!waiting) inputRef.current?.focus();
  }, [waiting]);

  const submit = (): void => {
    if (passphrase === '' || waiting || unlock.isPending) return;
    unlock.mutate(
      { passphrase },
      {
        onSuccess: takeStatus,
        onError: () => {
          setPassphrase('');
          inputRef.current?.focus();
          void refreshStatus(client);
        },
      },
    );
  };

  const refusal = unlock.error === null ? undefined : errorOf(unlock.error);
  const ofPassphrase = refusal?.code === 'wrong-passphrase' || refusal?.code === 'too-many-attempts';
  return (
    <Stack
      component="form"
      spacing={1}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <SecretField
        label="Passphrase"
        value={passphrase}
        onChange={setPassphrase}
        inputRef={inputRef}
        disabled={waiting}
        error={
          waiting
            ? `Not the passphrase. The next attempt is taken in ${waitWords(wait)}`
            : refusal?.code === 'wrong-passphrase' && passphrase === ''
              ? sentenceOf(refusal)
              : undefined
        }
        autoFocus
      />
      {!ofPassphrase && <ErrorNotice error={unlock.error} />}
      <Button type="submit" variant="contained" fullWidth loading={unlock.isPending} disabled={waiting}>
        Unlock
      </Button>
      <Link
        component="button"
        type="button"
        variant="body2"
        color="textSecondary"
        onClick={onRecover}
        sx={{ alignSelf: 'center', pt: 1.5 }}
      >
        Passphrase forgotten: use the recovery key
      </Link>
    </Stack>
  );
}
