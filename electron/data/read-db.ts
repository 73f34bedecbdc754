import type { Connection, PreparedStatement } from './connection.ts';
import { classify, StoreError } from './errors.ts';
import type { Row } from './rows.ts';
import type { Sql } from './sql.ts';

/** One step of how SQLite answers a query. */
export interface PlanStep {
  readonly detail: string;
}

/**
 * A handle that reads. A statement that would write is refused, so the type of a function says what it can do.
 * `StoreError` with `damaged`, `in-use` and so on are thrown from every call.
 */
export class ReadDb {
  protected readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** Every row of a query. */
  all<T>(query: Sql, decode: (row: Row) => T): T[] {
    const statement = this.statement(query);
    return this.attempt(() => statement.all(...query.values)).map(decode);
  }

  /** The first row of a query, if there is one. */
  get<T>(query: Sql, decode: (row: Row) => T): T | undefined {
    const statement = this.statement(query);
    const row = this.attempt(() => statement.get(...query.values));
    return row === undefined ? undefined : decode(row);
  }

  /** The first row of a query that always has one, e.g. a count, or a row that a foreign key promises. */
  one<T>(query: Sql, decode: (row: Row) => T): T {
    const value = this.get(query, decode);
    if (value === undefined) throw new StoreError('not-found', 'the query has no row');
    return value;
  }

  /** The rows of a query one by one, for results that should not be held whole. Nothing else can run meanwhile. */
  *iterate<T>(query: Sql, decode: (row: Row) => T): Generator<T, void, undefined> {
    const statement = this.statement(query);
    try {
      for (const row of statement.iterate(...query.values)) yield decode(row);
    } catch (error) {
      throw classify(error, this.connection.folder);
    }
  }

  /** How SQLite would answer a query. For tests that a list uses its index. */
  explain(query: Sql): readonly PlanStep[] {
    const plan = this.connection.database.prepare<unknown[], Row>(`explain query plan ${query.text}`);
    return plan.all(...query.values).map((row) => ({ detail: String(row['detail']) }));
  }

  protected statement(query: Sql): PreparedStatement {
    const statement = this.attempt(() => this.connection.prepare(query.text));
    if (!statement.readonly) throw new Error('a handle that reads was given a statement that writes');
    return statement;
  }

  /** Runs one step; an error of SQLite leaves it as an error of the store. */
  protected attempt<T>(step: () => T): T {
    try {
      return step();
    } catch (error) {
      throw classify(error, this.connection.folder);
    }
  }
}
