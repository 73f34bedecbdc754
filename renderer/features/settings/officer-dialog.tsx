import { zodResolver } from '@hookform/resolvers/zod';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';

import { officerDetails } from '../../../electron/contract/organisation.ts';
import type { Officer, OfficerDetails } from '../../../electron/contract/organisation.ts';
import { useCommand } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormText } from '../../ui/form-text.tsx';

/** Adds an officer, or changes one. */
export function OfficerDialog({ officer, onClose }: { officer: Officer | null; onClose(): void }): ReactElement {
  const add = useCommand('officer.add');
  const update = useCommand('officer.update');
  const { control, handleSubmit } = useForm<OfficerDetails>({
    resolver: zodResolver(officerDetails),
    defaultValues: { name: officer?.name ?? '', initials: officer?.initials ?? '', email: officer?.email ?? '' },
  });
  const save = handleSubmit((details) => {
    if (officer === null) add.mutate(details, { onSuccess: onClose });
    else {
      const { id, version, active } = officer;
      update.mutate({ id, version, details, active }, { onSuccess: onClose });
    }
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby="officer-title" maxWidth="xs" fullWidth>
      <form noValidate onSubmit={(event) => void save(event)}>
        <DialogTitle id="officer-title">{officer === null ? 'Add an officer' : `Edit ${officer.name}`}</DialogTitle>
        <DialogContent>
          <Stack spacing={1.5} sx={{ pt: 1 }}>
            <FormText
              control={control}
              name="name"
              label="Name"
              fault="Enter a name"
              maxLength={200}
              required
              autoFocus
            />
            <FormText
              control={control}
              name="initials"
              label="Initials"
              fault="One to six letters, without spaces"
              maxLength={6}
              required
            />
            <FormText control={control} name="email" label="E-mail" maxLength={254} />
            <ErrorNotice error={add.error ?? update.error} />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" loading={add.isPending || update.isPending}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
