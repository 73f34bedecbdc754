import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { CivilDate } from '../../../../electron/domain/civil-date.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { pastDateFault, textFault } from '../date-fault.ts';
import { FormRow } from '../form-row.tsx';
import { LongText } from '../long-text.tsx';
import { useCaseCommand } from '../use-case-command.ts';
import { useOwnName, useToday } from '../use-request-work.ts';

/** The step is passed over because there is no reasonable doubt who asks. The reason is kept as a decision. */
export function SkipIdentityDialog({ detail, onClose }: { detail: CaseDetail; onClose(): void }): ReactElement {
  const command = useCaseCommand('identity.skip', detail);
  const today = useToday(detail);
  const ownName = useOwnName();
  const [reasons, setReasons] = useState('');
  const [decider, setDecider] = useState<string | null>(null);
  const [decidedOn, setDecidedOn] = useState<CivilDate | null>(today);
  const [tried, setTried] = useState(false);
  const decidedBy = decider ?? ownName;
  const reasonFault = textFault(reasons, 'Write down why there is no reasonable doubt');
  const deciderFault = textFault(decidedBy, 'Write down who decided');
  const dateFault = pastDateFault(decidedOn, today);
  const submit = (): void => {
    setTried(true);
    if (decidedOn === null || dateFault !== undefined || reasonFault !== undefined || deciderFault !== undefined)
      return;
    command.run({ ...command.target, reasons: reasons.trim(), decidedBy: decidedBy.trim(), decidedOn }, onClose);
  };
  return (
    <CaseFormDialog
      title={`No check of identity in ${detail.ref}`}
      submitLabel="Record the reason"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary">
        Evidence may be asked for only where there is reasonable doubt who asks (Article 12(6)).
      </Typography>
      <LongText
        label="Why no check is needed"
        value={reasons}
        onChange={setReasons}
        error={tried ? reasonFault : undefined}
        rows={3}
        maxLength={5_000}
        required
        autoFocus
      />
      <FormRow>
        <LongText
          label="Decided by"
          value={decidedBy}
          onChange={setDecider}
          error={tried ? deciderFault : undefined}
          maxLength={200}
          required
        />
        <DateField
          label="Decided on"
          value={decidedOn}
          onChange={setDecidedOn}
          error={tried ? dateFault : undefined}
          max={today}
          required
        />
      </FormRow>
    </CaseFormDialog>
  );
}
