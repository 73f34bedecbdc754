import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { TaskView } from '../../../../electron/contract/search-plan.ts';
import type { CivilDate } from '../../../../electron/domain/civil-date.ts';
import { taskResults } from '../../../../electron/domain/request/search-plan.ts';
import type { TaskResult } from '../../../../electron/domain/request/search-plan.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { duration } from '../../../ui/format.ts';
import { taskResultWords } from '../../../ui/words-request.ts';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { pastDateFault } from '../date-fault.ts';
import { FormRow } from '../form-row.tsx';
import { LongText } from '../long-text.tsx';
import { useCaseCommand } from '../use-case-command.ts';
import { useToday } from '../use-request-work.ts';
import { minutesOf } from './spent-time.ts';

interface FinishTaskDialogProps {
  readonly detail: CaseDetail;
  readonly task: TaskView;
  onClose(): void;
}

/** What a task came to, when, and how long it took. */
export function FinishTaskDialog({ detail, task, onClose }: FinishTaskDialogProps): ReactElement {
  const command = useCaseCommand('task.finish', detail);
  const today = useToday(detail);
  const [result, setResult] = useState<TaskResult>(task.kind === 'search' ? 'found' : 'done');
  const [doneOn, setDoneOn] = useState<CivilDate | null>(today);
  const [hours, setHours] = useState('');
  const [note, setNote] = useState(task.note);
  const [tried, setTried] = useState(false);
  const dateFault = pastDateFault(doneOn, today);
  const minutes = minutesOf(hours);
  const timeFault = minutes === undefined ? 'Write hours, e.g. 1.5 or 1:30' : undefined;
  const submit = (): void => {
    setTried(true);
    if (doneOn === null || dateFault !== undefined || minutes === undefined) return;
    command.run({ ...command.target, taskId: task.id, doneOn, result, note: note.trim(), minutes }, onClose);
  };
  return (
    <CaseFormDialog
      title={`Result: ${task.title}`}
      submitLabel="Record the result"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChoiceField<TaskResult>
        label="Result"
        value={result}
        onChange={setResult}
        choices={taskResults.map((value) => ({ value, label: taskResultWords[value] }))}
        autoFocus
      />
      <FormRow>
        <DateField
          label="Done on"
          value={doneOn}
          onChange={setDoneOn}
          error={tried ? dateFault : undefined}
          max={today}
          required
        />
        <TextField
          label="Hours spent"
          value={hours}
          onChange={(event) => setHours(event.target.value)}
          error={timeFault !== undefined}
          helperText={timeFault ?? (minutes === undefined || minutes === 0 ? 'E.g. 1.5 or 1:30' : duration(minutes))}
          slotProps={{ htmlInput: { maxLength: 10, inputMode: 'decimal', autoComplete: 'off' } }}
        />
      </FormRow>
      <LongText label="Note" value={note} onChange={setNote} rows={2} maxLength={5_000} />
    </CaseFormDialog>
  );
}
