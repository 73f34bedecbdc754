import { expect, test } from 'vitest';

import { civilDate, instant } from '../../../electron/domain/civil-date.ts';
import { countOf, duration, fileSize, shortDate, hoursLeft } from '../../../renderer/ui/format.ts';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_000, '1.0 kB'],
  [1_250_000, '1.3 MB'],
  [999_960, '1.0 MB'],
  [14_200_000, '14 MB'],
  [268_435_456, '268 MB'],
  [3_000_000_000, '3.0 GB'],
])('%d bytes', (bytes, expected) => {
  expect(fileSize(bytes)).toBe(expected);
});

test.each([
  [0, '0 min'],
  [59, '59 min'],
  [60, '1 h'],
  [1_880, '31 h 20 min'],
])('%d minutes', (minutes, expected) => {
  expect(duration(minutes)).toBe(expected);
});

test.each([
  ['2026-11-25T10:20:00.000Z', '49 h 20 min left'],
  ['2026-11-23T08:00:00.000Z', '1 h overdue'],
  ['2026-11-19T09:00:00.000Z', '96 h overdue'],
  ['2026-10-26T14:02:00.000Z', '27 days overdue'],
])('due %s seen at nine on 23 November', (dueAt, expected) => {
  expect(hoursLeft(instant(dueAt), instant('2026-11-23T09:00:00.000Z'))).toBe(expected);
});

test('counts have their noun and mark thousands', () => {
  expect([countOf(1, 'entry', 'entries'), countOf(0, 'row'), countOf(10_432, 'entry', 'entries')]).toEqual([
    '1 entry',
    '0 rows',
    '10,432 entries',
  ]);
});

test('a short date is written day first', () => {
  expect(shortDate(civilDate('2024-12-03'))).toBe('03/12/2024');
});
