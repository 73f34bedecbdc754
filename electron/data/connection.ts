import Database from 'better-sqlite3';

import { classified, StoreError } from './errors.ts';
import type { DataKey } from './keys/data-key.ts';
import type { Row } from './rows.ts';

export type PreparedStatement = Database.Statement<unknown[], Row>;

/** What a connection needs beside the file and the key. */
export interface ConnectionOptions {
  /** The compiled SQLite addon, where the driver's own does not fit the runtime. */
  readonly nativeBinding?: string;
  /** How long to wait for another program that is writing. Milliseconds. */
  readonly busyTimeoutMs?: number;
}

/**
 * What a connection is for. `write` sets the file up for work. `look` changes nothing and, when it is closed, takes
 * SQLite's helper files away again. `look-only` has no means to write at all: for a file with a log beside it, which a
 * connection that can write would fold in when it is closed.
 */
export type ConnectionMode = 'write' | 'look' | 'look-only';

/** The driver's own method for a key, which its borrowed types do not name. It takes bytes that can be wiped. */
interface KeyedDatabase {
  key(key: Buffer): number;
}

const statementsKept = 500;
const plainHeader = Buffer.from('SQLite format 3\0', 'latin1');

/** One open database with its prepared statements. Only the files of the data layer hold one. */
export class Connection {
  readonly database: Database.Database;
  /** The folder of the file, for the reason of a failure. */
  readonly folder: string;
  readonly #statements = new Map<string, PreparedStatement>();

  constructor(database: Database.Database, folder: string) {
    this.database = database;
    this.folder = folder;
  }

  /** The statement of a text, prepared once. The texts are written in the program, so they are few. */
  prepare(text: string): PreparedStatement {
    const known = this.#statements.get(text);
    if (known !== undefined) return known;
    const statement = this.database.prepare<unknown[], Row>(text);
    if (this.#statements.size >= statementsKept) {
      const oldest = this.#statements.keys().next().value;
      if (oldest !== undefined) this.#statements.delete(oldest);
    }
    this.#statements.set(text, statement);
    return statement;
  }

  /** Forgets the prepared statements; needed before the schema is looked at from outside. */
  forget(): void {
    this.#statements.clear();
  }
}

/**
 * Opens an encrypted database: SQLCipher 4 format with a raw 256-bit key, so any SQLCipher 4 program can read the file
 * with that key. The first read proves the key; a page that does not fit it throws `damaged`.
 *
 * Two programs may have the file open (the app and the command line): SQLite's own locks order their writes, and one
 * that waits longer than `busyTimeoutMs` gets `in-use`.
 */
export function connect(
  path: string,
  folder: string,
  key: DataKey,
  mode: ConnectionMode,
  options: ConnectionOptions = {},
): Connection {
  return classified(() => {
    const database = new Database(path, {
      fileMustExist: true,
      readonly: mode === 'look-only',
      timeout: options.busyTimeoutMs ?? 5000,
      ...(options.nativeBinding === undefined ? {} : { nativeBinding: options.nativeBinding }),
    });
    try {
      if (!isKeyed(database)) throw new Error('the SQLite driver has no encryption');
      database.pragma(`cipher = 'sqlcipher'`);
      database.pragma('legacy = 4');
      const text = key.pragmaText();
      try {
        database.key(text);
      } finally {
        text.fill(0);
      }
      database.prepare('select count(*) from sqlite_schema').get();
      configure(database, mode);
      return new Connection(database, folder);
    } catch (error) {
      database.close();
      throw error;
    }
  }, folder);
}

/** The first bytes of an encrypted file are its salt; those of a plain one are SQLite's name. */
export function isPlainDatabase(firstBytes: Uint8Array): boolean {
  return Buffer.from(firstBytes).subarray(0, plainHeader.length).equals(plainHeader);
}

function configure(database: Database.Database, mode: ConnectionMode): void {
  database.pragma('foreign_keys = ON');
  if (mode === 'write' && database.pragma('journal_mode = WAL', { simple: true }) !== 'wal')
    throw new StoreError('read-only', 'the disk does not allow a write-ahead log');
  database.pragma('synchronous = FULL');
  // The cipher does not reach temporary files, so there must be none.
  database.pragma('temp_store = MEMORY');
  database.pragma('secure_delete = ON');
  database.pragma('trusted_schema = OFF');
  // A row that is replaced is deleted too, and the audit must see it.
  database.pragma('recursive_triggers = ON');
  database.pragma('cache_size = -16000');
}

function isKeyed(database: object): database is KeyedDatabase {
  return 'key' in database && typeof database.key === 'function';
}
