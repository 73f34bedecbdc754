import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import { useCommand } from '../../api/client.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import type { CasePlace } from '../../ui/place-field.tsx';
import { placeWords } from '../../ui/words.ts';
import { CalendarMoves } from './calendar-moves.tsx';

/** Adds a day off of the organisation's own. Which open cases move is seen before it is saved. */
export function AddDayDialog({ place, onClose }: { place: CasePlace; onClose(): void }): ReactElement {
  const add = useCommand('calendar.addDay');
  const [on, setOn] = useState<CivilDate | null>(null);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const named = name.trim() !== '';
  const submit = (): void => {
    setTried(true);
    if (on !== null && named) add.mutate({ place, on, name: name.trim() }, { onSuccess: onClose });
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="add-day-title" maxWidth="sm" fullWidth>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <DialogTitle id="add-day-title">Add a day off in {placeWords(place)}</DialogTitle>
        <DialogContent>
          <Stack spacing={1.5} sx={{ pt: 1 }}>
            <DateField
              label="Day"
              value={on}
              onChange={setOn}
              error={tried && on === null ? 'Enter a date' : undefined}
              required
              autoFocus
            />
            <TextField
              label="Name"
              value={name}
              onChange={(event) => setName(event.target.value)}
              error={tried && !named}
              helperText={tried && !named ? 'Enter a name, as the trace of a date will show it' : ' '}
              slotProps={{ htmlInput: { maxLength: 200 } }}
              required
            />
            {on !== null && <CalendarMoves place={place} add={[on]} remove={[]} />}
            <ErrorNotice error={add.error} />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" loading={add.isPending}>
            Add the day
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
