import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, renameSync, rmSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { root } from './paths.ts';

/** How a command ended. `code` is null when a signal ended it. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Options of {@link attempt} and {@link run}. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** `show` hands the terminal through; `keep` collects standard output and error. */
  readonly output?: 'show' | 'keep';
  /** The command is ended when it takes longer than this. */
  readonly limitMs?: number;
}

/** A failure that a person can act on: its message is shown without a stack. */
export class Stop extends Error {
  override readonly name = 'Stop';
}

/** Runs a command to its end and says how it ended. Throws only when the program cannot be started. */
export function attempt(command: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const keep = options.output === 'keep';
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: keep ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      ...(options.limitMs === undefined ? {} : { timeout: options.limitMs }),
    });
    let output = '';
    child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Runs a command that must succeed. Returns its collected output; throws {@link Stop} with that output otherwise. */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const { code, output } = await attempt(command, args, options);
  if (code === 0) return output;
  throw new Stop(`${command} ${args.join(' ')} ended with ${code ?? 'a signal'}.${output === '' ? '' : `\n${output}`}`);
}

/** Whether a program of this name is on the path. */
export function hasProgram(name: string): boolean {
  return (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Fills a folder once. The work happens in a folder beside it that is renamed at the end, so that a broken or
 * concurrent run never leaves half a folder behind.
 */
export async function fillOnce(folder: string, fill: (draft: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return;
  mkdirSync(path.dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}.draft-`);
  try {
    await fill(draft);
    renameSync(draft, folder);
  } catch (error) {
    // Another process may have finished first: its result is as good as this one.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Runs the main function of a script: a {@link Stop} is printed as one sentence, anything else with its stack. */
export async function main(script: () => Promise<void> | void): Promise<void> {
  try {
    await script();
  } catch (error) {
    process.stderr.write(
      `${error instanceof Stop ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = 1;
  }
}
