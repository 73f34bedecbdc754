import type { Calendar } from '../calendar.ts';
import { civilDateAt, isZone, type CivilDate } from '../civil-date.ts';
import type { Duty } from '../duty.ts';
import { ok, refuse, type Refusal, type Result } from '../result.ts';
import type { Clock } from './clock.ts';
import type { Deadline } from './deadline.ts';
import { dayDeadline, hourDeadline, noticeDeadline, promptDeadline } from './duty-clocks.ts';
import type { ClockFacts } from './facts.ts';
import { firstOf, historyOf, type Contradiction, type History } from './history.ts';
import type { DutyRule, NoticeRule, PackSettings, RulePack } from './rule-pack.ts';

/** Why no deadline can be worked out: the facts contradict each other, or the question does not fit the place. */
export type DeadlineRefusalCode = Contradiction | 'unknown-duty' | 'unknown-zone' | 'not-extendable' | 'wrong-kind';
export type DeadlineRefusal = Refusal<DeadlineRefusalCode>;

/**
 * The deadlines of a case: for every duty its date or instant, its state and the reason, in the order of the duties.
 *
 * Pure and total: the same facts, pack and calendar always give the same answer, and every set of facts gives one.
 * Facts that contradict each other are refused with a code; see `refusalSentence` for the words.
 */
export function deadlines(
  facts: ClockFacts,
  pack: RulePack,
  calendar: Calendar,
): Result<readonly Deadline[], DeadlineRefusal> {
  if (!isZone(facts.zone)) return refuse('unknown-zone', { zone: facts.zone });
  const settings = facts.settings === undefined ? pack.settings : { ...pack.settings, ...facts.settings };
  const today = facts.now === undefined ? undefined : civilDateAt(facts.now, facts.zone);
  const context = { facts, pack, calendar, settings, today };
  const answers: Deadline[] = [];
  let extendable = false;
  for (const duty of facts.duties) {
    const answer = deadlineOf(duty, context);
    if (!answer.ok) return answer;
    extendable ||= answer.value.extendable;
    answers.push(answer.value.deadline);
  }
  const extended = facts.events.find((event) => event.kind === 'extended');
  if (extended !== undefined && !extendable && facts.duties.length > 0) {
    return refuse('not-extendable', { duty: facts.duties.join(', '), extended: extended.on });
  }
  return ok(answers);
}

interface Context {
  readonly facts: ClockFacts;
  readonly pack: RulePack;
  readonly calendar: Calendar;
  readonly settings: PackSettings;
  readonly today: CivilDate | undefined;
}

interface Answer {
  readonly deadline: Deadline;
  readonly extendable: boolean;
}

function deadlineOf(duty: Duty, context: Context): Result<Answer, DeadlineRefusal> {
  const { facts, pack } = context;
  const read = historyOf(facts.events, duty, facts.kind);
  if (!read.ok) return read;
  const rule = ruleOf(pack, duty, read.value);
  if (rule === undefined) return refuse('unknown-duty', { duty, place: facts.place });
  if (rule.kind !== facts.kind) return refuse('wrong-kind', { duty, kind: facts.kind, belongsTo: rule.kind });
  const clock = { ...context, duty, history: read.value };
  switch (rule.shape) {
    case 'days':
      return ok({ deadline: dayDeadline({ ...clock, rule }), extendable: rule.extension !== undefined });
    case 'hours':
      return ok({ deadline: hourDeadline({ ...clock, rule }), extendable: false });
    case 'prompt':
      return ok({ deadline: promptDeadline({ ...clock, rule }), extendable: false });
    case 'notice':
      return noticeOf({ ...clock, rule }, context);
  }
}

/**
 * The letter about a request is bound to the request's own period. Where a request holds several rights, the one that
 * must be written about first decides.
 */
function noticeOf(clock: Clock<NoticeRule>, context: Context): Result<Answer, DeadlineRefusal> {
  let first: Deadline | undefined;
  for (const duty of requestDuties(clock, context)) {
    const read = historyOf(context.facts.events, duty, context.facts.kind);
    if (!read.ok) return read;
    const rule = ruleOf(context.pack, duty, read.value);
    if (rule?.shape !== 'days') continue;
    const deadline = noticeDeadline(clock, { ...context, duty, history: read.value, rule });
    if (first === undefined || comesBefore(deadline, first)) first = deadline;
  }
  if (first === undefined) return refuse('unknown-duty', { duty: clock.duty, place: context.facts.place });
  return ok({ deadline: first, extendable: true });
}

/** The rights of the request that a letter can be about; access where only the letter itself is asked for. */
function requestDuties(clock: Clock<NoticeRule>, { facts, pack }: Context): readonly Duty[] {
  const about = facts.duties.filter((duty) => {
    const rule = pack.rules.find((candidate) => candidate.duties.includes(duty));
    if (rule?.shape !== 'days' || !rule.metBy.includes('refused')) return false;
    return clock.duty !== 'extension-notice' || rule.extension !== undefined;
  });
  return about.length > 0 ? about : ['access'];
}

/** An open letter comes before one no longer needed, a date before a clock that stands still, an earlier date first. */
function comesBefore(a: Deadline, b: Deadline): boolean {
  const [aOpen, bOpen] = [a.metOn === undefined, b.metOn === undefined];
  if (aOpen !== bOpen) return aOpen;
  if (a.dueOn === undefined || b.dueOn === undefined) return a.dueOn !== undefined;
  return a.dueOn < b.dueOn;
}

/**
 * The rule of a duty that was in force when it began. Facts older than every rule are judged by the first one, with a
 * warning; a duty that has not begun is shown under the newest.
 */
export function ruleOf(pack: RulePack, duty: Duty, history: History): DutyRule | undefined {
  let chosen: DutyRule | undefined;
  for (const rule of pack.rules) {
    if (!rule.duties.includes(duty)) continue;
    const begun = firstOf(history, rule.begins)?.on;
    if (
      begun !== undefined &&
      begun >= rule.inForce.from &&
      (rule.inForce.to === undefined || begun <= rule.inForce.to)
    )
      return rule;
    if (chosen === undefined) chosen = rule;
    else if (
      begun === undefined || begun > rule.inForce.from
        ? rule.inForce.from > chosen.inForce.from
        : rule.inForce.from < chosen.inForce.from
    )
      chosen = rule;
  }
  return chosen;
}
