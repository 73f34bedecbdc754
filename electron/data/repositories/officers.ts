import type { ReadDb } from '../read-db.ts';
import { flag, integer, text, type Row } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { checkChanged } from './row-version.ts';

/** A person of the privacy team as entered. */
export interface OfficerFields {
  readonly name: string;
  readonly initials: string;
  readonly email: string;
}

export interface OfficerRow extends OfficerFields {
  readonly id: string;
  readonly active: boolean;
  readonly version: number;
}

export const officers = {
  get(db: ReadDb, id: string): OfficerRow | undefined {
    return db.get(sql`select * from officer where id = ${id}`, toOfficer);
  },

  list(db: ReadDb): OfficerRow[] {
    return db.all(sql`select * from officer order by name collate nocase, id`, toOfficer);
  },

  /** The name of every officer by id, also of those who have left. */
  names(db: ReadDb): ReadonlyMap<string, string> {
    return new Map(db.all(sql`select id, name from officer`, (row) => [text(row, 'id'), text(row, 'name')] as const));
  },

  /** A new officer, active. The id is given where it is known before, e.g. for the first officer of a casebook. */
  insert(db: WriteDb, fields: OfficerFields, id: string = db.newId()): OfficerRow {
    db.run(sql`
      insert into officer (id, name, initials, email) values (${id}, ${fields.name}, ${fields.initials}, ${fields.email})`);
    return { id, ...fieldsOf(fields), active: true, version: 1 };
  },

  /** Throws `conflict` when the officer was changed since that version, `not-found` when there is none. */
  update(db: WriteDb, id: string, version: number, fields: OfficerFields & { readonly active: boolean }): OfficerRow {
    const changed = db.run(sql`
      update officer set name = ${fields.name}, initials = ${fields.initials}, email = ${fields.email},
        active = ${fields.active ? 1 : 0}, version = version + 1
      where id = ${id} and version = ${version}`);
    checkChanged(changed, officers.get(db, id) !== undefined);
    return { id, ...fieldsOf(fields), active: fields.active, version: version + 1 };
  },
};

function fieldsOf({ name, initials, email }: OfficerFields): OfficerFields {
  return { name, initials, email };
}

function toOfficer(row: Row): OfficerRow {
  return {
    id: text(row, 'id'),
    name: text(row, 'name'),
    initials: text(row, 'initials'),
    email: text(row, 'email'),
    active: flag(row, 'active'),
    version: integer(row, 'version'),
  };
}
