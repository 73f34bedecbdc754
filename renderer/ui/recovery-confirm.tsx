import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useCommand } from '../api/client.ts';
import { ErrorNotice } from './error-notice.tsx';
import { twoPositions } from './recovery-groups.ts';

interface RecoveryConfirmProps {
  readonly groupCount: number;
  onBack(): void;
  onConfirmed(): void;
}

/** Two groups, chosen by chance, typed from the paper. The key itself is out of sight meanwhile. */
export function RecoveryConfirm({ groupCount, onBack, onConfirmed }: RecoveryConfirmProps): ReactElement {
  const [positions] = useState(() => twoPositions(groupCount, Math.random));
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const confirm = useCommand('recovery.confirm');
  const wrong = confirm.data?.confirmed === false;
  const submit = (): void => {
    confirm.mutate(
      { groups: positions.map((position, index) => ({ position, text: (typed[index] ?? '').trim().slice(0, 20) })) },
      { onSuccess: ({ confirmed }) => (confirmed ? onConfirmed() : undefined) },
    );
  };
  return (
    <Stack
      component="form"
      spacing={2}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Typography>Type these two groups from the printed or saved key.</Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2 }}>
        {positions.map((position, index) => (
          <TextField
            key={position}
            label={`Group ${position + 1}`}
            value={typed[index] ?? ''}
            autoFocus={index === 0}
            error={wrong}
            onChange={(event) => {
              confirm.reset();
              setTyped(index === 0 ? [event.target.value, typed[1]] : [typed[0], event.target.value]);
            }}
            slotProps={{
              htmlInput: {
                spellCheck: false,
                autoComplete: 'off',
                maxLength: 12,
                style: { textTransform: 'uppercase', letterSpacing: '0.1em' },
              },
            }}
          />
        ))}
      </Box>
      {wrong && (
        <Alert severity="error" variant="outlined">
          These are not the groups of the key. Compare them with the paper, character by character.
        </Alert>
      )}
      <ErrorNotice error={confirm.error} />
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
        <Button onClick={onBack}>Show the key again</Button>
        <Button
          type="submit"
          variant="contained"
          loading={confirm.isPending}
          disabled={typed.some((text) => text.trim() === '')}
        >
          Confirm
        </Button>
      </Box>
    </Stack>
  );
}
