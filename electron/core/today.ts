import type { todayOperations, TodayView } from '../contract/today.ts';
import type { ReadDb } from '../data/read-db.ts';
import { caseIndex } from '../data/repositories/case-index.ts';
import { addDays, weekday } from '../domain/civil-date.ts';
import type { Instant } from '../domain/civil-date.ts';
import { dueWindow, todayOf } from './due-window.ts';
import type { UseCases } from './use-case.ts';

const mostLines = 50;

/** What must be done now: the whole of the Today page in one reading, so that its figures agree with each other. */
export function todayView(db: ReadDb, now: Instant): TodayView {
  const today = todayOf(db, now);
  const open = { states: ['open' as const] };
  const count = (filter: 'overdue' | 'today' | 'this-week'): number =>
    caseIndex.count(db, { ...open, window: dueWindow(db, filter, now) });
  const breachClocks = caseIndex.running(db, 'breach', mostLines);
  const waiting = caseIndex.waiting(db, mostLines);
  const monday = addDays(today, 1 - weekday(today));
  const lines = caseIndex.due(db, mostLines);
  return {
    now,
    today,
    counts: {
      overdue: count('overdue'),
      dueToday: count('today'),
      dueThisWeek: count('this-week'),
      breachesRunning: caseIndex.countRunning(db, 'breach'),
      waiting: caseIndex.countWaiting(db),
      open: caseIndex.count(db, { ...open, window: {} }),
    },
    breachClocks: [...breachClocks],
    doNow: lines.filter((line) => (line.dueOn ?? line.dueAt ?? '') < addDays(today, 8)),
    waiting: [...waiting],
    weeks: [0, 1, 2, 3].map((week) => {
      const from = addDays(monday, week * 7);
      return { from, ...caseIndex.countByKind(db, { from, before: addDays(from, 7) }) };
    }),
    next: lines[0] ?? null,
  };
}

export const todayUseCases: UseCases<typeof todayOperations> = {
  'today.view': (_input, { store, now }) => store.read((db) => ({ ok: true, value: todayView(db, now()) })),
};
