import AccessTime from '@mui/icons-material/AccessTime';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import Inventory from '@mui/icons-material/Inventory2Outlined';
import MarkEmailRead from '@mui/icons-material/MarkEmailReadOutlined';
import PauseCircle from '@mui/icons-material/PauseCircleOutlined';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import Today from '@mui/icons-material/TodayOutlined';
import WarningAmber from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';

import type { CaseState } from '../../electron/domain/case-kind.ts';
import type { DeadlineState } from '../../electron/domain/deadline/deadline.ts';
import { caseStateWords, deadlineStateWords } from './words.ts';
import type { Urgency } from './urgency.ts';

export type ChipState = CaseState | DeadlineState | Urgency;

/** The tones of the theme's `palette.state`. */
export type Tone = 'overdue' | 'today' | 'soon' | 'running' | 'paused' | 'met';

interface Look {
  readonly word: string;
  readonly Icon: typeof AccessTime;
  readonly tone: Tone;
}

const looks: Readonly<Record<ChipState, Look>> = {
  open: { word: caseStateWords.open, Icon: RadioButtonUnchecked, tone: 'running' },
  answered: { word: caseStateWords.answered, Icon: MarkEmailRead, tone: 'met' },
  closed: { word: caseStateWords.closed, Icon: Inventory, tone: 'running' },
  'not-started': { word: deadlineStateWords['not-started'], Icon: HourglassEmpty, tone: 'paused' },
  running: { word: deadlineStateWords.running, Icon: AccessTime, tone: 'running' },
  paused: { word: deadlineStateWords.paused, Icon: PauseCircle, tone: 'paused' },
  met: { word: deadlineStateWords.met, Icon: CheckCircleOutlined, tone: 'met' },
  missed: { word: deadlineStateWords.missed, Icon: ErrorOutline, tone: 'overdue' },
  overdue: { word: 'Overdue', Icon: ErrorOutline, tone: 'overdue' },
  today: { word: 'Due today', Icon: Today, tone: 'today' },
  soon: { word: 'Due soon', Icon: WarningAmber, tone: 'soon' },
};

/** The tone in which a state is shown. */
export function toneOf(state: ChipState): Tone {
  return looks[state].tone;
}

/** The icon of a state, for places where the word stands beside it anyway. */
export function StateIcon({ state }: { state: ChipState }): ReactElement {
  const { Icon, tone } = looks[state];
  return <Icon aria-hidden sx={{ fontSize: '1.15em', color: `state.${tone}`, flex: 'none' }} />;
}

interface StateChipProps {
  readonly state: ChipState;
  /** Another word than the usual one, e.g. for a period in hours. */
  readonly word?: string;
}

/** How a case or a deadline stands: icon, word and colour, so that colour is never the only signal. */
export function StateChip({ state, word }: StateChipProps): ReactElement {
  const look = looks[state];
  const outlined = look.tone === 'paused';
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        height: 22,
        px: 0.75,
        borderRadius: 1,
        border: '1px solid',
        borderColor: outlined ? 'state.paused' : 'transparent',
        bgcolor: outlined ? 'transparent' : `stateSoft.${look.tone}`,
        color: `state.${look.tone}`,
        fontSize: 12,
        fontWeight: 600,
        lineHeight: 1,
        whiteSpace: 'nowrap',
      }}
    >
      <look.Icon aria-hidden sx={{ fontSize: 14 }} />
      {word ?? look.word}
    </Box>
  );
}
