import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TablePagination from '@mui/material/TablePagination';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link as RouteLink } from 'wouter';

import type { SuppressionEntry } from '../../../electron/contract/suppression.ts';
import { useCommand } from '../../api/client.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { longDate } from '../../ui/format.ts';
import { suppressionKindWords } from '../../ui/words-answer.ts';
import { visuallyHidden } from '../../ui/visually-hidden.ts';
import { rowsPerPage } from './rows-per-page.ts';

interface EntriesTableProps {
  readonly entries: readonly SuppressionEntry[];
  readonly total: number;
  readonly page: number;
  onPage(page: number): void;
}

/** The entries of the list. None of them shows an address. */
export function EntriesTable({ entries, total, page, onPage }: EntriesTableProps): ReactElement {
  const [removed, setRemoved] = useState<SuppressionEntry | null>(null);
  const remove = useCommand('suppression.remove');
  if (total === 0) {
    return (
      <Paper variant="outlined">
        <EmptyState title="The list is empty">
          A marketing objection puts its addresses here. A list from another tool can be added.
        </EmptyState>
      </Paper>
    );
  }
  return (
    <Paper variant="outlined">
      <ErrorNotice error={remove.error} />
      <TableContainer>
        <Table size="small" aria-label="Entries of the suppression list">
          <TableHead>
            <TableRow>
              <TableCell>Kind</TableCell>
              <TableCell>Added</TableCell>
              <TableCell>Reason</TableCell>
              <TableCell>Case</TableCell>
              <TableCell>Hash</TableCell>
              <TableCell align="right">
                <span style={visuallyHidden}>Actions</span>
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {entries.map((entry) => (
              <TableRow key={entry.id}>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{suppressionKindWords[entry.kind]}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{longDate(entry.addedOn)}</TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{entry.reason}</TableCell>
                <TableCell>
                  {entry.caseId !== null && (
                    <Link component={RouteLink} href={`/cases/${entry.caseId}`} sx={{ whiteSpace: 'nowrap' }}>
                      {entry.ref}
                    </Link>
                  )}
                </TableCell>
                <TableCell sx={{ fontFamily: 'monospace' }}>{entry.keyedHash.slice(0, 12)}…</TableCell>
                <TableCell align="right">
                  <Button
                    size="small"
                    aria-label={`Remove ${entry.keyedHash.slice(0, 12)}`}
                    onClick={() => setRemoved(entry)}
                  >
                    Remove…
                  </Button>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {total > rowsPerPage && (
        <TablePagination
          component="div"
          count={total}
          page={page}
          rowsPerPage={rowsPerPage}
          rowsPerPageOptions={[rowsPerPage]}
          onPageChange={(_event, next) => onPage(next)}
        />
      )}
      <ConfirmDialog
        open={removed !== null}
        title={`Remove the entry of ${removed === null ? '' : longDate(removed.addedOn)}?`}
        confirmLabel="Remove"
        destructive
        busy={remove.isPending}
        onCancel={() => setRemoved(null)}
        onConfirm={() => {
          if (removed !== null) remove.mutate({ id: removed.id }, { onSettled: () => setRemoved(null) });
        }}
      >
        <Typography variant="body2">
          The address behind it can then be written to again. Remove it only if the person asked for that, or it was
          added by mistake.
        </Typography>
      </ConfirmDialog>
    </Paper>
  );
}
