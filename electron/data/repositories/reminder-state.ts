import type { Instant } from '../../domain/civil-date.ts';
import type { ReadDb } from '../read-db.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';

/** Which reminders the officer has seen, so that each appears once. */
export const reminderStates = {
  wasShown(db: ReadDb, key: string): boolean {
    return db.get(sql`select 1 from reminder_state where key = ${key}`, () => true) ?? false;
  },

  show(db: WriteDb, key: string, shownAt: Instant): void {
    db.run(sql`insert into reminder_state (key, shown_at) values (${key}, ${shownAt}) on conflict (key) do nothing`);
  },
};
