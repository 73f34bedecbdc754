import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { countedAttempts, retryAfter } from '../../../electron/main/attempts.ts';
import { openProfile } from '../../../electron/main/profile.ts';
import { refuse, yes } from '../../../electron/main/refusal.ts';

const second = 1_000;
const minute = 60 * second;

describe('how long the next attempt waits', () => {
  test.each([
    { wrongAttempts: 0, passed: 0, expected: 0 },
    { wrongAttempts: 1, passed: 0, expected: second },
    { wrongAttempts: 1, passed: 400, expected: 600 },
    { wrongAttempts: 1, passed: second, expected: 0 },
    { wrongAttempts: 2, passed: 0, expected: 2 * second },
    { wrongAttempts: 5, passed: 0, expected: 16 * second },
    { wrongAttempts: 10, passed: 0, expected: 512 * second },
    { wrongAttempts: 11, passed: 0, expected: 15 * minute },
    { wrongAttempts: 1_000_000, passed: 0, expected: 15 * minute },
    { wrongAttempts: 3, passed: -90 * minute, expected: 4 * second },
  ])('$wrongAttempts wrong, $passed ms ago: $expected ms', ({ wrongAttempts, passed, expected }) => {
    const lastWrongAt = 1_800_000_000_000;
    expect(retryAfter({ wrongAttempts, lastWrongAt }, lastWrongAt + passed)).toBe(expected);
  });
});

describe('counted attempts', () => {
  let folder: string;
  let now: number;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'attempts-'));
    now = 1_800_000_000_000;
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  // A new one each time: that is a restart of the program.
  const attempts = () =>
    countedAttempts(
      openProfile(join(folder, 'profile.json'), () => undefined),
      () => now,
    );
  const wrong = () => Promise.resolve(refuse('wrong-passphrase'));

  test('the wait survives a restart and doubles', async () => {
    expect(await attempts().make(wrong)).toEqual(refuse('wrong-passphrase'));
    expect(await attempts().make(wrong)).toEqual(refuse('too-many-attempts', { retryAfterMs: second }));
    now += second;
    expect(await attempts().make(wrong)).toEqual(refuse('wrong-passphrase'));
    expect(attempts().retryAfterMs()).toBe(2 * second);
  });

  test('a right one forgets the wrong ones', async () => {
    await attempts().make(wrong);
    now += second;
    expect(await attempts().make(async () => yes('open'))).toEqual(yes('open'));
    expect(attempts().retryAfterMs()).toBe(0);
  });

  test.each(['damaged', 'mistyped-recovery-key', 'weak-passphrase', 'internal'] as const)(
    '%s is no wrong attempt',
    async (code) => {
      await attempts().make(wrong);
      now += second;
      expect(await attempts().make(async () => refuse(code))).toEqual(refuse(code));
      now += 1;
      expect(attempts().retryAfterMs()).toBe(0);
      await attempts().make(wrong);
      expect(attempts().retryAfterMs()).toBe(2 * second);
    },
  );

  test('an attempt that is cut off by the end of the program counts', async () => {
    const begun = new Promise<void>((begin) => {
      void attempts().make(() => {
        begin();
        return new Promise<never>(() => undefined);
      });
    });
    await begun;
    expect(openProfile(join(folder, 'profile.json'), () => undefined).get().wrongAttempts).toBe(1);
  });

  test('several at once are made one after the other', async () => {
    const shared = attempts();
    const answers = await Promise.all([shared.make(wrong), shared.make(wrong), shared.make(wrong)]);
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.code))).toEqual([
      'wrong-passphrase',
      'too-many-attempts',
      'too-many-attempts',
    ]);
  });
});
