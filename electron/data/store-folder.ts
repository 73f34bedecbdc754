import { accessSync, chmodSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { classified, StoreError } from './errors.ts';

/**
 * A casebook on disk is one folder: the encrypted database (with SQLite's `-wal` and `-shm` beside it while it is
 * open), the key file, and `backups`. Folders have mode 0700, files 0600.
 */
export interface StoreFolder {
  readonly path: string;
  readonly database: string;
  readonly keyFile: string;
  readonly backups: string;
}

/** The names inside a casebook folder. Nothing is read or made. */
export function storeFolder(path: string): StoreFolder {
  const folder = resolve(path);
  return {
    path: folder,
    database: join(folder, 'casebook.db'),
    keyFile: join(folder, 'casebook.keys.json'),
    backups: join(folder, 'backups'),
  };
}

/** Whether the folder holds a casebook, by its files alone. */
export function hasCasebook(folder: StoreFolder): boolean {
  return existsSync(folder.database) && existsSync(folder.keyFile);
}

/** Makes the folder ready for a new casebook. Throws `already-exists` when any part of one is there. */
export function prepareFolder(folder: StoreFolder): void {
  classified(() => {
    if (existsSync(folder.database) || existsSync(folder.keyFile))
      throw new StoreError('already-exists', 'the folder already holds a casebook or a part of one');
    // A folder that holds other things of the user keeps its own mode.
    // Asked by itself, because making several levels at once reports a read-only disk as a missing folder.
    accessSync(nearestFolder(folder.path), constants.W_OK | constants.X_OK);
    const isOurs = !existsSync(folder.path) || readdirSync(folder.path).length === 0;
    mkdirSync(folder.path, { recursive: true, mode: 0o700 });
    if (isOurs) chmodSync(folder.path, 0o700);
    makePrivateFolder(folder.backups);
  }, folder.path);
}

/** The folder itself, or the nearest one above it that is there. */
function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}

/** A folder that only this user can enter. */
export function makePrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
}

/** Throws `no-casebook` when there is nothing to open, and `read-only` when the folder or the file cannot be written. */
export function checkCanBeOpened(folder: StoreFolder): void {
  if (!hasCasebook(folder)) throw new StoreError('no-casebook', 'the folder holds no casebook');
  classified(() => {
    // Looked at before SQLite is: it would fall back to reading only and fail at the first change, far from the cause.
    accessSync(folder.path, constants.R_OK | constants.W_OK | constants.X_OK);
    accessSync(folder.database, constants.R_OK | constants.W_OK);
  }, folder.path);
}
