import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import type { ReactElement } from 'react';

import { rightOutcomes } from '../../../electron/contract/cases.ts';
import type { RightOutcome } from '../../../electron/contract/cases.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { outcomeWords, rightWords } from '../../ui/words.ts';
import { lacksReason, needsReason } from './right-row.ts';
import type { RightRow } from './right-row.ts';

const choices = rightOutcomes.map((value) => ({ value, label: outcomeWords[value] }));

interface OutcomeFieldsProps {
  readonly rows: readonly RightRow[];
  readonly tried: boolean;
  onChange(rows: readonly RightRow[]): void;
}

/** The outcome of each right that was not decided before its answer goes out. */
export function OutcomeFields({ rows, tried, onChange }: OutcomeFieldsProps): ReactElement {
  const change = (row: RightRow, part: Partial<RightRow>): void =>
    onChange(rows.map((each) => (each.right === row.right ? { ...each, ...part } : each)));
  return (
    <>
      {rows.map((row) => (
        <Box
          key={row.right}
          role="group"
          aria-label={rightWords[row.right]}
          sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.4fr)' }}
        >
          <ChoiceField<RightOutcome | ''>
            label={`Outcome: ${rightWords[row.right]}`}
            value={row.outcome ?? ''}
            onChange={(outcome) => change(row, { outcome: outcome === '' ? null : outcome })}
            choices={choices}
            error={tried && row.outcome === null ? 'Choose the outcome' : undefined}
          />
          <TextField
            label={needsReason(row.outcome) ? 'Reason, as told to the person' : 'Reason or remark'}
            value={row.reason}
            onChange={(event) => change(row, { reason: event.target.value })}
            error={tried && lacksReason(row)}
            helperText={tried && lacksReason(row) ? 'A refusal needs its reason' : ' '}
            multiline
            maxRows={4}
            slotProps={{ htmlInput: { maxLength: 5_000 } }}
          />
        </Box>
      ))}
    </>
  );
}
