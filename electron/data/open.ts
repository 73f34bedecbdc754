import { chmodSync, closeSync, openSync, renameSync, rmSync, statSync } from 'node:fs';

import { flushFolder } from './atomic-write.ts';
import { captureChanges } from './audit/capture.ts';
import { copyCasebook, firstBytes, migrationBackupFolder } from './backup.ts';
import { connect, isPlainDatabase, type Connection, type ConnectionOptions } from './connection.ts';
import { classify, classified, StoreError } from './errors.ts';
import type { DataKey } from './keys/data-key.ts';
import { readKeyFile, writeKeyFile, type KeyFile } from './keys/key-file.ts';
import {
  changePassphrase,
  createKeys,
  unlockWithPassphrase,
  unlockWithRecoveryKey,
  withNewRecoveryKey,
  withPassphrase,
  type NewKeys,
} from './keys/keys.ts';
import { latestVersion, migrate, refuseNewerSchema, schemaVersion, type Migration } from './migrate.ts';
import { migrations as allMigrations } from './migrations/index.ts';
import { Store, type StoreHooks } from './store.ts';
import { checkCanBeOpened, prepareFolder, storeFolder, type StoreFolder } from './store-folder.ts';

/** How a casebook is opened. */
export interface StoreOptions extends StoreHooks {
  readonly nativeBinding?: string;
  /** How long to wait for another program that is writing; five seconds if not said. Milliseconds. */
  readonly busyTimeoutMs?: number;
  /** The steps of the schema; those of the program if not said. */
  readonly migrations?: readonly Migration[];
}

/** What opens a casebook: the passphrase, or the printed recovery key. */
export type Unlock = { readonly passphrase: string } | { readonly recoveryKey: string };

/** A new casebook and its recovery key, which is shown once and kept nowhere. */
export interface CreatedStore {
  readonly store: Store;
  readonly recoveryKey: string;
}

const pageSize = 4096;

/** Makes a new casebook. Throws `already-exists`, `read-only` or `disk-full`; then no part of it stays behind. */
export async function createStore(directory: string, passphrase: string, options: StoreOptions): Promise<CreatedStore> {
  const folder = storeFolder(directory);
  prepareFolder(folder);
  const made = await createKeys(passphrase);
  return { store: createWithKeys(folder, made, options), recoveryKey: made.recoveryKey };
}

/** Makes a new casebook with keys that were made before. The data key passes to the store. */
export function createWithKeys(
  folder: StoreFolder,
  made: Pick<NewKeys, 'keys' | 'dataKey'>,
  options: StoreOptions,
): Store {
  prepareFolder(folder);
  const unfinished = `${folder.database}.new`;
  try {
    // Built under another name: a folder either holds a whole casebook or none.
    removeDatabase(unfinished);
    closeSync(openSync(unfinished, 'wx', 0o600));
    const connection = connect(unfinished, folder.path, made.dataKey, 'write', connectionOptions(options));
    try {
      migrate(connection.database, options.migrations ?? allMigrations);
      connection.database.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      connection.database.close();
    }
    if (isPlainDatabase(firstBytes(unfinished))) throw new Error('the database was written without encryption');
    writeKeyFile(folder, made.keys);
    renameSync(unfinished, folder.database);
    flushFolder(folder.path);
  } catch (error) {
    removeDatabase(unfinished);
    rmSync(folder.keyFile, { force: true });
    throw classify(error, folder.path);
  }
  return openWithKey(folder, made.dataKey, options);
}

/**
 * Opens a casebook. Throws `wrong-passphrase`, `wrong-recovery-key`, `mistyped-recovery-key`,
 * `no-casebook`, `not-a-casebook`, `damaged`, `newer-schema`, `read-only`, `disk-full` or `in-use`; in each case the file
 * is as it was.
 */
export async function openStore(directory: string, unlock: Unlock, options: StoreOptions): Promise<Store> {
  const folder = storeFolder(directory);
  checkCanBeOpened(folder);
  return openWithKey(folder, await unlockKeys(readKeyFile(folder), unlock), options);
}

