import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import type { ReactElement } from 'react';

import type { FieldProps } from './field-props.ts';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceFieldProps<Value extends string> extends FieldProps<Value> {
  readonly choices: readonly Choice<Value>[];
}

/** One of a few named things. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>): ReactElement {
  const id = useId();
  const known = props.choices.some((choice) => choice.value === props.value);
  const select = (text: string): void => {
    const chosen = props.choices.find((choice) => choice.value === text);
    if (chosen !== undefined) props.onChange(chosen.value);
  };
  return (
    <TextField
      id={id}
      select
      size="small"
      label={props.label}
      value={known ? props.value : ''}
      onChange={(event) => select(event.target.value)}
      onBlur={props.onBlur}
      error={props.error !== undefined}
      helperText={props.error ?? props.hint ?? ' '}
      required={props.required ?? false}
      disabled={props.disabled ?? false}
      autoFocus={props.autoFocus ?? false}
      fullWidth={props.fullWidth ?? true}
    >
      {props.choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value} dense>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
