import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOrderOf, decideDate, readDateCell } from '../../../electron/intake/csv-dates.ts';
import type { LogDateOrder } from '../../../electron/domain/log-field.ts';

const decided = (cell: string, order: LogDateOrder = 'day-first') => decideDate(readDateCell(cell), order);

describe('one way to read it', () => {
  test.each([
    ['2026-03-04', '2026-03-04'],
    ['2026/3/4', '2026-03-04'],
    ['2021 08, 10', '2021-08-10'],
    ['20260304', '2026-03-04'],
    ['4 March 2026', '2026-03-04'],
    ['4-Mar-26', '2026-03-04'],
    ['Wed, 4th of March 2026', '2026-03-04'],
    ['March 4, 2026', '2026-03-04'],
    ['4. März 2026', '2026-03-04'],
    ['4 août 2026', '2026-08-04'],
    ['1er décembre 2026', '2026-12-01'],
    ['31.12.2026', '2026-12-31'],
  ])('%s', (cell, date) => {
    expect(decided(cell, 'none')).toEqual({ date });
  });

  test('a time of day is kept beside the date', () => {
    expect(decided('27/03/2026 5:55 pm')).toEqual({ date: '2026-03-27', time: '17:55' });
    expect(decided('2026-03-27 16:30')).toEqual({ date: '2026-03-27', time: '16:30' });
  });

  test('a moment with its offset is one', () => {
    expect(decided('2026-03-27T16:30:00.123456+01:00')).toEqual({ at: '2026-03-27T15:30:00.123Z' });
  });
});

test.each(['', 'soon', '31/02/2026', '2026-13-01', '12/2/3', 'TBC March', '1/1/0026', '99999999'])(
  '%j is no date',
  (cell) => {
    expect(decided(cell)).toEqual({});
  },
);

describe('order of day and month', () => {
  test.each([
    ['one day above twelve decides', ['03/04/2026', '25/04/2026'], 'day-first'],
    ['or one month in second place', ['03/04/2026', '04/25/2026'], 'month-first'],
    ['both contradict each other', ['25/04/2026', '04/25/2026'], 'mixed'],
    ['none decides', ['03/04/2026', '05/06/2026'], 'ambiguous'],
    ['dots mean day first', ['03.04.2026'], 'day-first'],
    ['year first is never in doubt', ['2026-03-04'], 'year-first'],
    ['names are never in doubt', ['4 March 2026', ''], 'none'],
  ])('%s', (_why, cells, order) => {
    expect(dateOrderOf(cells.map(readDateCell))).toBe(order);
  });

  test('the order of the column reads the open dates', () => {
    expect(decided('03/04/2026', 'day-first')).toEqual({ date: '2026-04-03' });
    expect(decided('03/04/2026', 'month-first')).toEqual({ date: '2026-03-04' });
  });

  test('an open date of an open column is doubtful', () => {
    expect(decided('03/04/2026', 'ambiguous')).toMatchObject({ date: '2026-04-03', doubt: { code: 'date-order' } });
    expect(decided('04/04/2026', 'ambiguous')).toEqual({ date: '2026-04-04' });
  });

  test('a date that goes against its column is doubtful', () => {
    expect(decided('04/25/2026', 'day-first')).toMatchObject({ date: '2026-04-25', doubt: { code: 'date-order' } });
  });
});

test('a month without a day and the number of a spreadsheet are doubtful', () => {
  expect(decided('2025-12')).toMatchObject({ date: '2025-12-01', doubt: { code: 'month-only' } });
  expect(decided('Dez 2025')).toMatchObject({ date: '2025-12-01', doubt: { code: 'month-only' } });
  expect(decided('12/2025')).toMatchObject({ date: '2025-12-01', doubt: { code: 'month-only' } });
  expect(decided('46108')).toMatchObject({ date: '2026-03-27', doubt: { code: 'serial-date' } });
});

test('every day written day first, month first or year first comes back', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [y = '', m = '', d = ''] = iso.split('-');
      expect(decided(`${d}/${m}/${y}`, 'day-first')).toEqual({ date: iso });
      expect(decided(`${m}/${d}/${y}`, 'month-first')).toEqual({ date: iso });
      expect(decided(`${y}.${m}.${d}`, 'ambiguous')).toEqual({ date: iso });
    }),
  );
});
