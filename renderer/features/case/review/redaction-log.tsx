import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import IconButton from '@mui/material/IconButton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { RequestWork } from '../../../../electron/contract/request-work.ts';
import { useCommand } from '../../../api/client.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { countOf, longDate } from '../../../ui/format.ts';
import { redactionExtentWords } from '../../../ui/words-request.ts';
import { useOwnName, useToday } from '../use-request-work.ts';
import { RedactionEntry } from './redaction-entry.tsx';

type Line = RequestWork['redactions']['lines'][number];

/** What was taken out, line by line, with totals; the second look is recorded here. */
export function RedactionLog({ detail, work }: { detail: CaseDetail; work: RequestWork }): ReactElement {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<Line | null>(null);
  const review = useCommand('redaction.review');
  const remove = useCommand('redaction.remove');
  const today = useToday(detail);
  const reviewer = useOwnName();
  const { redactions, exemptions } = work;
  const target = { caseId: detail.id, version: detail.version };
  const changeable = detail.state !== 'closed';
  const open = redactions.lines.filter(({ reviewedOn }) => reviewedOn === null).map(({ id }) => id);
  const picked = chosen.filter((id) => redactions.lines.some((line) => line.id === id));
  const mark = (ids: readonly string[]): void =>
    review.mutate(
      { ...target, redactionIds: [...ids], reviewer, reviewedOn: today },
      { onSuccess: () => setChosen([]) },
    );
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {redactions.items > 0 && (
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small" aria-label="Redaction log" sx={{ '& th, & td': { px: 1 } }}>
            <TableHead>
              <TableRow>
                {changeable && <TableCell padding="checkbox">Pick</TableCell>}
                <TableCell>Document</TableCell>
                <TableCell>Page</TableCell>
                <TableCell>Taken out</TableCell>
                <TableCell sx={{ width: '34%' }}>Ground</TableCell>
                <TableCell>Reviewed</TableCell>
                {changeable && <TableCell align="right">Actions</TableCell>}
              </TableRow>
            </TableHead>
            <TableBody>
              {redactions.lines.map((line) => (
                <TableRow key={line.id} sx={{ verticalAlign: 'top' }}>
                  {changeable && (
                    <TableCell padding="checkbox">
                      <Checkbox
                        size="small"
                        checked={picked.includes(line.id)}
                        onChange={(_event, checked) =>
                          setChosen(checked ? [...picked, line.id] : picked.filter((id) => id !== line.id))
                        }
                        slotProps={{ input: { 'aria-label': `Pick ${nameOf(line)}` } }}
                      />
                    </TableCell>
                  )}
                  <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
                    {line.document}
                    {line.note !== '' && (
                      <Typography variant="caption" component="p" color="textSecondary">
                        {line.note}
                      </Typography>
                    )}
                  </TableCell>
                  <TableCell>{line.page}</TableCell>
                  <TableCell>{redactionExtentWords[line.extent]}</TableCell>
                  <TableCell>{line.ground}</TableCell>
                  <TableCell>
                    {line.reviewedOn === null ? 'Not yet' : line.reviewer}
                    {line.reviewedOn !== null && (
                      <Typography variant="caption" component="p" color="textSecondary">
                        {longDate(line.reviewedOn)}
                      </Typography>
                    )}
                  </TableCell>
                  {changeable && (
                    <TableCell align="right">
                      <IconButton size="small" aria-label={`Remove ${nameOf(line)}`} onClick={() => setRemoved(line)}>
                        <DeleteOutlined fontSize="small" />
                      </IconButton>
                    </TableCell>
                  )}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
      <Typography variant="body2" color="textSecondary" aria-live="polite">
        {totalsOf(work)}
      </Typography>
      {changeable && open.length > 0 && (
        <Box sx={{ display: 'flex', gap: 1, mb: 1 }}>
          <Button
            size="small"
            variant="outlined"
            loading={review.isPending}
            disabled={reviewer === ''}
            onClick={() => mark(picked.length > 0 ? picked : open)}
          >
            {picked.length > 0 ? `Mark ${picked.length} as reviewed` : 'Mark all as reviewed'}
          </Button>
        </Box>
      )}
      <ErrorNotice error={review.error ?? remove.error} />
      <ConfirmDialog
        open={removed !== null}
        title={`Remove the line "${removed === null ? '' : nameOf(removed)}" from the log?`}
        confirmLabel="Remove"
        destructive
        busy={remove.isPending}
        onCancel={() => setRemoved(null)}
        onConfirm={() => {
          if (removed === null) return;
          remove.mutate({ ...target, redactionId: removed.id }, { onSettled: () => setRemoved(null) });
        }}
      />
      {changeable && <RedactionEntry detail={detail} exemptions={exemptions} />}
    </Box>
  );
}

/** @example 'Letter of 3 May, page 2' */
function nameOf({ document, page }: Line): string {
  return page === '' ? document : `${document}, page ${page}`;
}

function totalsOf({ redactions }: RequestWork): string {
  if (redactions.items === 0) return 'Nothing is taken out yet.';
  const grounds = redactions.byGround.map(({ ground, items }) => `${ground}: ${items}`).join(' · ');
  return `${countOf(redactions.items, 'line')} in ${countOf(redactions.documents, 'document')}, ${redactions.reviewed} reviewed. ${grounds}`;
}
