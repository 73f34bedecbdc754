import { dateOfDayNumber, isCivilDate, parseInstant } from '../domain/civil-date.ts';
import type { CivilDate, Instant } from '../domain/civil-date.ts';
import type { LogDateOrder } from '../domain/log-field.ts';

/** A cell read as a date. `either` holds both readings of two small numbers; one is absent where no such day exists. */
export type ReadDate =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'exact'; readonly date: CivilDate; readonly time?: string; readonly yearFirst: boolean }
  | { readonly kind: 'instant'; readonly at: Instant }
  | {
      readonly kind: 'either';
      readonly dayFirst?: CivilDate;
      readonly monthFirst?: CivilDate;
      readonly dotted: boolean;
      readonly time?: string;
    }
  | { readonly kind: 'month'; readonly first: CivilDate }
  | { readonly kind: 'serial'; readonly date: CivilDate };

/** A civil date with the sentence that makes it doubtful, if one does. */
export interface DecidedDate {
  readonly date?: CivilDate;
  readonly time?: string;
  readonly at?: Instant;
  readonly doubt?: { readonly code: string; readonly note: string };
}

const timeOfDay = String.raw`(?:[ T,]{1,3}(?:at |um |à )?(\d{1,2})[:.h](\d{2})(?::\d{2}(?:\.\d{1,6})?)?(?: ?(am|pm)| ?(?:uhr|h))?)?`;
const numbers = new RegExp(String.raw`^(\d{1,4})([/.,\- ]{1,3})(\d{1,2})[/.,\- ]{1,3}(\d{1,4})${timeOfDay}$`, 'iu');
const dayMonthName = new RegExp(
  String.raw`^(?:\p{L}{2,12}\.?,? )?(\d{1,2})(?:st|nd|rd|th|er|\.)?[ \-/]{0,2}(?:of )?(\p{L}{3,10})\.?[ ,\-/]{1,3}(\d{4}|\d{2})${timeOfDay}$`,
  'iu',
);
const monthNameDay = new RegExp(
  String.raw`^(?:\p{L}{2,12}\.?,? )?(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${timeOfDay}$`,
  'iu',
);

/** Reads one cell as a date, without yet deciding which of two small numbers is the day. */
export function readDateCell(cell: string): ReadDate {
  const text = cell.replaceAll(/\s+/gu, ' ').trim();
  if (text === '') return { kind: 'empty' };
  if (text.length > 60) return { kind: 'unreadable' };
  const moment = parseInstant(text.replace(' ', 'T').replace(/(\.\d{3})\d{1,6}(?=Z|[+-])/u, '$1'));
  if (moment.ok) return { kind: 'instant', at: moment.value };
  return readMonth(text) ?? readSerial(text) ?? readNumbers(text) ?? readNamed(text) ?? { kind: 'unreadable' };
}

/**
 * The order of day and month in a column. One date with a day above twelve decides for all; dots decide for day first,
 * since they are written only where the day comes first; dates that contradict each other make it mixed.
 */
export function dateOrderOf(cells: readonly ReadDate[]): LogDateOrder {
  const open = cells.filter((cell) => cell.kind === 'either');
  const dayFirst = open.some(({ dayFirst: day, monthFirst: month }) => day !== undefined && month === undefined);
  const monthFirst = open.some(({ dayFirst: day, monthFirst: month }) => day === undefined && month !== undefined);
  if (dayFirst && monthFirst) return 'mixed';
  if (dayFirst) return 'day-first';
  if (monthFirst) return 'month-first';
  if (open.length > 0) return open.every(({ dotted }) => dotted) ? 'day-first' : 'ambiguous';
  return cells.some((cell) => cell.kind === 'instant' || (cell.kind === 'exact' && cell.yearFirst))
    ? 'year-first'
    : 'none';
}

/** The date of a cell in a column of the given order, and why it is doubtful if it is. Never a date that is not there. */
export function decideDate(cell: ReadDate, order: LogDateOrder): DecidedDate {
  switch (cell.kind) {
    case 'empty':
    case 'unreadable':
      return {};
    case 'instant':
      return { at: cell.at };
    case 'exact':
      return cell.time === undefined ? { date: cell.date } : { date: cell.date, time: cell.time };
    case 'month':
      return {
        date: cell.first,
        doubt: {
          code: 'month-only',
          note: 'The date names a month without a day. Its first day is used if confirmed.',
        },
      };
    case 'serial':
      return {
        date: cell.date,
        doubt: {
          code: 'serial-date',
          note: 'The date is the number a spreadsheet keeps for a day. Check what it means.',
        },
      };
    case 'either':
      return decideOrder(cell, order);
  }
}

