import { basename } from 'node:path';

import type { Answer } from '../../contract/errors.ts';
import { yes } from '../refusal.ts';

/** The answer after a file was written where the officer chose: its name, without the folders. */
export function savedAs(path: string, written: Answer<{ done: true }>): Answer<{ fileName: string }> {
  return written.ok ? yes({ fileName: basename(path) }) : written;
}
