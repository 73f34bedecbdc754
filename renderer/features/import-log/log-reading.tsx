import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { LogIntake } from '../../../electron/contract/intake.ts';
import type { WindowInput } from '../../../electron/contract/table.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { logDateOrderWords } from '../../ui/words-intake.ts';
import { delimiterWords } from './delimiter-words.ts';
import { chosenColumns } from './chosen-columns.ts';

export interface LogReadingProps {
  readonly log: LogIntake;
  readonly busy: boolean;
  onRead(choice: Omit<WindowInput<'intake.replan'>, 'intakeId'>): void;
}

/** How the file was read; the order of day and month is the officer's to say. */
export function LogReading({ log, busy, onRead }: LogReadingProps): ReactElement {
  const facts = [
    ['Encoding', log.encoding],
    ['Delimiter', delimiterWords(log.delimiter)],
    ['Column names', `line ${log.headerLine}`],
  ] as const;
  const choosable = log.dateOrder === 'day-first' || log.dateOrder === 'month-first';
  const doubtful = log.dateOrder === 'ambiguous' || log.dateOrder === 'mixed';
  return (
    <Paper component="section" variant="outlined" aria-label="How the file was read" sx={{ px: 2, pt: 2, pb: 1 }}>
      <Box sx={{ display: 'flex', gap: 4, flexWrap: 'wrap', alignItems: 'flex-start' }}>
        <Box component="dl" sx={{ display: 'flex', gap: 4, m: 0 }}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <Typography component="dt" variant="caption" color="textSecondary">
                {name}
              </Typography>
              <Typography component="dd" sx={{ m: 0 }}>
                {value}
              </Typography>
            </div>
          ))}
        </Box>
        <Box sx={{ width: 340 }}>
          <ChoiceField<LogIntake['dateOrder']>
            label="Dates are written"
            value={log.dateOrder}
            onChange={(order) => {
              if (order === 'day-first' || order === 'month-first')
                onRead({ columns: chosenColumns(log), dateOrder: order });
            }}
            disabled={busy}
            {...(doubtful ? { hint: 'Say which, and the rows are read again' } : {})}
            choices={[
              ...(choosable ? [] : [{ value: log.dateOrder, label: logDateOrderWords[log.dateOrder] }]),
              { value: 'day-first', label: logDateOrderWords['day-first'] },
              { value: 'month-first', label: logDateOrderWords['month-first'] },
            ]}
          />
        </Box>
      </Box>
      {log.notes.length > 0 && (
        <Typography
          variant="body2"
          color="textSecondary"
          sx={{ pb: 1, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        >
          Above the column names: {log.notes.join(' · ')}
        </Typography>
      )}
    </Paper>
  );
}
