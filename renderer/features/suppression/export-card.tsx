import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { WindowOutput } from '../../../electron/contract/table.ts';
import { useCommand, useOperation } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { countOf } from '../../ui/format.ts';
import { Card } from './card.tsx';

/** The list as a CSV file, and which hashes are kept for it. */
export function ExportCard(): ReactElement {
  const settings = useOperation('suppression.settings', {});
  const setSettings = useCommand('suppression.setSettings');
  const save = useCommand('suppression.save');
  return (
    <Card title="Export" says="The list as a CSV file, for a mailing tool or to compare in another place.">
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button variant="outlined" loading={save.isPending} onClick={() => save.mutate({ form: 'mailing' })}>
          Save for mailing tools (SHA-256)…
        </Button>
        <Button variant="outlined" loading={save.isPending} onClick={() => save.mutate({ form: 'keyed' })}>
          Save for this casebook…
        </Button>
      </Box>
      {save.data !== undefined && (
        <Typography role="status" variant="body2" sx={{ mt: 1 }}>
          {said(save.data)}
        </Typography>
      )}
      <FormControlLabel
        sx={{ mt: 1 }}
        control={
          <Switch
            size="small"
            checked={settings.data?.keepMailingHashes ?? false}
            disabled={settings.data === undefined || setSettings.isPending}
            onChange={(event) => setSettings.mutate({ keepMailingHashes: event.target.checked })}
          />
        }
        label="Keep a hash for mailing tools with new e-mail addresses"
      />
      <Typography variant="body2" color="textSecondary">
        Mailing tools compare plain SHA-256 hashes. Whoever has such a list can find out whether a known address stands
        on it, so it is off until somebody needs it.
      </Typography>
      <ErrorNotice error={save.error ?? setSettings.error} />
    </Card>
  );
}

function said({ fileName, entries, leftOut }: WindowOutput<'suppression.save'>): string {
  if (fileName === null) return 'The list was not saved.';
  const left = `${countOf(leftOut, 'entry', 'entries')} left out, made while no hash for mailing tools was kept`;
  return `${countOf(entries, 'entry', 'entries')} saved as ${fileName}${leftOut > 0 ? `; ${left}` : ''}.`;
}
