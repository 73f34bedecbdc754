import type { Instant } from '../domain/civil-date.ts';
import type { Capture } from './audit/capture.ts';
import { isDerivedTable } from './audit/tables.ts';
import type { Connection, PreparedStatement } from './connection.ts';
import type { IdSource } from './id.ts';
import { ReadDb } from './read-db.ts';
import type { Row } from './rows.ts';
import type { Sql } from './sql.ts';

/** Which tables a handle may change: the records of a casebook, or only what is derived from them or passing. */
export type WriteScope = 'records' | 'derived';

/** What a handle that writes is made of. Only the store makes one. */
export interface WriteParts {
  readonly connection: Connection;
  readonly capture: Capture;
  readonly scope: WriteScope;
  readonly newId: IdSource;
  readonly now: () => Instant;
}

const targetPattern = /^\s*(?:insert(?:\s+or\s+\w+)?\s+into|replace\s+into|update|delete\s+from)\s+"?(\w+)"?/iu;

/** A handle that writes. It exists only inside `transact` or `maintain` and is dead afterwards. */
export class WriteDb extends ReadDb {
  /** A new id, UUID version 7. */
  readonly newId: IdSource;
  /** The present moment, the same for the whole transaction. */
  readonly now: () => Instant;
  readonly #capture: Capture;
  readonly #scope: WriteScope;
  readonly #checked = new Set<string>();
  #live = true;

  constructor(parts: WriteParts) {
    super(parts.connection);
    this.newId = parts.newId;
    this.now = parts.now;
    this.#capture = parts.capture;
    this.#scope = parts.scope;
  }

  /** Runs a statement that changes rows; the number of rows it changed. */
  run(query: Sql): number {
    const statement = this.statement(query);
    return this.attempt(() => statement.run(...query.values).changes);
  }

  /** A statement with `returning` changes rows and answers at once, so it is not iterated. */
  override *iterate<T>(query: Sql, decode: (row: Row) => T): Generator<T, void, undefined> {
    if (!this.statement(query).readonly) throw new Error('a statement that writes cannot be iterated');
    yield* super.iterate(query, decode);
  }

  /** Makes the handle useless, so that one kept by mistake cannot write outside a transaction. */
  end(): void {
    this.#live = false;
  }

  protected override statement(query: Sql): PreparedStatement {
    if (!this.#live) throw new Error('a handle that writes was used after its transaction');
    const statement = super.attempt(() => this.connection.prepare(query.text));
    if (!statement.readonly && !this.#checked.has(query.text)) {
      this.#checkTarget(query.text);
      this.#checked.add(query.text);
    }
    return statement;
  }

  /** A statement that fails has changed nothing, so what was captured during it is taken back. */
  protected override attempt<T>(step: () => T): T {
    const mark = this.#capture.mark();
    try {
      return super.attempt(step);
    } catch (error) {
      this.#capture.backTo(mark);
      throw error;
    }
  }

  /** The audit is written by the store alone, and the schema by migrations alone. */
  #checkTarget(text: string): void {
    const table = targetPattern.exec(text)?.[1]?.toLowerCase();
    if (table === undefined) throw new Error('only insert, update and delete are run inside a transaction');
    if (table.startsWith('audit_')) throw new Error('the audit is written by the store alone');
    if (this.#scope === 'derived' && !isDerivedTable(table))
      throw new Error(`${table} holds records: it is changed in transact only`);
  }
}
