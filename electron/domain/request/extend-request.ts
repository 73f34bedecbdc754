import type { Calendar } from '../calendar.ts';
import type { CivilDate } from '../civil-date.ts';
import type { ClockEvent, ExtensionReason } from '../clock-event.ts';
import type { DeadlineRefusal } from '../deadline/deadlines.ts';
import { extend, type ExtensionRefusal } from '../deadline/extension.ts';
import type { ClockFacts } from '../deadline/facts.ts';
import type { RulePack } from '../deadline/rule-pack.ts';
import type { Duty } from '../duty.ts';
import { ok, refuse, type Result } from '../result.ts';

/** A letter that tells the requester of the longer period. Without a duty it concerns the whole request. */
export interface RequestExtension {
  readonly sentOn: CivilDate;
  readonly reason: ExtensionReason;
  readonly duty?: Duty | undefined;
}

/**
 * The extension of a request: for one right, or for all of its rights that can be extended. One right for which it comes
 * too late, or that was extended before, refuses the whole. UK GDPR Article 12A(3) and (4); GDPR Article 12(3).
 */
export function extendRequest(
  facts: ClockFacts,
  pack: RulePack,
  calendar: Calendar,
  notice: RequestExtension,
): Result<ClockEvent, DeadlineRefusal | ExtensionRefusal> {
  const { sentOn, reason } = notice;
  if (notice.duty !== undefined) return extend(facts, pack, calendar, { duty: notice.duty, sentOn, reason });
  const duties = facts.duties.filter((duty) => isExtendable(duty, pack));
  if (duties.length === 0) return refuse('not-extendable', { duty: facts.duties.join(', ') });
  for (const duty of duties) {
    const extended = extend(facts, pack, calendar, { duty, sentOn, reason });
    if (!extended.ok) return extended;
  }
  return ok({ kind: 'extended', on: sentOn, reason });
}

/** Whether a request for clarification stops a clock: of access requests in the UK, of nothing else there. */
export function isPausable(duty: Duty, pack: RulePack): boolean {
  return pack.rules.some((rule) => rule.shape === 'days' && rule.duties.includes(duty) && rule.pause !== undefined);
}

/** Whether the law lets the period of a duty be made longer. */
export function isExtendable(duty: Duty, pack: RulePack): boolean {
  return pack.rules.some((rule) => rule.shape === 'days' && rule.duties.includes(duty) && rule.extension !== undefined);
}
