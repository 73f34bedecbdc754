import Database from 'better-sqlite3';

import { migrate, type Migration } from './migrate.ts';

/**
 * The schema of a database as text: every statement as it was written, in a fixed order. The tables that the full-text
 * index keeps for itself and those of SQLite are left out.
 */
export function schemaText(db: Database.Database): string {
  const statements = db
    .prepare<[], { sql: string }>(
      `select sql from sqlite_schema
       where sql is not null and name not like 'sqlite~_%' escape '~' and name not like 'case~_search~_%' escape '~'
       order by tbl_name, type = 'table' desc, type, name`,
    )
    .all()
    .map((row) => unindented(row.sql));
  return `${statements.join(';\n\n')};\n`;
}

/** The schema that the migrations make, built in memory. It holds no data, so it needs no encryption. */
export function expectedSchema(migrations: readonly Migration[], nativeBinding?: string): string {
  const db = new Database(':memory:', nativeBinding === undefined ? {} : { nativeBinding });
  try {
    migrate(db, migrations);
    return schemaText(db);
  } finally {
    db.close();
  }
}

/** The statements stand indented inside the migrations; by itself the schema starts at the margin. */
function unindented(sql: string): string {
  return sql.replaceAll(/^ {6}/gmu, '');
}
