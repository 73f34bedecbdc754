import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { refuse, yes } from '../../../electron/main/refusal.ts';
import { writeChosen, writeWhole } from '../../../electron/main/write-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file is written whole, for its owner only, and nothing else is left', async () => {
  const path = join(folder, 'report.pdf');
  expect(await writeChosen(path, new Uint8Array([1, 2, 3]))).toEqual(yes({ done: true }));
  expect([...readFileSync(path)]).toEqual([1, 2, 3]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['report.pdf']);
});

test('a file that was there is replaced, also one that others could read', async () => {
  const path = join(folder, 'report.pdf');
  writeFileSync(path, 'old');
  chmodSync(path, 0o644);
  await writeWhole(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a name of the longest length is written', async () => {
  const path = join(folder, 'x'.repeat(255));
  await writeWhole(path, 'text');
  expect(readFileSync(path, 'utf8')).toBe('text');
});

test.each([
  { why: 'a folder that is not there', path: () => join(folder, 'missing', 'a.pdf') },
  { why: 'a folder in its place', path: () => folder },
])('$why cannot be written, and nothing is left', async ({ path }) => {
  mkdirSync(join(folder, 'inside'));
  expect(await writeChosen(path(), new Uint8Array(1))).toEqual(refuse('file-unwritable'));
  expect(readdirSync(folder)).toEqual(['inside']);
});
