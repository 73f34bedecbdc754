import Alert from '@mui/material/Alert';
import type { ReactElement } from 'react';

import type { RequestWork } from '../../../electron/contract/request-work.ts';
import type { RequestStepName } from '../../../electron/domain/request/request-steps.ts';

interface StepWarningsProps {
  readonly work: RequestWork;
  readonly step: RequestStepName;
}

/** What an officer should look at in a step. Never a refusal. */
export function StepWarnings({ work, step }: StepWarningsProps): ReactElement {
  return (
    <>
      {work.warnings
        .filter((warning) => warning.step === step)
        .map((warning) => (
          <Alert key={`${warning.code} ${warning.note}`} severity="warning" variant="outlined">
            {warning.note}
          </Alert>
        ))}
    </>
  );
}
