import CalendarToday from '@mui/icons-material/CalendarTodayOutlined';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';

import { civilDateAt } from '../../electron/domain/civil-date.ts';
import type { CivilDate } from '../../electron/domain/civil-date.ts';
import { DayPicker } from './day-picker.tsx';
import type { FieldProps } from './field-props.ts';
import { longDate, shortDate } from './format.ts';
import { useOfficeZone } from './office-zone.tsx';
import { readDate } from './read-typed.ts';
import { useNow } from './use-now.ts';
import { useTypedValue } from './use-typed-value.ts';

interface DateFieldProps extends FieldProps<CivilDate | null> {
  /** The first and the last day that make sense here. */
  readonly min?: CivilDate;
  readonly max?: CivilDate;
}

/**
 * A civil date: typed as day, month, year, or picked. Under it stands the weekday, which catches most wrong dates.
 *
 * A plain text field and not the sectioned one of the picker library: that one writes to `innerHTML` with each key,
 * which the page's policy (Trusted Types) refuses, and it takes no pasted date in words.
 */
export function DateField(props: DateFieldProps): ReactElement {
  const today = civilDateAt(useNow(), useOfficeZone());
  const typed = useTypedValue<CivilDate | null>(props.value, props.onChange, {
    write: (on) => (on === null ? '' : shortDate(on)),
    read: (text, whole) => readDate(text, today, whole),
    empty: null,
  });
  const [left, setLeft] = useState(false);
  const [picking, setPicking] = useState(false);
  const anchorRef = useRef<HTMLDivElement>(null);
  const wrong = props.error ?? faultOf(props, left && !typed.readable);
  const hint = props.hint ?? (props.value === null ? ' ' : longDate(props.value));
  return (
    <>
      <TextField
        ref={anchorRef}
        label={props.label}
        value={typed.text}
        placeholder="dd/mm/yyyy"
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
        helperText={wrong ?? hint}
        required={props.required ?? false}
        disabled={props.disabled ?? false}
        autoFocus={props.autoFocus ?? false}
        fullWidth={props.fullWidth ?? true}
        slotProps={{
          htmlInput: { autoComplete: 'off', spellCheck: false, maxLength: 30 },
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <IconButton
                  edge="end"
                  size="small"
                  aria-label={`Pick a date: ${props.label}`}
                  aria-haspopup="dialog"
                  disabled={props.disabled ?? false}
                  onClick={() => setPicking(true)}
                >
                  <CalendarToday sx={{ fontSize: 18 }} />
                </IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
      <Popover
        open={picking}
        anchorEl={() => anchorRef.current}
        onClose={() => setPicking(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        transitionDuration={100}
        slotProps={{ paper: { role: 'dialog', 'aria-label': `Pick a date: ${props.label}` } }}
      >
        <DayPicker
          value={props.value}
          min={props.min}
          max={props.max}
          onPick={(on) => {
            typed.take(on);
            setPicking(false);
          }}
        />
      </Popover>
    </>
  );
}

function faultOf({ value, min, max }: DateFieldProps, unreadable: boolean): string | undefined {
  if (unreadable) return 'Enter a date as day, month, year';
  if (value !== null && max !== undefined && value > max) return `Not later than ${longDate(max)}`;
  if (value !== null && min !== undefined && value < min) return `Not earlier than ${longDate(min)}`;
  return undefined;
}
