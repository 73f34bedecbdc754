import { addDays, daysBetween, type CivilDate } from '../civil-date.ts';
import { counted, inWords } from '../date-words.ts';
import { asWarning, cautionsOf, type Clock } from './clock.ts';
import type { DeadlineWarning, TraceStep } from './deadline.ts';
import { datesOf, firstOf } from './history.ts';
import { noPause, pausedDays, pausesOf, type Pause, type PausedDays } from './pause.ts';
import { endOfPeriod, periodInWords, periodRule } from './period.ts';
import { calendarWarnings, roll, rollStep } from './roll.ts';
import type { DayRule, Period } from './rule-pack.ts';
import { awaitedWords, relevantTime } from './start.ts';

/** How far a period of days has been worked out: to its date, to an open pause, or only to what it waits for. */
export type Reckoning = {
  readonly startsOn?: CivilDate;
  readonly warnings: readonly DeadlineWarning[];
  readonly trace: readonly TraceStep[];
} & (
  | { readonly standing: 'waiting' }
  | { readonly standing: 'paused'; readonly resumesWithDays: number }
  | {
      readonly standing: 'running';
      readonly startsOn: CivilDate;
      readonly rawDueOn: CivilDate;
      readonly dueOn: CivilDate;
      readonly latestLawfulOn: CivilDate | undefined;
      readonly pausedDays: number;
      readonly extendedOn: CivilDate | undefined;
    }
);

/**
 * Works out a period of days, weeks or months: start, length, extension, pause, and one roll at the very end.
 *
 * `upTo` says whether an extension is taken into account; the notices of an extension are bound to the first period.
 * Sources: UK GDPR Articles 12A and 4A; Regulation 1182/71 Article 3.
 */
export function reckon(clock: Clock<DayRule>, begun: CivilDate, upTo: 'first-period' | 'applicable-period'): Reckoning {
  const { rule, history, calendar, settings } = clock;
  const pauses =
    rule.pause === undefined || history['clarification-asked'] === undefined
      ? none
      : pausesOf(datesOf(history, 'clarification-asked'), datesOf(history, 'clarification-answered'));
  const start = relevantTime(rule, history, begun, (from) => {
    const length = firstOf(history, 'extended') !== undefined ? (rule.extension?.period ?? rule.period) : rule.period;
    const end = endOfPeriod(length, from, calendar);
    const paused = pausedDays(pauses, from, end, calendar, rolls(rule));
    return paused.openSince === undefined ? rolled(rule, addDays(end, paused.exclusive), clock) : undefined;
  });
  const warnings = [...cautionsOf(clock, begun)];
  for (const { thing, asked } of start.tooLate) {
    const note = `${awaitedWords[thing]} was asked for on ${inWords(asked)}, after the period had ended. It does not start the period afresh.`;
    warnings.push({ code: `${thing}-asked-too-late`, note });
  }
  const trace = [...start.trace];
  if (start.waitingFor !== undefined) return { standing: 'waiting', warnings, trace };

  const first = firstPeriod(clock, start.on);
  trace.push(...first.trace);
  warnings.push(...first.warnings);
  const extension = upTo === 'first-period' ? undefined : extensionOf(clock, start.on, first.end, pauses, warnings);
  if (extension !== undefined) trace.push(extension.step(first.end));
  const base = extension?.end ?? first.end;
  const paused = pausedDays(pauses, start.on, base, calendar, rolls(rule));
  for (const asked of paused.tooLate) {
    const note = `Clarification was asked for on ${inWords(asked)}, after the period had ended. It does not stop the clock.`;
    warnings.push({ code: 'clarification-asked-too-late', note });
  }
  if (paused.openSince !== undefined) {
    const left = Math.max(0, daysBetween(paused.openSince, addDays(base, paused.exclusive)));
    trace.push(openPauseStep(rule, paused.openSince, left));
    if (rule.pause?.whileOpen !== undefined) warnings.push(asWarning(rule.pause.whileOpen));
    return { standing: 'paused', startsOn: start.on, resumesWithDays: left, warnings, trace };
  }

  const count = settings.clarificationCount === 'inclusive' ? paused.inclusive : paused.exclusive;
  const addedTo = settings.pauseAddedTo === 'rolled' && count > 0 ? rolled(rule, base, clock) : base;
  const rawDueOn = addDays(addedTo, count);
  if (paused.counted.length > 0) trace.push(...pauseSteps(rule, base, addedTo, rawDueOn, paused, clock));
  const dueOn = rolled(rule, rawDueOn, clock);
  const moved = rollStep(rawDueOn, dueOn, calendar, rule.rollSource ?? rule.source);
  if (moved !== undefined) trace.push(moved);
  if (rolls(rule) || rule.period.unit === 'working-days') warnings.push(...calendarWarnings(rawDueOn, dueOn, calendar));
  return {
    standing: 'running',
    startsOn: start.on,
    rawDueOn,
    dueOn,
    latestLawfulOn: latestLawful(clock, start.on, base, paused, extension?.period ?? rule.period),
    pausedDays: paused.exclusive,
    extendedOn: extension?.sentOn,
    warnings,
    trace,
  };
}

