import TextField from '@mui/material/TextField';
import type { ReactElement, Ref } from 'react';

import type { FieldProps } from '../../ui/field-props.ts';

interface LongTextProps extends FieldProps<string> {
  readonly maxLength: number;
  /** One line unless more are given. */
  readonly rows?: number;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Words of the officer. */
export function LongText(props: LongTextProps): ReactElement {
  const lines = props.rows === undefined ? {} : { multiline: true, minRows: props.rows, maxRows: 10 };
  return (
    <TextField
      label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
      onBlur={props.onBlur}
      error={props.error !== undefined}
      helperText={props.error ?? props.hint ?? ' '}
      required={props.required ?? false}
      disabled={props.disabled ?? false}
      autoFocus={props.autoFocus ?? false}
      fullWidth
      {...lines}
      {...(props.inputRef === undefined ? {} : { inputRef: props.inputRef })}
      slotProps={{ htmlInput: { maxLength: props.maxLength, autoComplete: 'off' } }}
    />
  );
}
