import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import type { ReactElement } from 'react';

import type { CaseKind } from '../../../electron/domain/case-kind.ts';
import { roleWords } from '../../ui/words.ts';
import type { LogFieldsProps } from './log-fields.ts';
import { freshPerson } from './log-values.ts';
import type { Person } from './log-values.ts';

const nameLabels: Readonly<Record<CaseKind, string>> = {
  request: 'Who',
  breach: 'Person affected, if one is known',
  complaint: 'Who complains',
};

/** Whose matter it is: the first person, by name and address. */
export function WhoFields({ values, faults, onChange }: LogFieldsProps): ReactElement {
  const person = values.people[0] ?? freshPerson(values.kind);
  const change = (next: Partial<Person>): void =>
    onChange({ people: [{ ...person, ...next }, ...values.people.slice(1)] });
  const others = values.people.length - 1;
  return (
    <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' }}>
      <TextField
        label={nameLabels[values.kind]}
        autoFocus
        value={person.name}
        onChange={(event) => change({ name: event.target.value })}
        error={faults['people.0.name'] !== undefined}
        helperText={faults['people.0.name'] ?? (others > 0 ? `${roleWords[person.role]}; ${others} more below` : ' ')}
        slotProps={{ htmlInput: { maxLength: 200, autoComplete: 'off' } }}
      />
      <TextField
        label="E-mail"
        value={person.email}
        onChange={(event) => change({ email: event.target.value })}
        error={faults['people.0.email'] !== undefined}
        helperText={faults['people.0.email'] ?? ' '}
        slotProps={{ htmlInput: { maxLength: 254, autoComplete: 'off', spellCheck: false } }}
      />
    </Box>
  );
}
