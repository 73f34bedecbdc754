import { instantOfEpoch, isCivilDate } from '../domain/civil-date.ts';
import type { Instant } from '../domain/civil-date.ts';
import { withoutComments } from './header-comments.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The zone names of RFC 5322 section 4.3, in hours east of Greenwich. Others do not say a time for certain. */
const zoneHours: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

const pattern =
  /^(?:[a-z]{3,9}\.?,? ?|, ?)?(\d{1,2}) ([a-z]{3})[a-z]{0,6} (\d{2}|\d{4}),? (\d{1,2}) ?: ?(\d{2})(?: ?: ?(\d{2})(?:\.\d{1,6})?)? ?(?:([+-]) ?(\d{2}):?(\d{2})|([a-z]{1,3}))$/u;

/**
 * Reads the date of a mail header, RFC 5322 section 3.3 with the old forms of section 4.3.
 *
 * A date without a zone, or with a day that does not exist, is not read: a wrong hour can move a legal date by a day.
 */
export function readMailDate(header: string): Instant | undefined {
  if (header.length > 500) return undefined;
  const parts = pattern.exec(withoutComments(header).replaceAll(/\s+/gu, ' ').trim().toLowerCase());
  if (parts === null) return undefined;
  const [
    ,
    day = '',
    month = '',
    shortYear = '',
    hour = '',
    minute = '',
    second = '0',
    sign,
    zoneHour,
    zoneMinute,
    zone,
  ] = parts;
  const date = `${fullYear(shortYear)}-${two(months.indexOf(month) + 1)}-${two(Number(day))}`;
  const offset = zone === undefined ? Number(zoneHour) * 60 + Number(zoneMinute) : (zoneHours[zone] ?? Number.NaN) * 60;
  // A leap second is read as the second before it.
  const seconds = Math.min(Number(second), 59);
  const exists = isCivilDate(date) && Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 60;
  if (!exists || Number.isNaN(offset) || offset > 14 * 60) return undefined;
  const local = Date.parse(`${date}T${two(Number(hour))}:${minute}:${two(seconds)}Z`);
  return instantOfEpoch(local - (sign === '-' ? -offset : offset) * 60_000);
}

/** The time a server took a message over: what stands behind the last semicolon of a Received header. */
export function readReceivedDate(header: string): Instant | undefined {
  const plain = withoutComments(header.slice(0, 4_000));
  const end = plain.lastIndexOf(';');
  return end < 0 ? undefined : readMailDate(plain.slice(end + 1));
}

/** Two digits mean 1950 to 2049, RFC 5322 section 4.3. */
function fullYear(text: string): string {
  if (text.length === 4) return text;
  return `${Number(text) < 50 ? '20' : '19'}${text}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
