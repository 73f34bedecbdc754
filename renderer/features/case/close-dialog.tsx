import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import { CaseFormDialog } from './case-form-dialog.tsx';
import { useCaseCommand } from './use-case-command.ts';

/** Nothing is left to do. Without an answer before it, the closing needs its reason. */
export function CloseDialog({ detail, onClose }: { detail: CaseDetail; onClose(): void }): ReactElement {
  const [outcome, setOutcome] = useState(detail.outcome);
  const [tried, setTried] = useState(false);
  const command = useCaseCommand('case.close', detail);
  const missing = detail.state === 'open' && outcome.trim() === '';
  const submit = (): void => {
    setTried(true);
    if (!missing) command.run({ ...command.target, outcome }, onClose);
  };
  return (
    <CaseFormDialog
      title={`Close ${detail.ref}`}
      submitLabel="Close the case"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={detail.state === 'open' ? 'Why it is closed without an answer' : 'Outcome'}
        value={outcome}
        onChange={(event) => setOutcome(event.target.value)}
        error={tried && missing}
        helperText={tried && missing ? 'Say why, in a few words' : ' '}
        multiline
        minRows={3}
        maxRows={10}
        autoFocus
        slotProps={{ htmlInput: { maxLength: 5_000 } }}
      />
    </CaseFormDialog>
  );
}
