import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { ReactElement } from 'react';

import { longestTag, plainTag } from '../../electron/domain/request/tag.ts';
import { useOperation } from '../api/client.ts';
import type { FieldProps } from './field-props.ts';

/** Tags: those in use are offered, a new one is typed and kept with Enter. */
export function TagField(props: FieldProps<readonly string[]>): ReactElement {
  const known = useOperation('tag.list', {});
  return (
    <Autocomplete
      multiple
      freeSolo
      size="small"
      options={(known.data?.tags ?? []).map(({ tag }) => tag)}
      value={[...props.value]}
      onChange={(_event, chosen) => {
        const tags = new Set(chosen.map(plainTag).filter((tag) => tag !== ''));
        props.onChange([...tags].slice(0, 30));
      }}
      renderInput={(field) => (
        <TextField
          {...field}
          label={props.label}
          error={props.error !== undefined}
          helperText={props.error ?? props.hint ?? 'Type a tag and press Enter'}
          autoFocus={props.autoFocus ?? false}
          slotProps={{
            ...field.slotProps,
            htmlInput: { ...field.slotProps.htmlInput, maxLength: longestTag },
          }}
        />
      )}
    />
  );
}
