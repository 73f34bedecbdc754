import type { Calendar } from '../calendar.ts';
import type { CivilDate } from '../civil-date.ts';
import { covers } from '../calendar.ts';
import { placeEntry } from '../place.ts';
import type { DeadlineWarning, TraceStep } from './deadline.ts';
import { endOfPeriod, periodRule } from './period.ts';
import { calendarWarnings, roll, rollStep } from './roll.ts';
import type { Period } from './rule-pack.ts';

/** The end of a period by plain date arithmetic, with its steps. */
export interface Calculation {
  readonly date: CivilDate;
  readonly trace: readonly TraceStep[];
  readonly warnings: readonly DeadlineWarning[];
}

const source = 'Regulation (EEC, Euratom) 1182/71 Art 3';

/**
 * Counts a period of days, working days, weeks or months from a date, and moves its end to a working day on request.
 * The day it is counted from is not counted. Throws RangeError when the end lies after the year 9999.
 */
export function calculate(from: CivilDate, period: Period, calendar: Calendar, toWorkingDay: boolean): Calculation {
  const end = endOfPeriod(period, from, calendar);
  const step = { rule: periodRule(period), source, from, to: end, note: notes[period.unit] };
  const date = toWorkingDay ? roll(end, calendar) : end;
  const moved = rollStep(end, date, calendar, `${source}(4)`);
  const counted = period.unit === 'working-days';
  const warnings = toWorkingDay || counted ? [...calendarWarnings(end, date, calendar)] : [];
  if (counted && warnings.length === 0 && !covers(calendar, from)) {
    const note = `The public holidays of ${placeEntry(calendar.place).name} are known from ${calendar.from}. Before that day only weekends were taken into account.`;
    warnings.push({ code: 'holidays-not-covered', note });
  }
  return { date, trace: moved === undefined ? [step] : [step, moved], warnings };
}

const notes = {
  days: 'The first day is not counted.',
  'working-days': 'The first day is not counted; weekends and holidays are left out.',
  weeks: 'The period ends on the same day of the week.',
  months: 'The period ends on the day with the same number, or on the last day of a month that has no such day.',
  hours: '',
} as const;
