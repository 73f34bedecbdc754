import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Link from '@mui/material/Link';
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
import { Link as RouteLink } from 'wouter';

import type { BulkResult } from '../../../electron/contract/links.ts';
import { useCommand, useOperation } from '../../api/client.ts';
import { BulkOutcome } from '../../ui/bulk-outcome.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { countOf } from '../../ui/format.ts';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { Page } from '../../ui/page.tsx';
import { StateChip } from '../../ui/state-chip.tsx';
import { AnswerGroupDialog } from './answer-group-dialog.tsx';
import { SurgeDialog } from './surge-dialog.tsx';

/** One group: the shared answer, and each request on its own clock. */
export function SurgePage({ groupId }: { groupId: string }): ReactElement {
  const opened = useOperation('surge.open', { groupId });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<'edit' | 'answer' | null>(null);
  const [result, setResult] = useState<BulkResult | null>(null);
  const leave = useCommand('surge.join');
  if (opened.isPending) return <PageSkeleton />;
  if (opened.data === undefined) {
    return (
      <Page title="Surge group">
        <ErrorNotice error={opened.error} />
      </Page>
    );
  }
  const { group, members } = opened.data;
  const open = members.filter(({ state }) => state === 'open');
  const picked = members.filter(({ caseId }) => chosen.has(caseId));
  const targets = picked.map(({ caseId, version }) => ({ caseId, version }));
  const choose = (ids: readonly string[], on: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    setChosen(next);
  };
  const finish = (outcome: BulkResult): void => {
    setResult(outcome);
    setChosen(new Set());
    setDialog(null);
  };
  return (
    <Page
      title={group.name}
      subtitle={`${countOf(group.cases, 'request')}, ${group.open} open`}
      actions={
        <>
          <Button onClick={() => setDialog('edit')}>Edit</Button>
          <Button
            variant="contained"
            disabled={open.length === 0 || group.sharedAnswer === ''}
            onClick={() => setDialog('answer')}
          >
            Answer with the shared answer
          </Button>
        </>
      }
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        {result !== null && <BulkOutcome result={result} onClose={() => setResult(null)} />}
        <Paper variant="outlined" sx={{ p: 2 }}>
          {group.description !== '' && <Typography sx={{ mb: 1 }}>{group.description}</Typography>}
          <Typography variant="subtitle2" component="h2">
            Shared answer
          </Typography>
          <Typography
            color={group.sharedAnswer === '' ? 'textSecondary' : 'textPrimary'}
            sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
          >
            {group.sharedAnswer === '' ? 'Not written yet' : group.sharedAnswer}
          </Typography>
        </Paper>
        <Paper variant="outlined">
          {members.length === 0 ? (
            <EmptyState title="No request is in this group yet">
              Select requests in their list and choose “Put into a group”.
            </EmptyState>
          ) : (
            <>
              <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 1, minHeight: 48 }}>
                <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
                  {picked.length === 0 ? 'Select requests to take them out' : `${picked.length} selected`}
                </Typography>
                <Button
                  size="small"
                  disabled={picked.length === 0}
                  loading={leave.isPending}
                  onClick={() => leave.mutate({ targets, groupId: null }, { onSuccess: finish })}
                >
                  Take out of the group
                </Button>
              </Box>
              <ErrorNotice error={leave.error} />
              <TableContainer>
                <Table size="small" aria-label="Requests of the group">
                  <TableHead>
                    <TableRow>
                      <TableCell padding="checkbox">
                        <Checkbox
                          size="small"
                          checked={picked.length === members.length}
                          indeterminate={picked.length > 0 && picked.length < members.length}
                          onChange={(event) =>
                            choose(
                              members.map(({ caseId }) => caseId),
                              event.target.checked,
                            )
                          }
                          slotProps={{ input: { 'aria-label': 'Select all' } }}
                        />
                      </TableCell>
                      <TableCell>Reference</TableCell>
                      <TableCell>Subject</TableCell>
                      <TableCell>State</TableCell>
                      <TableCell>Next step</TableCell>
                      <TableCell>Due</TableCell>
                    </TableRow>
                  </TableHead>
                  <TableBody>
                    {members.map((member) => (
                      <TableRow key={member.caseId} selected={chosen.has(member.caseId)}>
                        <TableCell padding="checkbox">
                          <Checkbox
                            size="small"
                            checked={chosen.has(member.caseId)}
                            onChange={(event) => choose([member.caseId], event.target.checked)}
                            slotProps={{ input: { 'aria-label': `Select ${member.ref}` } }}
                          />
                        </TableCell>
                        <TableCell>
                          <Link component={RouteLink} href={`/cases/${member.caseId}`} sx={{ fontWeight: 600 }}>
                            {member.ref}
                          </Link>
                        </TableCell>
                        <TableCell>{member.subject}</TableCell>
                        <TableCell>
                          <StateChip state={member.state} />
                        </TableCell>
                        <TableCell>{member.nextStep}</TableCell>
                        <TableCell>
                          {member.state === 'open' && <DueText dueOn={member.dueOn} dueAt={null} state="running" />}
                        </TableCell>
                      </TableRow>
                    ))}
                  </TableBody>
                </Table>
              </TableContainer>
            </>
          )}
        </Paper>
      </Box>
      {dialog === 'edit' && (
        <SurgeDialog group={group} onClose={() => setDialog(null)} onSaved={() => setDialog(null)} />
      )}
      {dialog === 'answer' && (
        <AnswerGroupDialog
          group={group}
          members={picked.length === 0 ? open : picked.filter(({ state }) => state === 'open')}
          onClose={() => setDialog(null)}
          onDone={finish}
        />
      )}
    </Page>
  );
}
