import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';

import type { CaseLine } from '../../../electron/contract/cases.ts';
import { whatWords } from '../../ui/case-words.ts';
import { DueText } from '../../ui/due-text.tsx';
import { longDate } from '../../ui/format.ts';
import { visuallyHidden } from '../../ui/visually-hidden.ts';
import { CaseLink } from './case-link.tsx';

interface CaseTableProps {
  readonly lines: readonly CaseLine[];
  readonly caption: string;
  /** Whether the clocks wait for somebody: then the day of receipt is worth more than a due date there is none of. */
  readonly waiting?: boolean;
}

/** Cases with their next step, one click away. */
export function CaseTable({ lines, caption, waiting = false }: CaseTableProps): ReactElement {
  const [, goTo] = useLocation();
  return (
    <TableContainer>
      <Table size="small">
        <caption style={visuallyHidden}>{caption}</caption>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 132 }}>Reference</TableCell>
            <TableCell>What</TableCell>
            <TableCell>{waiting ? 'Waiting for' : 'Next step'}</TableCell>
            <TableCell sx={{ width: waiting ? 200 : { xs: 240, lg: 330 } }}>{waiting ? 'Received' : 'Due'}</TableCell>
            <TableCell sx={{ width: 72 }}>Owner</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <TableRow
              key={line.caseId}
              hover
              onClick={() => goTo(`/cases/${line.caseId}`)}
              sx={{ cursor: 'pointer', '&:last-child td': { borderBottom: 0 } }}
            >
              <TableCell>
                <CaseLink caseId={line.caseId} row>
                  {line.ref}
                </CaseLink>
              </TableCell>
              <TableCell>{describe(line)}</TableCell>
              <TableCell>{line.nextStep}</TableCell>
              <TableCell>
                {waiting ? (
                  longDate(line.receivedOn)
                ) : (
                  <DueText dueOn={line.dueOn} dueAt={line.dueAt} state={line.deadlineState} />
                )}
              </TableCell>
              <TableCell>{line.owner}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function describe(line: CaseLine): string {
  const what = line.kind === 'breach' ? line.title : whatWords(line.kind, line.rights);
  return line.subject === '' || line.kind === 'breach' ? what : `${what} · ${line.subject}`;
}
