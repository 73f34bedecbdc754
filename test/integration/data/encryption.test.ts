import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';

import { backupStore } from '../../../electron/data/backup.ts';
import { openWithKey } from '../../../electron/data/open.ts';
import { attachments } from '../../../electron/data/repositories/attachments.ts';
import { notes } from '../../../electron/data/repositories/notes.ts';
import { sql } from '../../../electron/data/sql.ts';
import { actor, logCase, noon, officerId, temporaryFolder, testStore } from './store-fixture.ts';

const planted = ['Zebediah Quackenbush', 'orchid-lantern-44', 'a secret of the fourteenth floor'] as const;

/** Every file below a folder that contains one of the planted texts, in UTF-8 or UTF-16. */
function leaks(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return planted.some((text) => bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le')));
    });
}

describe('encryption at rest', () => {
  test('the header is no SQLite header and a program without the key cannot read the file', async () => {
    const { store, folder } = await testStore();
    store.close();
    expect(readFileSync(folder.database).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
    const other = new Database(folder.database, { readonly: true });
    expect(() => other.prepare('select * from sqlite_schema').all()).toThrow('file is not a database');
    other.close();
  });

  test('any SQLCipher 4 program can read the file with the raw key', async () => {
    const { store, folder, key } = await testStore();
    store.close();
    const other = new Database(folder.database, { readonly: true });
    other.pragma(`cipher = 'sqlcipher'`);
    other.pragma('legacy = 4');
    other.pragma(`key = "${key().pragmaText().toString('latin1')}"`);
    expect(other.prepare('select name from officer').pluck().all()).toEqual(['Maya Sterne']);
    other.close();
  });

  test('no planted text stands in the database, its log, a backup or any other file', async () => {
    const { store, folder } = await testStore();
    const record = logCase(store, planted[0], { title: planted[1] });
    store.transact(actor, 'note.add', (db) => {
      notes.add(db, record.id, { body: planted[2], writtenAt: noon, officerId });
      attachments.add(db, record.id, {
        communicationId: null,
        name: 'letter.txt',
        mediaType: 'text/plain',
        content: Buffer.from(planted.join('\n')),
        addedAt: noon,
        officerId,
      });
    });
    expect(statSync(`${folder.database}-wal`).size).toBeGreaterThan(0);
    const copy = backupStore(store, join(folder.path, 'backups', 'copy'));
    expect(existsSync(copy.database)).toBe(true);
    expect(leaks(folder.path)).toEqual([]);
    store.close();
    expect(leaks(folder.path)).toEqual([]);
  });

  test.runIf(process.platform === 'linux')('a large sort opens no temporary file', async () => {
    const { store } = await testStore();
    const spilling = sql`
      with recursive n (i) as (select 1 union all select i + 1 from n where i < 60000)
      select i, hex(randomblob(200)) as filler from n order by filler`;
    const openTemporaries = (): readonly string[] =>
      readdirSync('/proc/self/fd').filter((fd) => {
        try {
          return readlinkSync(`/proc/self/fd/${fd}`).includes('etilqs');
        } catch {
          return false;
        }
      });
    const during = (): readonly string[] =>
      store.read((db) => {
        for (const seen of db.iterate(spilling, openTemporaries)) return seen;
        return [];
      });
    expect(during()).toEqual([]);
    // The same sort with temporary files allowed shows that the look above can find one.
    store.inspect(({ database }) => database.pragma('temp_store = FILE'));
    expect(during()).not.toEqual([]);
  });

  test('files are for the owner alone', async () => {
    const { folder, store } = await testStore();
    logCase(store);
    const copy = backupStore(store, join(temporaryFolder(), 'copy'));
    const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);
    expect([folder.path, folder.backups, copy.path].map(mode)).toEqual(['700', '700', '700']);
    const files = [folder.database, `${folder.database}-wal`, folder.keyFile, copy.database, copy.keyFile];
    expect(files.map(mode)).toEqual(files.map(() => '600'));
  });
});

describe('backup', () => {
  test('is a casebook of its own that opens with the same passphrase', async () => {
    const { store, key } = await testStore();
    const record = logCase(store);
    const copy = backupStore(store, join(temporaryFolder(), 'copy'));
    const opened = openWithKey(copy, key(), { now: () => noon, refresh: () => undefined });
    const refs = opened.read((db) => db.all(sql`select ref from case_record`, (row) => row['ref']));
    opened.close();
    expect(refs).toEqual([record.ref]);
  });
});
