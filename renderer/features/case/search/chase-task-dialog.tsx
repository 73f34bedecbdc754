import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { TaskView } from '../../../../electron/contract/search-plan.ts';
import type { CivilDate } from '../../../../electron/domain/civil-date.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { pastDateFault } from '../date-fault.ts';
import { FormRow } from '../form-row.tsx';
import { useCaseCommand } from '../use-case-command.ts';
import { useToday } from '../use-request-work.ts';

interface ChaseTaskDialogProps {
  readonly detail: CaseDetail;
  readonly task: TaskView;
  onClose(): void;
}

/** Somebody was reminded of a search; when the next reminder is due, if any. */
export function ChaseTaskDialog({ detail, task, onClose }: ChaseTaskDialogProps): ReactElement {
  const command = useCaseCommand('task.chase', detail);
  const today = useToday(detail);
  const [chasedOn, setChasedOn] = useState<CivilDate | null>(today);
  const [nextOn, setNextOn] = useState<CivilDate | null>(null);
  const [tried, setTried] = useState(false);
  const fault = pastDateFault(chasedOn, today);
  const submit = (): void => {
    setTried(true);
    if (chasedOn === null || fault !== undefined) return;
    command.run({ ...command.target, taskId: task.id, chasedOn, nextOn }, onClose);
  };
  return (
    <CaseFormDialog
      title={`Reminder: ${task.title}`}
      submitLabel="Record the reminder"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <FormRow>
        <DateField
          label="Reminded on"
          value={chasedOn}
          onChange={setChasedOn}
          error={tried ? fault : undefined}
          max={today}
          required
          autoFocus
        />
        <DateField
          label="Next reminder on"
          value={nextOn}
          onChange={setNextOn}
          {...(nextOn === null ? { hint: 'Empty: none' } : {})}
        />
      </FormRow>
    </CaseFormDialog>
  );
}
