import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { WindowInput, WindowOutput } from '../../../electron/contract/table.ts';
import { call, useCommand, useOperation } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { countOf } from '../../ui/format.ts';
import { Card } from './card.tsx';

type Form = WindowInput<'suppression.export'>['form'];

/** The list as CSV text, and which hashes are kept for it. */
export function ExportCard(): ReactElement {
  const settings = useOperation('suppression.settings', {});
  const setSettings = useCommand('suppression.setSettings');
  const [copied, setCopied] = useState<WindowOutput<'suppression.export'> | null>(null);
  const [error, setError] = useState<unknown>(null);
  const copy = async (form: Form): Promise<void> => {
    setError(null);
    try {
      const list = await call('suppression.export', { form });
      await navigator.clipboard.writeText(list.csv);
      setCopied(list);
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <Card
      title="Export"
      says="The list as CSV, to compare in another place. It goes to the clipboard: paste it into a file or a mailing tool."
    >
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button variant="outlined" onClick={() => void copy('mailing')}>
          Copy for mailing tools (SHA-256)
        </Button>
        <Button variant="outlined" onClick={() => void copy('keyed')}>
          Copy for this casebook
        </Button>
      </Box>
      {copied !== null && (
        <Typography role="status" variant="body2" sx={{ mt: 1 }}>
          {countOf(copied.entries, 'entry', 'entries')} copied
          {copied.leftOut > 0 &&
            `; ${countOf(copied.leftOut, 'entry', 'entries')} left out, made while no hash for mailing tools was kept`}
          .
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
      <ErrorNotice error={error ?? setSettings.error} />
    </Card>
  );
}