function decideOrder(cell: Extract<ReadDate, { kind: 'either' }>, order: LogDateOrder): DecidedDate {
  const wanted = order === 'month-first' ? cell.monthFirst : cell.dayFirst;
  const date = wanted ?? cell.dayFirst ?? cell.monthFirst;
  if (date === undefined) return {};
  const decided = cell.time === undefined ? { date } : { date, time: cell.time };
  if (wanted === undefined && order !== 'mixed' && order !== 'ambiguous')
    return {
      ...decided,
      doubt: { code: 'date-order', note: 'Day and month stand the other way round than in the other rows.' },
    };
  const open = cell.dayFirst !== undefined && cell.monthFirst !== undefined && cell.dayFirst !== cell.monthFirst;
  if (!open || order === 'day-first' || order === 'month-first') return decided;
  return {
    ...decided,
    doubt: {
      code: 'date-order',
      note: `The date can mean ${cell.dayFirst} or ${cell.monthFirst}. It is read with the day first if confirmed.`,
    },
  };
}

function readMonth(text: string): ReadDate | undefined {
  const numeric = /^(\d{4})[/.-](\d{1,2})$/u.exec(text) ?? /^(?<month>\d{1,2})[/.-](?<year>\d{4})$/u.exec(text);
  if (numeric !== null) {
    const { year = numeric[1], month = numeric[2] } = numeric.groups ?? {};
    const first = dateText(year, month, '1');
    return first === undefined ? undefined : { kind: 'month', first };
  }
  const named = /^(\p{L}{3,10})\.?[ \-/,]{1,2}(\d{4})$/u.exec(text);
  const first = named === null ? undefined : dateText(named[2], monthNumber(named[1] ?? ''), '1');
  return first === undefined ? undefined : { kind: 'month', first };
}

/** Days since 30 December 1899, as spreadsheets keep them; read between 1995 and 2064 only. */
function readSerial(text: string): ReadDate | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  if (compact !== null) {
    const date = dateText(compact[1], compact[2], compact[3]);
    return date === undefined ? undefined : { kind: 'exact', date, yearFirst: true };
  }
  if (!/^\d{5}(?:[.,]\d{1,10})?$/u.test(text)) return undefined;
  const serial = Math.floor(Number(text.replace(',', '.')));
  return serial >= 34_700 && serial <= 60_000 ? { kind: 'serial', date: dateOfDayNumber(serial - 25_569) } : undefined;
}

function readNumbers(text: string): ReadDate | undefined {
  const parts = numbers.exec(text);
  if (parts === null) return undefined;
  const [, first = '', separator = '', second = '', third = '', hour, minute, half] = parts;
  const time = timeText(hour, minute, half);
  const withTime = time === undefined ? {} : { time };
  if (first.length === 4) {
    const date = third.length <= 2 ? dateText(first, second, third) : undefined;
    return date === undefined ? undefined : { kind: 'exact', date, yearFirst: true, ...withTime };
  }
  if (first.length > 2 || (third.length !== 2 && third.length !== 4)) return undefined;
  const dayFirst = dateText(fullYear(third), second, first);
  const monthFirst = dateText(fullYear(third), first, second);
  if (dayFirst === undefined && monthFirst === undefined) return undefined;
  return {
    kind: 'either',
    dotted: separator.includes('.'),
    ...(dayFirst === undefined ? {} : { dayFirst }),
    ...(monthFirst === undefined ? {} : { monthFirst }),
    ...withTime,
  };
}

function readNamed(text: string): ReadDate | undefined {
  const european = dayMonthName.exec(text);
  const american = european === null ? monthNameDay.exec(text) : null;
  const parts = european ?? american;
  if (parts === null) return undefined;
  const [day, month] = european === null ? [parts[2], parts[1]] : [parts[1], parts[2]];
  const date = dateText(fullYear(parts[3] ?? ''), monthNumber(month ?? ''), day);
  const time = timeText(parts[4], parts[5], parts[6]);
  if (date === undefined) return undefined;
  return { kind: 'exact', date, yearFirst: false, ...(time === undefined ? {} : { time }) };
}

/** English, German and French month names by their beginning, without accents. */
const monthBeginnings: readonly RegExp[] = [
  /^jan/u,
  /^fe[bv]/u,
  /^(?:mar|mrz|maer)/u,
  /^a[pv]r/u,
  /^ma[iy]/u,
  /^(?:jun|juin)/u,
  /^(?:jul|juil)/u,
  /^(?:aug|aou)/u,
  /^sep/u,
  /^o[ck]t/u,
  /^nov/u,
  /^de[cz]/u,
];

function monthNumber(name: string): string | undefined {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const index = monthBeginnings.findIndex((beginning) => beginning.test(plain));
  return index < 0 ? undefined : String(index + 1);
}

function dateText(year?: string, month?: string, day?: string): CivilDate | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(text) && text >= '1990' ? text : undefined;
}

/** Two digits mean this century: a log of privacy matters is not older. */
function fullYear(text: string): string {
  return text.length === 2 ? `20${text}` : text;
}

function timeText(hour?: string, minute?: string, half?: string): string | undefined {
  if (hour === undefined || minute === undefined) return undefined;
  const later = half?.toLowerCase() === 'pm' && Number(hour) < 12 ? 12 : 0;
  const midnight = half?.toLowerCase() === 'am' && Number(hour) === 12 ? -12 : 0;
  const full = Number(hour) + later + midnight;
  return full <= 23 && Number(minute) <= 59 ? `${String(full).padStart(2, '0')}:${minute}` : undefined;
}
