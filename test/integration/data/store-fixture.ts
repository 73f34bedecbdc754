import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import type { Actor } from '../../../electron/data/audit/append.ts';
import { StoreError } from '../../../electron/data/errors.ts';
import type { DataKey } from '../../../electron/data/keys/data-key.ts';
import { createKeys, type NewKeys } from '../../../electron/data/keys/keys.ts';
import type { PassphraseCost } from '../../../electron/data/keys/wrapping.ts';
import { createWithKeys, openWithKey, type StoreOptions } from '../../../electron/data/open.ts';
import { caseIndex, type CaseIndexRow } from '../../../electron/data/repositories/case-index.ts';
import { cases, type CaseRow, type NewCase } from '../../../electron/data/repositories/cases.ts';
import { officers } from '../../../electron/data/repositories/officers.ts';
import { organisation } from '../../../electron/data/repositories/organisation.ts';
import { parties } from '../../../electron/data/repositories/parties.ts';
import { search } from '../../../electron/data/repositories/search.ts';
import { storeFolder, type StoreFolder } from '../../../electron/data/store-folder.ts';
import type { Store } from '../../../electron/data/store.ts';
import type { WriteDb } from '../../../electron/data/write-db.ts';
import { civilDate, instant } from '../../../electron/domain/civil-date.ts';

export const passphrase = 'seven quiet lanterns over the harbour';
export const officerId = '018f0000-0000-7000-8000-000000000001';
export const actor: Actor = { officerId, device: 'laptop-1' };
export const noon = instant('2026-11-23T12:00:00.000Z');

/** Cheap enough for a test; the format is the same. */
export const cheap: PassphraseCost = { name: 'argon2id', memoryKib: 64, passes: 1, lanes: 1 };

export const options: StoreOptions = {
  now: () => noon,
  busyTimeoutMs: 50,
  refresh: (db, caseIds) => {
    for (const caseId of caseIds) {
      const record = cases.find(db, caseId);
      if (record === undefined) caseIndex.remove(db, caseId);
      else refreshOne(db, record);
    }
  },
};

/** A new temporary folder, deleted after the test. */
export function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'casebook-data-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A real encrypted casebook in a folder of its own, with an organisation and one officer. */
export interface TestStore {
  readonly store: Store;
  readonly folder: StoreFolder;
  readonly made: NewKeys;
  /** A fresh copy of the key; a store wipes the one it is given. */
  readonly key: () => DataKey;
  readonly reopen: (changed?: Partial<StoreOptions>) => Store;
}

export async function testStore(path: string = join(temporaryFolder(), 'casebook')): Promise<TestStore> {
  const folder = storeFolder(path);
  const made = await createKeys(passphrase, cheap);
  const kept = made.dataKey.copy();
  const stores: Store[] = [];
  const remember = (store: Store): Store => {
    stores.push(store);
    return store;
  };
  onTestFinished(() => stores.forEach(closeQuietly));
  const store = remember(createWithKeys(folder, made, options));
  store.transact(actor, 'casebook.create', (db) => {
    organisation.insert(db, {
      name: 'Larkfield Software Limited',
      place: 'GB-ENG',
      zone: 'Europe/London',
      regulator: 'Information Commissioner’s Office',
      registrationNumber: 'ZA000000',
      contactName: '',
      contactEmail: '',
      contactPhone: '',
      contactAddress: '',
    });
    officers.insert(db, { name: 'Maya Sterne', initials: 'MS', email: '' }, officerId);
  });
  return {
    store,
    folder,
    made,
    key: () => kept.copy(),
    reopen: (changed = {}) => remember(openWithKey(folder, kept.copy(), { ...options, ...changed })),
  };
}

/** A new request as an officer would log it. */
export function newCase(changed: Partial<NewCase> = {}): NewCase {
  return {
    kind: 'request',
    year: 2026,
    place: 'GB-ENG',
    zone: 'Europe/London',
    title: 'Copy of my data',
    summary: '',
    channel: 'email',
    ownerId: officerId,
    enteredAt: noon,
    packVersion: 'test',
    ...changed,
  };
}

/** Logs a case with one person in it. */
export function logCase(store: Store, name = 'Jane Okafor', changed: Partial<NewCase> = {}): CaseRow {
  return store.transact(actor, 'case.create', (db) => {
    const record = cases.insert(db, newCase(changed));
    parties.add(db, record.id, person(name));
    return record;
  });
}

export function person(name: string) {
  return {
    role: 'data-subject',
    name,
    kind: 'person',
    email: `${name.toLowerCase().replaceAll(/\W+/gu, '.')}@example.test`,
    phone: '',
    address: '',
  } as const;
}

/** The code with which the store refuses; any other outcome fails the test. */
export async function refusal(attempt: () => unknown): Promise<string> {
  try {
    await attempt();
  } catch (error) {
    if (error instanceof StoreError) return error.code;
    throw error;
  }
  throw new Error('the store did not refuse');
}

/** The same for what answers at once; `none` when it is not refused. */
export function codeOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof StoreError) return error.code;
    throw error;
  }
  return 'none';
}

/** A fingerprint of the files of a casebook that hold something. */
export function fingerprint(folder: StoreFolder): Readonly<Record<string, string>> {
  const files = [folder.database, folder.keyFile, `${folder.database}-wal`].filter(existsSync);
  return Object.fromEntries(files.map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]));
}

export function indexRow(record: CaseRow, changed: Partial<CaseIndexRow> = {}): CaseIndexRow {
  return {
    caseId: record.id,
    ref: record.ref,
    kind: record.kind,
    state: record.state,
    title: record.title,
    subject: '',
    rights: [],
    ownerId: record.ownerId,
    owner: 'MS',
    receivedOn: civilDate('2026-11-02'),
    duty: 'access',
    deadlineState: 'running',
    dueOn: civilDate('2026-12-02'),
    dueAt: null,
    dueSort: '2026-12-02T24',
    nextStep: '',
    ...changed,
  };
}

function refreshOne(db: WriteDb, record: CaseRow): void {
  const people = parties.of(db, record.id).map((party) => party.name);
  caseIndex.put(db, indexRow(record, { subject: people[0] ?? '' }));
  search.put(db, {
    caseId: record.id,
    ref: record.ref,
    title: record.title,
    people: people.join(' '),
    words: record.summary,
  });
}

function closeQuietly(store: Store): void {
  try {
    store.close();
  } catch {
    // Closed by the test itself; its key is wiped and its connection gone.
  }
}
