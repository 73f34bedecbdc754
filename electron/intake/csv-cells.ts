import { cleanText } from './clean-text.ts';
import type { LogField } from '../domain/log-field.ts';

/** A column as it stands in the file and the field it is read as; without a field it is kept as text. */
export interface CsvColumn {
  readonly name: string;
  readonly field?: LogField;
}

/** A row as it stands in the file. `line` is the line of the file on which it begins, counted from one. */
export interface CsvCells {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The cleaned cell of a field in one row; empty where the log has no such column. */
export type CellOf = (field: LogField) => string;

/** Reads rows by field. The columns are looked up once for all rows, and each cell is cleaned once. */
export function cellReader(columns: readonly CsvColumn[]): (row: CsvCells) => CellOf {
  const positions = new Map<LogField, number>();
  for (const [position, { field }] of columns.entries()) {
    if (field !== undefined && !positions.has(field)) positions.set(field, position);
  }
  return (row) => {
    const read = new Map<LogField, string>();
    return (field) => {
      const known = read.get(field);
      if (known !== undefined) return known;
      const position = positions.get(field);
      const text = position === undefined ? '' : cleanCell(row.cells[position] ?? '');
      read.set(field, text);
      return text;
    };
  };
}

/** A cell without control characters, without blanks around it and without a spreadsheet's formula guard. */
export function cleanCell(cell: string): string {
  return cell === '' ? '' : cleanText(withoutGuard(cell)).trim();
}

/** A cell without the apostrophe that guards a spreadsheet against formulas. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && /^'[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell;
}

const withReference: readonly LogField[] = ['reference', 'received-on', 'name', 'family-name'];
const withoutReference: readonly LogField[] = [
  'received-on',
  'aware-on',
  'name',
  'given-name',
  'family-name',
  'email',
  'account-number',
  'title',
  'type',
  'details',
];

/**
 * The cells that say which matter a row is, compared without regard to case and blanks: those of the log's own reference
 * if it has one, so that other cells may be corrected; all cells where the log says too little of a person.
 */
export function identityOf(row: CsvCells, cell: CellOf): string {
  const referenced = cell('reference') !== '';
  const cells = (referenced ? withReference : withoutReference).map(cell);
  const told = referenced || cells.filter((value) => value !== '').length > 2 ? cells : row.cells;
  return told
    .join('\u001F')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[ \t\n]+/gu, ' ');
}
