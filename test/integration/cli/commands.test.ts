import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { runCommand } from '../../../electron/cli/program.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(words: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const said = { out: '', err: '' };
  const code = await runCommand(words, {
    out: (text) => (said.out += `${text}\n`),
    err: (text) => (said.err += `${text}\n`),
    now: () => '2026-11-23T09:00:00.000Z',
    env: {
      CASEBOOK_STORE: join(folder, 'store'),
      CASEBOOK_PASSPHRASE: 'seven quiet lanterns over the harbour',
      ...env,
    },
    askSecret: () => Promise.resolve(undefined),
  });
  return { code, ...said };
}

async function json(words: readonly string[]): Promise<unknown> {
  const { code, out, err } = await run([...words, '--json']);
  expect({ words, code, err }).toEqual({ words, code: 0, err: '' });
  return JSON.parse(out);
}

describe('without a store', () => {
  test('due gives the date and the steps that led to it', async () => {
    expect(await json(['due', '--place', 'GB-ENG', '--duty', 'access', '--received', '2024-11-25'])).toMatchObject({
      duty: 'access',
      dueOn: '2024-12-27',
      rawDueOn: '2024-12-25',
    });
  });

  test('wrong usage is 2, a contradiction 1, each with a sentence', async () => {
    const wrong = await run(['due', '--place', 'GB-ENG', '--duty', 'access', '--received', 'yesterday']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).not.toBe('');
    const received = ['due', '--place', 'GB-ENG', '--duty', 'access', '--received', '2026-03-01'];
    const contradiction = await run([...received, '--identity-received', '2026-03-05']);
    expect([contradiction.code, contradiction.err.trim().endsWith('.')]).toEqual([1, true]);
    expect((await run(['nonsense'])).code).toBe(2);
    expect((await run([])).code).toBe(2);
  });
});

describe('on a store', () => {
  test('init, add, list, show, report, audit and doctor', async () => {
    const made = await json(['init', '--organisation', 'Larkfield', '--place', 'GB-ENG', '--officer', 'Maya Sterne']);
    expect(JSON.stringify(made)).toMatch(/"recoveryKey":"(?:[0-9A-Z]{5}-){7}[0-9A-Z]{5}"/u);
    expect((await run(['init', '--organisation', 'Larkfield', '--place', 'GB-ENG'])).code).toBe(1);

    const file = join(folder, 'case.json');
    const content = {
      received: '2026-11-20',
      channel: 'post',
      title: 'All data held',
      people: [{ name: 'Jane Okafor', role: 'data-subject' }],
      rights: ['access'],
    };
    writeFileSync(file, JSON.stringify(content));
    expect(await json(['add', 'request', file])).toEqual({ ref: 'SR-2026-0001', added: true });
    expect(await json(['add', 'request', file])).toEqual({ ref: 'SR-2026-0001', added: false });

    const bad = join(folder, 'bad.json');
    writeFileSync(bad, JSON.stringify({ ...content, received: '2026-02-30' }));
    const refused = await run(['add', 'request', bad]);
    expect([refused.code, refused.err.includes('received')]).toEqual([1, true]);

    expect(await json(['list'])).toMatchObject([
      { ref: 'SR-2026-0001', kind: 'request', state: 'open', subject: 'Jane Okafor', dueOn: '2026-12-21' },
    ]);
    expect(await json(['list', '--due-within', '3'])).toEqual([]);
    expect(await json(['list', '--search', 'okafor'])).toHaveLength(1);
    expect(await json(['show', 'sr-2026-0001'])).toMatchObject({ ref: 'SR-2026-0001', receivedOn: '2026-11-20' });
    expect((await run(['show', 'SR-2026-0099'])).code).toBe(1);

    const out = join(folder, 'report.json');
    await json(['report', 'SR-2026-0001', '--format', 'json', '--out', out]);
    const report: unknown = JSON.parse(readFileSync(out, 'utf8'));
    expect(JSON.stringify(report)).toContain('SR-2026-0001');
    expect((await run(['report', 'SR-2026-0001', '--format', 'odt', '--out', out])).code).toBe(2);

    expect(await json(['audit', 'verify'])).toMatchObject({ valid: true, brokenAt: null });
    const findings = await json(['doctor']);
    expect(findings).toSatisfy((list: { ok: boolean }[]) => list.length > 5 && list.every(({ ok }) => ok));
  });

  test('a wrong passphrase, none, and no store are told apart', async () => {
    const wrong = await run(['list'], { CASEBOOK_PASSPHRASE: 'not this one, certainly' });
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.err).toContain('passphrase is wrong');
    expect(await run(['list'], { CASEBOOK_PASSPHRASE: '' })).toMatchObject({ code: 2 });
    expect(await run(['list'], { CASEBOOK_STORE: join(folder, 'nowhere') })).toMatchObject({ code: 1 });
  });

  test('demo makes varied cases, the same for the same seed', async () => {
    const list = async (seed: string, store: string): Promise<unknown[]> => {
      const env = { CASEBOOK_STORE: join(folder, store) };
      expect((await run(['demo', '--cases', '40', '--seed', seed], env)).code).toBe(0);
      const { out } = await run(['list', '--json'], env);
      return JSON.parse(out) as unknown[];
    };
    const first = await list('7', 'demo-a');
    expect(first).toHaveLength(40);
    expect(await list('7', 'demo-b')).toEqual(first);
    expect(await list('8', 'demo-c')).not.toEqual(first);
    const kinds = new Set(first.map((line) => (line as { kind: string }).kind));
    expect(kinds).toEqual(new Set(['request', 'breach', 'complaint']));
  });
});
