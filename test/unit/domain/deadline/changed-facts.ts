import type { Calendar } from '../../../../electron/domain/calendar.ts';
import type { ClockEvent } from '../../../../electron/domain/clock-event.ts';
import type { Duty } from '../../../../electron/domain/duty.ts';
import { ok, type Result } from '../../../../electron/domain/result.ts';
import type { Deadline } from '../../../../electron/domain/deadline/deadline.ts';
import { deadlines, type DeadlineRefusal } from '../../../../electron/domain/deadline/deadlines.ts';
import type { ClockFacts } from '../../../../electron/domain/deadline/facts.ts';
import type { RulePack } from '../../../../electron/domain/deadline/rule-pack.ts';

/** Facts tried out on a case: some added, some taken away. Nothing is kept. */
interface Change {
  readonly add?: readonly ClockEvent[];
  readonly without?: readonly ClockEvent[];
}

/** The deadline of a duty as it stands and as it would be. */
interface Comparison {
  readonly duty: Duty;
  readonly before: Deadline;
  readonly after: Deadline;
  /** Whether the due date or instant, or whether there is one, would differ. */
  readonly moves: boolean;
}

/** What the deadlines of a case would be with a change of its facts. A change that contradicts them is refused. */
export function whatIf(
  facts: ClockFacts,
  change: Change,
  pack: RulePack,
  calendar: Calendar,
): Result<readonly Comparison[], DeadlineRefusal> {
  const before = deadlines(facts, pack, calendar);
  if (!before.ok) return before;
  const after = deadlines({ ...facts, events: changed(facts.events, change) }, pack, calendar);
  if (!after.ok) return after;
  return ok(before.value.flatMap((then, index) => compared(then, after.value[index])));
}

/** The facts after a change. An event is taken away by being the same object, or saying the same. */
function changed(events: readonly ClockEvent[], change: Change): readonly ClockEvent[] {
  const gone = change.without ?? [];
  const kept = events.filter((event) => !gone.some((other) => saysTheSame(event, other)));
  return [...kept, ...(change.add ?? [])];
}

function compared(before: Deadline, after: Deadline | undefined): readonly Comparison[] {
  if (after === undefined) return [];
  const moves = before.dueOn !== after.dueOn || before.dueAt !== after.dueAt;
  return [{ duty: before.duty, before, after, moves }];
}

function saysTheSame(a: ClockEvent, b: ClockEvent): boolean {
  return a === b || (a.kind === b.kind && a.on === b.on && a.at === b.at && a.duty === b.duty && a.reason === b.reason);
}
