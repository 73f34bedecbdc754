import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { attempt, fillOnce, hasProgram, run, Stop } from '../../../scripts/run.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'run-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a command', () => {
  const script = (code: string): readonly string[] => ['-e', code];

  test('gives its output and its code', async () => {
    const ended = await attempt(process.execPath, script("console.log('out'); console.error('err'); process.exit(3)"), {
      output: 'keep',
    });
    expect(ended.code).toBe(3);
    expect(ended.output).toContain('out');
    expect(ended.output).toContain('err');
  });

  test('that must succeed and does not stops with what it wrote', async () => {
    const failing = run(process.execPath, script("console.error('no such thing'); process.exit(1)"), {
      output: 'keep',
    });
    await expect(failing).rejects.toThrow(Stop);
    await expect(failing).rejects.toThrow('no such thing');
  });

  test('that takes longer than its limit is ended', async () => {
    const endless = script('setInterval(() => {}, 1000)');
    expect(await attempt(process.execPath, endless, { output: 'keep', limitMs: 50 })).toEqual({
      code: null,
      output: '',
    });
  });

  test('that is not there is an error', async () => {
    await expect(attempt('no-such-program-anywhere', [])).rejects.toThrow('ENOENT');
    expect(hasProgram('no-such-program-anywhere')).toBe(false);
    expect(hasProgram('sh')).toBe(true);
  });
});

describe('a folder that is filled once', () => {
  test('is filled by the first call only', async () => {
    const place = path.join(folder, 'deep/cache');
    const fill = (text: string) => async (draft: string) => writeFileSync(path.join(draft, 'file'), text);
    await fillOnce(place, fill('first'));
    await fillOnce(place, fill('second'));
    expect(readFileSync(path.join(place, 'file'), 'utf8')).toBe('first');
    expect(readdirSync(path.dirname(place))).toEqual(['cache']);
  });

  test('is whole when two fill it at once', async () => {
    const place = path.join(folder, 'cache');
    const fill = (text: string) => async (draft: string) => {
      writeFileSync(path.join(draft, 'a'), text);
      await Promise.resolve();
      writeFileSync(path.join(draft, 'b'), text);
    };
    await Promise.all([fillOnce(place, fill('one')), fillOnce(place, fill('two'))]);
    expect(readFileSync(path.join(place, 'a'), 'utf8')).toBe(readFileSync(path.join(place, 'b'), 'utf8'));
    expect(readdirSync(folder)).toEqual(['cache']);
  });

  test('is not there when the filling fails', async () => {
    const place = path.join(folder, 'cache');
    const failing = fillOnce(place, async (draft) => {
      writeFileSync(path.join(draft, 'half'), '');
      throw new Stop('the line broke');
    });
    await expect(failing).rejects.toThrow('the line broke');
    expect(readdirSync(folder)).toEqual([]);
  });
});
