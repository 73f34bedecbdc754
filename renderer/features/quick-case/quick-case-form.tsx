import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import { useCommand } from '../../api/client.ts';
import { ChannelField } from '../../ui/channel-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { QuickDone } from './quick-done.tsx';
import { freshQuick, quickFaults, quickInput } from './quick-values.ts';
import type { QuickInput, QuickRight, QuickValues } from './quick-values.ts';

const titles: Readonly<Record<QuickRight, string>> = {
  'marketing-objection': 'Marketing objection',
  'consent-withdrawal': 'Withdrawal of consent',
};

const rules: Readonly<Record<QuickRight, string>> = {
  'marketing-objection':
    'The right is absolute: stop the marketing, then record it here. Nobody has to prove who they are.',
  'consent-withdrawal':
    'Consent can be withdrawn at any time, as easily as it was given. Stop first, then record it here.',
};

const pair = { display: 'grid', columnGap: 1.5, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' } as const;

interface QuickCaseFormProps extends Pick<QuickInput, 'right' | 'place' | 'zone'> {
  readonly titleId: string;
  readonly today: CivilDate;
  onClose(): void;
  onOpenCase(caseId: string): void;
}

/** The fields of a one-minute case, and what became of it. */
export function QuickCaseForm({ titleId, today, onClose, onOpenCase, ...where }: QuickCaseFormProps): ReactElement {
  const { right } = where;
  const [values, setValues] = useState(() => freshQuick(right, today));
  const [tried, setTried] = useState(false);
  const [made, setMade] = useState<CaseDetail | null>(null);
  const command = useCommand('request.quick');
  const faults = tried ? quickFaults(values) : {};
  const change = (next: Partial<QuickValues>): void => setValues({ ...values, ...next });
  const submit = (): void => {
    setTried(true);
    const { receivedOn, doneOn } = values;
    if (receivedOn === null || doneOn === null || Object.keys(quickFaults(values)).length > 0) return;
    command.mutate(quickInput({ ...values, receivedOn, doneOn }, where), { onSuccess: setMade });
  };
  const text = (
    field: 'name' | 'email' | 'phone' | 'address' | 'what' | 'done' | 'words',
    label: string,
    most: number,
    rows?: number,
  ): ReactElement => (
    <TextField
      label={label}
      value={values[field]}
      onChange={(event) => change({ [field]: event.target.value })}
      error={faults[field] !== undefined}
      helperText={faults[field] ?? ' '}
      autoFocus={field === 'name'}
      fullWidth
      {...(rows === undefined ? {} : { multiline: true, minRows: rows, maxRows: 6 })}
      slotProps={{ htmlInput: { maxLength: most, autoComplete: 'off' } }}
    />
  );
  if (made !== null) {
    return (
      <QuickDone
        titleId={titleId}
        detail={made}
        suppressed={values.suppress}
        onOpenCase={onOpenCase}
        onClose={onClose}
        onAnother={() => {
          setMade(null);
          setTried(false);
          setValues(freshQuick(right, today));
        }}
      />
    );
  }
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!command.isPending) submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (!command.isPending) submit();
      }}
      sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}
    >
      <DialogTitle id={titleId}>{titles[right]}</DialogTitle>
      <DialogContent sx={{ pt: '8px !important', display: 'grid', gap: 1 }}>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {rules[right]}
        </Typography>
        <Box sx={pair}>
          {text('name', 'Who', 200)}
          {text('email', 'E-mail', 254)}
          {text('phone', 'Telephone', 60)}
          <ChannelField label="Channel" value={values.channel} onChange={(channel) => change({ channel })} />
        </Box>
        {text('address', 'Postal address', 1_000, 1)}
        <Box sx={pair}>
          <DateField
            label="Received on"
            value={values.receivedOn}
            onChange={(receivedOn) => change({ receivedOn })}
            max={today}
            error={faults['receivedOn']}
          />
          <DateField
            label="Done on"
            value={values.doneOn}
            onChange={(doneOn) => change({ doneOn })}
            max={today}
            error={faults['doneOn']}
          />
        </Box>
        {text('what', right === 'marketing-objection' ? 'Which marketing' : 'Which consent, for which purpose', 300)}
        {text('done', 'What was done, and in which systems', 5_000)}
        {text('words', 'Their words, if worth keeping', 50_000, 1)}
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={values.suppress}
              onChange={(event) => change({ suppress: event.target.checked })}
            />
          }
          label="Put the addresses above on the suppression list"
        />
        <ErrorNotice error={command.error} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="contained" loading={command.isPending}>
          Record as done
        </Button>
      </DialogActions>
    </Box>
  );
}
