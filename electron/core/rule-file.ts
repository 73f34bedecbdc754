import type { CivilDate } from '../domain/civil-date.ts';
import type { Calendar } from '../domain/calendar.ts';
import type { RulePack } from '../domain/deadline/rule-pack.ts';
import type { Place } from '../domain/place.ts';
import { ok, type Result } from '../domain/result.ts';
import { calendarFrom, checkCalendar, shippedCalendarFile, type CalendarFile } from './calendars.ts';
import { isGovUkFeed, readGovUkFeed } from './gov-uk-feed.ts';
import { checkRulePack } from './rule-packs.ts';

/** Law or holidays of a place that a file holds. `content` is what would be kept. */
export type RuleContent =
  | { readonly kind: 'pack'; readonly place: Place; readonly pack: RulePack; readonly content: string }
  | {
      readonly kind: 'calendar';
      readonly place: Place;
      readonly calendar: Calendar;
      readonly content: string;
      /** Years of the file that were not taken. */
      readonly leftOut: readonly string[];
    };

/** The longest file of rules that is read: twenty times the largest that ships. Bytes. */
const largestFile = 2 * 1024 * 1024;
const mostFaults = 6;

/**
 * Reads a file of rules: the bank holidays of GOV.UK, a holiday file, or a rule pack in the shape of the program's own.
 * The refusal is a text for the officer: what is wrong, and where in the file.
 */
export function readRuleFile(bytes: Uint8Array, today: CivilDate): Result<readonly RuleContent[], string> {
  if (bytes.byteLength > largestFile) return no('The file is too large to be a calendar or a rule pack.');
  const content = parsed(bytes);
  if (typeof content !== 'object' || content === null) {
    return no('The file is not JSON. A calendar or a rule pack is a JSON file.');
  }
  if (isGovUkFeed(content)) {
    const nations = readGovUkFeed(content, today, shippedFile);
    if (!nations.ok) return faulty('bank holidays of GOV.UK', nations.error);
    return ok(nations.value.map(({ file, leftOut }) => holidays(file, leftOut)));
  }
  if ('days' in content) {
    const file = checkCalendar(content);
    if (!file.ok) return faulty('holiday file', file.error);
    if (file.value.place === 'GB')
      return no('Holidays are kept for each nation of the United Kingdom, not for all together.');
    return ok([holidays(file.value, [])]);
  }
  if ('rules' in content) {
    const pack = checkRulePack(content);
    if (!pack.ok) return faulty('rule pack', pack.error);
    const text = JSON.stringify(content);
    return ok(pack.value.places.map((place) => ({ kind: 'pack', place, pack: pack.value, content: text })));
  }
  return no('The file is neither the bank holidays of GOV.UK, nor a holiday file, nor a rule pack of this program.');
}

function holidays(file: CalendarFile, leftOut: readonly string[]): RuleContent {
  return { kind: 'calendar', place: file.place, calendar: calendarFrom(file), content: JSON.stringify(file), leftOut };
}

function shippedFile(place: Place): CalendarFile {
  const file = checkCalendar(shippedCalendarFile(place));
  if (!file.ok) throw new Error(`the holiday file of ${place} that came with the program is not valid`);
  return file.value;
}

/** What the text says, or nothing. A file nested so deeply that the parser gives up is no file of rules either. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function faulty(what: string, faults: readonly string[]): { readonly ok: false; readonly error: string } {
  const more = faults.length - mostFaults;
  const shown = faults.slice(0, mostFaults).join('\n');
  return no(`The ${what} is not valid.\n${shown}${more > 0 ? `\nand ${more} more` : ''}`);
}

function no(sentence: string): { readonly ok: false; readonly error: string } {
  return { ok: false, error: sentence };
}
