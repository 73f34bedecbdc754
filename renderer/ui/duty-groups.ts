import type { DeadlineView } from '../../electron/contract/deadlines.ts';
import type { Duty } from '../../electron/domain/duty.ts';

/** Duties that fall due together for the same reason. */
export interface DutyGroup {
  readonly deadline: DeadlineView;
  readonly duties: readonly Duty[];
}

/** Notices that are owed only if the officer wants to extend or to refuse. */
const ifWanted: ReadonlySet<Duty> = new Set(['extension-notice', 'refusal-notice']);

/** Whether a duty is owed only if the officer wants to extend or to refuse. */
export function isOptionalNotice({ duty }: DeadlineView): boolean {
  return ifWanted.has(duty);
}

/** Deadlines told together where they stand together: same state, same date, same reason. */
export function dutyGroups(deadlines: readonly DeadlineView[]): readonly DutyGroup[] {
  const groups = new Map<string, { deadline: DeadlineView; duties: Duty[] }>();
  for (const deadline of deadlines) {
    const key = [deadline.dueOn, deadline.dueAt, deadline.state, deadline.reason].join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { deadline, duties: [deadline.duty] });
    else group.duties.push(deadline.duty);
  }
  return [...groups.values()];
}
