import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import { civilDateAt } from '../../../electron/domain/civil-date.ts';
import { inWords } from '../../../electron/domain/date-words.ts';
import { plainWords } from '../../../electron/domain/deadline/plain-words.ts';
import { placeEntry, places } from '../../../electron/domain/place.ts';
import type { Place } from '../../../electron/domain/place.ts';
import { useOperation } from '../../api/client.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useOfficeZone } from '../../ui/office-zone.tsx';
import { useNow } from '../../ui/use-now.ts';
import { Answer } from './answer.tsx';

const units = [
  { value: 'days', label: 'days' },
  { value: 'working-days', label: 'working days' },
  { value: 'weeks', label: 'weeks' },
  { value: 'months', label: 'months' },
] as const;
type Unit = (typeof units)[number]['value'];

const most = 1_000;

/** Days, working days, weeks or months from a date, by the calendar of a place. */
export function PeriodCalculator(): ReactElement {
  const organisation = useOperation('organisation.get', {});
  const today = civilDateAt(useNow(), useOfficeZone());
  const [chosenPlace, setPlace] = useState<Place | null>(null);
  const [from, setFrom] = useState<CivilDate | null>(today);
  const [typed, setTyped] = useState('1');
  const [unit, setUnit] = useState<Unit>('months');
  const [roll, setRoll] = useState(true);
  const place = chosenPlace ?? organisation.data?.place ?? 'GB-ENG';
  const count = /^\d{1,4}$/u.test(typed.trim()) ? Number(typed) : Number.NaN;
  const counts = count <= most;
  const asks = from !== null && counts;
  const result = useOperation(
    'deadline.calculate',
    { place, from: from ?? today, unit, count: counts ? count : 0, roll },
    { enabled: asks, keepPrevious: true },
  );
  return (
    <>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '2fr 1.2fr 90px 1fr' }}>
        <ChoiceField
          label="Place"
          value={place}
          onChange={(next) => setPlace(next)}
          choices={places.map(({ code, name }) => ({ value: code, label: name }))}
          hint="Its weekends, public holidays and own days count"
        />
        <DateField label="From" value={from} onChange={setFrom} required />
        <TextField
          label="Count"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={!counts}
          helperText={counts ? ' ' : `0 to ${most}`}
          slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off', maxLength: 4 } }}
        />
        <ChoiceField label="Unit" value={unit} onChange={(next) => setUnit(next)} choices={units} />
      </Box>
      <FormControlLabel
        control={<Checkbox checked={roll} onChange={(event) => setRoll(event.target.checked)} />}
        label="Move an end on a weekend or holiday to the next working day"
        sx={{ mb: 2 }}
      />
      <div aria-live="polite">
        {asks && result.isError && <ErrorNotice error={result.error} />}
        {asks && !result.isError && result.data !== undefined && (
          <Answer
            title={`In ${placeEntry(place).name}`}
            date={inWords(result.data.date)}
            reason={plainWords({ trace: result.data.trace })}
            warnings={result.data.warnings}
            trace={result.data.trace}
            zone={placeEntry(place).zone}
          />
        )}
      </div>
    </>
  );
}
