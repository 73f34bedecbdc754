import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';

import { programName, testFolder } from './package.ts';
import { inRoot } from './paths.ts';
import { runtimeEnvironment, runtimeSwitches, type Runtime } from './runtime.ts';

/** A program that Playwright can start as the app. */
export interface Program {
  readonly executable: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** How to start the app. */
export interface LaunchOptions {
  /** The profile folder to use; a new one, deleted at the end, when absent. */
  readonly profile?: string;
  /** Further arguments for the app. */
  readonly args?: readonly string[];
  /** Further variables for the app; undefined removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** The app under Playwright. */
export interface RunningApp {
  readonly electron: ElectronApplication;
  /** The first window. */
  readonly page: Page;
  readonly profile: string;
  /** What the app has written to standard output and error so far. */
  output(): string;
  /** Ends the app and deletes a profile made for it. Harmless when it has ended already. */
  close(): Promise<void>;
}

/** The app as built into `dist/`, on this runtime. */
export function builtApp(runtime: Runtime): Program {
  return {
    executable: runtime.executable,
    args: [inRoot('scripts', 'driven-app.js')],
    env: runtimeEnvironment(runtime),
  };
}

/** The copy of the packaged app that Playwright can drive. */
export function packagedApp(): Program {
  return { executable: path.join(testFolder, programName), args: [], env: {} };
}

/** Starts the app in a profile of its own and waits for its first window. It needs a display. */
export async function launchApp(program: Program, options: LaunchOptions = {}): Promise<RunningApp> {
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'casebook-profile-'));
  const switches = [...runtimeSwitches(), '--disable-gpu', `--user-data-dir=${profile}`];
  const electron = await _electron.launch({
    executablePath: program.executable,
    args: [...switches, ...program.args, ...(options.args ?? [])],
    env: cleanEnvironment({ ...program.env, ...options.env }),
    timeout: 60_000,
  });
  const written = capture(electron);
  let open = true;
  electron.on('close', () => (open = false));
  const page = await electron.firstWindow();
  return {
    electron,
    page,
    profile,
    output: () => written.join(''),
    async close() {
      if (open) await electron.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** This process's environment without what would steer the app: only what the caller states may do that. */
function cleanEnvironment(extra: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(CASEBOOK_|VITEST|NODE_)/.test(name));
  const entries = Object.entries({ ...Object.fromEntries(inherited), ...extra });
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function capture(electron: ElectronApplication): string[] {
  const written: string[] = [];
  const keep = (data: Buffer): void => void written.push(data.toString());
  electron.process().stdout?.on('data', keep);
  electron.process().stderr?.on('data', keep);
  return written;
}
