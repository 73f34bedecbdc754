import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { CivilDate } from '../../../../electron/domain/civil-date.ts';
import { extensionReasons } from '../../../../electron/domain/clock-event.ts';
import type { ExtensionReason } from '../../../../electron/domain/clock-event.ts';
import type { Duty } from '../../../../electron/domain/duty.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { longDate } from '../../../ui/format.ts';
import { dutyWords, extensionReasonWords } from '../../../ui/words.ts';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { pastDateFault } from '../date-fault.ts';
import { FormRow } from '../form-row.tsx';
import { LongText } from '../long-text.tsx';
import { useCaseCommand } from '../use-case-command.ts';
import { useToday } from '../use-request-work.ts';
import { DatePreview } from './date-preview.tsx';

interface ExtensionDialogProps {
  readonly detail: CaseDetail;
  /** The duties that can be extended. */
  readonly duties: readonly Duty[];
  onClose(): void;
}

/** Two further months, told in time: for which right, why, and what the new date is before it is recorded. */
export function ExtensionDialog({ detail, duties, onClose }: ExtensionDialogProps): ReactElement {
  const command = useCaseCommand('request.extend', detail);
  const today = useToday(detail);
  const [sentOn, setSentOn] = useState<CivilDate | null>(today);
  const [reason, setReason] = useState<ExtensionReason>('complexity');
  const [concerns, setConcerns] = useState<Duty | 'all'>('all');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const fault = pastDateFault(sentOn, today);
  const part = concerns === 'all' ? {} : { duty: concerns };
  const tellBy = tellExtensionBy(detail);
  const submit = (): void => {
    setTried(true);
    if (sentOn === null || fault !== undefined) return;
    command.run({ ...command.target, ...part, sentOn, reason, note: note.trim() }, onClose);
  };
  return (
    <CaseFormDialog
      title={`Extend ${detail.ref}`}
      submitLabel="Record the extension"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary">
        Once, by two further months, for complexity or the number of requests.
        {tellBy !== null && ` The requester has to be told, with the reason, by ${longDate(tellBy)}.`}
      </Typography>
      <FormRow>
        <DateField
          label="Told on"
          value={sentOn}
          onChange={setSentOn}
          error={tried ? fault : undefined}
          max={today}
          required
          autoFocus
        />
        <ChoiceField<ExtensionReason>
          label="Reason"
          value={reason}
          onChange={setReason}
          choices={extensionReasons.map((value) => ({ value, label: extensionReasonWords[value] }))}
        />
      </FormRow>
      {duties.length > 1 && (
        <ChoiceField<Duty | 'all'>
          label="Concerns"
          value={concerns}
          onChange={setConcerns}
          choices={[
            { value: 'all', label: 'Every right that can be extended' },
            ...duties.map((value) => ({ value, label: dutyWords[value] })),
          ]}
        />
      )}
      <LongText label="Why, in a sentence" value={note} onChange={setNote} maxLength={500} />
      <DatePreview
        detail={detail}
        fact={sentOn === null || fault !== undefined ? null : { kind: 'extended', on: sentOn, reason, ...part }}
      />
    </CaseFormDialog>
  );
}

/** The last day on which the requester can be told of an extension; null where none is owed. */
export function tellExtensionBy({ deadlines }: CaseDetail): CivilDate | null {
  return deadlines.find(({ duty }) => duty === 'extension-notice')?.dueOn ?? null;
}
