import { chmodSync, copyFileSync, existsSync, openSync, closeSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { Instant } from '../domain/civil-date.ts';
import { flushFolder } from './atomic-write.ts';
import { connect, isPlainDatabase, type Connection, type ConnectionOptions } from './connection.ts';
import { classified, StoreError } from './errors.ts';
import type { DataKey } from './keys/data-key.ts';
import { schemaVersion } from './migrate.ts';
import type { Store } from './store.ts';
import { hasCasebook, makePrivateFolder, storeFolder, type StoreFolder } from './store-folder.ts';

/**
 * Copies an open casebook into another folder: a consistent copy of the database, encrypted with the same key, and the
 * key file. The copy is opened and checked before this returns, so it is itself a casebook. Throws `already-exists`,
 * `disk-full`, `read-only`, and `damaged` when the copy does not stand the check (it is removed then).
 */
export function copyCasebook(
  connection: Connection,
  from: StoreFolder,
  to: StoreFolder,
  key: DataKey,
  options: ConnectionOptions = {},
): void {
  classified(() => {
    if (existsSync(to.database) || existsSync(to.keyFile))
      throw new StoreError('already-exists', 'the folder of the copy already holds a casebook');
    makePrivateFolder(to.path);
    try {
      connection.database.prepare('vacuum into ?').run(to.database);
      chmodSync(to.database, 0o600);
      copyFileSync(from.keyFile, to.keyFile);
      chmodSync(to.keyFile, 0o600);
      verifyCopy(to, key, schemaVersion(connection.database), options);
      flushFolder(to.path);
    } catch (error) {
      rmSync(to.database, { force: true });
      rmSync(to.keyFile, { force: true });
      throw error;
    }
  }, to.path);
}

/** A copy of an open store, see {@link copyCasebook}. */
export function backupStore(store: Store, directory: string): StoreFolder {
  const to = storeFolder(directory);
  store.inspect((connection, key, options) => copyCasebook(connection, store.folder, to, key, options));
  return to;
}

/** Where the copy before a migration goes. One per moment; an unfinished one of the same moment is replaced. */
export function migrationBackupFolder(folder: StoreFolder, version: number, at: Instant): StoreFolder {
  const stamp = at.replaceAll(/[-:.]/gu, '');
  const copy = storeFolder(join(folder.backups, `${stamp}-version-${version}`));
  if (!hasCasebook(copy)) rmSync(copy.path, { recursive: true, force: true });
  makePrivateFolder(folder.backups);
  return copy;
}

/** The first bytes of a file, to tell an encrypted database from a plain one. */
export function firstBytes(path: string): Uint8Array {
  const bytes = Buffer.alloc(16);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}

function verifyCopy(copy: StoreFolder, key: DataKey, version: number, options: ConnectionOptions): void {
  if (isPlainDatabase(firstBytes(copy.database))) throw new StoreError('damaged', 'the copy is not encrypted');
  const opened = connect(copy.database, copy.path, key, 'look', options);
  try {
    const verdict = opened.database.pragma('quick_check', { simple: true });
    if (verdict !== 'ok') throw new StoreError('damaged', `the copy does not stand its check: ${String(verdict)}`);
    if (schemaVersion(opened.database) !== version) throw new StoreError('damaged', 'the copy has another version');
  } finally {
    opened.database.close();
  }
}
