import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { FieldProps } from './field-props.ts';
import { readTime } from './read-typed.ts';
import { useTypedValue } from './use-typed-value.ts';

/** A time of day by the clock of the office, as `HH:MM`; empty text for none. */
export function TimeField(props: FieldProps<string>): ReactElement {
  const typed = useTypedValue<string>(props.value, props.onChange, {
    write: (time) => time,
    read: readTime,
    empty: '',
  });
  const [left, setLeft] = useState(false);
  const wrong = props.error ?? (left && !typed.readable ? 'Enter a time as hours and minutes' : undefined);
  return (
    <TextField
      label={props.label}
      value={typed.text}
      placeholder="hh:mm"
      onChange={(event) => {
        setLeft(false);
        typed.type(event.target.value);
      }}
      onBlur={() => {
        setLeft(true);
        typed.leave();
        props.onBlur?.();
      }}
      error={wrong !== undefined}
      helperText={wrong ?? props.hint ?? ' '}
      required={props.required ?? false}
      disabled={props.disabled ?? false}
      autoFocus={props.autoFocus ?? false}
      fullWidth={props.fullWidth ?? true}
      slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false, maxLength: 10 } }}
    />
  );
}
