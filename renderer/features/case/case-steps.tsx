import CheckCircle from '@mui/icons-material/CheckCircle';
import RadioButtonChecked from '@mui/icons-material/RadioButtonChecked';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import RemoveCircleOutline from '@mui/icons-material/RemoveCircleOutlineOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Fragment } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import { visuallyHidden } from '../../ui/visually-hidden.ts';

type Step = CaseDetail['steps'][number];

const looks = {
  done: { Icon: CheckCircle, word: 'done', colour: 'state.met', text: 'text.primary' },
  current: { Icon: RadioButtonChecked, word: 'now', colour: 'primary.main', text: 'text.primary' },
  open: { Icon: RadioButtonUnchecked, word: 'to come', colour: 'text.disabled', text: 'text.secondary' },
  'not-needed': { Icon: RemoveCircleOutline, word: 'not needed', colour: 'text.disabled', text: 'text.disabled' },
} as const satisfies Record<Step['state'], unknown>;

interface CaseStepsProps {
  readonly steps: readonly Step[];
  /** What the officer noted as the next thing to do; empty for nothing. */
  readonly ownAction: string;
}

/** The way from receipt to closing: what is done, where it stands, and what is missing before the next step. */
export function CaseSteps({ steps, ownAction }: CaseStepsProps): ReactElement {
  const current = steps.find((step) => step.state === 'current');
  const shown = steps.filter((step) => step.state !== 'not-needed');
  return (
    <Box>
      <Box
        component="ol"
        aria-label="Steps"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 1,
          rowGap: 0.5,
          m: 0,
          p: 0,
          listStyle: 'none',
        }}
      >
        {shown.map((step, index) => (
          <Fragment key={step.name}>
            {index > 0 && <Box component="li" aria-hidden sx={{ width: 28, height: '1px', bgcolor: 'divider' }} />}
            <StepMark step={step} />
          </Fragment>
        ))}
      </Box>
      {current !== undefined && current.missing.length > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          Still missing: {current.missing.join('; ')}
        </Typography>
      )}
      {ownAction !== '' && <Typography variant="body2">Next action: {ownAction}</Typography>}
    </Box>
  );
}

function StepMark({ step }: { step: Step }): ReactElement {
  const { Icon, word, colour, text } = looks[step.state];
  return (
    <Box
      component="li"
      aria-current={step.state === 'current' ? 'step' : undefined}
      title={step.missing.length > 0 ? `Missing: ${step.missing.join('; ')}` : undefined}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        color: text,
        fontWeight: step.state === 'current' ? 650 : 400,
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 18, color: colour }} />
      {step.name}
      <span style={visuallyHidden}>, {word}</span>
    </Box>
  );
}
