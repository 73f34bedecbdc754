import Visibility from '@mui/icons-material/VisibilityOutlined';
import VisibilityOff from '@mui/icons-material/VisibilityOffOutlined';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import type { KeyboardEvent, ReactElement, Ref } from 'react';

import type { FieldProps } from './field-props.ts';

interface SecretFieldProps extends FieldProps<string> {
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Whether it is a new secret: no program may offer an old one then. */
  readonly fresh?: boolean;
}

/** A passphrase: hidden unless the officer wants to see it, with a word when Caps Lock is on. */
export function SecretField(props: SecretFieldProps): ReactElement {
  const [seen, setSeen] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const watchCapsLock = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'));
  const label = seen ? 'Hide what is typed' : 'Show what is typed';
  return (
    <TextField
      label={props.label}
      type={seen ? 'text' : 'password'}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
      onKeyDown={watchCapsLock}
      onKeyUp={watchCapsLock}
      onBlur={() => {
        setCapsLock(false);
        props.onBlur?.();
      }}
      error={props.error !== undefined}
      helperText={props.error ?? (capsLock ? 'Caps Lock is on' : (props.hint ?? ' '))}
      disabled={props.disabled ?? false}
      autoFocus={props.autoFocus ?? false}
      fullWidth={props.fullWidth ?? true}
      inputRef={props.inputRef}
      autoComplete={props.fresh === true ? 'new-password' : 'current-password'}
      slotProps={{
        htmlInput: {
          spellCheck: false,
          autoCapitalize: 'off',
          maxLength: 1_000,
          'aria-required': props.required ?? false,
        },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <Tooltip title={label}>
                <IconButton
                  edge="end"
                  size="small"
                  aria-label={label}
                  aria-pressed={seen}
                  onClick={() => setSeen(!seen)}
                >
                  {seen ? <VisibilityOff fontSize="small" /> : <Visibility fontSize="small" />}
                </IconButton>
              </Tooltip>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
