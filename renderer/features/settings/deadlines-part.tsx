import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { ErrorNotice } from '../../ui/error-notice.tsx';
import { SavedMark } from '../../ui/saved-mark.tsx';
import { Card } from './part.tsx';
import { useSettings } from './use-settings.ts';

const most = 60;

/** The organisation's own earlier target. The statutory dates follow from law and cannot be set. */
export function DeadlinesPart(): ReactElement {
  const { settings, error, saving, savedAt, change } = useSettings();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? String(settings?.internalTargetDays ?? '');
  const days = Number(shown);
  const valid = Number.isInteger(days) && days >= 1 && days <= most;
  const changed = settings !== undefined && days !== settings.internalTargetDays;
  return (
    <Card
      title="Internal target"
      says="Days from the start of the period within which the organisation itself wants to have answered. It stands beside the statutory date and never replaces it."
    >
      <ErrorNotice error={error} />
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (valid) change({ internalTargetDays: days });
        }}
        sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}
      >
        <TextField
          label="Calendar days"
          type="number"
          value={shown}
          onChange={(event) => setTyped(event.target.value)}
          error={!valid && shown !== ''}
          helperText={valid || shown === '' ? 'The usual target is 28 days' : `A whole number from 1 to ${most}`}
          slotProps={{ htmlInput: { min: 1, max: most, step: 1 } }}
          sx={{ width: 220 }}
        />
        <Button type="submit" variant="contained" disabled={!valid || !changed} loading={saving} sx={{ mt: 0.25 }}>
          Save
        </Button>
        <Box sx={{ pt: 1 }}>
          <SavedMark savedAt={savedAt} />
        </Box>
      </Box>
    </Card>
  );
}
