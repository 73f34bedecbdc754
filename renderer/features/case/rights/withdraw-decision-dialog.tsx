import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { DecisionView } from '../../../../electron/contract/request-work.ts';
import { decisionWords } from '../../../ui/words-answer.ts';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { useCaseCommand } from '../use-case-command.ts';

interface WithdrawDecisionDialogProps {
  readonly detail: CaseDetail;
  readonly decision: DecisionView;
  onClose(): void;
}

/** A decision no longer stands. It is kept with the reason. */
export function WithdrawDecisionDialog({ detail, decision, onClose }: WithdrawDecisionDialogProps): ReactElement {
  const [because, setBecause] = useState('');
  const [tried, setTried] = useState(false);
  const command = useCaseCommand('decision.withdraw', detail);
  const missing = because.trim() === '';
  const submit = (): void => {
    setTried(true);
    if (!missing) command.run({ ...command.target, decisionId: decision.id, because: because.trim() }, onClose);
  };
  return (
    <CaseFormDialog
      title={`Withdraw: ${decisionWords[decision.kind]}`}
      submitLabel="Withdraw"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Why it no longer stands"
        value={because}
        onChange={(event) => setBecause(event.target.value)}
        error={tried && missing}
        helperText={tried && missing ? 'Write down the reason' : 'The decision stays in the case, marked as withdrawn'}
        autoFocus
        multiline
        maxRows={6}
        slotProps={{ htmlInput: { maxLength: 1_000 } }}
      />
    </CaseFormDialog>
  );
}
