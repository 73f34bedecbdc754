import { civilDateAt } from '../../electron/domain/civil-date.ts';
import type { Instant } from '../../electron/domain/civil-date.ts';
import { daysLeft, hoursLeft, longDate, moment } from './format.ts';
import { urgencyOf } from './urgency.ts';
import type { DueFacts, Urgency } from './urgency.ts';
import { deadlineStateWords } from './words.ts';

/**
 * The line and its urgency.
 *
 * @example dueWords({ dueOn: '2024-12-27', state: 'running' }, …).text // 'Fri 27 December 2024 · 32 days left'
 * @example dueWords({ dueAt: …, state: 'running' }, …).text // '31 h 20 min left · until Mon 30 March 2026, 16:30'
 */
export function dueWords(
  due: DueFacts,
  now: Instant,
  zone: string,
): { readonly text: string; readonly urgency: Urgency } {
  const urgency = urgencyOf(due, now, zone);
  return { text: lineOf(due, urgency, now, zone), urgency };
}

function lineOf({ dueOn, dueAt, state }: DueFacts, urgency: Urgency, now: Instant, zone: string): string {
  const day = dueOn ?? undefined;
  const at = dueAt ?? undefined;
  if (at !== undefined) {
    if (urgency === 'met') return `Met · was due ${moment(at, zone)}`;
    if (state === 'missed' && at > now) return `Missed · was due ${moment(at, zone)}`;
    return `${hoursLeft(at, now)} · ${urgency === 'overdue' ? 'since' : 'until'} ${moment(at, zone)}`;
  }
  if (day !== undefined) {
    if (urgency === 'met') return `Met · was due ${longDate(day)}`;
    return `${longDate(day)} · ${daysLeft(day, civilDateAt(now, zone))}`;
  }
  if (urgency === 'paused') return `${deadlineStateWords.paused} · waiting on others`;
  if (urgency === 'met') return deadlineStateWords.met;
  if (urgency === 'overdue') return deadlineStateWords.missed;
  // A duty that the law bounds by no number of days.
  if (state === 'running') return 'Without undue delay';
  return state === undefined || state === null ? 'No deadline' : deadlineStateWords['not-started'];
}
