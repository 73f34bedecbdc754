import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { errorOf, useCommand } from '../../api/client.ts';
import { useCasebookStatus } from '../../api/status.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { NewPassphraseFields, usePassphraseReady } from '../../ui/new-passphrase.tsx';
import { noPassphrase } from '../../ui/passphrase-fault.ts';
import { SavedMark } from '../../ui/saved-mark.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Card } from './part.tsx';
import { RecoveryCard } from './recovery-card.tsx';
import { useSettings } from './use-settings.ts';

/** Passphrase, recovery key, automatic lock. */
export function SecurityPart(): ReactElement {
  return (
    <>
      <AutoLockCard />
      <PassphraseCard />
      <RecoveryCard />
    </>
  );
}

const lockChoices = [
  { value: '2', label: '2 minutes' },
  { value: '5', label: '5 minutes' },
  { value: '10', label: '10 minutes' },
  { value: '15', label: '15 minutes' },
  { value: '30', label: '30 minutes' },
  { value: '60', label: '1 hour' },
  { value: '240', label: '4 hours' },
  { value: '0', label: 'Never' },
] as const;

function AutoLockCard(): ReactElement {
  const { settings, error, savedAt, change } = useSettings();
  const minutes = String(settings?.lockAfterMinutes ?? '');
  const listed = settings === undefined || lockChoices.some(({ value }) => value === minutes);
  const choices = listed ? lockChoices : [...lockChoices, { value: minutes, label: `${minutes} minutes` }];
  return (
    <Card
      title="Automatic lock"
      says="The casebook locks when nobody works with it for this long, and always when the computer sleeps or its screen is locked."
    >
      <ErrorNotice error={error} />
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
        <Box sx={{ width: 220 }}>
          <ChoiceField<string>
            label="Lock after"
            hint=""
            value={minutes}
            choices={choices}
            onChange={(value) => change({ lockAfterMinutes: Number(value) })}
            disabled={settings === undefined}
          />
        </Box>
        <Box sx={{ pt: 1 }}>
          <SavedMark savedAt={savedAt} />
        </Box>
      </Box>
    </Card>
  );
}

function PassphraseCard(): ReactElement {
  const [open, setOpen] = useState(false);
  const [changed, setChanged] = useState(false);
  return (
    <Card
      title="Passphrase"
      says="Only the lock on the file changes; the file itself is not written again. The recovery key stays as it is."
      actions={
        open ? undefined : (
          <Button
            variant="outlined"
            onClick={() => {
              setChanged(false);
              setOpen(true);
            }}
          >
            Change the passphrase
          </Button>
        )
      }
    >
      {open ? (
        <PassphraseForm
          onDone={(done) => {
            setOpen(false);
            setChanged(done);
          }}
        />
      ) : changed ? (
        <Alert severity="success" variant="outlined">
          The passphrase was changed. The next unlocking asks for the new one.
        </Alert>
      ) : undefined}
    </Card>
  );
}

function PassphraseForm({ onDone }: { onDone(changed: boolean): void }): ReactElement {
  const change = useCommand('casebook.changePassphrase');
  const status = useCasebookStatus();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(noPassphrase);
  const [tried, setTried] = useState(false);
  const known = [status.data?.organisationName ?? ''];
  const ready = usePassphraseReady(next, known);
  const refusal = change.error === null ? undefined : errorOf(change.error);
  const submit = (): void => {
    setTried(true);
    if (current !== '' && ready)
      change.mutate({ current, next: next.first }, { onSuccess: () => onDone(true), onError: () => setCurrent('') });
  };
  const currentFault =
    current === '' && refusal?.code === 'wrong-passphrase'
      ? sentenceOf(refusal)
      : tried && current === ''
        ? 'Enter the present passphrase'
        : undefined;
  return (
    <Stack
      component="form"
      spacing={1}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      sx={{ maxWidth: 440 }}
    >
      <SecretField label="Present passphrase" value={current} onChange={setCurrent} error={currentFault} autoFocus />
      <NewPassphraseFields label="New passphrase" value={next} onChange={setNext} known={known} tried={tried} />
      {refusal?.code !== 'wrong-passphrase' && <ErrorNotice error={change.error} />}
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
        <Button onClick={() => onDone(false)}>Cancel</Button>
        <Button type="submit" variant="contained" loading={change.isPending}>
          Change
        </Button>
      </Box>
    </Stack>
  );
}
