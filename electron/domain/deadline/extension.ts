import type { Calendar } from '../calendar.ts';
import type { CivilDate } from '../civil-date.ts';
import type { ClockEvent, ExtensionReason } from '../clock-event.ts';
import type { Duty } from '../duty.ts';
import { ok, refuse, type Refusal, type Result } from '../result.ts';
import { deadlines, ruleOf, type DeadlineRefusal } from './deadlines.ts';
import type { ClockFacts } from './facts.ts';
import { historyOf } from './history.ts';
import type { RulePack } from './rule-pack.ts';

export type ExtensionRefusalCode = 'too-late' | 'clock-not-started' | 'ground-not-allowed';
export type ExtensionRefusal = Refusal<ExtensionRefusalCode>;

/** A letter that tells the requester of the longer period, and why it is needed. */
export interface ExtensionNotice {
  readonly duty: Duty;
  readonly sentOn: CivilDate;
  readonly reason: ExtensionReason;
}

/**
 * The clock event of an extension: once, told inside the first period with its pauses, for a ground the law knows.
 * Source: UK GDPR Article 12A(3) and (4); GDPR Article 12(3).
 */
export function extend(
  facts: ClockFacts,
  pack: RulePack,
  calendar: Calendar,
  notice: ExtensionNotice,
): Result<ClockEvent, DeadlineRefusal | ExtensionRefusal> {
  const { duty, sentOn, reason } = notice;
  const read = historyOf(facts.events, duty, facts.kind);
  if (!read.ok) return read;
  const rule = ruleOf(pack, duty, read.value);
  if (rule?.shape !== 'days' || rule.extension === undefined) return refuse('not-extendable', { duty });
  const grounds = rule.extension.reasons;
  if (grounds !== undefined && !grounds.includes(reason)) return refuse('ground-not-allowed', { reason });
  const event: ClockEvent = { kind: 'extended', on: sentOn, duty, reason };
  const after = deadlines({ ...facts, duties: [duty], events: [...facts.events, event] }, pack, calendar);
  if (!after.ok) return after;
  const [deadline] = after.value;
  if (deadline === undefined || deadline.state === 'not-started') return refuse('clock-not-started', { duty });
  if (deadline.warnings.some((warning) => warning.code === 'extension-too-late')) {
    return refuse('too-late', { lastDay: lastDayForNotice(facts, duty, pack, calendar) });
  }
  return ok(event);
}

/** The last day on which the notice can be sent: the due date of the request as it stands. */
function lastDayForNotice(facts: ClockFacts, duty: Duty, pack: RulePack, calendar: Calendar): string {
  const before = deadlines({ ...facts, duties: [duty] }, pack, calendar);
  return before.ok ? (before.value[0]?.dueOn ?? '') : '';
}
