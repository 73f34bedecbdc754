import { DateCalendar } from '@mui/x-date-pickers/DateCalendar';
import type { ReactElement } from 'react';

import type { CivilDate } from '../../electron/domain/civil-date.ts';
import { fromPickerDate, toPickerDate } from './picker-date.ts';

interface DayPickerProps {
  readonly value: CivilDate | null;
  readonly min: CivilDate | undefined;
  readonly max: CivilDate | undefined;
  onPick(on: CivilDate): void;
}

/** A month to pick a day from. */
export function DayPicker({ value, min, max, onPick }: DayPickerProps): ReactElement {
  const minDate = toPickerDate(min ?? null);
  const maxDate = toPickerDate(max ?? null);
  return (
    <DateCalendar
      autoFocus
      value={toPickerDate(value)}
      onChange={(date: Date | null, progress) => {
        const on = fromPickerDate(date);
        if (on !== null && progress === 'finish') onPick(on);
      }}
      {...(minDate === null ? {} : { minDate })}
      {...(maxDate === null ? {} : { maxDate })}
    />
  );
}
