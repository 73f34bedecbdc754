import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { RequestWork } from '../../../../electron/contract/request-work.ts';
import { civilDateAt } from '../../../../electron/domain/civil-date.ts';
import type { CivilDate } from '../../../../electron/domain/civil-date.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { longDate } from '../../../ui/format.ts';
import { useNow } from '../../../ui/use-now.ts';
import { CaseFormDialog } from '../case-form-dialog.tsx';
import { useCaseCommand } from '../use-case-command.ts';

interface LiftRestrictionDialogProps {
  readonly detail: CaseDetail;
  readonly restriction: RequestWork['restrictions'][number];
  onClose(): void;
}

/** The way out of a restriction: first the person is told, then it is lifted. Article 18(3). */
export function LiftRestrictionDialog(props: LiftRestrictionDialogProps): ReactElement {
  return props.restriction.toldBeforeLiftingOn === null ? <TellDialog {...props} /> : <LiftDialog {...props} />;
}

function TellDialog({ detail, restriction, onClose }: LiftRestrictionDialogProps): ReactElement {
  const today = civilDateAt(useNow(), detail.zone);
  const [toldOn, setToldOn] = useState<CivilDate | null>(today);
  const [tried, setTried] = useState(false);
  const command = useCaseCommand('restriction.tell', detail);
  const submit = (): void => {
    setTried(true);
    if (toldOn !== null) command.run({ ...command.target, restrictionId: restriction.id, toldOn }, onClose);
  };
  return (
    <CaseFormDialog title="Tell the person" submitLabel="Record" command={command} onSubmit={submit} onClose={onClose}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        The person has to know before the restriction is lifted, early enough to object.
      </Typography>
      <DateField
        label="Told on"
        value={toldOn}
        onChange={setToldOn}
        min={restriction.fromOn}
        max={today}
        error={tried && toldOn === null ? 'Enter the day on which the person was told' : undefined}
        autoFocus
      />
    </CaseFormDialog>
  );
}

function LiftDialog({ detail, restriction, onClose }: LiftRestrictionDialogProps): ReactElement {
  const today = civilDateAt(useNow(), detail.zone);
  const [liftedOn, setLiftedOn] = useState<CivilDate | null>(today);
  const [because, setBecause] = useState('');
  const [tried, setTried] = useState(false);
  const command = useCaseCommand('restriction.lift', detail);
  const missing = because.trim() === '';
  const submit = (): void => {
    setTried(true);
    if (liftedOn === null || missing) return;
    command.run({ ...command.target, restrictionId: restriction.id, liftedOn, because: because.trim() }, onClose);
  };
  return (
    <CaseFormDialog
      title="Lift the restriction"
      submitLabel="Lift"
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      {restriction.toldBeforeLiftingOn !== null && (
        <Typography variant="body2" sx={{ mb: 1 }}>
          The person was told on {longDate(restriction.toldBeforeLiftingOn)}.
        </Typography>
      )}
      <DateField
        label="Lifted on"
        value={liftedOn}
        onChange={setLiftedOn}
        min={restriction.toldBeforeLiftingOn ?? restriction.fromOn}
        max={today}
        error={tried && liftedOn === null ? 'Enter the day on which it was lifted' : undefined}
      />
      <TextField
        label="Why"
        value={because}
        onChange={(event) => setBecause(event.target.value)}
        error={tried && missing}
        helperText={
          tried && missing ? 'Write down the reason' : 'For example: the accuracy was checked and the data corrected'
        }
        autoFocus
        multiline
        maxRows={6}
        slotProps={{ htmlInput: { maxLength: 1_000 } }}
      />
    </CaseFormDialog>
  );
}
