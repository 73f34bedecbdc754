/** A cell: numbers and dates made by the program are written as they are, text is guarded; null is an empty cell. */
export type CsvCell = string | number | null;

/** How a CSV is written. */
export interface CsvStyle {
  /** Begin with a byte order mark, so that spreadsheets read UTF-8. Default: yes. */
  readonly byteOrderMark?: boolean;
  /** Put an apostrophe before text that a spreadsheet would take for a formula. Default: yes. */
  readonly formulaGuard?: boolean;
}

/** First characters after which a spreadsheet computes instead of showing; the last four are their full-width forms. */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * A table as CSV after RFC 4180: comma, CRLF, quotes where needed and doubled inside. Text that begins like a formula gets
 * an apostrophe, which spreadsheets do not show, because a cell of a register may hold what a stranger wrote.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[], style: CsvStyle = {}): string {
  const { byteOrderMark = true, formulaGuard = true } = style;
  const lines = [header, ...rows].map((cells) => cells.map((cell) => written(cell, formulaGuard)).join(','));
  return `${byteOrderMark ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}

function written(cell: CsvCell, guard: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guard && formula.test(cell) ? `'${cell}` : cell;
  // A blank at either end would be dropped by some readers unless it stands in quotes.
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
