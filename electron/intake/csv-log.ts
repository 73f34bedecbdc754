import type { CaseKind } from '../domain/case-kind.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { LogDateOrder, LogField } from '../domain/log-field.ts';
import { ok } from '../domain/result.ts';
import type { Refusal, Result } from '../domain/result.ts';
import { cleanLine } from './clean-text.ts';
import { dateOrderOf, readDateCell } from './csv-dates.ts';
import { dateFields } from './csv-fields.ts';
import { kindOfLabel } from './csv-labels.ts';
import { cellReader, identityOf } from './csv-cells.ts';
import type { CsvColumn } from './csv-cells.ts';
import { readCsvRow } from './csv-row.ts';
import type { CsvRow, RowContext, RowVerdict } from './csv-row.ts';
import { readCsvTable } from './csv-table.ts';
import type { ColumnMap, CsvRefusal, CsvTable } from './csv-table.ts';
import type { TextEncodingName } from './decode-text.ts';

/** What the officer may settle before a log is read. */
export interface CsvOptions {
  /** The kind of all rows; left out, each row's own words decide, then the names of the columns. */
  readonly kind?: CaseKind;
  /** Columns whose name says something else than it seems, or nothing. */
  readonly map?: ColumnMap;
  /** The order of day and month, where the officer knows it. */
  readonly dateOrder?: 'day-first' | 'month-first';
  /** The place of the office; kept in the drafts. */
  readonly place?: string;
  /** The zone in which times of day are written, e.g. `Europe/London`. */
  readonly zone: string;
  /** Dates of receipt after this day are doubtful. */
  readonly today?: CivilDate;
}

/** What taking in a log would do, before anything is done: how the file was read, and a verdict for every row. */
export interface CsvPlan {
  readonly encoding: TextEncodingName;
  readonly delimiter: string;
  /** The line of the file with the column names. */
  readonly headerLine: number;
  /** What stands above the column names. */
  readonly notes: readonly string[];
  readonly columns: readonly (CsvColumn & { readonly sample: string })[];
  readonly dateOrder: LogDateOrder;
  /** The kind of rows that do not say what they are. */
  readonly usualKind: CaseKind;
  readonly counts: Readonly<Record<RowVerdict, number>>;
  readonly rows: readonly CsvRow[];
}

/**
 * Plans taking in a log of cases kept as CSV: a verdict and a draft for each row, nothing written anywhere.
 *
 * The plan is the same for the same bytes and options, and each row keeps its key when rows are added to the log, so a
 * second import brings in only what is new. Cells without a field of their own stay in the summary; nothing is lost.
 */
export function planCsvImport(bytes: Uint8Array, options: CsvOptions): Result<CsvPlan, Refusal<CsvRefusal>> {
  const read = readCsvTable(bytes, options.map);
  if (!read.ok) return read;
  const table = read.value;
  const order = options.dateOrder ?? orderOf(table);
  const usualKind = options.kind ?? kindOfColumns(table.columns);
  const context: RowContext = {
    columns: table.columns,
    order,
    usualKind,
    zone: options.zone,
    ...(options.kind === undefined ? {} : { chosenKind: options.kind }),
    ...(options.place === undefined ? {} : { place: options.place }),
    ...(options.today === undefined ? {} : { today: options.today }),
  };
  const cellOf = cellReader(table.columns);
  const seen = new Map<string, number>();
  const rows = table.rows.map((row) => {
    const cell = cellOf(row);
    const identity = identityOf(row, cell);
    const occurrence = seen.get(identity) ?? 0;
    seen.set(identity, occurrence + 1);
    return readCsvRow({ ...row, cell, identity, occurrence }, context);
  });
  const count = (verdict: RowVerdict) => rows.filter((row) => row.verdict === verdict).length;
  return ok({
    encoding: table.encoding,
    delimiter: table.delimiter,
    headerLine: table.headerLine,
    notes: table.notes,
    columns: table.columns.map((column, position) => ({ ...column, sample: sampleOf(table, position) })),
    dateOrder: order,
    usualKind,
    counts: { ready: count('ready'), doubtful: count('doubtful'), refused: count('refused') },
    rows,
  });
}

/** What a column holds, by its first filled cell among the first rows. */
function sampleOf(table: CsvTable, position: number): string {
  const cells = table.rows.slice(0, 50).map(({ cells: row }) => cleanLine(row[position] ?? '', 60));
  return cells.find((cell) => cell !== '') ?? '';
}

/** The dates of receipt decide; where they leave it open, every date column of the log together. */
function orderOf(table: CsvTable): LogDateOrder {
  const cells = (fields: readonly LogField[]) => {
    const positions = [...table.columns.entries()].filter(
      ([, { field }]) => field !== undefined && fields.includes(field),
    );
    return table.rows.flatMap((row) => positions.map(([position]) => readDateCell(row.cells[position] ?? '')));
  };
  const byReceipt = dateOrderOf(cells(['received-on']));
  return byReceipt === 'ambiguous' || byReceipt === 'none' ? dateOrderOf(cells(dateFields)) : byReceipt;
}

/** A log of breaches or complaints says so in the names of its columns; otherwise it is a log of requests. */
function kindOfColumns(columns: readonly CsvColumn[]): CaseKind {
  const kinds = columns.map(({ name }) => kindOfLabel(name)).filter((kind) => kind !== undefined);
  const count = (kind: CaseKind) => kinds.filter((found) => found === kind).length;
  if (count('breach') > 0 && count('breach') >= count('request')) return 'breach';
  return count('complaint') > 0 && count('complaint') > count('request') ? 'complaint' : 'request';
}
