import type { ReadDb } from '../read-db.ts';
import { text } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';

/** Choices of the organisation, each a text under a name. What a text means is known to the core. */
export const settingRows = {
  get(db: ReadDb, key: string): string | undefined {
    return db.get(sql`select value from setting where key = ${key}`, (row) => text(row, 'value'));
  },

  set(db: WriteDb, key: string, value: string): void {
    db.run(sql`
      insert into setting (key, value) values (${key}, ${value})
      on conflict (key) do update set value = excluded.value, version = version + 1`);
  },
};
