import Papa from 'papaparse';
import { refuse, ok } from '../domain/result.ts';
import type { Refusal, Result } from '../domain/result.ts';
import { cleanLine } from './clean-text.ts';
import { withoutGuard } from './csv-cells.ts';
import type { CsvCells, CsvColumn } from './csv-cells.ts';
import { fieldOfColumn, plainWords } from './csv-fields.ts';
import type { LogField } from '../domain/log-field.ts';
import { decodeText } from './decode-text.ts';
import type { TextEncodingName } from './decode-text.ts';

/** What a log may hold; more is refused with the numbers. */
export const csvLimits = { bytes: 64 * 1024 * 1024, rows: 200_000, columns: 300 } as const;

/** A log taken apart: how it was read, its columns and its rows that are not empty. */
export interface CsvTable {
  readonly encoding: TextEncodingName;
  readonly delimiter: string;
  /** The line of the file with the column names; lines above it are notes. */
  readonly headerLine: number;
  readonly notes: readonly string[];
  readonly columns: readonly CsvColumn[];
  readonly rows: readonly CsvCells[];
}

/** Why a file is not taken in as a log. */
export type CsvRefusal =
  | 'empty'
  | 'too-large'
  | 'not-text'
  | 'spreadsheet-file'
  | 'no-header'
  | 'too-many-rows'
  | 'too-many-columns';

/** Columns by name, lower case and without punctuation, read as the given field or, with `null`, as plain text. */
export type ColumnMap = Readonly<Record<string, LogField | null>>;

const delimiters = [',', ';', '\t', '|'] as const;

/** Rows from the top among which the column names are looked for. */
const headerSearch = 40;

/** Takes a log apart: encoding, delimiter, the notes above the column names, the columns and the rows. */
export function readCsvTable(bytes: Uint8Array, map: ColumnMap = {}): Result<CsvTable, Refusal<CsvRefusal>> {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > csvLimits.bytes) return refuse('too-large', { bytes: bytes.length, mostBytes: csvLimits.bytes });
  if (isSpreadsheetFile(bytes)) return refuse('spreadsheet-file');
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  // Spreadsheets may name the delimiter in a first line of their own.
  const text = decoded.value.text.replaceAll(/\r\n?/gu, '\n').replace(/^sep=.\n/u, '\n');
  if (text.trim() === '') return refuse('empty');

  const chosen = chooseLayout(text, map);
  if (chosen === undefined) return refuse('no-header');
  const { delimiter, header } = chosen;
  const all = withLines(parse(text, delimiter));
  const names = all[header]?.cells ?? [];
  if (names.length > csvLimits.columns)
    return refuse('too-many-columns', { columns: names.length, mostColumns: csvLimits.columns });
  const rows = all.slice(header + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length > csvLimits.rows) return refuse('too-many-rows', { rows: rows.length, mostRows: csvLimits.rows });
  return ok({
    encoding: decoded.value.encoding,
    delimiter,
    headerLine: all[header]?.line ?? 1,
    notes: all
      .slice(0, header)
      .map(({ cells }) => cleanLine(cells.filter((cell) => cell.trim() !== '').join(' '), 500))
      .filter((note) => note !== ''),
    columns: columnsOf(names, map),
    rows,
  });
}

interface Layout {
  readonly delimiter: string;
  readonly header: number;
}

/** The delimiter and row under which most column names are recognised; more columns decide between equals. */
function chooseLayout(text: string, map: ColumnMap): Layout | undefined {
  const start = text.slice(0, 400_000);
  let best: (Layout & { score: number; width: number }) | undefined;
  for (const delimiter of delimiters) {
    for (const [header, cells] of parse(start, delimiter, headerSearch).entries()) {
      const score = recognised(cells, map);
      const width = cells.length;
      if (score < 2 && !(score === 1 && width === 1)) continue;
      if (best === undefined || score > best.score || (score === best.score && width > best.width))
        best = { delimiter, header, score, width };
    }
  }
  return best;
}

/** How many different fields the cells of a row name. A row of data names at most one by accident. */
function recognised(cells: readonly string[], map: ColumnMap): number {
  const named = new Set(columnsOf(cells.slice(0, csvLimits.columns), map).flatMap(({ field }) => field ?? []));
  return named.size;
}

/** The first column of a field has it; a second one of the same name is kept as plain text. */
function columnsOf(names: readonly string[], map: ColumnMap): readonly CsvColumn[] {
  const byName = new Map(Object.entries(map).map(([name, field]) => [plainWords(name), field]));
  const taken = new Set<LogField>([...byName.values()].filter((field) => field !== null));
  return names.map((raw, position) => {
    const name = cleanLine(withoutGuard(raw), 120) || `Column ${position + 1}`;
    const mapped = byName.get(plainWords(name));
    if (mapped === null) return { name };
    if (mapped !== undefined) return { name, field: mapped };
    const field = fieldOfColumn(name);
    if (field === undefined || taken.has(field)) return { name };
    taken.add(field);
    return { name, field };
  });
}

function parse(text: string, delimiter: string, preview = 0): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview, header: false, skipEmptyLines: false }).data;
}

/** A row takes one line and as many more as its cells have line breaks. */
function withLines(rows: readonly (readonly string[])[]): readonly CsvCells[] {
  let line = 1;
  return rows.map((cells) => {
    const begins = line;
    line += 1;
    for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) line += 1;
    return { line: begins, cells };
  });
}

/** Workbooks are containers, not text: ZIP for the present format, the old compound file for the earlier one. */
function isSpreadsheetFile(bytes: Uint8Array): boolean {
  const begins = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  return begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0);
}
