import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { MessageIntake } from '../../../electron/contract/intake.ts';
import type { CaseKind } from '../../../electron/domain/case-kind.ts';
import { RightsField } from '../../ui/rights-field.tsx';
import { rightWords } from '../../ui/words.ts';
import { MessageWords } from './message-words.tsx';
import type { LogFieldsProps } from './log-fields.ts';
import type { Suggestions } from './use-suggestions.ts';

const textLabels: Readonly<Record<CaseKind, string>> = {
  request: 'What they want, in their words',
  breach: 'What happened',
  complaint: 'What they complain about, in their words',
};

interface WantsFieldsProps extends LogFieldsProps {
  readonly message: MessageIntake | null;
  readonly suggestions: Suggestions;
}

/** What they want: typed, or the message itself, with the rights its words suggest. */
export function WantsFields({ values, faults, onChange, message, suggestions }: WantsFieldsProps): ReactElement {
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {message === null ? (
        <TextField
          label={textLabels[values.kind]}
          value={values.text}
          onChange={(event) => onChange({ text: event.target.value })}
          error={faults['text'] !== undefined}
          helperText={faults['text'] ?? 'Type it, or drop an e-mail on this window'}
          multiline
          minRows={3}
          maxRows={8}
        />
      ) : (
        <MessageWords message={message} suggestions={suggestions} />
      )}
      {values.kind === 'request' && (
        <RightsField
          label="Rights"
          value={values.rights}
          suggested={suggestions.all.map(({ right }) => right)}
          onChange={(rights) => onChange({ rights })}
          error={faults['rights']}
          required
        />
      )}
      {values.kind === 'request' && message === null && suggestions.all.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {suggestions.all.map(({ right, words }) => `${rightWords[right]}: ${quoted(words)}`).join(' · ')}
        </Typography>
      )}
    </Box>
  );
}

/** @example quoted([{ text: 'copy of my data' }]) // '“copy of my data”' */
function quoted(words: readonly { readonly text: string }[]): string {
  return [...new Set(words.map(({ text }) => `“${text}”`))].slice(0, 3).join(', ');
}
