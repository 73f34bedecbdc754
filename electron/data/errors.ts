import { statfsSync } from 'node:fs';

/**
 * Every way in which the store can say no.
 *
 * | code | means |
 * | --- | --- |
 * | `no-casebook` | the folder holds no casebook |
 * | `not-a-casebook` | a file of that name is there, but it was never one of this program |
 * | `already-exists` | the folder holds a casebook, so none is made there |
 * | `wrong-passphrase`, `wrong-recovery-key` | what was given does not open this casebook |
 * | `mistyped-recovery-key` | the text cannot be a recovery key: its check characters do not fit |
 * | `damaged` | the file or its key file was changed, cut short or is unreadable in part |
 * | `newer-schema` | written by a newer version of the program; nothing was changed |
 * | `read-only`, `disk-full` | the disk refuses to be written |
 * | `in-use` | another program holds the file for writing longer than the waiting time |
 * | `conflict` | the row was changed since it was read |
 * | `not-found` | no such row |
 */
export const storeErrorCodes = [
  'no-casebook',
  'not-a-casebook',
  'already-exists',
  'wrong-passphrase',
  'wrong-recovery-key',
  'mistyped-recovery-key',
  'damaged',
  'newer-schema',
  'read-only',
  'disk-full',
  'in-use',
  'conflict',
  'not-found',
] as const;
export type StoreErrorCode = (typeof storeErrorCodes)[number];

/** An expected failure of the store. The code is closed; the message is for a developer and holds no personal data. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

const exactCodes: Readonly<Record<string, StoreErrorCode>> = {
  EACCES: 'read-only',
  EDQUOT: 'disk-full',
  ENOSPC: 'disk-full',
  EPERM: 'read-only',
  EROFS: 'read-only',
};

const sqliteFamilies: readonly (readonly [prefix: string, code: StoreErrorCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_BUSY', 'in-use'],
  ['SQLITE_LOCKED', 'in-use'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
];

/**
 * The store's own error for a failure of SQLite or of the file system; anything else passes through unchanged, because
 * it is a bug. `folder` is looked at to tell a full disk from a broken one.
 */
export function classify(error: unknown, folder?: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  const known = exactCodes[code] ?? sqliteFamilies.find(([prefix]) => code.startsWith(prefix))?.[1];
  if (known !== undefined) return new StoreError(known, `${code}: ${error.message}`, error);
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN')) {
    const full = folder !== undefined && isDiskFull(folder);
    // What cannot be opened although it is there lacks a permission, most often for the files that SQLite puts beside it.
    const otherwise = code.startsWith('SQLITE_CANTOPEN') ? 'read-only' : 'damaged';
    return new StoreError(full ? 'disk-full' : otherwise, `${code}: ${error.message}`, error);
  }
  return error;
}

/** Runs a step on the store; its failures leave it as {@link StoreError}. */
export function classified<T>(step: () => T, folder?: string): T {
  try {
    return step();
  } catch (error) {
    throw classify(error, folder);
  }
}

/** SQLite reports a full disk as a failed write in some places (shared memory, journal), so the disk itself is asked. */
function isDiskFull(folder: string): boolean {
  try {
    const disk = statfsSync(folder);
    return disk.bavail * disk.bsize < 64 * 1024;
  } catch {
    return false;
  }
}
