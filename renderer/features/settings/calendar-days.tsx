import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import { useOperation } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { longDate } from '../../ui/format.ts';
import type { CasePlace } from '../../ui/place-field.tsx';
import { AddDayDialog } from './add-day-dialog.tsx';
import { RemoveDayDialog } from './remove-day-dialog.tsx';

/** A day that the organisation added itself. */
export interface OwnDay {
  readonly id: string;
  readonly on: CivilDate;
  readonly name: string;
}

/** The days off of a place in a year, with the organisation's own days among them. */
export function CalendarDays({ place, year }: { place: CasePlace; year: number }): ReactElement {
  const days = useOperation('calendar.days', { place, year }, { keepPrevious: true });
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<OwnDay | null>(null);
  const rows = days.data?.days ?? [];
  return (
    <>
      <ErrorNotice error={days.error} />
      <Table size="small" aria-label={`Days off in ${year}`}>
        <TableHead>
          <TableRow>
            <TableCell>Day</TableCell>
            <TableCell>Name</TableCell>
            <TableCell align="right">
              <Button size="small" startIcon={<Add />} onClick={() => setAdding(true)}>
                Add a day
              </Button>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ on, name, own, id }) => (
            <TableRow key={`${on}-${name}`}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{longDate(on)}</TableCell>
              <TableCell>
                {name} {own && <Chip size="small" variant="outlined" label="Own" sx={{ ml: 1 }} />}
              </TableCell>
              <TableCell align="right">
                {own && id !== undefined && (
                  <Button
                    size="small"
                    aria-label={`Remove ${name}, ${longDate(on)}`}
                    onClick={() => setRemoving({ id, on, name })}
                  >
                    Remove…
                  </Button>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {days.data !== undefined && rows.length === 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ py: 2 }}>
          No days off are known for {year}. Due dates in that year are given with a warning.
        </Typography>
      )}
      {adding && <AddDayDialog place={place} onClose={() => setAdding(false)} />}
      {removing !== null && <RemoveDayDialog place={place} day={removing} onClose={() => setRemoving(null)} />}
    </>
  );
}
