import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ExpandMore from '@mui/icons-material/ExpandMore';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import RemoveCircleOutline from '@mui/icons-material/RemoveCircleOutlineOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Collapse from '@mui/material/Collapse';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

import { sectionId } from './show-section.ts';
import type { SectionAnchor } from './show-section.ts';

export type SectionState = 'done' | 'open' | 'not-needed';

interface SectionProps {
  readonly title: string;
  readonly state?: SectionState;
  /** What stands in it, in one line; seen while it is closed. */
  readonly summary?: ReactNode;
  readonly children: ReactNode;
  readonly defaultOpen?: boolean;
  /** Names the section, so that a button elsewhere can lead to it. */
  readonly anchor?: SectionAnchor;
}

/** One part of the work: whether it is done is seen at a glance, the rest opens in place. */
export function Section(props: SectionProps): ReactElement {
  const { title, state, summary, children, defaultOpen = false, anchor } = props;
  const [open, setOpen] = useState(defaultOpen);
  const bodyId = useId();
  const titleId = useId();
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={titleId}
      {...(anchor === undefined ? {} : { id: sectionId(anchor) })}
      sx={{ overflow: 'hidden', scrollMarginTop: 8 }}
    >
      <Typography variant="h2" sx={{ m: 0 }}>
        <ButtonBase
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => setOpen(!open)}
          sx={{
            width: '100%',
            display: 'flex',
            alignItems: 'center',
            gap: 1.5,
            px: 2,
            py: 1.25,
            font: 'inherit',
            textAlign: 'left',
            '&:hover': { bgcolor: 'action.hover' },
          }}
        >
          {state !== undefined && <StateMark state={state} />}
          <Box component="span" id={titleId} sx={{ flex: 'none' }}>
            {title}
          </Box>
          <Typography
            component="span"
            variant="body2"
            color="textSecondary"
            noWrap
            sx={{ flex: 1, minWidth: 0, textAlign: 'right' }}
          >
            {summary}
          </Typography>
          <ExpandMore
            fontSize="small"
            sx={{
              color: 'text.secondary',
              transform: open ? 'rotate(180deg)' : 'none',
              transition: (theme) => theme.transitions.create('transform', { duration: 120 }),
            }}
          />
        </ButtonBase>
      </Typography>
      <Collapse in={open} timeout={120} unmountOnExit>
        <Box id={bodyId} sx={{ px: 2, pt: 0.5, pb: 2 }}>
          {children}
        </Box>
      </Collapse>
    </Paper>
  );
}

const marks = {
  done: { Icon: CheckCircleOutlined, word: 'Done', colour: 'state.met' },
  open: { Icon: RadioButtonUnchecked, word: 'Open', colour: 'text.secondary' },
  'not-needed': { Icon: RemoveCircleOutline, word: 'Not needed', colour: 'text.disabled' },
} as const satisfies Record<SectionState, unknown>;

function StateMark({ state }: { state: SectionState }): ReactElement {
  const { Icon, word, colour } = marks[state];
  return <Icon fontSize="small" titleAccess={word} sx={{ color: colour }} />;
}
