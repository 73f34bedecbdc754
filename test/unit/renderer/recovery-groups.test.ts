import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { groupsOf, twoPositions } from '../../../renderer/ui/recovery-groups.ts';

test('the two groups asked for are always different, in order, and groups of the key', () => {
  const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 21 }), share, share, (count, first, second) => {
      const draws = [first, second];
      const [low, high] = twoPositions(count, () => draws.shift() ?? 0);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeGreaterThan(low);
      expect(high).toBeLessThan(count);
    }),
  );
});

test('a printed key falls into its groups', () => {
  expect(groupsOf('7ZQ4K-0M2XW-AAAAA')).toEqual(['7ZQ4K', '0M2XW', 'AAAAA']);
});
