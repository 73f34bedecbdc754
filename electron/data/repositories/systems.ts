import type { ReadDb } from '../read-db.ts';
import { flag, integer, text, type Row } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { checkChanged } from './row-version.ts';

/** Where the organisation keeps personal data, and whom to ask. */
export interface SystemFields {
  readonly name: string;
  readonly ownerName: string;
  readonly ownerEmail: string;
  /** Which data it holds, in the organisation's own words. */
  readonly holds: string;
  readonly active: boolean;
}

export interface SystemRow extends SystemFields {
  readonly id: string;
  readonly version: number;
}

export const systems = {
  list(db: ReadDb): SystemRow[] {
    return db.all(sql`select * from system order by active desc, name collate nocase`, toSystem);
  },

  get(db: ReadDb, id: string): SystemRow | undefined {
    return db.get(sql`select * from system where id = ${id}`, toSystem);
  },

  /** Whether another system has the name already, in whatever letters. */
  isTaken(db: ReadDb, name: string, except: string): boolean {
    return (
      db.get(sql`select id from system where name = ${name} collate nocase and id <> ${except}`, () => true) ?? false
    );
  },

  insert(db: WriteDb, fields: SystemFields): string {
    const id = db.newId();
    db.run(sql`
      insert into system (id, name, owner_name, owner_email, holds, active)
      values (${id}, ${fields.name}, ${fields.ownerName}, ${fields.ownerEmail}, ${fields.holds},
        ${fields.active ? 1 : 0})`);
    return id;
  },

  update(db: WriteDb, id: string, version: number, fields: SystemFields): void {
    const changed = db.run(sql`
      update system set name = ${fields.name}, owner_name = ${fields.ownerName}, owner_email = ${fields.ownerEmail},
        holds = ${fields.holds}, active = ${fields.active ? 1 : 0}, version = version + 1
      where id = ${id} and version = ${version}`);
    checkChanged(changed, systems.get(db, id) !== undefined);
  },
};

function toSystem(row: Row): SystemRow {
  return {
    id: text(row, 'id'),
    name: text(row, 'name'),
    ownerName: text(row, 'owner_name'),
    ownerEmail: text(row, 'owner_email'),
    holds: text(row, 'holds'),
    active: flag(row, 'active'),
    version: integer(row, 'version'),
  };
}
