import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import { isCivilDate, isInstant } from '../../../electron/domain/civil-date.ts';
import { useOperation } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { countOf, longDate, moment } from '../../ui/format.ts';
import { useOfficeZone } from '../../ui/office-zone.tsx';
import type { CasePlace } from '../../ui/place-field.tsx';

interface CalendarMovesProps {
  readonly place: CasePlace;
  readonly add: readonly CivilDate[];
  readonly remove: readonly string[];
}

/** Which open cases would move, from when to when. Nothing is kept by looking. */
export function CalendarMoves({ place, add, remove }: CalendarMovesProps): ReactElement {
  const preview = useOperation('calendar.preview', { place, add: [...add], remove: [...remove] });
  const zone = useOfficeZone();
  const moves = preview.data?.moves;
  if (preview.isError) return <ErrorNotice error={preview.error} />;
  return (
    <Box role="status" sx={{ minHeight: 24 }}>
      {moves !== undefined && (
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {moves.length === 0
            ? 'No open case moves.'
            : `${countOf(moves.length, 'due date')} of open cases ${moves.length === 1 ? 'moves' : 'move'}:`}
        </Typography>
      )}
      {moves !== undefined && moves.length > 0 && (
        <Box sx={{ maxHeight: 220, overflow: 'auto', mt: 1 }}>
          <Table size="small" aria-label="Cases that move">
            <TableHead>
              <TableRow>
                <TableCell>Case</TableCell>
                <TableCell>From</TableCell>
                <TableCell>To</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {moves.map((move) => (
                <TableRow key={`${move.caseId}-${move.duty}`}>
                  <TableCell>
                    {move.ref}
                    <Box sx={{ color: 'text.secondary', fontSize: 12 }}>{move.title}</Box>
                  </TableCell>
                  <TableCell>{dateWords(move.from, zone)}</TableCell>
                  <TableCell>{dateWords(move.to, zone)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Box>
  );
}

function dateWords(text: string, zone: string): string {
  if (isCivilDate(text)) return longDate(text);
  return isInstant(text) ? moment(text, zone) : text;
}
