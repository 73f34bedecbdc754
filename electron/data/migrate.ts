import type Database from 'better-sqlite3';

import { StoreError } from './errors.ts';

/**
 * One step of the schema, forward only. Numbers rise by ten; a released step is never edited. `up` runs inside the
 * transaction of all pending steps and must not open one itself.
 */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly up: (db: Database.Database) => void;
}

/** The list as given, if its versions rise. Throws otherwise: a list out of order is a bug of the program. */
export function checkedMigrations(migrations: readonly Migration[]): readonly Migration[] {
  migrations.forEach((migration, index) => {
    const before = migrations[index - 1]?.version ?? 0;
    if (!Number.isInteger(migration.version) || migration.version <= before)
      throw new Error(`the migration ${migration.version}-${migration.name} is out of order`);
  });
  if (migrations.length === 0) throw new Error('there are no migrations');
  return migrations;
}

/** The version a file has after all steps. */
export function latestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/** The version of the schema in a file; 0 for an empty one. */
export function schemaVersion(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Throws `newer-schema` when the file was written by a newer program. */
export function refuseNewerSchema(db: Database.Database, migrations: readonly Migration[]): void {
  const version = schemaVersion(db);
  if (version > latestVersion(migrations))
    throw new StoreError('newer-schema', `the schema has version ${version}, newer than ${latestVersion(migrations)}`);
}

/**
 * Brings the schema to its latest version: every pending step, the foreign-key check and the new version number in one
 * transaction. A step that fails leaves the file and its version as they were. Returns the steps that ran.
 */
export function migrate(db: Database.Database, migrations: readonly Migration[]): readonly Migration[] {
  // A step that rebuilds a table would otherwise delete its children; the check below stands in.
  db.pragma('foreign_keys = OFF');
  try {
    db.exec('begin immediate');
    // Read inside the transaction: another program may have migrated the file while this one waited.
    refuseNewerSchema(db, migrations);
    const version = schemaVersion(db);
    const pending = migrations.filter((migration) => migration.version > version);
    for (const migration of pending) migration.up(db);
    const orphans = db.prepare('pragma foreign_key_check').all();
    if (orphans.length > 0) throw new Error(`the migration leaves ${orphans.length} rows without their parent`);
    db.pragma(`user_version = ${latestVersion(migrations)}`);
    db.exec('commit');
    return pending;
  } catch (error) {
    if (db.inTransaction) db.exec('rollback');
    throw error;
  } finally {
    db.pragma('foreign_keys = ON');
  }
}
