import { StoreError } from '../errors.ts';

/**
 * Checks that a change bound to a row version met its row. Throws `conflict` when the row is there with another version,
 * and `not-found` when it is gone.
 */
export function checkChanged(changed: number, exists: boolean): void {
  if (changed > 0) return;
  if (exists) throw new StoreError('conflict', 'the row was changed since it was read');
  throw new StoreError('not-found', 'there is no such row');
}
