import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { TaskView } from '../../../../electron/contract/search-plan.ts';
import type { CivilDate } from '../../../../electron/domain/civil-date.ts';
import { taskKinds } from '../../../../electron/domain/request/search-plan.ts';
import type { TaskKind } from '../../../../electron/domain/request/search-plan.ts';
import { useOperation } from '../../../api/client.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { taskKindWords } from '../../../ui/words-request.ts';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { textFault } from '../date-fault.ts';
import { FormRow } from '../form-row.tsx';
import { LongText } from '../long-text.tsx';
import { useCaseCommand } from '../use-case-command.ts';

const none = 'none';

interface TaskDialogProps {
  readonly detail: CaseDetail;
  /** Null for a new one. */
  readonly task: TaskView | null;
  onClose(): void;
}

/** A task of the request, new or changed. */
export function TaskDialog({ detail, task, onClose }: TaskDialogProps): ReactElement {
  const add = useCaseCommand('task.add', detail);
  const update = useCaseCommand('task.update', detail);
  const command = task === null ? add : update;
  const systems = useOperation('system.list', {}).data?.systems ?? [];
  const [kind, setKind] = useState<TaskKind>(task?.kind ?? 'search');
  const [title, setTitle] = useState(task?.title ?? '');
  const [assignee, setAssignee] = useState(task?.assignee ?? '');
  const [system, setSystem] = useState<string>(task?.systemId ?? none);
  const [dueOn, setDueOn] = useState<CivilDate | null>(task?.dueOn ?? null);
  const [chaseOn, setChaseOn] = useState<CivilDate | null>(task?.chaseOn ?? null);
  const [tried, setTried] = useState(false);
  const fault = textFault(title, 'Enter what is to be done');
  const submit = (): void => {
    setTried(true);
    if (fault !== undefined) return;
    const systemId = system === none ? null : system;
    const fields = { kind, systemId, title: title.trim(), assignee: assignee.trim(), dueOn, chaseOn };
    if (task === null) add.run({ ...add.target, ...fields }, onClose);
    else update.run({ ...update.target, ...fields, taskId: task.id }, onClose);
  };
  return (
    <CaseFormDialog
      title={task === null ? `Add a task to ${detail.ref}` : 'Edit the task'}
      submitLabel={task === null ? 'Add' : 'Save'}
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <LongText
        label="What is to be done"
        value={title}
        onChange={setTitle}
        error={tried ? fault : undefined}
        maxLength={300}
        required
        autoFocus
      />
      <FormRow>
        <ChoiceField<TaskKind>
          label="Kind"
          value={kind}
          onChange={setKind}
          choices={taskKinds.map((value) => ({ value, label: taskKindWords[value] }))}
        />
        <ChoiceField
          label="System"
          value={system}
          onChange={setSystem}
          choices={[{ value: none, label: 'None' }, ...systems.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <LongText label="Who" value={assignee} onChange={setAssignee} maxLength={200} />
        <span />
        <DateField
          label="Due on"
          value={dueOn}
          onChange={setDueOn}
          {...(dueOn === null && kind === 'search' && task === null
            ? { hint: 'Empty: counted back from the legal date' }
            : {})}
        />
        <DateField label="Remind on" value={chaseOn} onChange={setChaseOn} />
      </FormRow>
    </CaseFormDialog>
  );
}
