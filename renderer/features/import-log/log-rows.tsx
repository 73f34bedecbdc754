import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { LogIntake, LogRow } from '../../../electron/contract/intake.ts';
import { whatWords } from '../../ui/case-words.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { countOf, longDate } from '../../ui/format.ts';
import { rowsPerPage, useRows } from './use-rows.ts';
import { VerdictChip } from './verdict-chip.tsx';
import { verdictWords } from '../../ui/words-intake.ts';
import type { Verdict } from '../../ui/words-intake.ts';

interface LogRowsProps {
  readonly log: LogIntake;
  /** Counts the readings of the file, so that rows of an older one are not shown. */
  readonly reading: number;
  readonly accepted: ReadonlySet<number>;
  onAccept(lines: ReadonlySet<number>): void;
}

/** Every row, what it would become, and why one is doubtful. A doubtful row needs a tick. */
export function LogRows(props: LogRowsProps): ReactElement {
  return <RowsOfReading key={props.reading} {...props} />;
}

function RowsOfReading({ log, reading, accepted, onAccept }: LogRowsProps): ReactElement {
  const [verdict, setVerdict] = useState<Verdict | null>(log.counts.doubtful > 0 ? 'doubtful' : null);
  const [page, setPage] = useState(0);
  const rows = useRows(log.intakeId, verdict, page, reading);
  const shown = rows.data?.rows ?? [];
  const total = rows.data?.total ?? 0;
  const doubtful = shown.filter((row) => row.verdict === 'doubtful').map(({ line }) => line);
  const allTicked = doubtful.length > 0 && doubtful.every((line) => accepted.has(line));
  const tick = (lines: readonly number[], on: boolean): void => {
    const next = new Set(accepted);
    for (const line of lines) {
      if (on) next.add(line);
      else next.delete(line);
    }
    onAccept(next);
  };
  const filters: readonly { readonly verdict: Verdict | null; readonly count: number }[] = [
    { verdict: null, count: log.counts.ready + log.counts.doubtful + log.counts.refused + log.counts.takenIn },
    { verdict: 'ready', count: log.counts.ready },
    { verdict: 'doubtful', count: log.counts.doubtful },
    { verdict: 'refused', count: log.counts.refused },
    { verdict: 'taken-in', count: log.counts.takenIn },
  ];
  return (
    <Paper component="section" variant="outlined" aria-label="Rows" sx={{ overflow: 'hidden' }}>
      <Box role="group" aria-label="Show rows" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, p: 2, pb: 1 }}>
        {filters.map((filter) => (
          <Chip
            key={filter.verdict ?? 'all'}
            label={`${filter.verdict === null ? 'All' : verdictWords[filter.verdict]} ${filter.count}`}
            color={filter.verdict === verdict ? 'primary' : 'default'}
            variant={filter.verdict === verdict ? 'filled' : 'outlined'}
            aria-pressed={filter.verdict === verdict}
            onClick={() => {
              setVerdict(filter.verdict);
              setPage(0);
            }}
          />
        ))}
      </Box>
      <ErrorNotice error={rows.error} />
      <TableContainer tabIndex={0} role="region" aria-label="Rows of the log">
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell padding="checkbox">
                {doubtful.length > 0 && (
                  <Checkbox
                    size="small"
                    checked={allTicked}
                    indeterminate={!allTicked && doubtful.some((line) => accepted.has(line))}
                    onChange={(_event, on) => tick(doubtful, on)}
                    slotProps={{ input: { 'aria-label': 'Take in all doubtful rows shown' } }}
                  />
                )}
              </TableCell>
              <TableCell>Line</TableCell>
              <TableCell>Verdict</TableCell>
              <TableCell>Received</TableCell>
              <TableCell>Name</TableCell>
              <TableCell>What</TableCell>
              <TableCell>Why</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((row) => (
              <Row key={row.line} row={row} ticked={accepted.has(row.line)} onTick={(on) => tick([row.line], on)} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {rows.data !== undefined && total === 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ px: 2, py: 2 }}>
          No row of this kind.
        </Typography>
      )}
      {total > rowsPerPage && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 1 }}>
          <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
            {page * rowsPerPage + 1} to {Math.min(total, (page + 1) * rowsPerPage)} of {countOf(total, 'row')}
          </Typography>
          <Button size="small" disabled={page === 0} onClick={() => setPage(page - 1)}>
            Previous
          </Button>
          <Button size="small" disabled={(page + 1) * rowsPerPage >= total} onClick={() => setPage(page + 1)}>
            Next
          </Button>
        </Box>
      )}
    </Paper>
  );
}

interface RowProps {
  readonly row: LogRow;
  readonly ticked: boolean;
  onTick(on: boolean): void;
}

function Row({ row, ticked, onTick }: RowProps): ReactElement {
  const what = row.kind === 'request' ? whatWords(row.kind, row.rights) : row.title;
  return (
    <TableRow hover sx={{ verticalAlign: 'top' }}>
      <TableCell padding="checkbox" sx={{ verticalAlign: 'top', pt: '1px' }}>
        {row.verdict === 'doubtful' && (
          <Checkbox
            size="small"
            checked={ticked}
            onChange={(_event, on) => onTick(on)}
            slotProps={{ input: { 'aria-label': `Take in line ${row.line}` } }}
          />
        )}
      </TableCell>
      <TableCell>{row.line}</TableCell>
      <TableCell>
        <VerdictChip verdict={row.verdict} />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{row.receivedOn === null ? '' : longDate(row.receivedOn)}</TableCell>
      <TableCell sx={{ overflowWrap: 'break-word', minWidth: 96 }}>{row.name}</TableCell>
      <TableCell sx={{ overflowWrap: 'break-word', minWidth: 96 }}>{what}</TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>{row.reasons.join(' ')}</TableCell>
    </TableRow>
  );
}
