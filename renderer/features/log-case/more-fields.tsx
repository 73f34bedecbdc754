import Add from '@mui/icons-material/Add';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import { partyRoles } from '../../../electron/domain/party.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { roleWords } from '../../ui/words.ts';
import type { LogFieldsProps } from './log-fields.ts';
import { freshPerson, nameOf, suggestedTitle } from './log-values.ts';
import type { Person } from './log-values.ts';

const roleChoices = partyRoles.map((value) => ({ value, label: roleWords[value] }));
const kindChoices = [
  { value: 'person', label: 'Person' },
  { value: 'organisation', label: 'Organisation' },
] as const;

interface MoreFieldsProps extends LogFieldsProps {
  /** Whether a message is taken in: then a summary beside it makes sense. */
  readonly hasMessage: boolean;
}

/** Everything that can wait until the telephone is quiet again. */
export function MoreFields({ values, faults, onChange, hasMessage }: MoreFieldsProps): ReactElement {
  const change = (index: number, next: Partial<Person>): void =>
    onChange({ people: values.people.map((person, at) => (at === index ? { ...person, ...next } : person)) });
  return (
    <Box sx={{ display: 'grid', gap: 0.5, pt: 1 }}>
      <TextField
        label="Title"
        value={values.title}
        onChange={(event) => onChange({ title: event.target.value })}
        placeholder={suggestedTitle(values)}
        error={faults['title'] !== undefined}
        helperText={faults['title'] ?? 'Left empty, the text shown here is used'}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { maxLength: 300 } }}
      />
      {hasMessage && (
        <TextField
          label="Summary"
          value={values.summary}
          onChange={(event) => onChange({ summary: event.target.value })}
          helperText=" "
          multiline
          minRows={2}
          maxRows={6}
        />
      )}
      {values.people.map((person, index) => (
        <PersonFields
          // People have no identity before the case is made; their order is the officer's own.
          key={index}
          person={person}
          index={index}
          faults={faults}
          onChange={(next) => change(index, next)}
          onRemove={() => onChange({ people: values.people.filter((_, at) => at !== index) })}
        />
      ))}
      <Box>
        <Button
          size="small"
          startIcon={<Add />}
          disabled={values.people.length >= 50}
          onClick={() =>
            onChange({ people: [...values.people, { ...freshPerson(values.kind), role: 'representative' }] })
          }
        >
          Add another person
        </Button>
      </Box>
    </Box>
  );
}

interface PersonFieldsProps {
  readonly person: Person;
  readonly index: number;
  readonly faults: LogFieldsProps['faults'];
  onChange(next: Partial<Person>): void;
  onRemove(): void;
}

function PersonFields({ person, index, faults, onChange, onRemove }: PersonFieldsProps): ReactElement {
  const first = index === 0;
  const who = nameOf(person) || (first ? 'The person above' : `Person ${index + 1}`);
  const field = (name: 'name' | 'email' | 'phone' | 'address', label: string, maxLength: number): ReactElement => {
    const fault = faults[`people.${index}.${name}`];
    return (
      <TextField
        label={label}
        value={person[name]}
        onChange={(event) => onChange({ [name]: event.target.value })}
        error={fault !== undefined}
        helperText={fault ?? ' '}
        multiline={name === 'address'}
        slotProps={{ htmlInput: { maxLength, autoComplete: 'off' } }}
      />
    );
  };
  return (
    <Box role="group" aria-label={who} sx={{ pt: 1, borderTop: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1.25, minHeight: 30 }}>
        <Typography variant="subtitle2" component="p">
          {who}
        </Typography>
        {!first && (
          <Tooltip title={`Remove ${who}`}>
            <IconButton size="small" aria-label={`Remove ${who}`} onClick={onRemove}>
              <DeleteOutlined fontSize="small" />
            </IconButton>
          </Tooltip>
        )}
      </Box>
      <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
        {!first && field('name', 'Name', 200)}
        {!first && field('email', 'E-mail', 254)}
        <ChoiceField label="Role" value={person.role} onChange={(role) => onChange({ role })} choices={roleChoices} />
        <ChoiceField label="Is a" value={person.kind} onChange={(kind) => onChange({ kind })} choices={kindChoices} />
        {field('phone', 'Telephone', 60)}
        {field('address', 'Postal address', 1_000)}
      </Box>
    </Box>
  );
}
