import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { DecisionView } from '../../../../electron/contract/request-work.ts';
import { longDate } from '../../../ui/format.ts';
import { rightWords } from '../../../ui/words.ts';
import { decisionWords } from '../../../ui/words-answer.ts';
import { WithdrawDecisionDialog } from './withdraw-decision-dialog.tsx';

interface DecisionListProps {
  readonly detail: CaseDetail;
  readonly decisions: readonly DecisionView[];
}

/** Decisions with what makes them defensible. One that was taken back stays visible, struck through. */
export function DecisionList({ detail, decisions }: DecisionListProps): ReactElement | null {
  const [wrong, setWrong] = useState<DecisionView | null>(null);
  if (decisions.length === 0) return null;
  return (
    <Box component="ul" aria-label="Decisions" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {decisions.map((decision) => (
        <Box
          key={decision.id}
          component="li"
          sx={{
            display: 'flex',
            alignItems: 'flex-start',
            gap: 1,
            py: 0.75,
            borderBottom: '1px solid',
            borderColor: 'divider',
          }}
        >
          <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
            <Typography component={decision.withdrawnAt === null ? 'p' : 's'}>
              <strong>{titleOf(decision)}</strong>
              {decision.conclusion !== '' && `: ${decision.conclusion}`}
            </Typography>
            {linesOf(decision).map((line) => (
              <Typography key={line} variant="body2" color="textSecondary" sx={{ whiteSpace: 'pre-wrap' }}>
                {line}
              </Typography>
            ))}
          </Box>
          {detail.state !== 'closed' && decision.withdrawnAt === null && (
            <Button size="small" onClick={() => setWrong(decision)} aria-label={`Take back: ${titleOf(decision)}`}>
              Take back
            </Button>
          )}
        </Box>
      ))}
      {wrong !== null && <WithdrawDecisionDialog detail={detail} decision={wrong} onClose={() => setWrong(null)} />}
    </Box>
  );
}

/** @example 'Excessive, Access' */
function titleOf({ kind, right }: DecisionView): string {
  return right === null ? decisionWords[kind] : `${decisionWords[kind]}, ${rightWords[right]}`;
}

function linesOf(decision: DecisionView): readonly string[] {
  return [
    decision.reasons,
    decision.evidence === '' ? '' : `Evidence: ${decision.evidence}`,
    decision.alternatives === '' ? '' : `Offered instead: ${decision.alternatives}`,
    `Decided by ${decision.decidedBy}, ${longDate(decision.decidedOn)}`,
    decision.withdrawnAt === null ? '' : `Taken back: ${decision.withdrawnBecause}`,
  ].filter((line) => line !== '');
}
