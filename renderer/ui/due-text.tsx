import Box from '@mui/material/Box';
import type { ReactElement } from 'react';

import type { Instant } from '../../electron/domain/civil-date.ts';
import { dueWords } from './due-words.ts';
import { useOfficeZone } from './office-zone.tsx';
import { StateIcon, toneOf } from './state-chip.tsx';
import type { DueFacts } from './urgency.ts';
import { useNow } from './use-now.ts';

interface DueTextProps extends DueFacts {
  /** The zone of the deadline; without it the office's own. */
  readonly zone?: string | undefined;
  /** Without it the present minute, kept up to date. */
  readonly now?: Instant | undefined;
}

/** When something is due and how far that is, in one line that never relies on its colour alone. */
export function DueText({ zone, now, ...due }: DueTextProps): ReactElement {
  const present = useNow();
  const officeZone = useOfficeZone();
  const { text, urgency } = dueWords(due, now ?? present, zone ?? officeZone);
  const tone = toneOf(urgency);
  const loud = urgency === 'overdue' || urgency === 'today' || urgency === 'soon';
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        color: loud ? `state.${tone}` : 'inherit',
        fontWeight: loud ? 600 : 'inherit',
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      <StateIcon state={urgency} />
      <span>{text}</span>
    </Box>
  );
}
