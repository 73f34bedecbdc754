import type { hostOnlyOperations } from '../contract/shell.ts';
import { caseIndex } from '../data/repositories/case-index.ts';
import { reminderStates } from '../data/repositories/reminder-state.ts';
import { dueWindow, todayOf } from './due-window.ts';
import { readSettings } from './settings-values.ts';
import type { UseCases } from './use-case.ts';

/**
 * One notification a day when something is due today or overdue: counts only, never a name, a subject or a reference.
 * That it was shown is kept, so neither a restart nor an unlock shows it again; the next day it is a new one.
 */
export const reminderUseCases: Pick<UseCases<typeof hostOnlyOperations>, 'host.takeReminder'> = {
  'host.takeReminder': (_input, { store, now }) =>
    store.maintain((db) => {
      const moment = now();
      const none = { ok: true, value: { reminder: null } } as const;
      if (!readSettings(db).notifications) return none;
      const key = `due-today:${todayOf(db, moment)}`;
      if (reminderStates.wasShown(db, key)) return none;
      const open = { states: ['open' as const] };
      const overdue = caseIndex.count(db, { ...open, window: dueWindow(db, 'overdue', moment) });
      const dueToday = caseIndex.count(db, { ...open, window: dueWindow(db, 'today', moment) });
      if (overdue + dueToday === 0) return none;
      const [first] = caseIndex.due(db, 1);
      reminderStates.show(db, key, moment);
      return {
        ok: true,
        value: {
          reminder: {
            title: dueToday > 0 ? `${cases(dueToday)} due today` : `${cases(overdue)} overdue`,
            body: dueToday > 0 && overdue > 0 ? `${cases(overdue)} overdue` : 'Privacy Casebook has the details.',
            caseId: overdue + dueToday === 1 ? (first?.caseId ?? null) : null,
            dueToday,
            overdue,
          },
        },
      };
    }),
};

function cases(count: number): string {
  return count === 1 ? '1 case' : `${count} cases`;
}
