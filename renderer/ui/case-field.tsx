import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseLine } from '../../electron/contract/cases.ts';
import { useOperation } from '../api/client.ts';
import type { FieldProps } from './field-props.ts';

interface CaseFieldProps extends FieldProps<CaseLine | null> {
  /** The case that cannot be chosen. */
  readonly exceptId?: string;
}

/** Another case, found by its reference or by what stands in it. */
export function CaseField(props: CaseFieldProps): ReactElement {
  const [text, setText] = useState('');
  const found = useOperation('case.find', { text, limit: 10 }, { enabled: text.trim() !== '', keepPrevious: true });
  const rows = (found.data?.rows ?? []).filter(({ caseId }) => caseId !== props.exceptId);
  return (
    <Autocomplete
      size="small"
      options={text.trim() === '' ? [] : rows}
      value={props.value}
      onChange={(_event, chosen) => props.onChange(chosen)}
      inputValue={text}
      onInputChange={(_event, typed) => setText(typed.slice(0, 200))}
      getOptionLabel={(row) => labelOf(row)}
      getOptionKey={(row) => row.caseId}
      isOptionEqualToValue={(one, other) => one.caseId === other.caseId}
      filterOptions={(all) => all}
      noOptionsText={text.trim() === '' ? 'Type a reference or a name' : 'Nothing found'}
      renderInput={(field) => (
        <TextField
          {...field}
          label={props.label}
          error={props.error !== undefined}
          helperText={props.error ?? props.hint ?? 'Type a reference or a name'}
          autoFocus={props.autoFocus ?? false}
        />
      )}
    />
  );
}

function labelOf(row: CaseLine): string {
  return row.subject === '' ? `${row.ref} · ${row.title}` : `${row.ref} · ${row.subject}`;
}
