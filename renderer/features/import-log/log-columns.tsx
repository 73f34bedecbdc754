import Box from '@mui/material/Box';
import type { ReactElement } from 'react';

import { logFields } from '../../../electron/domain/log-field.ts';
import type { LogField } from '../../../electron/domain/log-field.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Section } from '../../ui/section.tsx';
import { chosenColumns, keptDateOrder } from './chosen-columns.ts';
import type { LogReadingProps } from './log-reading.tsx';
import { logFieldWords } from '../../ui/words-intake.ts';

const summary = 'summary';
const choices = [
  { value: summary, label: 'A line of the summary' } as const,
  ...logFields.map((value) => ({ value, label: logFieldWords[value] })),
];

/** What each column becomes. A column without a field of its own is kept as a line of the summary: nothing is lost. */
export function LogColumns({ log, busy, onRead }: LogReadingProps): ReactElement {
  const recognised = log.columns.filter(({ field }) => field !== null).length;
  return (
    <Section
      title="Columns"
      summary={`${recognised} of ${log.columns.length} recognised`}
      defaultOpen={recognised === 0}
    >
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          rowGap: 0.5,
          pt: 1,
          gridTemplateColumns: 'repeat(auto-fill, minmax(230px, 1fr))',
        }}
      >
        {log.columns.map(({ name, field }, index) => (
          // Two columns of a log can bear the same name; their order is that of the file.
          <ChoiceField<LogField | typeof summary>
            key={index}
            label={name === '' ? `Column ${index + 1}` : name}
            value={field ?? summary}
            disabled={busy}
            choices={choices}
            onChange={(chosen) =>
              onRead({
                columns: { ...chosenColumns(log), [name]: chosen === summary ? null : chosen },
                dateOrder: keptDateOrder(log),
              })
            }
          />
        ))}
      </Box>
    </Section>
  );
}
