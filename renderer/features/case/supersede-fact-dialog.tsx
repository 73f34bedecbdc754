import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { ClockEventView } from '../../../electron/contract/deadlines.ts';
import { civilDateAt } from '../../../electron/domain/civil-date.ts';
import { longDate } from '../../ui/format.ts';
import { useNow } from '../../ui/use-now.ts';
import { clockEventWords } from '../../ui/words.ts';
import { CaseFormDialog } from './case-form-dialog.tsx';
import { draftOfFact, FactFields, factInput } from './fact-fields.tsx';
import { needsTime } from './fitting-facts.ts';
import { useCaseCommand } from './use-case-command.ts';

interface SupersedeFactDialogProps {
  readonly detail: CaseDetail;
  readonly event: ClockEventView;
  onClose(): void;
}

/** Facts without which the clock of a case has no beginning; they can be put right, never taken away. */
function isIndispensable({ kind }: ClockEventView): boolean {
  return kind === 'received' || kind === 'aware';
}

/** Puts a wrong fact right. The wrong one stays in the history, struck through, with the reason. */
export function SupersedeFactDialog({ detail, event, onClose }: SupersedeFactDialogProps): ReactElement {
  const today = civilDateAt(useNow(), detail.zone);
  const [draft, setDraft] = useState(() => draftOfFact(event, detail.zone));
  const [replaces, setReplaces] = useState(true);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const command = useCaseCommand('case.supersedeEvent', detail);
  const dateFault =
    !tried || !replaces || (draft.on !== null && draft.on <= today)
      ? undefined
      : draft.on === null
        ? 'Enter the date'
        : 'The date cannot lie in the future';
  const submit = (): void => {
    setTried(true);
    const { on } = draft;
    if (reason.trim() === '') return;
    if (!replaces) command.run({ ...command.target, eventId: event.id, reason }, onClose);
    else if (on !== null && on <= today) {
      const withTime = needsTime(detail, draft.kind) || event.at !== undefined;
      command.run(
        { ...command.target, eventId: event.id, reason, replacement: factInput({ ...draft, on }, withTime) },
        onClose,
      );
    }
  };
  return (
    <CaseFormDialog
      title={`Put right: ${clockEventWords[event.kind]}, ${longDate(event.on)}`}
      submitLabel="Put right"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      {!isIndispensable(event) && (
        <RadioGroup
          row
          aria-label="How"
          value={replaces ? 'replace' : 'remove'}
          onChange={(_event, how) => setReplaces(how === 'replace')}
        >
          <FormControlLabel value="replace" control={<Radio size="small" />} label="It was different" />
          <FormControlLabel value="remove" control={<Radio size="small" />} label="It never happened" />
        </RadioGroup>
      )}
      {replaces && (
        <FactFields
          detail={detail}
          draft={draft}
          kinds={[event.kind]}
          dateFault={dateFault}
          today={today}
          onChange={(change) => setDraft((known) => ({ ...known, ...change }))}
        />
      )}
      <TextField
        label="Why it was wrong"
        value={reason}
        onChange={(typed) => setReason(typed.target.value)}
        error={tried && reason.trim() === ''}
        helperText={tried && reason.trim() === '' ? 'Say why, in a few words' : 'Stays in the history of the case'}
        required
        slotProps={{ htmlInput: { maxLength: 500 }, inputLabel: { required: false } }}
      />
    </CaseFormDialog>
  );
}
