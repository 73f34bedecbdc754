import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { LogEntry } from '../../../electron/main/log.ts';
import { openProfile } from '../../../electron/main/profile.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'profile-'));
  path = join(folder, 'profile.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const none = (): void => undefined;

test('what is changed is there after a restart, readable by its owner only', async () => {
  const profile = openProfile(path, none);
  await profile.change({ organisationName: 'Larkfield Software Limited' });
  expect(openProfile(path, none).get()).toEqual(profile.get());
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const kept = readFileSync(path, 'utf8');
  expect([...kept.matchAll(/"(\w+)":/gu)].map((match) => match[1])).toEqual([
    'organisationName',
    'device',
    'wrongAttempts',
    'lastWrongAt',
  ]);
});

test('the device stays the same', async () => {
  const first = openProfile(path, none);
  await first.change({});
  expect(openProfile(path, none).get().device).toBe(first.get().device);
});

test.each(['', 'not json', 'null', '[]', '{"wrongAttempts":-5,"organisationName":7,"device":"x"}'])(
  'a broken profile (%s) is a new one',
  (content) => {
    writeFileSync(path, content);
    expect(openProfile(path, none).get()).toMatchObject({ organisationName: '', wrongAttempts: 0 });
  },
);

test('the last of many changes is the one that stays', async () => {
  const profile = openProfile(path, none);
  await Promise.all(Array.from({ length: 20 }, (_, count) => profile.change({ wrongAttempts: count })));
  expect(openProfile(path, none).get().wrongAttempts).toBe(19);
});

test('a profile that cannot be written is still used, and the log does not name the path', async () => {
  const entries: LogEntry[] = [];
  const profile = openProfile(join(folder, 'missing', 'profile.json'), (entry) => entries.push(entry));
  await profile.change({ wrongAttempts: 3 });
  expect(profile.get().wrongAttempts).toBe(3);
  expect(entries).toEqual([{ event: 'failed', during: 'profile', error: 'Error ENOENT' }]);
});
