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
import { DatePreview } from './date-preview.tsx';

/** A fee is asked for under Article 12(5), with the decision behind it. */
export function FeeDialog({ detail, onClose }: { detail: CaseDetail; onClose(): void }): ReactElement {
  const command = useCaseCommand('request.askFee', detail);
  const today = useToday(detail);
  const ownName = useOwnName();
  const [askedOn, setAskedOn] = useState<CivilDate | null>(today);
  const [amount, setAmount] = useState('');
  const [reasons, setReasons] = useState('');
  const [evidence, setEvidence] = useState('');
  const [decider, setDecider] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const decidedBy = decider ?? ownName;
  const faults = {
    date: pastDateFault(askedOn, today),
    amount: textFault(amount, 'Enter the amount with its currency'),
    reasons: textFault(reasons, 'Write down why a fee is asked for'),
    evidence: textFault(evidence, 'Write down the evidence that shows it'),
    decidedBy: textFault(decidedBy, 'Write down who decided'),
  };
  const submit = (): void => {
    setTried(true);
    if (askedOn === null || Object.values(faults).some((fault) => fault !== undefined)) return;
    command.run(
      {
        ...command.target,
        askedOn,
        amount: amount.trim(),
        reasons: reasons.trim(),
        evidence: evidence.trim(),
        decidedBy: decidedBy.trim(),
      },
      onClose,
    );
  };
  return (
    <CaseFormDialog
      title="Ask for a fee"
      submitLabel="Record as asked"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary">
        Only for a manifestly unfounded or excessive request, or for further copies. The period starts when it is paid.
      </Typography>
      <FormRow>
        <LongText
          label="Amount"
          value={amount}
          onChange={setAmount}
          error={tried ? faults.amount : undefined}
          maxLength={60}
          required
          autoFocus
        />
        <DateField
          label="Asked on"
          value={askedOn}
          onChange={setAskedOn}
          error={tried ? faults.date : undefined}
          max={today}
          required
        />
      </FormRow>
      <LongText
        label="Reasons"
        value={reasons}
        onChange={setReasons}
        error={tried ? faults.reasons : undefined}
        rows={2}
        maxLength={10_000}
        required
      />
      <LongText
        label="Evidence"
        value={evidence}
        onChange={setEvidence}
        error={tried ? faults.evidence : undefined}
        rows={2}
        maxLength={10_000}
        required
      />
      <LongText
        label="Decided by"
        value={decidedBy}
        onChange={setDecider}
        error={tried ? faults.decidedBy : undefined}
        maxLength={200}
        required
      />
      <DatePreview
        detail={detail}
        fact={askedOn === null || faults.date !== undefined ? null : { kind: 'fee-asked', on: askedOn }}
      />
    </CaseFormDialog>
  );
}
