import TextField from '@mui/material/TextField';
import type { ReactElement } from 'react';

import { isCivilDate } from '../../../electron/domain/civil-date.ts';
import type { LetterDetail } from '../../../electron/contract/letters.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DateField } from '../../ui/date-field.tsx';

type Ask = LetterDetail['asks'][number];

interface AskFieldProps {
  readonly ask: Ask;
  readonly value: string;
  onChange(value: string): void;
}

/** Something that only this letter needs, in the form in which it is given. */
export function AskField({ ask, value, onChange }: AskFieldProps): ReactElement {
  const label = ask.optional ? `${ask.label} (may stay empty)` : ask.label;
  const hint = hintOf(ask);
  switch (ask.form) {
    case 'date':
      return (
        <DateField
          label={label}
          value={isCivilDate(value) ? value : null}
          onChange={(on) => onChange(on ?? '')}
          {...(hint === ' ' ? {} : { hint })}
        />
      );
    case 'choice':
      return (
        <ChoiceField
          label={label}
          value={value}
          onChange={onChange}
          choices={ask.options.map((option) => ({ value: option.value, label: option.words }))}
          hint={hint}
        />
      );
    case 'line':
    case 'text':
    case 'lines':
      return (
        <TextField
          label={label}
          name={ask.name}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          helperText={hint}
          fullWidth
          multiline={ask.form !== 'line'}
          {...(ask.form === 'line' ? {} : { minRows: 2, maxRows: 10 })}
          slotProps={{ htmlInput: { maxLength: ask.form === 'line' ? 500 : 20_000 } }}
        />
      );
  }
}

function hintOf({ form, example }: Ask): string {
  const each = form === 'lines' ? 'One on each line. ' : '';
  const hint = example === '' ? each.trim() : `${each}For example: ${example}`;
  return hint === '' ? ' ' : hint;
}
