import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import { Section } from '../../ui/section.tsx';
import { outcomeWords, rightWords } from '../../ui/words.ts';

/** The rights invoked, each with its own outcome. */
export function RightsSection({ detail, onChange }: { detail: CaseDetail; onChange(): void }): ReactElement {
  const decided = detail.rights.filter(({ outcome }) => outcome !== null).length;
  return (
    <Section
      title="Rights"
      state={decided === detail.rights.length ? 'done' : 'open'}
      summary={detail.rights.map(({ right }) => rightWords[right]).join(', ')}
      defaultOpen
    >
      <Table size="small" aria-label="Rights and outcomes">
        <TableHead>
          <TableRow>
            <TableCell>Right</TableCell>
            <TableCell>Outcome</TableCell>
            <TableCell>Reason</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {detail.rights.map(({ right, outcome, reason }) => (
            <TableRow key={right} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>
                {rightWords[right]}
              </TableCell>
              <TableCell>{outcome === null ? 'Not decided' : outcomeWords[outcome]}</TableCell>
              <TableCell sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{reason}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {detail.state === 'open' && (
        <Button size="small" sx={{ mt: 1 }} onClick={onChange}>
          Change the rights
        </Button>
      )}
    </Section>
  );
}
