import { expect, test } from 'vitest';
import { readMailDate, readReceivedDate } from '../../../electron/intake/mail-date.ts';

test.each([
  ['Mon, 6 Jun 2005 22:21:22 +0200', '2005-06-06T20:21:22.000Z'],
  ['Sun, 23 Dec 2007 15:04:04 -0800 (PST)', '2007-12-23T23:04:04.000Z'],
  ['Thu,\r\n      13\r\n  Feb\r\n 1969\r\n 23:32\r\n -0330 (Newfoundland (Time))', '1969-02-14T03:02:00.000Z'],
  ['1 Jan 26 10:00 GMT', '2026-01-01T10:00:00.000Z'],
  ['Fri, 27 Mar 2026 10:00:60 EST', '2026-03-27T15:00:59.000Z'],
  [', 23 Dec 2007 12:57:34 -0800', '2007-12-23T20:57:34.000Z'],
])('%j', (header, expected) => {
  expect(readMailDate(header)).toBe(expected);
});

test.each([
  '',
  'tomorrow',
  '2026-03-27',
  'Fri, 27 Mar 2026 10:00:00',
  'Fri, 31 Apr 2026 10:00:00 +0000',
  'Fri, 27 Mar 2026 25:00:00 +0000',
  'Fri, 27 Mar 2026 10:00:00 +9900',
  'Fri, 27 Mar 2026 10:00:00 XYZ',
  'x'.repeat(100_000),
])('%j is not a date of mail', (header) => {
  expect(readMailDate(header.slice(0, 100_000))).toBeUndefined();
});

test('a Received header ends with its date', () => {
  expect(readReceivedDate('from a (b; c) by d id 1; for <x>; Fri, 10 Dec 2010 19:20:19 -0800')).toBe(
    '2010-12-11T03:20:19.000Z',
  );
  expect(readReceivedDate('from a by b')).toBeUndefined();
});
