import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useCommand } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { NewPassphraseFields, usePassphraseReady } from '../../ui/new-passphrase.tsx';
import type { NewPassphrase } from '../../ui/passphrase-fault.ts';
import type { Who } from './who.ts';

interface PassphraseStepProps {
  readonly who: Who;
  readonly value: NewPassphrase;
  onChange(value: NewPassphrase): void;
  onBack(): void;
  /** The casebook was made; its recovery key is given this once. */
  onMade(recoveryKey: string): void;
}

/** Step two: the passphrase that encrypts the file. With it the casebook is made. */
export function PassphraseStep({ who, value, onChange, onBack, onMade }: PassphraseStepProps): ReactElement {
  const create = useCommand('casebook.create');
  const [tried, setTried] = useState(false);
  const known = knownWords(who);
  const ready = usePassphraseReady(value, known);
  const submit = (): void => {
    setTried(true);
    if (!ready) return;
    create.mutate(
      { passphrase: value.first, organisation: who.organisation, officer: who.officer },
      { onSuccess: ({ recoveryKey }) => onMade(recoveryKey) },
    );
  };
  return (
    <Paper
      component="form"
      variant="outlined"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      sx={{ p: 3 }}
    >
      <Stack spacing={2}>
        <Typography>
          Everything is kept in one encrypted file on this computer. Whoever takes the computer sees noise without the
          passphrase. It cannot be reset: if it is forgotten, only the recovery key of the next step opens the file.
        </Typography>
        <Box sx={{ maxWidth: 440 }}>
          <NewPassphraseFields value={value} onChange={onChange} known={known} tried={tried} autoFocus />
        </Box>
        <ErrorNotice error={create.error} />
        <Box sx={{ display: 'flex', justifyContent: 'space-between' }}>
          <Button onClick={onBack} disabled={create.isPending}>
            Back
          </Button>
          <Button type="submit" variant="contained" loading={create.isPending}>
            Make the casebook
          </Button>
        </Box>
      </Stack>
    </Paper>
  );
}

/** What somebody who knows the office would try first. */
function knownWords({ organisation, officer }: Who): readonly string[] {
  return [organisation.name, officer.name, officer.initials, organisation.contactEmail, officer.email]
    .flatMap((text) => [text, ...text.split(/[\s@.]+/u)])
    .filter((word) => word.length > 2);
}
