import { expect, test } from 'vitest';

import { civilDate } from '../../../electron/domain/civil-date.ts';
import { readDate, readTime } from '../../../renderer/ui/read-typed.ts';

const today = civilDate('2026-03-01');

test.each([
  ['25/11/2024', '2024-11-25'],
  ['5/3/2026', '2026-03-05'],
  ['25.11.2024', '2024-11-25'],
  ['25-11-2024', '2024-11-25'],
  ['25 Nov 2024', '2024-11-25'],
  ['25 november, 2024', '2024-11-25'],
  ['1 Sept 2026', '2026-09-01'],
  ['25112024', '2024-11-25'],
  ['2024-11-25', '2024-11-25'],
  ['  Today ', '2026-03-01'],
  ['yesterday', '2026-02-28'],
  ['tomorrow', '2026-03-02'],
])('%j is %s while it is typed', (typed, expected) => {
  expect(readDate(typed, today, false)).toBe(expected);
});

test.each(['', '25', '25/11', '25/11/', '25/11/2', '25/11/202', '31/02/2026', '11/25/2024', '25 xyz 2024', '0/1/2026'])(
  '%j is no date, typed out or not',
  (typed) => {
    expect([readDate(typed, today, false), readDate(typed, today, true)]).toEqual([null, null]);
  },
);

test('a year of two digits counts only when the typing is over', () => {
  expect([readDate('25/11/24', today, false), readDate('25/11/24', today, true)]).toEqual([null, '2024-11-25']);
});

test.each([
  ['17:55', '17:55'],
  ['9:05', '09:05'],
  ['17.55', '17:55'],
  ['1755', '17:55'],
  ['5:55 pm', '17:55'],
  ['12:30am', '00:30'],
  ['12:30 pm', '12:30'],
  ['00:00', '00:00'],
])('%j is the time %s', (typed, expected) => {
  expect(readTime(typed, false)).toBe(expected);
});

test.each(['', '24:00', '17:60', '13:00 pm', '0:30 am', '25', 'noon', '12:3'])('%j is no time', (typed) => {
  expect([readTime(typed, false), readTime(typed, true)]).toEqual(['', '']);
});

test('an hour alone counts only when the typing is over', () => {
  expect([readTime('9', false), readTime('9', true), readTime('5pm', true)]).toEqual(['', '09:00', '17:00']);
});
