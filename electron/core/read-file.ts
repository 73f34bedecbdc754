import { readFileSync, statSync } from 'node:fs';

import type { Answer } from '../contract/errors.ts';
import { largestFileBytes } from '../contract/values.ts';
import { fail } from './failure.ts';

/** A file that the officer chose, whole. Its size is asked first, so that a huge one is refused before it is read. */
export function readWholeFile(path: string): Answer<Uint8Array> {
  try {
    const { size } = statSync(path);
    if (size > largestFileBytes) return fail('too-large', { largest: largestFileBytes });
    if (size === 0) return fail('empty-file');
    return { ok: true, value: readFileSync(path) };
  } catch {
    return fail('file-unreadable');
  }
}
