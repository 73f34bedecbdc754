import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { CaseLine } from '../../../electron/contract/cases.ts';
import { hoursLeft, moment } from '../../ui/format.ts';
import { useOfficeZone } from '../../ui/office-zone.tsx';
import { toneOf } from '../../ui/state-chip.tsx';
import { urgencyOf } from '../../ui/urgency.ts';
import { useNow } from '../../ui/use-now.ts';
import { DueText } from '../../ui/due-text.tsx';
import { CaseLink } from './case-link.tsx';

/** Breaches whose hours run: how long is left, and what is to be decided. */
export function BreachClocks({ lines }: { lines: readonly CaseLine[] }): ReactElement {
  return (
    <Box component="ul" sx={{ m: 0, px: 2, pb: 1.5, listStyle: 'none' }}>
      {lines.map((line) => (
        <BreachClock key={line.caseId} line={line} />
      ))}
    </Box>
  );
}

function BreachClock({ line }: { line: CaseLine }): ReactElement {
  const now = useNow();
  const zone = useOfficeZone();
  const urgency = urgencyOf({ dueOn: line.dueOn, dueAt: line.dueAt, state: line.deadlineState }, now, zone);
  return (
    <Box
      component="li"
      sx={{ py: 1, '& + &': { borderTop: '1px solid', borderColor: 'divider' }, display: 'grid', gap: 0.25 }}
    >
      <Box sx={{ display: 'flex', gap: 1, minWidth: 0 }}>
        <CaseLink caseId={line.caseId} row>
          {line.ref}
        </CaseLink>
        <Typography variant="body1" component="span" noWrap>
          {line.title}
        </Typography>
      </Box>
      {line.dueAt === null ? (
        <DueText dueOn={line.dueOn} state={line.deadlineState} />
      ) : (
        <Box sx={{ display: 'flex', alignItems: 'baseline', columnGap: 1.5, flexWrap: 'wrap' }}>
          <Typography component="span" sx={{ fontSize: 18, fontWeight: 650, color: `state.${toneOf(urgency)}` }}>
            {hoursLeft(line.dueAt, now)}
          </Typography>
          <Typography variant="body2" component="span" color="textSecondary">
            {urgency === 'overdue' ? 'since' : 'until'} {moment(line.dueAt, zone)}
          </Typography>
        </Box>
      )}
      <Typography variant="body2">{line.nextStep}</Typography>
    </Box>
  );
}
