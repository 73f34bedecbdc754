import type Database from 'better-sqlite3';

import { auditedTables, type AuditedTable } from './tables.ts';

export type Change = 'insert' | 'update' | 'delete';

/** One row that a statement changed, as the database saw it. `before` is empty for an insert, `after` for a delete. */
export interface RowChange {
  readonly table: AuditedTable;
  readonly change: Change;
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
}

/** What changed in a field: before and after. */
export type ChangedFields = Readonly<Record<string, readonly [before: unknown, after: unknown]>>;

/**
 * Catches every change of every record inside the database itself, so that no use case can forget to record one.
 *
 * Triggers of this connection (they are not part of the file) hand the old and new values of each row to a function.
 * That also sees rows that a foreign key deletes or clears.
 */
export class Capture {
  #changes: RowChange[] = [];

  /** Everything captured so far. */
  get changes(): readonly RowChange[] {
    return this.#changes;
  }

  add(change: RowChange): void {
    this.#changes.push(change);
  }

  /** A place to come back to. */
  mark(): number {
    return this.#changes.length;
  }

  /** Forgets what came after a mark: the statement failed, so SQLite has undone it. */
  backTo(mark: number): void {
    if (this.#changes.length > mark) this.#changes.length = mark;
  }

  clear(): void {
    this.#changes = [];
  }
}

/** Starts capturing on a connection. Called after the migrations, because it follows the schema it finds. */
export function captureChanges(db: Database.Database): Capture {
  const capture = new Capture();
  const tables = auditedTables(db);
  const kinds: readonly Change[] = ['insert', 'update', 'delete'];
  db.function('capture_change', { varargs: true }, (tableIndex: number, kind: number, ...values: unknown[]) => {
    const table = tables[tableIndex];
    const change = kinds[kind];
    if (table === undefined || change === undefined) throw new Error('an unknown change was captured');
    const half = change === 'update' ? values.length / 2 : 0;
    capture.add({
      table,
      change,
      before: change === 'insert' ? [] : change === 'delete' ? values : values.slice(0, half),
      after: change === 'delete' ? [] : change === 'insert' ? values : values.slice(half),
    });
    return null;
  });
  tables.forEach((table, index) => {
    const before = table.columns.map((column) => `old."${column.name}"`).join(', ');
    const after = table.columns.map((column) => `new."${column.name}"`).join(', ');
    const trigger = (kind: number, values: string): string =>
      `create temp trigger "capture_${table.name}_${kinds[kind]}" after ${kinds[kind]} on main."${table.name}"
       begin select capture_change(${index}, ${kind}, ${values}); end;`;
    db.exec(trigger(0, after) + trigger(1, `${before}, ${after}`) + trigger(2, before));
  });
  return capture;
}

/** The key of a changed row. A row that gets another key is found under the old one. */
export function rowIdOf(change: RowChange): string {
  const values = change.change === 'insert' ? change.after : change.before;
  let id = '';
  change.table.columns.forEach((column, index) => {
    if (column.isKey) id += (id === '' ? '' : '/') + String(values[index]);
  });
  return id;
}

/**
 * The fields that a change touched. An insert leaves out its key, which is the row id, and what is as the schema's own
 * default has it; the counter of edits is left out always.
 */
export function changedFields(change: RowChange): ChangedFields {
  const fields: Record<string, readonly [unknown, unknown]> = {};
  const columns = change.table.columns;
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index];
    if (column === undefined || column.isVersion) continue;
    const before = change.change === 'insert' ? column.fallback : change.before[index];
    const after = change.change === 'delete' ? column.fallback : change.after[index];
    if (before === after || (column.isKey && change.change !== 'update')) continue;
    fields[column.name] = [
      change.change === 'insert' ? null : (before ?? null),
      change.change === 'delete' ? null : (after ?? null),
    ];
  }
  return fields;
}

/** The case that a row belongs to by itself, if any. */
export function ownCaseId(change: RowChange): string | null {
  if (change.table.caseColumn === undefined) return null;
  const value = (change.change === 'delete' ? change.before : change.after)[change.table.caseColumn];
  return typeof value === 'string' ? value : null;
}
