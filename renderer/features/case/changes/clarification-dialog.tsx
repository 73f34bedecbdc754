import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { CivilDate } from '../../../../electron/domain/civil-date.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { pastDateFault } from '../date-fault.ts';
import { LongText } from '../long-text.tsx';
import { useCaseCommand } from '../use-case-command.ts';
import { useToday } from '../use-request-work.ts';
import { DatePreview } from './date-preview.tsx';

interface ClarificationDialogProps {
  readonly detail: CaseDetail;
  readonly kind: 'clarification-asked' | 'clarification-answered' | 'fee-paid';
  onClose(): void;
}

const words = {
  'clarification-asked': {
    title: 'Ask for clarification',
    submit: 'Record as asked',
    help: 'Only where much is held about the person and the question is needed to find it. The days until the answer do not count.',
    note: 'What was asked',
  },
  'clarification-answered': {
    title: 'Clarification answered',
    submit: 'Record the answer',
    help: 'The period runs on from this day.',
    note: 'What was answered',
  },
  'fee-paid': {
    title: 'Fee paid',
    submit: 'Record the payment',
    help: 'The period starts when the fee has arrived.',
    note: 'How it was paid',
  },
} as const;

/** A question to the requester, its answer, or a payment, with the date that follows from it. */
export function ClarificationDialog({ detail, kind, onClose }: ClarificationDialogProps): ReactElement {
  const command = useCaseCommand('case.recordEvent', detail);
  const today = useToday(detail);
  const [on, setOn] = useState<CivilDate | null>(today);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const fault = pastDateFault(on, today);
  const { title, submit: submitLabel, help, note: noteLabel } = words[kind];
  const submit = (): void => {
    setTried(true);
    if (on === null || fault !== undefined) return;
    command.run({ ...command.target, event: { kind, on, note: note.trim() } }, onClose);
  };
  return (
    <CaseFormDialog title={title} submitLabel={submitLabel} command={command} onSubmit={submit} onClose={onClose}>
      <Typography variant="body2" color="textSecondary">
        {help}
      </Typography>
      <DateField
        label="On"
        value={on}
        onChange={setOn}
        error={tried ? fault : undefined}
        max={today}
        required
        autoFocus
      />
      <LongText label={noteLabel} value={note} onChange={setNote} maxLength={500} />
      <DatePreview detail={detail} fact={on === null || fault !== undefined ? null : { kind, on }} />
    </CaseFormDialog>
  );
}