const none: readonly Pause[] = [];

interface FirstPeriod {
  readonly end: CivilDate;
  readonly trace: readonly TraceStep[];
  readonly warnings: readonly DeadlineWarning[];
}

/** The end of the period of the rule, or the earlier of the two where a second one may run from another event. */
function firstPeriod(clock: Clock<DayRule>, start: CivilDate): FirstPeriod {
  const { rule, calendar, history } = clock;
  const { orFrom } = rule;
  if (orFrom === undefined)
    return {
      end: endOfPeriod(rule.period, start, calendar),
      trace: [periodStep(clock, rule.period, start)],
      warnings: [],
    };
  const other = firstOf(history, orFrom.event);
  if (other !== undefined && other.on <= start) {
    const note = 'The event had already taken place when the period started, so the ordinary period applies.';
    return {
      end: endOfPeriod(orFrom.ifAlready, start, calendar),
      trace: [periodStep(clock, orFrom.ifAlready, start)],
      warnings: [{ code: 'special-period-does-not-apply', note: `${note} (${orFrom.source})` }],
    };
  }
  const end = endOfPeriod(rule.period, start, calendar);
  const step = periodStep(clock, rule.period, start);
  if (other === undefined) {
    const note = `The period ends earlier, ${periodInWords(orFrom.period)} after the announcement of the results, if that comes first.`;
    return { end, trace: [step], warnings: [{ code: 'may-end-earlier', note: `${note} (${orFrom.source})` }] };
  }
  const otherEnd = endOfPeriod(orFrom.period, other.on, calendar);
  if (otherEnd >= end) return { end, trace: [step], warnings: [] };
  const note = `${capitalised(periodInWords(orFrom.period))} from ${inWords(other.on)} end first.`;
  return {
    end: otherEnd,
    trace: [
      step,
      { rule: `earlier-${periodRule(orFrom.period)}`, source: orFrom.source, from: end, to: otherEnd, note },
    ],
    warnings: [],
  };
}

interface Extended {
  readonly end: CivilDate;
  readonly period: Period;
  readonly sentOn: CivilDate;
  readonly step: (from: CivilDate) => TraceStep;
}

/**
 * The longer period, when a notice of extension went out inside the first one with its pauses. It is counted from the
 * start, never from a date that was moved.
 */
