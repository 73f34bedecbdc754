import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { DecisionView } from '../../../../electron/contract/request-work.ts';
import { decisionWords } from '../../../ui/words-answer.ts';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { textFault } from '../date-fault.ts';
import { LongText } from '../long-text.tsx';
import { useCaseCommand } from '../use-case-command.ts';

interface WithdrawDecisionDialogProps {
  readonly detail: CaseDetail;
  readonly decision: DecisionView;
  onClose(): void;
}

/** A decision no longer stands. It stays on record with the reason. */
export function WithdrawDecisionDialog({ detail, decision, onClose }: WithdrawDecisionDialogProps): ReactElement {
  const command = useCaseCommand('decision.withdraw', detail);
  const [because, setBecause] = useState('');
  const [tried, setTried] = useState(false);
  const fault = textFault(because, 'Write down why it no longer stands');
  const submit = (): void => {
    setTried(true);
    if (fault !== undefined) return;
    command.run({ ...command.target, decisionId: decision.id, because: because.trim() }, onClose);
  };
  return (
    <CaseFormDialog
      title={`Take back: ${decisionWords[decision.kind]}`}
      submitLabel="Take back"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <LongText
        label="Because"
        value={because}
        onChange={setBecause}
        error={tried ? fault : undefined}
        maxLength={1_000}
        required
        autoFocus
      />
    </CaseFormDialog>
  );
}
