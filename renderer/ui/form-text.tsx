import TextField from '@mui/material/TextField';
import type { HTMLInputTypeAttribute, ReactElement } from 'react';
import { Controller } from 'react-hook-form';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';

interface FormTextProps<Values extends FieldValues> {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  readonly label: string;
  /** What to say when it is empty or cannot be taken, e.g. "Enter the name of the organisation". */
  readonly fault?: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  readonly type?: HTMLInputTypeAttribute;
  readonly rows?: number;
  readonly maxLength?: number;
  /** Told of each keystroke, after the form. */
  onTyped?(text: string): void;
}

/** A text of a form, bound to it, with its fault beside it. */
export function FormText<Values extends FieldValues>(props: FormTextProps<Values>): ReactElement {
  return (
    <Controller
      control={props.control}
      name={props.name}
      render={({ field, fieldState }) => (
        <TextField
          name={field.name}
          value={field.value}
          onBlur={field.onBlur}
          onChange={(event) => {
            field.onChange(event);
            props.onTyped?.(event.target.value);
          }}
          inputRef={field.ref}
          label={props.label}
          error={fieldState.invalid}
          helperText={fieldState.invalid ? (props.fault ?? 'This cannot be taken. Shorten it') : (props.hint ?? ' ')}
          required={props.required ?? false}
          autoFocus={props.autoFocus ?? false}
          type={props.type ?? 'text'}
          fullWidth
          multiline={props.rows !== undefined}
          {...(props.rows === undefined ? {} : { minRows: props.rows, maxRows: props.rows * 3 })}
          slotProps={{ htmlInput: props.maxLength === undefined ? {} : { maxLength: props.maxLength } }}
        />
      )}
    />
  );
}
