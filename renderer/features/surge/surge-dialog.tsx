import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';

import type { WindowOutput } from '../../../electron/contract/table.ts';
import { useCommand } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';

export type SurgeGroup = WindowOutput<'surge.add'>;

interface SurgeDialogProps {
  /** Null for a new one. */
  readonly group: SurgeGroup | null;
  onClose(): void;
  onSaved(group: SurgeGroup): void;
}

/** A group of like requests: its name, what it is about, and the answer that all of them get. */
export function SurgeDialog({ group, onClose, onSaved }: SurgeDialogProps): ReactElement {
  const titleId = useId();
  const [name, setName] = useState(group?.name ?? '');
  const [description, setDescription] = useState(group?.description ?? '');
  const [sharedAnswer, setSharedAnswer] = useState(group?.sharedAnswer ?? '');
  const [tried, setTried] = useState(false);
  const add = useCommand('surge.add');
  const update = useCommand('surge.update');
  const busy = add.isPending || update.isPending;
  const submit = (): void => {
    setTried(true);
    if (name.trim() === '' || busy) return;
    const details = { name: name.trim(), description: description.trim(), sharedAnswer: sharedAnswer.trim() };
    const saved = { onSuccess: onSaved };
    if (group === null) add.mutate(details, saved);
    else update.mutate({ ...details, id: group.id, version: group.version }, saved);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <DialogTitle id={titleId}>{group === null ? 'New group of like requests' : `Edit ${group.name}`}</DialogTitle>
        <DialogContent sx={{ pt: '8px !important', display: 'grid', gap: 1 }}>
          <TextField
            label="Name"
            value={name}
            onChange={(event) => setName(event.target.value)}
            error={tried && name.trim() === ''}
            helperText={tried && name.trim() === '' ? 'Enter a name' : 'For example: campaign of November'}
            autoFocus
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
          <TextField
            label="What they have in common"
            value={description}
            onChange={(event) => setDescription(event.target.value)}
            helperText=" "
            multiline
            maxRows={4}
            slotProps={{ htmlInput: { maxLength: 5_000 } }}
          />
          <TextField
            label="Shared answer"
            value={sharedAnswer}
            onChange={(event) => setSharedAnswer(event.target.value)}
            helperText="What every request of the group is told"
            multiline
            minRows={4}
            maxRows={12}
            slotProps={{ htmlInput: { maxLength: 50_000 } }}
          />
          <ErrorNotice error={add.error ?? update.error} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" loading={busy}>
            {group === null ? 'Make the group' : 'Save'}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
