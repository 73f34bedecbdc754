import { expect, test } from 'vitest';

import { addDays, civilDate } from '../../../electron/domain/civil-date.ts';
import { fromPickerDate, toPickerDate } from '../../../renderer/ui/picker-date.ts';

test('every day of six years survives the picker, whatever the zone of the machine', () => {
  const changed: string[] = [];
  const end = civilDate('2030-01-01');
  for (let day = civilDate('2024-01-01'); day < end; day = addDays(day, 1))
    if (fromPickerDate(toPickerDate(day)) !== day) changed.push(day);
  expect(changed).toEqual([]);
});

test('nothing, and a date that does not exist, are no date', () => {
  expect([toPickerDate(null), fromPickerDate(null), fromPickerDate(new Date(Number.NaN))]).toEqual([null, null, null]);
});