/** Opens a casebook with its data key, which passes to the store and is wiped when that is closed. */
export function openWithKey(folder: StoreFolder, key: DataKey, options: StoreOptions): Store {
  try {
    checkCanBeOpened(folder);
    return classified(() => {
      const migrations = options.migrations ?? allMigrations;
      probe(folder, key, options, migrations);
      const connection = connect(folder.database, folder.path, key, 'write', connectionOptions(options));
      try {
        bringUpToDate(folder, connection, key, options, migrations);
        return new Store(
          folder,
          connection,
          captureChanges(connection.database),
          key,
          options,
          connectionOptions(options),
        );
      } catch (error) {
        connection.database.close();
        throw error;
      }
    }, folder.path);
  } catch (error) {
    key.wipe();
    throw error;
  }
}

/** The data key of a casebook, e.g. to renew its recovery key. The caller wipes it. */
export async function unlockKeys(keys: KeyFile, unlock: Unlock): Promise<DataKey> {
  if ('passphrase' in unlock) return await unlockWithPassphrase(keys, unlock.passphrase);
  return unlockWithRecoveryKey(keys, unlock.recoveryKey);
}

/** Replaces the passphrase of a casebook; it may be open meanwhile. Throws `wrong-passphrase`. */
export async function replacePassphrase(directory: string, present: string, next: string): Promise<void> {
  const folder = storeFolder(directory);
  writeKeyFile(folder, await changePassphrase(readKeyFile(folder), present, next));
}

/** Sets a passphrase without the present one, which is forgotten: the recovery key proves the right to. */
export async function resetPassphrase(directory: string, recoveryKey: string, next: string): Promise<void> {
  await rewrap(directory, { recoveryKey }, async (keys, key) => await withPassphrase(keys, key, next));
}

/** Makes a new recovery key and returns it for printing; the one before opens nothing any more. */
export async function renewRecoveryKey(directory: string, unlock: Unlock): Promise<string> {
  let printed = '';
  await rewrap(directory, unlock, (keys, key) => {
    const renewed = withNewRecoveryKey(keys, key);
    printed = renewed.recoveryKey;
    return Promise.resolve(renewed.keys);
  });
  return printed;
}

async function rewrap(
  directory: string,
  unlock: Unlock,
  change: (keys: KeyFile, key: DataKey) => Promise<KeyFile>,
): Promise<void> {
  const folder = storeFolder(directory);
  const keys = readKeyFile(folder);
  const key = await unlockKeys(keys, unlock);
  try {
    writeKeyFile(folder, await change(keys, key));
  } finally {
    key.wipe();
  }
}

/** Looks at the file through a connection that changes nothing: a file that is refused is left untouched. */
function probe(folder: StoreFolder, key: DataKey, options: StoreOptions, migrations: readonly Migration[]): void {
  if (isPlainDatabase(firstBytes(folder.database)))
    throw new StoreError('not-a-casebook', 'the file is a plain SQLite database');
  const { size } = statSync(folder.database);
  if (size === 0 || size % pageSize !== 0) throw new StoreError('damaged', `the file is cut short: ${size} bytes`);
  const mode = hasLog(folder) ? 'look-only' : 'look';
  const connection = connect(folder.database, folder.path, key, mode, connectionOptions(options));
  try {
    refuseNewerSchema(connection.database, migrations);
    if (schemaVersion(connection.database) === 0)
      throw new StoreError('not-a-casebook', 'the file has no schema of this program');
  } finally {
    connection.database.close();
  }
}

/** Migrates an older file, after a copy of it is safe in `backups`. */
function bringUpToDate(
  folder: StoreFolder,
  connection: Connection,
  key: DataKey,
  options: StoreOptions,
  migrations: readonly Migration[],
): void {
  const version = schemaVersion(connection.database);
  if (version >= latestVersion(migrations)) return;
  const copy = migrationBackupFolder(folder, version, options.now());
  copyCasebook(connection, folder, copy, key, connectionOptions(options));
  migrate(connection.database, migrations);
  chmodSync(folder.database, 0o600);
}

/** Whether changes wait beside the file: another program has it open, or one ended without closing it. */
function hasLog(folder: StoreFolder): boolean {
  return (statSync(`${folder.database}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function connectionOptions(options: StoreOptions): ConnectionOptions {
  return {
    ...(options.nativeBinding === undefined ? {} : { nativeBinding: options.nativeBinding }),
    ...(options.busyTimeoutMs === undefined ? {} : { busyTimeoutMs: options.busyTimeoutMs }),
  };
}

function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
}
