import { expect, test } from 'vitest';

import { waitWords } from '../../../renderer/features/unlock/use-wait.ts';

test.each([
  [1, '1 second'],
  [59, '59 seconds'],
  [60, '1 minute'],
  [75, '1 minute 15 seconds'],
  [600, '10 minutes'],
])('%d seconds', (seconds, expected) => {
  expect(waitWords(seconds)).toBe(expected);
});
