import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link as RouteLink, useLocation } from 'wouter';

import { useOperation } from '../../api/client.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Page } from '../../ui/page.tsx';
import { SurgeDialog } from './surge-dialog.tsx';

/** Groups of many like requests, as after a news report or a campaign. */
export function SurgeListPage(): ReactElement {
  const [, goTo] = useLocation();
  const [adding, setAdding] = useState(false);
  const list = useOperation('surge.list', {});
  const groups = list.data?.groups ?? [];
  return (
    <Page
      title="Surge groups"
      subtitle="Many requests of the same kind get one shared answer. Each keeps its own clock and its own checks."
      actions={
        <Button variant="contained" onClick={() => setAdding(true)}>
          New group
        </Button>
      }
    >
      <ErrorNotice error={list.error} />
      {list.data !== undefined && (
        <Paper variant="outlined">
          {groups.length === 0 ? (
            <EmptyState title="There are no groups yet">
              Make a group when many like requests arrive, then select them in the list of requests and put them into
              it.
            </EmptyState>
          ) : (
            <TableContainer>
              <Table size="small" aria-label="Groups of like requests">
                <TableHead>
                  <TableRow>
                    <TableCell>Group</TableCell>
                    <TableCell>What it is about</TableCell>
                    <TableCell align="right">Open</TableCell>
                    <TableCell align="right">Requests</TableCell>
                  </TableRow>
                </TableHead>
                <TableBody>
                  {groups.map((group) => (
                    <TableRow key={group.id}>
                      <TableCell>
                        <Link component={RouteLink} href={`/surge/${group.id}`} sx={{ fontWeight: 600 }}>
                          {group.name}
                        </Link>
                      </TableCell>
                      <TableCell sx={{ overflowWrap: 'anywhere' }}>{group.description}</TableCell>
                      <TableCell align="right">{group.open}</TableCell>
                      <TableCell align="right">{group.cases}</TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </TableContainer>
          )}
        </Paper>
      )}
      {adding && (
        <SurgeDialog group={null} onClose={() => setAdding(false)} onSaved={(group) => goTo(`/surge/${group.id}`)} />
      )}
    </Page>
  );
}
