import { isCivilDate, type CivilDate, type Instant } from '../domain/civil-date.ts';
import { StoreError } from './errors.ts';

/** One row as SQLite gives it, by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** A text column. These readers throw `damaged` when the store holds something that the program never writes. */
export function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : unexpected(column);
}

/** A text column that may be empty in the sense of SQL. */
export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

/** A whole number. */
export function integer(row: Row, column: string): number {
  const value = row[column];
  return typeof value === 'number' ? value : unexpected(column);
}

/** A yes or no, kept as 1 or 0. */
export function flag(row: Row, column: string): boolean {
  return integer(row, column) !== 0;
}

/** A civil date, `YYYY-MM-DD`. */
export function dateIn(row: Row, column: string): CivilDate {
  const value = text(row, column);
  return isCivilDate(value) ? value : unexpected(column);
}

export function dateOrNull(row: Row, column: string): CivilDate | null {
  return row[column] === null ? null : dateIn(row, column);
}

/** An instant in UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
export function instantIn(row: Row, column: string): Instant {
  const value = text(row, column);
  return hasInstantForm(value) ? value : unexpected(column);
}

export function instantOrNull(row: Row, column: string): Instant | null {
  return row[column] === null ? null : instantIn(row, column);
}

/** A text out of a closed list, e.g. a kind or a state. */
export function oneOf<T extends string>(row: Row, column: string, values: readonly T[]): T {
  const value = row[column];
  return values.find((known) => known === value) ?? unexpected(column);
}

export function oneOfOrNull<T extends string>(row: Row, column: string, values: readonly T[]): T | null {
  return row[column] === null ? null : oneOf(row, column, values);
}

/** Bytes kept as they are. */
export function bytesIn(row: Row, column: string): Uint8Array {
  const value = row[column];
  return value instanceof Uint8Array ? value : unexpected(column);
}

/** The form is enough here: only the program writes these columns, and a list reads thousands of them. */
function hasInstantForm(value: string): value is Instant {
  return value.length === 24 && value.charCodeAt(10) === 84 && value.charCodeAt(23) === 90;
}

function unexpected(column: string): never {
  throw new StoreError('damaged', `the column ${column} holds a value that is never written there`);
}
