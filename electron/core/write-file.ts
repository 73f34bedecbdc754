import type { Answer } from '../contract/errors.ts';
import { writeAtomically } from '../data/atomic-write.ts';
import { StoreError } from '../data/errors.ts';
import { fail } from './failure.ts';

/** Writes an export where the officer chose: whole or not at all, readable by the officer only. */
export function writeExport(path: string, content: Uint8Array | string): Answer<{ done: true }> {
  try {
    writeAtomically(path, content);
    return { ok: true, value: { done: true } };
  } catch (error) {
    return fail(error instanceof StoreError && error.code === 'disk-full' ? 'disk-full' : 'file-unwritable');
  }
}
