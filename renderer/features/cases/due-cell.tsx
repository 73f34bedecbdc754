import Box from '@mui/material/Box';
import type { ReactElement } from 'react';

import type { CaseLine } from '../../../electron/contract/cases.ts';
import { dueWords } from '../../ui/due-words.ts';
import { useOfficeZone } from '../../ui/office-zone.tsx';
import { StateIcon, toneOf } from '../../ui/state-chip.tsx';
import { useNow } from '../../ui/use-now.ts';

/**
 * When a case is due and how far that is, on two lines.
 *
 * A case that was answered or closed owes nothing more; a date it never had would only raise a question.
 */
export function DueCell({ row }: { row: CaseLine }): ReactElement | null {
  const now = useNow();
  const zone = useOfficeZone();
  if (row.state !== 'open' && row.deadlineState === null) return null;
  const { text, urgency } = dueWords({ dueOn: row.dueOn, dueAt: row.dueAt, state: row.deadlineState }, now, zone);
  const loud = urgency === 'overdue' || urgency === 'today' || urgency === 'soon';
  const [first = '', second] = text.split(' · ', 2);
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.75,
        color: loud ? `state.${toneOf(urgency)}` : 'inherit',
        fontWeight: loud ? 600 : 'inherit',
      }}
    >
      <StateIcon state={urgency} />
      <div>
        <Box sx={{ whiteSpace: 'nowrap' }}>{first}</Box>
        {second !== undefined && <div>{second}</div>}
      </div>
    </Box>
  );
}
