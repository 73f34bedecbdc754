import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseLine } from '../../../electron/contract/cases.ts';
import { civilDateAt } from '../../../electron/domain/civil-date.ts';
import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import { extensionReasons } from '../../../electron/domain/clock-event.ts';
import type { ExtensionReason } from '../../../electron/domain/clock-event.ts';
import { useCommand, useOperation } from '../../api/client.ts';
import { CaseField } from '../../ui/case-field.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { countOf } from '../../ui/format.ts';
import { useOfficeZone } from '../../ui/office-zone.tsx';
import { useNow } from '../../ui/use-now.ts';
import { extensionReasonWords } from '../../ui/words.ts';
import type { BulkFormProps } from './bulk-form-props.ts';
import { BulkFrame, targetsOf } from './bulk-frame.tsx';

const reasons = extensionReasons.map((value) => ({ value, label: extensionReasonWords[value] }));

/** Extends many requests for one reason. Each is judged by its own clock. */
export function ExtendForm({ rows, onClose, onDone }: BulkFormProps): ReactElement {
  const today = civilDateAt(useNow(), useOfficeZone());
  const [sentOn, setSentOn] = useState<CivilDate | null>(today);
  const [reason, setReason] = useState<ExtensionReason | ''>('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const extend = useCommand('bulk.extend');
  return (
    <BulkFrame
      title={`Extend ${countOf(rows.length, 'request')}`}
      submitLabel="Extend"
      busy={extend.isPending}
      error={extend.error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (sentOn === null || reason === '' || note.trim() === '') return;
        extend.mutate({ targets: targetsOf(rows), sentOn, reason, note: note.trim() }, { onSuccess: onDone });
      }}
    >
      <Typography variant="body2">
        Two further months. Each person has to be told, with the reason, before the first month ends; a request for
        which that is too late is left as it is.
      </Typography>
      <DateField
        label="Notices sent on"
        value={sentOn}
        onChange={setSentOn}
        max={today}
        error={tried && sentOn === null ? 'Enter the day on which the notices went out' : undefined}
      />
      <ChoiceField<ExtensionReason | ''>
        label="Reason"
        value={reason}
        onChange={setReason}
        choices={reasons}
        error={tried && reason === '' ? 'Choose the reason' : undefined}
        autoFocus
      />
      <TextField
        label="Explanation"
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={tried && note.trim() === ''}
        helperText={tried && note.trim() === '' ? 'Write down why more time is needed' : ' '}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
    </BulkFrame>
  );
}

/** Closes the cases as duplicates of one that is worked on. */
export function DuplicatesForm({ rows, onClose, onDone }: BulkFormProps): ReactElement {
  const [original, setOriginal] = useState<CaseLine | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const close = useCommand('bulk.closeDuplicates');
  return (
    <BulkFrame
      title={`Close ${countOf(rows.length, 'case')} as duplicates`}
      submitLabel="Close as duplicates"
      busy={close.isPending}
      error={close.error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (original === null || reason.trim() === '') return;
        close.mutate(
          { targets: targetsOf(rows), originalId: original.caseId, reason: reason.trim() },
          { onSuccess: onDone },
        );
      }}
    >
      <CaseField
        label="Duplicate of"
        value={original}
        onChange={setOriginal}
        error={tried && original === null ? 'Choose the case that is worked on' : undefined}
        autoFocus
      />
      <TextField
        label="Reason"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={tried && reason.trim() === ''}
        helperText={tried && reason.trim() === '' ? 'Write down why they are the same' : 'Each is linked to that case'}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
    </BulkFrame>
  );
}

/** Puts requests into a group that gets one shared answer. */
export function GroupForm({ rows, onClose, onDone }: BulkFormProps): ReactElement {
  const groups = useOperation('surge.list', {});
  const [groupId, setGroupId] = useState('');
  const [tried, setTried] = useState(false);
  const join = useCommand('surge.join');
  const choices = (groups.data?.groups ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <BulkFrame
      title={`Put ${countOf(rows.length, 'request')} into a group`}
      submitLabel="Put into the group"
      busy={join.isPending}
      error={join.error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (groupId !== '') join.mutate({ targets: targetsOf(rows), groupId }, { onSuccess: onDone });
      }}
    >
      <ChoiceField
        label="Group"
        value={groupId}
        onChange={setGroupId}
        choices={choices}
        hint={choices.length === 0 ? 'Make a group on the page “Surge groups” first' : ' '}
        error={tried && groupId === '' && choices.length > 0 ? 'Choose the group' : undefined}
        autoFocus
      />
    </BulkFrame>
  );
}
