import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

import { registerCalc } from '../../../electron/cli/calc.ts';
import { registerDue } from '../../../electron/cli/due.ts';
import { CommandFailed, WrongUsage, type Io } from '../../../electron/cli/io.ts';

/** Runs a command in this process and gives what it printed. A refusal or wrong usage is thrown. */
function run(...words: readonly string[]): string {
  const printed: string[] = [];
  const io: Io = {
    out: (text) => printed.push(text),
    err: (text) => printed.push(text),
    now: () => '2026-03-05T10:00:00.000Z',
    env: {},
    askSecret: () => Promise.resolve(undefined),
  };
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  registerDue(program, io);
  registerCalc(program, io);
  for (const command of program.commands) command.exitOverride().configureOutput({ writeErr: () => undefined });
  program.parse(['node', 'casebook', ...words]);
  return printed.join('\n');
}

const document = z.looseObject({ warnings: z.array(z.looseObject({ code: z.string() })) });
const json = (...words: readonly string[]) => document.parse(JSON.parse(run(...words, '--json')));
const access = ['due', '--place', 'GB-ENG', '--duty', 'access'] as const;

describe('due', () => {
  test('the document of a plain request', () => {
    expect(json(...access, '--received', '2026-01-31')).toMatchObject({
      duty: 'access',
      state: 'missed',
      dueOn: '2026-03-02',
      rawDueOn: '2026-02-28',
      internalTargetOn: '2026-02-28',
      informative: [],
      trace: [
        { rule: 'received', from: '2026-01-31', to: '2026-01-31' },
        { rule: 'one-month', from: '2026-01-31', to: '2026-02-28' },
        { rule: 'next-working-day-after-weekend', from: '2026-02-28', to: '2026-03-02' },
      ],
    });
  });
  test.each([
    {
      why: 'identity',
      words: ['--received', '2026-03-02', '--identity-asked', '2026-03-03', '--identity-received', '2026-03-19'],
      dueOn: '2026-04-20',
    },
    {
      why: 'clarifications in order',
      words: [
        '--received',
        '2026-04-01',
        '--clarification-asked',
        '2026-04-03',
        '--clarification-asked',
        '2026-04-07',
        '--clarification-answered',
        '2026-04-05',
        '--clarification-answered',
        '2026-04-11',
      ],
      dueOn: '2026-05-07',
      latestLawfulOn: '2026-05-11',
    },
    {
      why: 'extended',
      words: ['--received', '2026-03-02', '--extended', '2026-03-20', '--reason', 'complexity'],
      dueOn: '2026-06-02',
    },
    { why: 'an hour of receipt is of no account', words: ['--received', '2026-03-02T23:59'], dueOn: '2026-04-02' },
    { why: 'a further holiday', words: ['--received', '2026-03-02', '--holiday', '2026-04-02'], dueOn: '2026-04-07' },
    {
      why: 'answered',
      words: ['--received', '2026-03-02', '--answered', '2026-03-04'],
      dueOn: '2026-04-02',
      state: 'met',
      metOn: '2026-03-04',
    },
    {
      why: 'a later now',
      words: ['--received', '2026-03-02', '--now', '2026-04-03'],
      dueOn: '2026-04-02',
      state: 'missed',
    },
    {
      why: 'an open question',
      words: ['--received', '2026-03-02', '--clarification-asked', '2026-03-04'],
      state: 'paused',
      resumesWithDays: 29,
    },
  ])('$why', ({ words, why: _why, ...expected }) => {
    expect(json(...access, ...words)).toMatchObject(expected);
  });
  test('hours are shown by the clock of the place, local time or with an offset', () => {
    const breach = (aware: string, ...more: string[]) =>
      json('due', '--place', 'GB-ENG', '--duty', 'breach-authority', '--aware', aware, ...more);
    const here = breach('2026-03-27T15:30');
    expect(here).toMatchObject({ dueAt: '2026-03-30T16:30:00+01:00' });
    expect(here['informative']).toContainEqual(
      expect.objectContaining({ name: 'hour-rule-end', value: '2026-03-30T17:00:00+01:00' }),
    );
    expect(breach('2026-03-27T16:30+01:00')).toMatchObject({ dueAt: '2026-03-30T16:30:00+01:00' });
    expect(breach('2026-03-27T15:30', '--zone', 'Europe/Berlin')).toMatchObject({ dueAt: '2026-03-30T16:30:00+02:00' });
    expect(breach('2026-03-01T15:30', '--answered', '2026-03-04T15:00')).toMatchObject({
      state: 'met',
      metAt: '2026-03-04T15:00:00+00:00',
    });
  });
  test('a breach without a moment of awareness says what was taken for it', () => {
    const answer = json('due', '--place', 'IE', '--duty', 'breach-authority', '--received', '2026-03-02T10:00');
    expect(answer).toMatchObject({ dueAt: '2026-03-05T10:00:00+00:00' });
    expect(answer.warnings.map(({ code }) => code)).toContain('awareness-taken-from-receipt');
  });
  test('the text says the date and the reason', () => {
    const text = run(...access, '--received', '2024-11-25');
    expect(text).toContain('access: due Fri 27 December 2024 (missed)');
    expect(text).toContain(
      'One month ends on Wednesday 25 December, a bank holiday; the next working day is Friday 27 December 2024.',
    );
    expect(run('due', '--place', 'GB-ENG', '--duty', 'breach-authority', '--aware', '2026-03-27T15:30')).toContain(
      'due Mon 30 March 2026 at 16:30',
    );
  });
  test.each([
    {
      why: 'a contradiction',
      words: ['--received', '2026-03-02', '--identity-received', '2026-03-03'],
      says: 'was not asked for',
    },
    {
      why: 'a second extension',
      words: ['--received', '2026-03-02', '--extended', '2026-03-03', '--extended', '2026-03-04'],
      says: 'one extension only',
    },
  ])('$why is refused', ({ words, says }) => {
    expect(() => run(...access, ...words)).toThrow(CommandFailed);
    expect(() => run(...access, ...words)).toThrow(says);
  });
  test('a duty the place does not know is refused', () => {
    expect(() => run('due', '--place', 'GB-ENG', '--duty', 'opt-out', '--received', '2026-03-02')).toThrow(
      CommandFailed,
    );
  });
  test.each([
    {
      why: 'a date that does not exist',
      words: [...access, '--received', '2026-02-30'],
      says: '--received: "2026-02-30" is not a date',
    },
    { why: 'an hour that does not exist', words: [...access, '--received', '2026-02-20T25:00'], says: '--received' },
    {
      why: 'an unknown zone',
      words: [...access, '--received', '2026-02-20', '--zone', 'Mars/Base'],
      says: 'Mars/Base',
    },
    {
      why: 'a place for arithmetic only',
      words: ['due', '--place', 'GB', '--duty', 'access', '--received', '2026-02-20'],
      says: 'GB-ENG, GB-SCT',
    },
    { why: 'nothing to count from', words: [...access], says: 'Nothing to count from' },
    {
      why: 'an awareness for a request',
      words: [...access, '--aware', '2026-02-20T10:00'],
      says: 'counts from receipt',
    },
  ])('wrong usage: $why', ({ words, says }) => {
    expect(() => run(...words)).toThrow(WrongUsage);
    expect(() => run(...words)).toThrow(says);
  });
  test('an unknown duty is a usage error of the command line', () => {
    expect(() => run('due', '--place', 'GB-ENG', '--duty', 'nope', '--received', '2026-03-02')).toThrow(
      expect.objectContaining({ code: 'commander.invalidArgument' }),
    );
  });
});

