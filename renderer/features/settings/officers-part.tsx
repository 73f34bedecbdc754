import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Radio from '@mui/material/Radio';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { Officer } from '../../../electron/contract/organisation.ts';
import { useCommand, useOperation } from '../../api/client.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { visuallyHidden } from '../../ui/visually-hidden.ts';
import { OfficerDialog } from './officer-dialog.tsx';
import { Card } from './part.tsx';

/** The team: who is working now, who may own cases, who has left. */
export function OfficersPart(): ReactElement {
  const { data, error } = useOperation('officer.list', {});
  const use = useCommand('officer.use');
  const update = useCommand('officer.update');
  const [editing, setEditing] = useState<Officer | 'new' | null>(null);
  const [leaving, setLeaving] = useState<Officer | null>(null);

  const setActive = ({ id, version, name, initials, email }: Officer, active: boolean): void => {
    update.mutate({ id, version, details: { name, initials, email }, active }, { onSettled: () => setLeaving(null) });
  };

  return (
    <Card
      title="Officers"
      says="Every change is recorded with the officer who works now on this computer."
      actions={
        <Button variant="contained" startIcon={<Add />} onClick={() => setEditing('new')}>
          Add an officer
        </Button>
      }
    >
      <ErrorNotice error={error ?? use.error ?? update.error} />
      <Table size="small" aria-label="Officers">
        <TableHead>
          <TableRow>
            <TableCell padding="checkbox">Now</TableCell>
            <TableCell>Name</TableCell>
            <TableCell>Initials</TableCell>
            <TableCell>E-mail</TableCell>
            <TableCell align="right">
              <span style={visuallyHidden}>What can be done</span>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {data?.officers.map((officer) => {
            const current = officer.id === data.currentId;
            return (
              <TableRow key={officer.id} selected={current}>
                <TableCell padding="checkbox">
                  <Radio
                    size="small"
                    name="current-officer"
                    checked={current}
                    disabled={!officer.active || use.isPending}
                    onChange={() => use.mutate({ id: officer.id })}
                    slotProps={{ input: { 'aria-label': `${officer.name} works now` } }}
                  />
                </TableCell>
                <TableCell sx={{ color: officer.active ? 'text.primary' : 'text.secondary' }}>
                  {officer.name}{' '}
                  {!officer.active && <Chip size="small" label="Left" variant="outlined" sx={{ ml: 1 }} />}
                </TableCell>
                <TableCell>{officer.initials}</TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{officer.email}</TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  <Button size="small" aria-label={`Edit ${officer.name}`} onClick={() => setEditing(officer)}>
                    Edit
                  </Button>
                  {officer.active ? (
                    <Button
                      size="small"
                      disabled={current}
                      aria-label={`${officer.name} has left`}
                      onClick={() => setLeaving(officer)}
                    >
                      Has left
                    </Button>
                  ) : (
                    <Button
                      size="small"
                      aria-label={`${officer.name} is back`}
                      onClick={() => setActive(officer, true)}
                    >
                      Is back
                    </Button>
                  )}
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      {editing !== null && (
        <OfficerDialog officer={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
      <ConfirmDialog
        open={leaving !== null}
        title={`Has ${leaving?.name ?? ''} left the team?`}
        confirmLabel="Has left"
        busy={update.isPending}
        onCancel={() => setLeaving(null)}
        onConfirm={() => {
          if (leaving !== null) setActive(leaving, false);
        }}
      >
        What {leaving?.name ?? ''} recorded stays under that name. Cases keep their owner until somebody else takes
        them.
      </ConfirmDialog>
    </Card>
  );
}
