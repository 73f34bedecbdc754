import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { journeyPassphrase } from '../../scripts/journey.ts';
import { packagedApp } from '../../scripts/launch.ts';
import { runtimeSwitches } from '../../scripts/runtime.ts';

// The packaged program, started with a command instead of a window. `npm test` packs it before it runs these.
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'casebook-installed-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function run(...words: readonly string[]): Promise<Ran> {
  const program = spawn(packagedApp().executable, [...runtimeSwitches(), '--disable-gpu', ...words], {
    env: { ...process.env, CASEBOOK_STORE: path.join(folder, 'store'), CASEBOOK_PASSPHRASE: journeyPassphrase },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  program.stdout.on('data', (part: Buffer) => (said.out += part.toString('utf8')));
  program.stderr.on('data', (part: Buffer) => (said.err += part.toString('utf8')));
  const code = await new Promise<number | null>((settle, reject) => {
    program.on('error', reject);
    program.on('close', settle);
  });
  return { code, ...said };
}

test('due prints one JSON document and nothing else', async () => {
  const { code, out } = await run('due', '--place', 'GB-ENG', '--duty', 'access', '--received', '2024-11-25', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ dueOn: '2024-12-27', rawDueOn: '2024-12-25' });
});

test('wrong usage ends with 2 and a sentence', async () => {
  const { code, out, err } = await run('due', '--place', 'GB-ENG', '--duty', 'access', '--received', 'soon');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('soon');
});

test('a casebook is made, listed and reported as PDF', async () => {
  expect((await run('demo', '--cases', '5')).code).toBe(0);
  const { out } = await run('list', '--json');
  const lines = JSON.parse(out) as { ref: string }[];
  expect(lines).toHaveLength(5);
  const file = path.join(folder, 'report.pdf');
  const report = await run('report', lines[0]?.ref ?? '', '--format', 'pdf', '--out', file);
  expect([report.code, report.out]).toEqual([0, `${lines[0]?.ref}: ${file} was written.\n`]);
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
});