describe('calc', () => {
  test.each([
    { words: ['GB-ENG', '2026-01-31', '--months', '1'], date: '2026-02-28' },
    { words: ['GB-ENG', '2026-01-31', '--months', '1', '--roll'], date: '2026-03-02' },
    { words: ['GB-ENG', '2017-05-18', '--working-days', '20'], date: '2017-06-16' },
    { words: ['GB', '2023-11-27', '--working-days', '20'], date: '2023-12-28' },
    { words: ['BE', '2024-03-04', '--weeks', '1'], date: '2024-03-11' },
    { words: ['GB-ENG', '2026-07-09', '--days', '30', '--roll'], date: '2026-08-10' },
    { words: ['GB-ENG', '2026-03-02', '--days', '1', '--roll', '--holiday', '2026-03-03'], date: '2026-03-04' },
    { words: ['GB-ENG', '2026-03-02', '--days', '0'], date: '2026-03-02' },
  ])('$words', ({ words: [place = '', from = '', ...rest], date }) => {
    expect(json('calc', '--place', place, '--from', from, ...rest)).toMatchObject({ date });
  });
  test('holidays that are not known are a warning', () => {
    const codes = (...words: string[]) => json('calc', '--place', 'GB-ENG', ...words).warnings.map(({ code }) => code);
    expect(codes('--from', '2030-01-02', '--days', '3', '--roll')).toEqual(['holidays-not-covered']);
    expect(codes('--from', '2030-01-02', '--days', '3')).toEqual([]);
    expect(codes('--from', '2016-12-20', '--working-days', '20')).toEqual(['holidays-not-covered']);
  });
  test.each([
    { words: ['--from', '2026-03-02'], says: 'exactly one' },
    { words: ['--from', '2026-03-02', '--days', '1', '--weeks', '1'], says: 'exactly one' },
    { words: ['--from', '2026-03-02', '--days', '-1'], says: 'not a whole number' },
    { words: ['--from', '2026-03-02', '--months', '1.5'], says: 'not a whole number' },
    { words: ['--from', '2026-13-02', '--days', '1'], says: 'not a date' },
  ])('wrong usage: $words', ({ words, says }) => {
    expect(() => run('calc', '--place', 'GB-ENG', ...words)).toThrow(WrongUsage);
    expect(() => run('calc', '--place', 'GB-ENG', ...words)).toThrow(says);
  });
  test('the text says the date and the reason', () => {
    expect(run('calc', '--place', 'GB-ENG', '--from', '2026-01-31', '--months', '1', '--roll')).toBe(
      'Mon 2 March 2026\nOne month ends on Saturday 28 February; the next working day is Monday 2 March 2026.',
    );
  });
});
