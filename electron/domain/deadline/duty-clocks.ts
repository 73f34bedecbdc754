import {
  addDays,
  civilDateAt,
  earlierOf,
  instantAt,
  isoWithOffset,
  type CivilDate,
  type Instant,
} from '../civil-date.ts';
import { workingDaysBetween } from '../calendar.ts';
import type { ClockEvent } from '../clock-event.ts';
import { asWarning, beginOf, cautionsOf, endOf, informationOf, notStarted, type Clock } from './clock.ts';
import type { Deadline, DeadlineState, DeadlineWarning, TraceStep } from './deadline.ts';
import { firstOf } from './history.ts';
import { endOfFullHours, endOfHours, periodRule } from './period.ts';
import { reckon, type Reckoning } from './reckoning.ts';
import type { DayRule, HourRule, NoticeRule, PromptRule } from './rule-pack.ts';
import { beginning } from './start.ts';

/** The deadline of a duty whose period ends on a day. */
export function dayDeadline(clock: Clock<DayRule>): Deadline {
  const begun = beginOf(clock);
  if (begun === undefined) return notStarted(clock);
  const reckoning = reckon(clock, begun.on, 'applicable-period');
  if (reckoning.standing !== 'running') return standingStill(clock, reckoning, endOf(clock));
  const { startsOn, rawDueOn, dueOn, latestLawfulOn, extendedOn, warnings, trace } = reckoning;
  const target =
    clock.rule.internalTarget === undefined || extendedOn !== undefined
      ? undefined
      : earlierOf(addDays(startsOn, clock.settings.internalTargetDays + reckoning.pausedDays), dueOn);
  const met = endOf(clock);
  return {
    duty: clock.duty,
    state: stateOn(dueOn, met, clock.today),
    startsOn,
    dueOn,
    rawDueOn,
    ...(latestLawfulOn === undefined ? {} : { latestLawfulOn }),
    ...(target === undefined ? {} : { internalTargetOn: target }),
    ...(met === undefined ? {} : { metOn: met.on }),
    zone: clock.facts.zone,
    informative: informationOf(clock, startsOn),
    warnings,
    trace,
  };
}

/** The deadline of a letter about a request: it must go out before the period of that request ends. */
export function noticeDeadline(clock: Clock<NoticeRule>, request: Clock<DayRule>): Deadline {
  const begun = beginOf(request);
  if (begun === undefined) return notStarted(clock);
  const reckoning = reckon(request, begun.on, clock.rule.within);
  // The letter is no longer needed once the request itself has been answered, refused or withdrawn.
  const met = earlier(endOf(clock), endOf(request));
  if (reckoning.standing !== 'running') return standingStill(clock, reckoning, met);
  const { startsOn, rawDueOn, dueOn, latestLawfulOn, trace } = reckoning;
  const last: TraceStep = {
    rule: clock.duty,
    source: clock.rule.source,
    from: dueOn,
    to: dueOn,
    note: noticeNotes[clock.rule.within],
  };
  return {
    duty: clock.duty,
    state: stateOn(dueOn, met, clock.today),
    startsOn,
    dueOn,
    rawDueOn,
    ...(latestLawfulOn === undefined ? {} : { latestLawfulOn }),
    ...(met === undefined ? {} : { metOn: met.on }),
    zone: clock.facts.zone,
    informative: informationOf(clock, startsOn),
    warnings: [...reckoning.warnings, ...cautionsOf(clock, begun.on)],
    trace: [...trace, last],
  };
}

const noticeNotes = {
  'first-period': 'The letter must be sent before the first period ends.',
  'applicable-period': 'The letter must be sent before the period that applies to the request ends.',
} as const;

/** The deadline of a duty in hours: elapsed time from the minute of the event, across any change of the clocks. */
export function hourDeadline(clock: Clock<HourRule>): Deadline {
  const begun = beginOf(clock);
  if (begun === undefined) return notStarted(clock);
  const { rule, facts, settings, calendar } = clock;
  const { zone } = facts;
  const warnings: DeadlineWarning[] = [...cautionsOf(clock, begun.on)];
  if (begun.at === undefined) {
    const note =
      'The hour of awareness is not known. The period was counted from the start of the day, which is never too late.';
    warnings.push({ code: 'hour-not-known', note });
  }
  const from = begun.at ?? instantAt(begun.on, '00:00', zone);
  const elapsed = endOfHours(from, rule.hours);
  const fullHours = rule.hourRule === undefined ? undefined : endOfFullHours(from, rule.hours, zone);
  const dueAt = settings.hourPeriods === 'full-hours' && fullHours !== undefined ? fullHours : elapsed;
  const [fromText, toText] = [isoWithOffset(from, zone), isoWithOffset(dueAt, zone)];
  const trace: TraceStep[] = [
    {
      rule: rule.begins,
      source: rule.source,
      from: fromText,
      to: fromText,
      note: 'The moment from which the hours run.',
    },
    {
      rule: periodRule({ unit: 'hours', length: rule.hours }),
      source: rule.source,
      from: fromText,
      to: toText,
      note: hourNote(fromText, toText, dueAt === elapsed),
    },
  ];
  const { twoWorkingDays } = rule;
  if (twoWorkingDays !== undefined && workingDaysBetween(calendar, begun.on, civilDateAt(dueAt, zone)) < 2) {
    warnings.push(asWarning(twoWorkingDays));
  }
  const met = endOf(clock);
  const state = stateAt(dueAt, zone, met, facts.now);
  if (state === 'missed')
    warnings.push({
      code: 'give-reasons-for-delay',
      note: `A late notification is still due, with the reasons for the delay. (${rule.source})`,
    });
  if (met !== undefined && met.at === undefined && met.on === civilDateAt(dueAt, zone)) {
    warnings.push({
      code: 'hour-of-answer-not-known',
      note: 'The duty was met on the last day; the hour is not known.',
    });
  }
  const hourEnd =
    fullHours === undefined
      ? []
      : [
          {
            name: 'hour-rule-end',
            value: isoWithOffset(fullHours, zone),
            source: rule.hourRule?.source ?? rule.source,
          },
        ];
  return {
    duty: clock.duty,
    state,
    startsOn: civilDateAt(from, zone),
    dueAt,
    ...(met === undefined ? {} : { metOn: met.on, ...(met.at === undefined ? {} : { metAt: met.at }) }),
    zone,
    informative: [...hourEnd, ...informationOf(clock, begun.on)],
    warnings,
    trace,
  };
}

