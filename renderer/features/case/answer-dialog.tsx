import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { rightOutcomes } from '../../../electron/contract/cases.ts';
import type { CaseDetail, RightOutcome } from '../../../electron/contract/cases.ts';
import { civilDateAt, timeAt } from '../../../electron/domain/civil-date.ts';
import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { useNow } from '../../ui/use-now.ts';
import { outcomeWords, rightWords } from '../../ui/words.ts';
import { CaseFormDialog } from './case-form-dialog.tsx';
import { useCaseCommand } from './use-case-command.ts';

type RightRow = CaseDetail['rights'][number];

const outcomeChoices = rightOutcomes.map((value) => ({ value, label: outcomeWords[value] }));

/** A refusal, whole or in part, must be explained to the person. */
function needsReason(outcome: RightOutcome | null): boolean {
  return outcome === 'refused' || outcome === 'partly-granted';
}

/** The answer was given: when, and with what outcome for each right. */
export function AnswerDialog({ detail, onClose }: { detail: CaseDetail; onClose(): void }): ReactElement {
  const now = useNow();
  const today = civilDateAt(now, detail.zone);
  const [answeredOn, setAnsweredOn] = useState<CivilDate | null>(today);
  const [answeredTime, setAnsweredTime] = useState(() => (detail.kind === 'breach' ? timeAt(now, detail.zone) : ''));
  const [rows, setRows] = useState<readonly RightRow[]>(detail.rights);
  const [outcome, setOutcome] = useState(detail.outcome);
  const [tried, setTried] = useState(false);
  const command = useCaseCommand('case.answer', detail);

  const dateFault =
    answeredOn === null
      ? 'Enter the date of the answer'
      : answeredOn > today
        ? 'The date cannot lie in the future'
        : undefined;
  const outcomeFault = detail.kind !== 'request' && outcome.trim() === '' ? 'Say what was decided, and why' : undefined;
  const rightsComplete = rows.every(
    (row) => row.outcome !== null && (!needsReason(row.outcome) || row.reason.trim() !== ''),
  );

  const change = (row: RightRow, next: Partial<RightRow>): void =>
    setRows(rows.map((each) => (each.right === row.right ? { ...each, ...next } : each)));
  const submit = (): void => {
    setTried(true);
    if (answeredOn === null || dateFault !== undefined || outcomeFault !== undefined || !rightsComplete) return;
    command.run(
      {
        ...command.target,
        answeredOn,
        ...(answeredTime === '' ? {} : { answeredTime }),
        outcomes: rows.flatMap((row) =>
          row.outcome === null ? [] : [{ right: row.right, outcome: row.outcome, reason: row.reason }],
        ),
        outcome,
      },
      onClose,
    );
  };
  return (
    <CaseFormDialog
      title={`Answer of ${detail.ref}`}
      submitLabel="Mark as answered"
      command={command}
      onSubmit={submit}
      onClose={onClose}
      wide={rows.length > 0}
    >
      <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
        <DateField
          label="Answered on"
          value={answeredOn}
          onChange={setAnsweredOn}
          error={tried ? dateFault : undefined}
          max={today}
          required
        />
        {detail.kind === 'breach' && (
          <TimeField label="At" value={answeredTime} onChange={setAnsweredTime} hint={detail.zone} />
        )}
      </Box>
      {rows.map((row) => (
        <RightFields key={row.right} row={row} tried={tried} onChange={(next) => change(row, next)} />
      ))}
      <TextField
        label={detail.kind === 'request' ? 'Summary of the answer' : 'What was decided, and why'}
        value={outcome}
        onChange={(event) => setOutcome(event.target.value)}
        error={tried && outcomeFault !== undefined}
        helperText={(tried ? outcomeFault : undefined) ?? ' '}
        multiline
        minRows={2}
        maxRows={8}
        slotProps={{ htmlInput: { maxLength: 5_000 } }}
      />
    </CaseFormDialog>
  );
}

interface RightFieldsProps {
  readonly row: RightRow;
  readonly tried: boolean;
  onChange(next: Partial<RightRow>): void;
}

function RightFields({ row, tried, onChange }: RightFieldsProps): ReactElement {
  const name = rightWords[row.right];
  const reasonMissing = needsReason(row.outcome) && row.reason.trim() === '';
  return (
    <Box role="group" aria-label={name} sx={{ pt: 1, borderTop: '1px solid', borderColor: 'divider' }}>
      <Typography variant="subtitle2" component="p" sx={{ mb: 1 }}>
        {name}
      </Typography>
      <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)' }}>
        <ChoiceField<RightOutcome | ''>
          label="Outcome"
          value={row.outcome ?? ''}
          onChange={(outcome) => onChange({ outcome: outcome === '' ? null : outcome })}
          choices={outcomeChoices}
          error={tried && row.outcome === null ? 'Choose the outcome' : undefined}
        />
        <TextField
          label={needsReason(row.outcome) ? 'Reason, as told to the person' : 'Reason or remark'}
          value={row.reason}
          onChange={(event) => onChange({ reason: event.target.value })}
          error={tried && reasonMissing}
          helperText={tried && reasonMissing ? 'A refusal needs its reason' : ' '}
          multiline
          maxRows={6}
          slotProps={{ htmlInput: { maxLength: 5_000 } }}
        />
      </Box>
    </Box>
  );
}
