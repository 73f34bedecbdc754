import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { civilDate, instant } from '../../../electron/domain/civil-date.ts';
import { toCsv } from '../../../electron/report/csv.ts';
import { caseListCsv } from '../../../electron/report/register-csv.ts';

test('quotes, commas and line breaks follow RFC 4180', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        ['x,"y"', 'line 1\nline 2'],
        [null, 4],
      ],
      { byteOrderMark: false },
    ),
  ).toBe('a,b\r\n"x,""y""","line 1\nline 2"\r\n,4\r\n');
});

test('a byte order mark stands first unless it is left out', () => {
  expect(toCsv(['ä'], []).codePointAt(0)).toBe(0xfe_ff);
  expect(toCsv(['ä'], [], { byteOrderMark: false })).toBe('ä\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])('%j is no formula', (cell) => {
  const [, line = ''] = toCsv(['a'], [[cell]], { byteOrderMark: false }).split('\r\n', 2);
  expect(line.replace(/^"/u, '')).toMatch(/^'/u);
});

test('numbers of the program are not guarded', () => {
  expect(toCsv(['a'], [[-5]], { byteOrderMark: false })).toBe('a\r\n-5\r\n');
});

const table = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.tuple(
      fc.array(fc.string({ minLength: 1 }), { minLength: width, maxLength: width }),
      fc.array(fc.array(fc.string(), { minLength: width, maxLength: width }), { maxLength: 10 }),
    ),
  );

test('what is written is read back by another program', () => {
  fc.assert(
    fc.property(table, ([header, rows]) => {
      const text = toCsv(header, rows, { byteOrderMark: false, formulaGuard: false });
      const read = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
      expect(read).toEqual([header, ...rows]);
    }),
  );
});

test('no guarded cell begins like a formula, and only an apostrophe is added', () => {
  fc.assert(
    fc.property(table, ([header, rows]) => {
      const text = toCsv(header, rows, { byteOrderMark: false });
      const read = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
      for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
      expect(read.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/u, '')))).toEqual(
        [header, ...rows].map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/u, ''))),
      );
    }),
  );
});

test('a list of cases has one line each, dates in ISO, moments with their offset', () => {
  const line = {
    ref: 'BR-2026-0004',
    kind: 'breach',
    state: 'open',
    title: '=HYPERLINK("x")',
    subject: '',
    rights: [],
    owner: 'Mara Singh',
    receivedOn: civilDate('2026-03-27'),
    duty: 'breach-authority',
    deadlineState: 'running',
    dueOn: null,
    dueAt: instant('2026-03-30T15:30:00Z'),
    nextStep: 'Decide',
  } as const;
  const [, row] = caseListCsv([line], 'Europe/London', { byteOrderMark: false }).split('\r\n');
  expect(row).toBe(
    `BR-2026-0004,Personal-data breach,Open,"'=HYPERLINK(""x"")",,,2026-03-27,Tell the supervisory authority,2026-03-30T16:30:00+01:00,Running,Decide,Mara Singh`,
  );
});
