import { addDays, weekday, type CivilDate } from '../civil-date.ts';
import { covers, holidayName, isWorkingDay, nextWorkingDay, type Calendar } from '../calendar.ts';
import { inWords } from '../date-words.ts';
import { placeEntry } from '../place.ts';
import type { DeadlineWarning, TraceStep } from './deadline.ts';

/**
 * The last day of a period, moved to the next working day of the place when it is none. It is done once, at the very
 * end, and a second time changes nothing. Source: Regulation 1182/71 Article 3(4).
 */
export function roll(date: CivilDate, calendar: Calendar): CivilDate {
  return nextWorkingDay(calendar, date);
}

/** The step of a trace for a roll that moved a date; nothing when it did not move. */
export function rollStep(from: CivilDate, to: CivilDate, calendar: Calendar, source: string): TraceStep | undefined {
  if (from === to) return undefined;
  const reasons: string[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) reasons.push(dayOff(day, calendar));
  const note = `${reasons.join('; ')}. The period ends with the next working day.`;
  return { rule: rollRule(from, calendar), source, from, to, note };
}

/** What a roll gives an officer reason to check: a gap in the holidays known, or a move by a day of the organisation's own. */
export function calendarWarnings(from: CivilDate, to: CivilDate, calendar: Calendar): readonly DeadlineWarning[] {
  const warnings: DeadlineWarning[] = [];
  if (!covers(calendar, from) || !covers(calendar, to)) {
    const place = placeEntry(calendar.place).name;
    const note = `The public holidays of ${place} are known from ${calendar.from} to ${calendar.to}. Outside these days only weekends were taken into account.`;
    warnings.push({ code: 'holidays-not-covered', note });
  }
  if (calendar.ownDays.size > 0) {
    for (let day = from; day < to; day = addDays(day, 1)) {
      if (!calendar.ownDays.has(day)) continue;
      const note = `${inWords(day)} is a day added by the organisation (${holidayName(calendar, day) ?? ''}). Only a public holiday of the place moves the end of a period.`;
      warnings.push({ code: 'moved-by-own-day', note });
    }
  }
  return warnings;
}

/** The rule name tells a weekend from a holiday, so that a sentence can be made of a trace without its calendar. */
function rollRule(from: CivilDate, calendar: Calendar): string {
  if (calendar.weekend.has(weekday(from))) return 'next-working-day-after-weekend';
  return isBritishOrIrish(calendar) ? 'next-working-day-after-bank-holiday' : 'next-working-day-after-public-holiday';
}

function dayOff(day: CivilDate, calendar: Calendar): string {
  const name = holidayName(calendar, day);
  if (isWorkingDay(calendar, day)) return `${inWords(day)} is a working day`;
  return name === undefined ? `${inWords(day)} is a weekend day` : `${inWords(day)} is a holiday (${name})`;
}

function isBritishOrIrish(calendar: Calendar): boolean {
  return calendar.place.startsWith('GB') || calendar.place === 'IE';
}
