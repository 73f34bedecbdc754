import { calendarOf } from '../../../../electron/core/calendars.ts';
import { rulePackOf } from '../../../../electron/core/rule-packs.ts';
import type { Calendar, Holiday } from '../../../../electron/domain/calendar.ts';
import type { CaseKind } from '../../../../electron/domain/case-kind.ts';
import { civilDate, instant } from '../../../../electron/domain/civil-date.ts';
import type { ClockEvent, ClockEventKind } from '../../../../electron/domain/clock-event.ts';
import type { Deadline } from '../../../../electron/domain/deadline/deadline.ts';
import { deadlines, type DeadlineRefusal } from '../../../../electron/domain/deadline/deadlines.ts';
import type { ClockFacts } from '../../../../electron/domain/deadline/facts.ts';
import type { PackSettings } from '../../../../electron/domain/deadline/rule-pack.ts';
import type { Duty } from '../../../../electron/domain/duty.ts';
import { placeEntry, type Place } from '../../../../electron/domain/place.ts';
import type { Result } from '../../../../electron/domain/result.ts';

/** A dated fact as a test writes it: its kind, its day or moment, and what else belongs to it. */
export type Fact = readonly [ClockEventKind, string, Omit<ClockEvent, 'kind' | 'on' | 'at'>?];

/** What a test may say about a clock beside its facts. */
export interface Setting {
  readonly place?: Place;
  readonly holidaysOf?: Place;
  readonly own?: readonly Holiday[];
  readonly now?: string;
  readonly zone?: string;
  readonly settings?: Partial<PackSettings>;
}

const breachDuties: ReadonlySet<Duty> = new Set<Duty>([
  'breach-authority',
  'breach-individuals',
  'breach-attorney-general',
  'pecr-breach',
]);

/** The clock event of a fact: a moment becomes the day it was in London or the given offset, with its instant. */
export function eventOf([kind, when, rest]: Fact): ClockEvent {
  const on = civilDate(when.slice(0, 10));
  return when.length > 10 ? { kind, on, at: instant(when), ...rest } : { kind, on, ...rest };
}

export function factsOf(duties: readonly Duty[], facts: readonly Fact[], setting: Setting = {}): ClockFacts {
  const place = setting.place ?? 'GB-ENG';
  return {
    place,
    zone: setting.zone ?? placeEntry(place).zone,
    kind: kindOf(duties),
    duties,
    events: facts.map(eventOf),
    now: setting.now === undefined ? undefined : instant(setting.now),
    settings: setting.settings,
  };
}

export function calendarFor(setting: Setting = {}): Calendar {
  return calendarOf(setting.holidaysOf ?? setting.place ?? 'GB-ENG', setting.own);
}

export function allOf(
  duties: readonly Duty[],
  facts: readonly Fact[],
  setting: Setting = {},
): Result<readonly Deadline[], DeadlineRefusal> {
  return deadlines(factsOf(duties, facts, setting), rulePackOf(setting.place ?? 'GB-ENG'), calendarFor(setting));
}

/** The deadline of one duty. Fails the test when the facts are refused. */
export function deadlineOf(duty: Duty, facts: readonly Fact[], setting: Setting = {}): Deadline {
  const result = allOf([duty], facts, setting);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  const [deadline] = result.value;
  if (deadline === undefined) throw new Error('no deadline');
  return deadline;
}

/** The code with which the facts of one duty are refused; undefined when they are not. */
export function refusalOf(duty: Duty, facts: readonly Fact[], setting: Setting = {}): DeadlineRefusal | undefined {
  const result = allOf([duty], facts, setting);
  return result.ok ? undefined : result.error;
}

export function codesOf(deadline: Deadline): readonly string[] {
  return deadline.warnings.map((warning) => warning.code);
}

function kindOf(duties: readonly Duty[]): CaseKind {
  const [first = 'access'] = duties;
  return breachDuties.has(first) ? 'breach' : first.startsWith('complaint') ? 'complaint' : 'request';
}
