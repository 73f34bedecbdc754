import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { checkedMigrations, type Migration } from '../../electron/data/migrate.ts';
import { migrations } from '../../electron/data/migrations/index.ts';
import { openWithKey } from '../../electron/data/open.ts';
import { cases } from '../../electron/data/repositories/cases.ts';
import { expectedSchema, schemaText } from '../../electron/data/schema.ts';
import { sql } from '../../electron/data/sql.ts';
import { storeFolder } from '../../electron/data/store-folder.ts';
import { fingerprint, logCase, noon, refusal, testStore } from '../integration/data/store-fixture.ts';

const folder = join(import.meta.dirname, '../../electron/data/migrations');
const snapshot = join(import.meta.dirname, 'schema.sql');

const adding: Migration = {
  version: 99_980,
  name: 'adding',
  up: (db) => db.exec(`create table extra (id text primary key) strict; insert into extra values ('a')`),
};
const failing: Migration = {
  version: 99_990,
  name: 'failing',
  up: (db) => db.exec(`create table more (id text primary key) strict; insert into no_such_table values (1)`),
};
const orphaning: Migration = {
  version: 99_990,
  name: 'orphaning',
  up: (db) => db.exec(`delete from officer`),
};

describe('the list of migrations', () => {
  test('has every file of the folder, under the number and name of the file', () => {
    const files = readdirSync(folder).filter((file) => /^\d/u.test(file));
    const listed = migrations.map(({ version, name }) => `${String(version).padStart(4, '0')}-${name}.ts`);
    expect(listed).toEqual(files.toSorted());
  });

  test.each([
    ['falling', [adding, { ...adding, version: 10 }]],
    ['repeated', [adding, adding]],
    ['nothing', []],
    ['no whole number', [{ ...adding, version: 1.5 }]],
  ])('is refused when its numbers are %s', (_why, list) => {
    expect(() => checkedMigrations(list)).toThrow(Error);
  });
});

describe('the schema', () => {
  test('is the one that is checked in', async () => {
    await expect(expectedSchema(migrations)).toMatchFileSnapshot(snapshot);
  });

  test('of a new casebook is the same', async () => {
    const { store } = await testStore();
    expect(store.inspect(({ database }) => schemaText(database))).toBe(readFileSync(snapshot, 'utf8'));
  });

  test('has strict tables only, and an index behind every link whose parent can go', async () => {
    const { store } = await testStore();
    store.inspect(({ database }) => {
      const loose = database
        .prepare(`select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0
                  and name not like 'sqlite~_%' escape '~'`)
        .pluck()
        .all();
      expect(loose).toEqual([]);
      const links = database
        .prepare<[], { child: string; column: string; parent: string }>(
          `select t.name as child, f."from" as column, f."table" as parent
           from pragma_table_list t join pragma_foreign_key_list(t.name) f where t.schema = 'main'`,
        )
        .all();
      // An officer is never deleted, only no longer active; entries of the audit are never deleted at all.
      const canGo = links.filter(({ parent }) => parent !== 'officer' && !parent.startsWith('audit_'));
      const scanned = canGo.filter(({ child, column }) => {
        const plan = database
          .prepare<[], { detail: string }>(`explain query plan select 1 from "${child}" where "${column}" = 'x'`)
          .all();
        return plan.some(({ detail }) => detail.startsWith('SCAN'));
      });
      expect(scanned).toEqual([]);
      expect(canGo.length).toBeGreaterThan(10);
    });
  });
});

describe('opening an older file', () => {
  test('brings it up to date and keeps a copy of it as it was', async () => {
    const { store, folder: home, reopen, key } = await testStore();
    const record = logCase(store);
    store.close();
    const newer = reopen({ migrations: [...migrations, adding] });
    expect(newer.read((db) => db.all(sql`select id from extra`, (row) => row['id']))).toEqual(['a']);
    expect(newer.read((db) => cases.find(db, record.id)?.ref)).toBe(record.ref);
    newer.close();
    const [copy] = readdirSync(home.backups);
    expect(copy).toBe(`20261123T120000000Z-version-${migrations.at(-1)?.version}`);
    const backup = storeFolder(join(home.backups, copy ?? ''));
    expect(
      [backup.path, backup.database, backup.keyFile].map((path) => (statSync(path).mode & 0o777).toString(8)),
    ).toEqual(['700', '600', '600']);
    const older = openWithKey(backup, key(), { now: () => noon, refresh: () => undefined });
    expect(older.read((db) => cases.find(db, record.id)?.ref)).toBe(record.ref);
    older.close();
    // The program of before refuses the file that is now newer.
    expect(await refusal(reopen)).toBe('newer-schema');
  });

  test('that is up to date makes no copy', async () => {
    const { store, folder: home, reopen } = await testStore();
    store.close();
    reopen().close();
    expect(readdirSync(home.backups)).toEqual([]);
  });

  test.each([
    ['a step that fails', [adding, failing], 'no_such_table'],
    ['a step that leaves rows without their parent', [adding, orphaning], 'without their parent'],
  ])('%s leaves the file and its version as they were, also what an earlier step did', async (_why, steps, message) => {
    const { store, folder: home, reopen } = await testStore();
    logCase(store);
    store.close();
    const before = fingerprint(home);
    expect(() => reopen({ migrations: [...migrations, ...steps] })).toThrow(message);
    expect(fingerprint(home)).toEqual(before);
    const again = reopen();
    expect(again.inspect(({ database }) => database.pragma('user_version', { simple: true }))).toBe(
      migrations.at(-1)?.version,
    );
    expect(again.inspect(({ database }) => schemaText(database))).toBe(expectedSchema(migrations));
  });

  test('a copy that cannot be made stops the migration', async () => {
    const { store, folder: home, reopen } = await testStore();
    store.close();
    rmSync(home.backups, { recursive: true });
    writeFileSync(home.backups, 'a file where the folder should be');
    const before = fingerprint(home);
    expect(() => reopen({ migrations: [...migrations, adding] })).toThrow(Error);
    expect(fingerprint(home)).toEqual(before);
  });
});
