import Block from '@mui/icons-material/Block';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import HelpOutline from '@mui/icons-material/HelpOutlineOutlined';
import Inventory from '@mui/icons-material/Inventory2Outlined';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';

import { verdictWords } from '../../ui/words-intake.ts';
import type { Verdict } from '../../ui/words-intake.ts';

const looks = {
  ready: { Icon: CheckCircleOutlined, tone: 'met' },
  doubtful: { Icon: HelpOutline, tone: 'soon' },
  refused: { Icon: Block, tone: 'overdue' },
  'taken-in': { Icon: Inventory, tone: 'running' },
} as const satisfies Record<Verdict, unknown>;

/** What is to become of a row: icon, word and colour. */
export function VerdictChip({ verdict }: { verdict: Verdict }): ReactElement {
  const { Icon, tone } = looks[verdict];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        px: 0.75,
        height: 22,
        borderRadius: 1,
        bgcolor: `stateSoft.${tone}`,
        color: `state.${tone}`,
        fontSize: 12,
        fontWeight: 600,
        whiteSpace: 'nowrap',
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 14 }} />
      {verdictWords[verdict]}
    </Box>
  );
}
