import { epochOf, type Instant } from '../domain/civil-date.ts';
import { appendAudit, type Actor } from './audit/append.ts';
import type { Capture } from './audit/capture.ts';
import { affectedCases } from './audit/affected-cases.ts';
import type { Connection, ConnectionOptions } from './connection.ts';
import { classify, StoreError } from './errors.ts';
import { idSource } from './id.ts';
import type { DataKey } from './keys/data-key.ts';
import { ReadDb } from './read-db.ts';
import type { StoreFolder } from './store-folder.ts';
import { WriteDb, type WriteScope } from './write-db.ts';

/** What the store needs from whoever opens it. */
export interface StoreHooks {
  /** The present moment. */
  readonly now: () => Instant;
  /**
   * Derives again what is kept for lists (`case_index`, `case_search`) for the cases a transaction touched. It runs
   * inside that transaction. A case that is gone is among the ids too.
   */
  readonly refresh: (db: WriteDb, caseIds: readonly string[]) => void;
}

/** What a transaction changed. Sent after it is safely on disk. */
export interface StoreChange {
  readonly action: string;
  readonly caseIds: readonly string[];
  readonly tables: readonly string[];
}

/** An open casebook. Everything in it is read and changed through `read`, `transact` and `maintain`. */
export class Store {
  readonly folder: StoreFolder;
  readonly #connection: Connection;
  readonly #capture: Capture;
  readonly #hooks: StoreHooks;
  readonly #key: DataKey;
  readonly #reader: ReadDb;
  readonly #options: ConnectionOptions;
  readonly #newId;
  readonly #listeners = new Set<(change: StoreChange) => void>();

  /** Takes over the connection and the key. Made by `open.ts` only. */
  constructor(
    folder: StoreFolder,
    connection: Connection,
    capture: Capture,
    key: DataKey,
    hooks: StoreHooks,
    options: ConnectionOptions,
  ) {
    this.folder = folder;
    this.#connection = connection;
    this.#capture = capture;
    this.#key = key;
    this.#hooks = hooks;
    this.#options = options;
    this.#reader = new ReadDb(connection);
    this.#newId = idSource(() => epochOf(hooks.now()));
  }

  /** The present moment, as everything in this casebook is dated. */
  now(): Instant {
    return this.#hooks.now();
  }

  /** Reads. All queries of one call see the same state, whatever another program writes meanwhile. */
  read<T>(work: (db: ReadDb) => T): T {
    if (this.#connection.database.inTransaction) return work(this.#reader);
    return this.#within('begin', () => work(this.#reader));
  }

  /**
   * The only way to change a record. In one transaction: the work, the derived rows of the cases it touched, and one
   * audit entry per changed row. A `Result` that says no, or an exception, leaves everything as it was; a no is
   * returned. Listeners hear of it after the commit.
   *
   * @param action the operation as the timeline names it, e.g. `request.extend`
   */
  transact<T>(actor: Actor, action: string, work: (db: WriteDb) => T): T {
    let change: StoreChange | undefined;
    const value = this.#write('records', (db, at) => {
      const result = work(db);
      if (isRefusal(result)) return { result, keep: false };
      const changes = this.#capture.changes;
      const caseIds = affectedCases(this.#connection, changes);
      if (caseIds.length > 0) this.#withHandle('derived', at, (derived) => this.#hooks.refresh(derived, caseIds));
      const tables = [...new Set(changes.map((captured) => captured.table.name))];
      if (appendAudit(this.#connection, changes, actor, action, at) > 0) change = { action, caseIds, tables };
      return { result, keep: true };
    });
    if (change !== undefined) for (const listener of this.#listeners) listener(change);
    return value;
  }

  /** Changes derived tables, drafts and what was shown already; a statement on any record is refused. Not audited. */
  maintain<T>(work: (db: WriteDb) => T): T {
    return this.#write('derived', (db) => ({ result: work(db), keep: true }));
  }

  /** Hears of every committed transaction of this program. The answer ends it. */
  onChange(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** For the parts of the data layer that look at the file itself: backup and doctor. */
  inspect<T>(look: (connection: Connection, key: DataKey, options: ConnectionOptions) => T): T {
    try {
      return look(this.#connection, this.#key, this.#options);
    } catch (error) {
      throw classify(error, this.folder.path);
    }
  }

  /**
   * Folds the log into the file, closes it and wipes the key. A closed store cannot be used again. Every transaction is
   * on disk already, so a disk that is full now is no failure: the log stays beside the file and is folded in later.
   */
  close(): void {
    const { database } = this.#connection;
    this.#connection.forget();
    this.#key.wipe();
    try {
      if (database.open) {
        database.pragma('optimize');
        database.pragma('wal_checkpoint(TRUNCATE)');
      }
    } catch (error) {
      const known = classify(error, this.folder.path);
      if (!(known instanceof StoreError)) throw known;
    } finally {
      database.close();
    }
  }

  #write<T>(scope: WriteScope, work: (db: WriteDb, at: Instant) => { result: T; keep: boolean }): T {
    const { database } = this.#connection;
    if (database.inTransaction) throw new Error('a transaction was opened inside another');
    this.#capture.clear();
    try {
      database.exec('begin immediate');
      const at = this.#hooks.now();
      const { result, keep } = this.#withHandle(scope, at, (db) => work(db, at));
      if (isPromise(result)) throw new Error('a transaction cannot wait: its work must be synchronous');
      database.exec(keep ? 'commit' : 'rollback');
      return result;
    } catch (error) {
      if (database.inTransaction) database.exec('rollback');
      throw classify(error, this.folder.path);
    } finally {
      this.#capture.clear();
    }
  }

  #withHandle<T>(scope: WriteScope, at: Instant, work: (db: WriteDb) => T): T {
    const db = new WriteDb({
      connection: this.#connection,
      capture: this.#capture,
      scope,
      newId: this.#newId,
      now: () => at,
    });
    try {
      return work(db);
    } finally {
      db.end();
    }
  }

  #within<T>(begin: string, work: () => T): T {
    const { database } = this.#connection;
    try {
      database.exec(begin);
      return work();
    } catch (error) {
      throw classify(error, this.folder.path);
    } finally {
      if (database.inTransaction) database.exec('commit');
    }
  }
}

function isRefusal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}

function isPromise(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value;
}
