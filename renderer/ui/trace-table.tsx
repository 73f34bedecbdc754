import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactElement } from 'react';

import type { TraceStep } from '../../electron/domain/deadline/deadline.ts';
import { sentenceCase, shownValue } from './trace-words.ts';

interface TraceTableProps {
  readonly trace: readonly TraceStep[];
  readonly zone: string;
  /** What the steps lead to, for a reader who does not see the heading above. */
  readonly label: string;
}

/** The steps that led to a date: every rule that was applied, where it stands in the law, and what it did. */
export function TraceTable({ trace, zone, label }: TraceTableProps): ReactElement {
  return (
    <TableContainer tabIndex={0} role="region" aria-label={`Steps: ${label}`}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>Rule</TableCell>
            <TableCell>From</TableCell>
            <TableCell>To</TableCell>
            <TableCell>What it did</TableCell>
            <TableCell>Source</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {trace.map((step, index) => (
            // The steps of a trace never change their order, and one rule can be applied twice.
            <TableRow key={index} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>
                {sentenceCase(step.rule)}
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{shownValue(step.from, zone)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{shownValue(step.to, zone)}</TableCell>
              <TableCell>{step.note}</TableCell>
              <TableCell>{step.source}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
