import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';

import { backupStore } from '../../../electron/data/backup.ts';
import { DataKey } from '../../../electron/data/keys/data-key.ts';
import { examine } from '../../../electron/data/doctor.ts';
import { createStore, openStore, openWithKey } from '../../../electron/data/open.ts';
import { attachments } from '../../../electron/data/repositories/attachments.ts';
import { notes } from '../../../electron/data/repositories/notes.ts';
import { cases } from '../../../electron/data/repositories/cases.ts';
import { storeFolder } from '../../../electron/data/store-folder.ts';
import type { Store } from '../../../electron/data/store.ts';
import {
  actor,
  codeOf,
  fingerprint,
  logCase,
  newCase,
  noon,
  officerId,
  options,
  passphrase,
  refusal,
  temporaryFolder,
  testStore,
} from './store-fixture.ts';

const isRoot = process.getuid?.() === 0;

/** Whether this machine lets the test mount a small disk of its own. */
const canMount = isRoot && process.platform === 'linux' && tryMount();

function tryMount(): boolean {
  const probe = join('/tmp', `casebook-mount-${process.pid}`);
  mkdirSync(probe, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', probe]).status === 0;
  if (mounted) spawnSync('umount', [probe]);
  rmSync(probe, { recursive: true, force: true });
  return mounted;
}

/** A disk of its own at a new folder, taken away after the test. */
function smallDisk(size: string): string {
  const path = temporaryFolder();
  expect(spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', path]).status).toBe(0);
  onTestFinished(() => {
    spawnSync('umount', ['-l', path]);
  });
  return path;
}

function flip(path: string, position: number): void {
  const bytes = readFileSync(path);
  bytes[position] = (bytes[position] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

/** Writes into a case until the disk refuses; the code of the refusal. */
function fill(store: Store, caseId: string): Promise<string> {
  return refusal(() =>
    store.transact(actor, 'attachment.add', (db) => {
      attachments.add(db, caseId, {
        communicationId: null,
        name: 'large.bin',
        mediaType: 'application/octet-stream',
        content: new Uint8Array(24 * 1024 * 1024),
        addedAt: noon,
        officerId,
      });
    }),
  );
}

describe('a file that cannot be opened is refused by name and left as it was', () => {
  test('nothing there', async () => {
    expect(await refusal(() => openStore(temporaryFolder(), { passphrase }, options))).toBe('no-casebook');
  });

  test('wrong passphrase', async () => {
    const { store, folder } = await testStore();
    store.close();
    const before = fingerprint(folder);
    expect(await refusal(() => openStore(folder.path, { passphrase: 'not this one' }, options))).toBe(
      'wrong-passphrase',
    );
    expect(fingerprint(folder)).toEqual(before);
  });

  test('the key of another casebook', async () => {
    const { store, folder } = await testStore();
    store.close();
    const before = fingerprint(folder);
    expect(await refusal(() => openWithKey(folder, DataKey.random(), options))).toBe('damaged');
    expect(fingerprint(folder)).toEqual(before);
  });

  test('a flipped byte in the first page', async () => {
    const { store, folder, reopen } = await testStore();
    store.close();
    flip(folder.database, 300);
    const before = fingerprint(folder);
    expect(await refusal(reopen)).toBe('damaged');
    expect(fingerprint(folder)).toEqual(before);
  });

  test('a flipped byte in any later page: found where it is read, and by the doctor', async () => {
    const { store, folder, reopen } = await testStore();
    const record = logCase(store);
    store.transact(actor, 'note.add', (db) =>
      notes.add(db, record.id, { body: 'x'.repeat(40_000), writtenAt: noon, officerId }),
    );
    store.close();
    const good = readFileSync(folder.database);
    const pages = statSync(folder.database).size / 4096;
    let found = 0;
    for (let page = 1; page < pages; page += 1) {
      writeFileSync(folder.database, good);
      flip(folder.database, page * 4096 + 1000);
      const before = fingerprint(folder);
      try {
        const opened = reopen();
        const faults = examine(opened).filter((finding) => !finding.ok);
        opened.close();
        expect(faults.map((finding) => finding.check)).toContain('integrity');
      } catch (error) {
        expect(error).toMatchObject({ code: 'damaged' });
      }
      expect(fingerprint(folder)).toEqual(before);
      found += 1;
    }
    expect(found).toBe(pages - 1);
  });

  test.each([
    ['to nothing', () => 0],
    ['inside a page', (size: number) => size - 1500],
    ['between two pages', (size: number) => size - 4096],
    ['to its first page', () => 4096],
  ])('cut short %s', async (_where, lengthOf) => {
    const { store, folder, reopen } = await testStore();
    logCase(store);
    store.close();
    const good = readFileSync(folder.database);
    writeFileSync(folder.database, good.subarray(0, lengthOf(good.length)));
    const before = fingerprint(folder);
    expect(await refusal(reopen)).toBe('damaged');
    expect(fingerprint(folder)).toEqual(before);
  });

  test('a plain SQLite file', async () => {
    const { store, folder, reopen } = await testStore();
    store.close();
    rmSync(folder.database);
    const plain = new Database(folder.database);
    plain.exec('create table anything (id)');
    plain.close();
    const before = fingerprint(folder);
    expect(await refusal(reopen)).toBe('not-a-casebook');
    expect(fingerprint(folder)).toEqual(before);
  });

  test('a newer schema', async () => {
    const { store, folder, reopen } = await testStore();
    store.inspect(({ database }) => database.pragma('user_version = 99990'));
    store.close();
    const before = fingerprint(folder);
    expect(await refusal(reopen)).toBe('newer-schema');
    expect(fingerprint(folder)).toEqual(before);
  });

  test('a folder that holds a part of a casebook gets no new one over it', async () => {
    const path = temporaryFolder();
    writeFileSync(join(path, 'casebook.keys.json'), '{}');
    expect(await refusal(() => createStore(path, passphrase, options))).toBe('already-exists');
    expect(readFileSync(join(path, 'casebook.keys.json'), 'utf8')).toBe('{}');
  });
});

describe('read-only', () => {
  test.runIf(canMount)('a disk mounted read-only', async () => {
    const disk = smallDisk('16m');
    const { store, folder, reopen } = await testStore(join(disk, 'casebook'));
    store.close();
    const before = fingerprint(folder);
    expect(spawnSync('mount', ['-o', 'remount,ro', disk]).status).toBe(0);
    expect(await refusal(reopen)).toBe('read-only');
    expect(await refusal(() => createStore(join(disk, 'another'), passphrase, options))).toBe('read-only');
    expect(fingerprint(folder)).toEqual(before);
  });

  test.skipIf(isRoot)('a folder and file without the right to write (root may write anywhere)', async () => {
    const { store, folder, reopen } = await testStore();
    store.close();
    const before = fingerprint(folder);
    chmodSync(folder.database, 0o400);
    expect(await refusal(reopen)).toBe('read-only');
    chmodSync(folder.database, 0o600);
    chmodSync(folder.path, 0o500);
    onTestFinished(() => chmodSync(folder.path, 0o700));
    expect(await refusal(reopen)).toBe('read-only');
    expect(fingerprint(folder)).toEqual(before);
  });
});

describe('disk full', () => {
  test('a quota of pages: the transaction is undone and the casebook goes on', async () => {
    const { store, folder } = await testStore();
    const record = logCase(store);
    const pages = Number(store.inspect(({ database }) => database.pragma('page_count', { simple: true })));
    store.inspect(({ database }) => database.pragma('wal_checkpoint(TRUNCATE)'));
    store.inspect(({ database }) => database.pragma(`max_page_count = ${pages + 4}`));
    const before = readFileSync(folder.database);
    expect(await fill(store, record.id)).toBe('disk-full');
    expect(readFileSync(folder.database).equals(before)).toBe(true);
    expect(store.read((db) => attachments.of(db, record.id))).toEqual([]);
    store.transact(actor, 'case.touch', (db) => cases.touch(db, record.id));
    expect(examine(store).filter((finding) => !finding.ok)).toEqual([]);
  });

  test.runIf(canMount)('a real disk without room: nothing is lost, nothing is half there', async () => {
    const disk = smallDisk('8m');
    const { store, folder, reopen } = await testStore(join(disk, 'casebook'));
    const record = logCase(store);
    store.inspect(({ database }) => database.pragma('wal_checkpoint(TRUNCATE)'));
    const before = readFileSync(folder.database);
    expect(await fill(store, record.id)).toBe('disk-full');
    expect(readFileSync(folder.database).equals(before)).toBe(true);
    store.close();
    const again = reopen();
    expect(again.read((db) => cases.find(db, record.id))?.ref).toBe(record.ref);
    expect(again.read((db) => attachments.of(db, record.id))).toEqual([]);
    expect(examine(again).filter((finding) => !finding.ok)).toEqual([]);
    expect(await refusal(() => copyUntilFull(again, disk))).toBe('disk-full');
  });

  test.runIf(canMount)('a new casebook on a full disk leaves nothing behind', async () => {
    const disk = smallDisk('96k');
    const path = join(disk, 'casebook');
    expect(await refusal(() => createStore(path, passphrase, options))).toBe('disk-full');
    const folder = storeFolder(path);
    expect([folder.database, `${folder.database}.new`, folder.keyFile].filter((file) => existsSync(file))).toEqual([]);
  });
});

describe('two programs on one casebook', () => {
  test('both read, writes follow each other, and one that waits too long is told so', async () => {
    const { store, reopen } = await testStore();
    const other = reopen();
    const record = logCase(store);
    expect(other.read((db) => cases.find(db, record.id))?.ref).toBe(record.ref);
    let code = '';
    store.transact(actor, 'case.create', (db) => {
      cases.insert(db, newCase());
      code = codeOf(() => logCase(other));
    });
    expect(code).toBe('in-use');
    expect(logCase(other).ref).toBe('SR-2026-0003');
  });
});

/** Copies until the small disk has no room for another. */
function copyUntilFull(store: Store, disk: string): void {
  for (let copy = 0; copy < 100; copy += 1) backupStore(store, join(disk, `copy-${copy}`));
}
