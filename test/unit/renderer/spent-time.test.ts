import { expect, test } from 'vitest';

import { minutesOf } from '../../../renderer/features/case/search/spent-time.ts';

test.each([
  { typed: '', minutes: 0 },
  { typed: ' 2 ', minutes: 120 },
  { typed: '1.5', minutes: 90 },
  { typed: '0,25', minutes: 15 },
  { typed: '1:30', minutes: 90 },
  { typed: '0:05', minutes: 5 },
  { typed: '1:60', minutes: undefined },
  { typed: '-1', minutes: undefined },
  { typed: '1.5 hours', minutes: undefined },
  { typed: '9999', minutes: undefined },
])('time spent typed as "$typed" is $minutes minutes', ({ typed, minutes }) => {
  expect(minutesOf(typed)).toBe(minutes);
});