function extensionOf(
  clock: Clock<DayRule>,
  start: CivilDate,
  firstEnd: CivilDate,
  pauses: readonly Pause[],
  warnings: DeadlineWarning[],
): Extended | undefined {
  const { rule, history, calendar } = clock;
  const sent = firstOf(history, 'extended');
  if (sent === undefined || rule.extension === undefined) return undefined;
  const paused = pauses.length === 0 ? noPause : pausedDays(pauses, start, firstEnd, calendar, rolls(rule));
  const lastDay = rolled(rule, addDays(firstEnd, paused.exclusive), clock);
  if (paused.openSince === undefined && sent.on > lastDay) {
    const note = `The notice of extension of ${inWords(sent.on)} went out after ${inWords(lastDay)}, the last day on which it could. The period is not extended. (${rule.extension.source})`;
    warnings.push({ code: 'extension-too-late', note });
    return undefined;
  }
  const { period, source } = rule.extension;
  const end = endOfPeriod(period, start, calendar);
  const step = (from: CivilDate): TraceStep => {
    const ground =
      sent.reason === undefined ? '' : ` for ${sent.reason === 'complexity' ? 'complexity' : 'the number of requests'}`;
    const note = `Extended${ground} by a notice of ${inWords(sent.on)}, in time: ${periodInWords(period)} from the start.`;
    return { rule: `extended-to-${periodRule(period)}`, source, from, to: end, note };
  };
  return { end, period, sentOn: sent.on, step };
}

/** The later date that the law may allow: with the day of the answer counted as paused, or the first day not counted. */
function latestLawful(
  clock: Clock<DayRule>,
  start: CivilDate,
  base: CivilDate,
  paused: PausedDays,
  period: Period,
): CivilDate | undefined {
  const { rule, calendar } = clock;
  if (rule.latestWithoutFirstDay !== undefined) {
    return endOfPeriod({ unit: period.unit, length: period.length }, start, calendar);
  }
  return paused.inclusive === 0 ? undefined : rolled(rule, addDays(base, paused.inclusive), clock);
}

function rolls(rule: DayRule): boolean {
  return rule.roll === 'next-working-day';
}

function rolled(rule: DayRule, date: CivilDate, clock: Clock): CivilDate {
  return rolls(rule) ? roll(date, clock.calendar) : date;
}

function periodStep(clock: Clock<DayRule>, period: Period, start: CivilDate): TraceStep {
  const to = endOfPeriod(period, start, clock.calendar);
  return { rule: periodRule(period), source: clock.rule.source, from: start, to, note: periodNote(period, start, to) };
}

function periodNote(period: Period, start: CivilDate, end: CivilDate): string {
  if (period.unit === 'months') {
    return start.slice(8) === end.slice(8)
      ? 'The period ends on the day with the same number, at the end of that day.'
      : `That month has no day ${Number(start.slice(8))}, so the period ends on its last day.`;
  }
  if (period.firstDay === 'counted') return 'The first day is counted as day one.';
  return 'The first day is not counted.';
}

function openPauseStep(rule: DayRule, since: CivilDate, left: number): TraceStep {
  const note = `Clarification was asked for on ${inWords(since)} and has not been answered. The clock stands still and resumes with ${counted(left, 'day')} left.`;
  return { rule: 'clarification-open', source: rule.pause?.source ?? rule.source, from: since, to: '', note };
}

function pauseSteps(
  rule: DayRule,
  base: CivilDate,
  addedTo: CivilDate,
  to: CivilDate,
  paused: PausedDays,
  clock: Clock,
): readonly TraceStep[] {
  const source = rule.pause?.source ?? rule.source;
  const spans = paused.counted
    .map(({ from, to: until }) => `${inWords(from)} to ${until === undefined ? 'now' : inWords(until)}`)
    .join(', ');
  const inclusive = clock.settings.clarificationCount === 'inclusive';
  const count = inclusive ? paused.inclusive : paused.exclusive;
  const ends = inclusive ? 'both days included' : 'the day of the answer not included';
  const note = `Clarification was awaited from ${spans}: ${counted(count, 'day')} not counted, ${ends}.`;
  const step = { rule: 'clarification-pause', source, from: addedTo, to, note };
  const moved = rollStep(base, addedTo, clock.calendar, rule.rollSource ?? rule.source);
  return moved === undefined ? [step] : [moved, step];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
