import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import { civilDateAt } from '../../../../electron/domain/civil-date.ts';
import type { CivilDate } from '../../../../electron/domain/civil-date.ts';
import { restrictionGrounds } from '../../../../electron/domain/request/restriction.ts';
import type { RestrictionGround } from '../../../../electron/domain/request/restriction.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { useNow } from '../../../ui/use-now.ts';
import { restrictionGroundWords } from '../../../ui/words-answer.ts';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { useCaseCommand } from '../use-case-command.ts';

const grounds = restrictionGrounds.map((value) => ({ value, label: restrictionGroundWords[value] }));

/** Data are restricted from a day on. */
export function AddRestrictionDialog({ detail, onClose }: { detail: CaseDetail; onClose(): void }): ReactElement {
  const today = civilDateAt(useNow(), detail.zone);
  const [ground, setGround] = useState<RestrictionGround | ''>('');
  const [data, setData] = useState('');
  const [fromOn, setFromOn] = useState<CivilDate | null>(today);
  const [tried, setTried] = useState(false);
  const command = useCaseCommand('restriction.add', detail);
  const submit = (): void => {
    setTried(true);
    if (ground === '' || fromOn === null) return;
    command.run({ ...command.target, ground, data: data.trim(), fromOn }, onClose);
  };
  return (
    <CaseFormDialog title="Restrict data" submitLabel="Restrict" command={command} onSubmit={submit} onClose={onClose}>
      <ChoiceField<RestrictionGround | ''>
        label="Ground"
        value={ground}
        onChange={setGround}
        choices={grounds}
        error={tried && ground === '' ? 'Choose the ground' : undefined}
        autoFocus
      />
      <TextField
        label="Which data, in which systems"
        value={data}
        onChange={(event) => setData(event.target.value)}
        helperText=" "
        multiline
        minRows={2}
        maxRows={6}
        slotProps={{ htmlInput: { maxLength: 2_000 } }}
      />
      <DateField
        label="From"
        value={fromOn}
        onChange={setFromOn}
        max={today}
        error={tried && fromOn === null ? 'Enter the day on which it began' : undefined}
      />
    </CaseFormDialog>
  );
}
