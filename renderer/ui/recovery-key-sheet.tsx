import Print from '@mui/icons-material/PrintOutlined';
import Save from '@mui/icons-material/SaveAltOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { useCommand } from '../api/client.ts';
import { ErrorNotice } from './error-notice.tsx';
import { RecoveryConfirm } from './recovery-confirm.tsx';
import { groupsOf } from './recovery-groups.ts';

interface RecoveryKeySheetProps {
  readonly recoveryKey: string;
  onConfirmed(): void;
  /** Going on without confirming; a banner reminds of it later. Left out where it makes no sense. */
  onLater?(): void;
}

/** The recovery key: shown once, to print or save, and then proved by typing two of its groups. */
export function RecoveryKeySheet({ recoveryKey, onConfirmed, onLater }: RecoveryKeySheetProps): ReactElement {
  const [confirming, setConfirming] = useState(false);
  if (confirming)
    return (
      <RecoveryConfirm
        groupCount={groupsOf(recoveryKey).length}
        onBack={() => setConfirming(false)}
        onConfirmed={onConfirmed}
      />
    );
  return (
    <Stack spacing={2}>
      <KeyGroups recoveryKey={recoveryKey} />
      <Keeping recoveryKey={recoveryKey} />
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end', pt: 1 }}>
        {onLater !== undefined && <Button onClick={onLater}>Confirm later</Button>}
        <Button variant="contained" onClick={() => setConfirming(true)}>
          It is written down
        </Button>
      </Box>
    </Stack>
  );
}

function KeyGroups({ recoveryKey }: { recoveryKey: string }): ReactElement {
  return (
    <Box
      component="ol"
      aria-label="Recovery key"
      sx={{
        m: 0,
        p: 2,
        listStyle: 'none',
        display: 'grid',
        gridTemplateColumns: 'repeat(4, 1fr)',
        gap: 1.5,
        border: '1px solid',
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.default',
      }}
    >
      {groupsOf(recoveryKey).map((group, position) => (
        <Box component="li" key={`${position}-${group}`} sx={{ textAlign: 'center' }}>
          <Typography variant="caption" component="span" color="textSecondary" sx={{ display: 'block' }}>
            {position + 1}
          </Typography>
          <Box
            component="span"
            sx={{ fontFamily: 'ui-monospace, "Cascadia Mono", Menlo, "DejaVu Sans Mono", monospace', fontSize: 18 }}
          >
            {group}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function Keeping({ recoveryKey }: { recoveryKey: string }): ReactElement {
  const print = useCommand('recovery.print');
  const save = useCommand('recovery.save');
  const said =
    save.data?.fileName !== undefined && save.data.fileName !== null
      ? `Saved as ${save.data.fileName}. Keep the file away from this computer.`
      : print.data?.printed === true
        ? 'Sent to the printer.'
        : '';
  return (
    <Stack spacing={1}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button
          variant="outlined"
          startIcon={<Print />}
          loading={print.isPending}
          onClick={() => print.mutate({ recoveryKey })}
        >
          Print
        </Button>
        <Button
          variant="outlined"
          startIcon={<Save />}
          loading={save.isPending}
          onClick={() => save.mutate({ recoveryKey })}
        >
          Save as a file…
        </Button>
        <Typography variant="body2" role="status" color="textSecondary" sx={{ minHeight: 20 }}>
          {said}
        </Typography>
      </Box>
      <ErrorNotice error={print.error ?? save.error} />
    </Stack>
  );
}
