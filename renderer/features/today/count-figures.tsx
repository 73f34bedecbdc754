import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ReactElement } from 'react';
import { Link } from 'wouter';

import type { TodayView } from '../../../electron/contract/today.ts';
import type { Instant } from '../../../electron/domain/civil-date.ts';
import { hoursLeft } from '../../ui/format.ts';
import { StateIcon, toneOf } from '../../ui/state-chip.tsx';
import type { ChipState } from '../../ui/state-chip.tsx';
import { useNow } from '../../ui/use-now.ts';

interface CountFiguresProps {
  readonly counts: TodayView['counts'];
  readonly nextBreachAt: Instant | null;
}

interface Figure {
  readonly count: number;
  readonly words: string;
  readonly state: ChipState;
  readonly href: string;
}

/** The figures of the day; each leads to the cases it counts. */
export function CountFigures({ counts, nextBreachAt }: CountFiguresProps): ReactElement {
  const now = useNow();
  const breaches = counts.breachesRunning === 1 ? 'breach' : 'breaches';
  const figures: readonly Figure[] = [
    { count: counts.overdue, words: 'overdue', state: 'overdue', href: '/cases?states=open&due=overdue' },
    { count: counts.dueToday, words: 'due today', state: 'today', href: '/cases?states=open&due=today' },
    { count: counts.dueThisWeek, words: 'this week', state: 'soon', href: '/cases?states=open&due=this-week' },
    {
      count: counts.breachesRunning,
      words: nextBreachAt === null ? breaches : `${breaches}, ${hoursLeft(nextBreachAt, now)}`,
      state: 'running',
      href: '/breaches?states=open',
    },
    { count: counts.waiting, words: 'waiting on others', state: 'paused', href: '/cases?states=open&due=paused' },
    { count: counts.open, words: 'open in all', state: 'open', href: '/cases?states=open' },
  ];
  return (
    <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, m: 0, p: 0, listStyle: 'none' }}>
      {figures.map((figure) => (
        <li key={figure.href}>
          <FigureLink {...figure} />
        </li>
      ))}
    </Box>
  );
}

function FigureLink({ count, words, state, href }: Figure): ReactElement {
  const loud = count > 0 && (state === 'overdue' || state === 'today' || state === 'soon');
  return (
    <ButtonBase
      component={Link}
      href={href}
      sx={{
        gap: 0.75,
        px: 1.5,
        py: 0.75,
        borderRadius: 1,
        border: '1px solid',
        borderColor: 'divider',
        bgcolor: loud ? `stateSoft.${toneOf(state)}` : 'background.paper',
        color: loud ? `state.${toneOf(state)}` : 'text.secondary',
        fontSize: 14,
        '&:hover': { borderColor: 'primary.main' },
      }}
    >
      {count > 0 && <StateIcon state={state} />}
      <Box component="span" sx={{ fontWeight: 650, fontSize: 16, color: loud ? 'inherit' : 'text.primary' }}>
        {count}
      </Box>
      {words}
    </ButtonBase>
  );
}
