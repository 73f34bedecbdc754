import type { Calendar } from '../calendar.ts';
import type { CivilDate } from '../civil-date.ts';
import type { ClockEvent } from '../clock-event.ts';
import type { Duty } from '../duty.ts';
import type { Deadline, DeadlineWarning } from './deadline.ts';
import type { ClockFacts } from './facts.ts';
import { earliestOf, firstOf, type History } from './history.ts';
import { endOfPeriod } from './period.ts';
import type { Caution, DutyRule, PackSettings, RulePack } from './rule-pack.ts';

/** One duty of a case with everything its date depends on. */
export interface Clock<Rule extends DutyRule = DutyRule> {
  readonly duty: Duty;
  readonly rule: Rule;
  readonly facts: ClockFacts;
  readonly pack: RulePack;
  readonly settings: PackSettings;
  readonly calendar: Calendar;
  readonly history: History;
  /** The day it is at the office, where `now` is known. */
  readonly today: CivilDate | undefined;
}

type Informative = Deadline['informative'];

/** The event that a duty runs from. */
export function beginOf(clock: Clock): ClockEvent | undefined {
  return firstOf(clock.history, clock.rule.begins);
}

/** The event that fulfilled or ended a duty. */
export function endOf(clock: Clock): ClockEvent | undefined {
  return earliestOf(clock.history, clock.rule.metBy);
}

/** A duty that has not begun: nothing is known that it could run from, or it waits for something asked for. */
export function notStarted(clock: Clock, rest: Partial<Deadline> = {}): Deadline {
  const met = endOf(clock);
  return {
    duty: clock.duty,
    state: met === undefined ? 'not-started' : 'met',
    ...(met === undefined ? {} : { metOn: met.on }),
    zone: clock.facts.zone,
    informative: [],
    warnings: cautionsOf(clock, undefined),
    trace: [],
    ...rest,
  };
}

/** What the rule leaves open and the facts make relevant. */
export function cautionsOf(clock: Clock, begun: CivilDate | undefined): readonly DeadlineWarning[] {
  const { rule, history } = clock;
  const warnings: DeadlineWarning[] = [];
  if (begun !== undefined && begun < rule.inForce.from) warnings.push(asWarning(rule.before ?? olderThanRule(rule)));
  for (const caution of rule.cautions ?? []) {
    if (caution.event === undefined || history[caution.event] !== undefined) warnings.push(asWarning(caution));
  }
  return warnings;
}

/** The facts shown beside the deadline. */
export function informationOf(clock: Clock, start: CivilDate): Informative {
  const information = clock.rule.information;
  if (information === undefined) return [];
  return information.map(({ name, value, period, source }) => ({
    name,
    value: period === undefined ? (value ?? '') : endOfPeriod(period, start, clock.calendar),
    source,
  }));
}

export function asWarning(caution: Caution): DeadlineWarning {
  return { code: caution.code, note: `${caution.note} (${caution.source})` };
}

function olderThanRule(rule: DutyRule): Caution {
  const note = `The facts are older than the rule, which is in force from ${rule.inForce.from}. It was applied all the same; what held before was not checked.`;
  return { code: 'before-the-rule', note, source: rule.source };
}