function hourNote(from: string, to: string, elapsed: boolean): string {
  if (!elapsed) return 'The hour of the event is not counted; the hours run from the next full hour.';
  return from.slice(19) === to.slice(19)
    ? 'Elapsed hours; weekends and holidays count.'
    : 'Elapsed hours; weekends and holidays count. The clocks change in between, so the time of day differs.';
}

/** A duty to act without undue delay: shown, and never given a date that the law does not give. */
export function promptDeadline(clock: Clock<PromptRule>): Deadline {
  const begun = beginOf(clock);
  if (begun === undefined) return notStarted(clock);
  const { rule, facts } = clock;
  const met = endOf(clock);
  const steps: TraceStep[] = [
    beginning(rule, begun.on),
    {
      rule: 'without-undue-delay',
      source: rule.source,
      from: begun.on,
      to: '',
      note: 'The law names no number of days or hours.',
    },
  ];
  const target = rule.ownTarget === undefined || met !== undefined ? undefined : progressUpdateDue(clock, begun.on);
  if (target !== undefined) steps.push(target.step);
  return {
    duty: clock.duty,
    state: met === undefined ? 'running' : 'met',
    startsOn: begun.on,
    ...(target === undefined ? {} : { internalTargetOn: target.on }),
    ...(met === undefined ? {} : { metOn: met.on }),
    zone: facts.zone,
    informative: informationOf(clock, begun.on),
    warnings: cautionsOf(clock, begun.on),
    trace: steps,
  };
}

/** The next progress update by the organisation's own rhythm, counted from the last time the complainant heard. */
function progressUpdateDue(clock: Clock, received: CivilDate): { on: CivilDate; step: TraceStep } {
  const days = clock.settings.progressUpdateDays;
  const told = clock.history['progress-told']?.at(-1)?.on;
  const from = told ?? firstOf(clock.history, 'acknowledged')?.on ?? received;
  const on = addDays(from, days);
  const note = `The organisation's own rhythm of ${days} days, not a rule of law.`;
  return { on, step: { rule: 'own-progress-update', source: 'Setting of the organisation', from, to: on, note } };
}

/** A clock without a date: it waits for something asked for, or stands still while a question is open. */
function standingStill(
  clock: Clock,
  reckoning: Exclude<Reckoning, { standing: 'running' }>,
  met: ClockEvent | undefined,
): Deadline {
  const { startsOn, warnings, trace } = reckoning;
  return {
    duty: clock.duty,
    state: met !== undefined ? 'met' : reckoning.standing === 'paused' ? 'paused' : 'not-started',
    ...(startsOn === undefined ? {} : { startsOn }),
    ...(reckoning.standing === 'paused' ? { resumesWithDays: reckoning.resumesWithDays } : {}),
    ...(met === undefined ? {} : { metOn: met.on }),
    zone: clock.facts.zone,
    informative: [],
    warnings,
    trace,
  };
}

/** A day ends at midnight, so a duty met on the last day is met, and missed only from the day after. */
function stateOn(dueOn: CivilDate, met: ClockEvent | undefined, today: CivilDate | undefined): DeadlineState {
  if (met !== undefined) return met.on <= dueOn ? 'met' : 'missed';
  return today !== undefined && today > dueOn ? 'missed' : 'running';
}

function stateAt(dueAt: Instant, zone: string, met: ClockEvent | undefined, now: Instant | undefined): DeadlineState {
  if (met?.at !== undefined) return met.at <= dueAt ? 'met' : 'missed';
  if (met !== undefined) return met.on <= civilDateAt(dueAt, zone) ? 'met' : 'missed';
  return now !== undefined && now > dueAt ? 'missed' : 'running';
}

function earlier(a: ClockEvent | undefined, b: ClockEvent | undefined): ClockEvent | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.on < a.on ? b : a;
}
