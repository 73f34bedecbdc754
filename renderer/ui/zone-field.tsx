import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { ReactElement } from 'react';

import type { FieldProps } from './field-props.ts';

const zones = Intl.supportedValuesOf('timeZone');

/** A time zone by its name, e.g. `Europe/London`. */
export function ZoneField(props: FieldProps<string>): ReactElement {
  return (
    <Autocomplete
      options={zones.includes(props.value) ? zones : [props.value, ...zones]}
      value={props.value}
      onChange={(_event, zone) => props.onChange(zone)}
      disableClearable
      size="small"
      disabled={props.disabled ?? false}
      renderInput={(params) => (
        <TextField
          {...params}
          label={props.label}
          required={props.required ?? false}
          error={props.error !== undefined}
          helperText={props.error ?? props.hint ?? ' '}
        />
      )}
    />
  );
}
