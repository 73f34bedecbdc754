import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

import { classify } from './errors.ts';

/**
 * Writes a file so that either the old or the new content is there, whole, whatever happens in between: a temporary
 * file of mode 0600 beside it, flushed, renamed over it, and the folder flushed. Throws
 * `disk-full` or `read-only`.
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.new`;
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  try {
    rmSync(temporary, { force: true });
    const file = openSync(temporary, 'wx', 0o600);
    try {
      let written = 0;
      while (written < bytes.length) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw classify(error, dirname(path));
  }
  flushFolder(dirname(path));
}

/** Makes a rename inside a folder last. Windows has no such call and needs none. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
