import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import type { Answer } from '../contract/errors.ts';
import { kindOf } from './log.ts';
import { refuse, yes } from './refusal.ts';

/**
 * Writes a file whole or not at all, readable by its owner only (mode 0600): a temporary file beside it, flushed to the
 * disk, then renamed. A file that was there stays as it was when anything fails.
 *
 * @throws the error of the file system
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  if (process.platform === 'win32') return;
  // The new name itself is only on the disk once its folder is.
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The same for a file that the officer chose: what can go wrong is a refusal, not an exception. */
export async function writeChosen(path: string, content: Uint8Array): Promise<Answer<{ done: true }>> {
  try {
    await writeWhole(path, content);
    return yes({ done: true });
  } catch (error) {
    return refuse(/ENOSPC|EDQUOT/u.test(kindOf(error)) ? 'disk-full' : 'file-unwritable');
  }
}
