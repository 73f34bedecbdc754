import type { DeadlineView } from '../../../electron/contract/deadlines.ts';
import { counted } from '../../../electron/domain/date-words.ts';
import { longDate, moment } from '../../ui/format.ts';
import { sentenceCase, shownValue } from '../../ui/trace-words.ts';

/** What else is known of a deadline beside its date: targets, what the law allows at most, what is left of a pause. */
export function deadlineLines(deadline: DeadlineView): readonly string[] {
  const { dueOn, latestLawfulOn, internalTargetOn, resumesWithDays, zone } = deadline;
  const running = deadline.state === 'running' || deadline.state === 'paused';
  return [
    ...(internalTargetOn !== undefined && running ? [`Own target: ${longDate(internalTargetOn)}`] : []),
    ...(latestLawfulOn !== undefined && latestLawfulOn !== dueOn
      ? [`Latest date the law may allow: ${longDate(latestLawfulOn)}. The date above is the safe one.`]
      : []),
    ...(resumesWithDays === undefined
      ? []
      : [`When the clock resumes, ${counted(resumesWithDays, 'day')} will be left`]),
    ...(deadline.metOn === undefined ? [] : [`Met on ${longDate(deadline.metOn)}`]),
    ...(deadline.metAt === undefined || deadline.metOn !== undefined ? [] : [`Met on ${moment(deadline.metAt, zone)}`]),
    ...deadline.informative.map(
      ({ name, value, source }) => `${sentenceCase(name)}: ${shownValue(value, zone)} (${source})`,
    ),
  ];
}
