import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { SystemView, TaskView } from '../../../../electron/contract/search-plan.ts';
import { useCommand, useOperation } from '../../../api/client.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { textFault } from '../date-fault.ts';
import { FormRow } from '../form-row.tsx';
import { LongText } from '../long-text.tsx';
import { useCaseCommand } from '../use-case-command.ts';

interface PickSystemsDialogProps {
  readonly detail: CaseDetail;
  /** What is planned already; a system is searched once. */
  readonly tasks: readonly TaskView[];
  onClose(): void;
}

/** One search for each chosen system, due and reminded of on days counted back from the legal date. */
export function PickSystemsDialog({ detail, tasks, onClose }: PickSystemsDialogProps): ReactElement {
  const command = useCaseCommand('search.plan', detail);
  const listed = useOperation('system.list', {}).data?.systems;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const planned = new Set(tasks.map(({ systemId }) => systemId));
  const offered = (listed ?? []).filter(({ id, active }) => active && !planned.has(id));
  const submit = (): void => {
    setTried(true);
    if (chosen.length > 0) command.run({ ...command.target, systemIds: [...chosen] }, onClose);
  };
  return (
    <CaseFormDialog
      title="Systems to search"
      submitLabel="Plan the searches"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary">
        Due dates are counted back from the legal date, so that time is left for review.
      </Typography>
      {listed !== undefined && offered.length === 0 && (
        <Typography variant="body2">
          {listed.length === 0 ? 'No systems are listed yet. Add the first one below.' : 'Every system is planned.'}
        </Typography>
      )}
      <FormGroup aria-label="Systems">
        {offered.map((system) => (
          <FormControlLabel
            key={system.id}
            label={labelOf(system)}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(system.id)}
                onChange={(_event, checked) =>
                  setChosen(checked ? [...chosen, system.id] : chosen.filter((id) => id !== system.id))
                }
              />
            }
          />
        ))}
      </FormGroup>
      {tried && chosen.length === 0 && (
        <Typography variant="body2" color="error" role="alert">
          Choose at least one system
        </Typography>
      )}
      <NewSystem onAdded={({ id }) => setChosen((known) => [...known, id])} />
    </CaseFormDialog>
  );
}

/** @example 'CRM (Asha Patel)' */
function labelOf({ name, ownerName }: SystemView): string {
  return ownerName === '' ? name : `${name} (${ownerName})`;
}

/** A system that is not on the list yet. It stays on the list for later requests. */
function NewSystem({ onAdded }: { onAdded(system: SystemView): void }): ReactElement {
  const add = useCommand('system.add');
  const nameRef = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [ownerName, setOwnerName] = useState('');
  const [tried, setTried] = useState(false);
  const fault = textFault(name, 'Enter the name of the system or department');
  const submit = (): void => {
    setTried(true);
    if (fault !== undefined || add.isPending) return;
    add.mutate(
      { name: name.trim(), ownerName: ownerName.trim(), ownerEmail: '', holds: '', active: true },
      {
        onSuccess: (system) => {
          setName('');
          setOwnerName('');
          setTried(false);
          nameRef.current?.focus();
          onAdded(system);
        },
      },
    );
  };
  return (
    <Box
      role="group"
      aria-label="New system"
      onKeyDown={(event) => {
        // Enter in these fields adds the system; it does not send the form around them.
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        submit();
      }}
    >
      <FormRow>
        <LongText
          label="New system or department"
          value={name}
          onChange={setName}
          error={tried ? fault : undefined}
          maxLength={200}
          inputRef={nameRef}
        />
        <LongText label="Who is asked there" value={ownerName} onChange={setOwnerName} maxLength={200} />
      </FormRow>
      <Button size="small" loading={add.isPending} onClick={submit}>
        Add to the list
      </Button>
      <ErrorNotice error={add.error} />
    </Box>
  );
}
