import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { DecisionView, RequestWork } from '../../../../electron/contract/request-work.ts';
import type { DecisionKind } from '../../../../electron/domain/request/decision.ts';
import type { Right } from '../../../../electron/domain/right.ts';
import { longDate } from '../../../ui/format.ts';
import { decisionWords } from '../../../ui/words-answer.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { WithdrawDecisionDialog } from './withdraw-decision-dialog.tsx';

interface DecisionsProps {
  readonly detail: CaseDetail;
  readonly work: RequestWork;
  /** Null for a decision on the whole request. */
  readonly right: Right | null;
  readonly kind: DecisionKind;
  readonly label: string;
  readonly says: string;
}

/** The decisions of one kind that were taken, and the way to take one. A withdrawn decision stays to be read. */
export function Decisions({ detail, work, right, kind, label, says }: DecisionsProps): ReactElement {
  const [deciding, setDeciding] = useState(false);
  const [withdrawing, setWithdrawing] = useState<DecisionView | null>(null);
  const taken = work.decisions.filter(
    (decision) => decision.kind === kind && (decision.right === right || decision.right === null),
  );
  return (
    <Box sx={{ mt: 1 }}>
      {taken.map((decision) => (
        <DecisionText key={decision.id} decision={decision} onWithdraw={() => setWithdrawing(decision)} />
      ))}
      {detail.state !== 'closed' && (
        <Button size="small" variant="outlined" onClick={() => setDeciding(true)}>
          {label}
        </Button>
      )}
      {deciding && (
        <DecisionDialog detail={detail} right={right} kind={kind} says={says} onClose={() => setDeciding(false)} />
      )}
      {withdrawing !== null && (
        <WithdrawDecisionDialog detail={detail} decision={withdrawing} onClose={() => setWithdrawing(null)} />
      )}
    </Box>
  );
}

interface DecisionTextProps {
  readonly decision: DecisionView;
  onWithdraw(): void;
}

function DecisionText({ decision, onWithdraw }: DecisionTextProps): ReactElement {
  const withdrawn = decision.withdrawnAt !== null;
  return (
    <Box sx={{ mb: 1, pl: 1.5, borderLeft: '3px solid', borderColor: withdrawn ? 'divider' : 'primary.main' }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {decisionWords[decision.kind]}
        {decision.conclusion !== '' && `: ${decision.conclusion}`}
        {withdrawn && ' (withdrawn)'}
      </Typography>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {decision.reasons}
      </Typography>
      {decision.evidence !== '' && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          Evidence: {decision.evidence}
        </Typography>
      )}
      <Typography variant="caption" component="p" color="textSecondary">
        Decided by {decision.decidedBy} on {longDate(decision.decidedOn)}
        {withdrawn && ` · withdrawn: ${decision.withdrawnBecause}`}
      </Typography>
      {!withdrawn && (
        <Button size="small" onClick={onWithdraw}>
          Withdraw this decision…
        </Button>
      )}
    </Box>
  );
}
