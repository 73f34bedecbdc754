import type Database from 'better-sqlite3';

/**
 * Tables that are no records: derived from records, or passing working copies. Nobody's decision is in them, so the
 * audit leaves them out and `maintain` may change them.
 */
const derivedTables: ReadonlySet<string> = new Set([
  'case_index',
  'case_count',
  'case_search',
  'draft',
  'reminder_state',
]);

/** Records whose changes another record proves: the hash of an attachment's pieces stands in `attachment`. */
const provenElsewhere: ReadonlySet<string> = new Set(['attachment_chunk']);

/** Whether a table holds derived or passing data. */
export function isDerivedTable(table: string): boolean {
  return derivedTables.has(table);
}

/** A column of an audited table. */
export interface AuditedColumn {
  readonly name: string;
  /** What a row has there when nothing was said; an insert does not repeat it in the audit. */
  readonly fallback: unknown;
  /** The counter of edits; it moves with every change and says nothing by itself. */
  readonly isVersion: boolean;
  readonly isKey: boolean;
}

/** A table whose every change is captured. */
export interface AuditedTable {
  readonly name: string;
  readonly columns: readonly AuditedColumn[];
  /** Where the id of the case stands, if a row belongs to one. */
  readonly caseColumn: number | undefined;
}

interface ColumnInfo {
  readonly name: string;
  readonly dflt_value: string | null;
  readonly pk: number;
}

/** Every table of records, read from the schema itself: a table that a migration adds is audited without being told. */
export function auditedTables(db: Database.Database): readonly AuditedTable[] {
  const names = db
    .prepare<[], { name: string }>(
      `select name from pragma_table_list
       where schema = 'main' and type = 'table' and name not like 'sqlite~_%' escape '~' order by name`,
    )
    .all()
    .map((row) => row.name)
    .filter((name) => !name.startsWith('audit_') && !derivedTables.has(name) && !provenElsewhere.has(name));
  return names.map((name) => auditedTable(db, name));
}

function auditedTable(db: Database.Database, name: string): AuditedTable {
  const columns = db
    .prepare<[string], ColumnInfo>('select name, dflt_value, pk from pragma_table_info(?) order by cid')
    .all(name)
    .map((column) => ({
      name: column.name,
      fallback: fallbackOf(column.dflt_value),
      isVersion: column.name === 'version',
      isKey: column.pk > 0,
    }));
  const caseColumn = columns.findIndex((column) => column.name === (name === 'case_record' ? 'id' : 'case_id'));
  return { name, columns, caseColumn: caseColumn < 0 ? undefined : caseColumn };
}

/** The value of a default: the schema uses empty text, whole numbers and none. */
function fallbackOf(written: string | null): unknown {
  if (written === null) return null;
  if (written === `''`) return '';
  return /^-?\d+$/u.test(written) ? Number(written) : undefined;
}
