import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { DueMoveView } from '../../electron/contract/rules.ts';
import { countOf } from './format.ts';
import { useOfficeZone } from './office-zone.tsx';
import { shownValue } from './trace-words.ts';
import { dutyWords } from './words.ts';

/** Cases beyond these are counted, not listed: the list is there to be read. */
const mostListed = 200;

/** Which open cases move, from when to when. Without an answer yet, nothing. */
export function DueMoves({ moves }: { moves: readonly DueMoveView[] | undefined }): ReactElement {
  const zone = useOfficeZone();
  const date = (text: string): string => (text === '' ? 'No date' : shownValue(text, zone));
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
        <Box tabIndex={0} role="region" aria-label="Cases that move" sx={{ maxHeight: 220, overflow: 'auto', mt: 1 }}>
          <Table size="small" aria-label="Cases that move">
            <TableHead>
              <TableRow>
                <TableCell>Case</TableCell>
                <TableCell>From</TableCell>
                <TableCell>To</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {moves.slice(0, mostListed).map((move) => (
                <TableRow key={`${move.caseId}-${move.duty}`}>
                  <TableCell>
                    {move.ref}
                    <Box sx={{ color: 'text.secondary', fontSize: 12 }}>
                      {dutyWords[move.duty]} · {move.title}
                    </Box>
                  </TableCell>
                  <TableCell>{date(move.from)}</TableCell>
                  <TableCell>{date(move.to)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
          {moves.length > mostListed && (
            <Typography variant="body2" color="textSecondary" sx={{ p: 1 }}>
              and {moves.length - mostListed} more
            </Typography>
          )}
        </Box>
      )}
    </Box>
  );
}
