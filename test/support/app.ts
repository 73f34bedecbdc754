import { test as base, type TestAPI } from 'vitest';

import {
  builtApp,
  launchApp as launchProgram,
  packagedApp,
  type LaunchOptions,
  type Program,
  type RunningApp,
} from '../../scripts/launch.ts';
import { inRoot } from '../../scripts/paths.ts';
import { resolveRuntime, type Runtime } from '../../scripts/runtime.ts';
import { unlock } from '../../scripts/journey.ts';
import { collectCspViolations } from './csp.ts';
import { emptyProfile, type SeededProfile } from './seed.ts';

/** The app as a test holds it. */
export interface TestedApp extends RunningApp {
  /** What the content security policy has refused so far, in the first window and any later one. */
  cspViolations(): Promise<readonly string[]>;
}

/** Whether this run drives the packaged app instead of the built tree (CASEBOOK_E2E_PACKAGED=1). */
export const packaged = process.env['CASEBOOK_E2E_PACKAGED'] === '1';

/** Starts the app in a profile of its own and waits for its first window. The caller closes it. */
export async function launchApp(options: LaunchOptions = {}): Promise<TestedApp> {
  const app = await launchProgram(await testedProgram(), options);
  // A limit for what never comes, far beyond what anything takes.
  app.page.setDefaultTimeout(20_000);
  return { ...app, cspViolations: collectCspViolations(app.electron) };
}

/** What a journey has: a profile of its own, and the app on it. */
export interface Journey {
  readonly files: SeededProfile;
  readonly casebook: TestedApp;
}

/**
 * A test with an app on a profile of its own, both of which end with the test. With a seed, the command line makes the
 * casebook first and the app is unlocked. It fails when the content security policy refused anything.
 */
export function journeyTest(seed?: (files: SeededProfile) => void): TestAPI<Journey> {
  return base.extend<Journey>({
    // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures it needs from the pattern
    files: async ({}, use) => {
      const files = emptyProfile();
      try {
        seed?.(files);
        await use(files);
      } finally {
        files.remove();
      }
    },
    casebook: ({ files }, use) =>
      withApp(files, async (app) => {
        if (seed !== undefined) await unlock(app.page);
        await use(app);
      }),
  });
}

/** Runs the app on a profile, for as long as `work` takes. It fails when the content security policy refused anything. */
export async function withApp(files: SeededProfile, work: (app: TestedApp) => Promise<void>): Promise<void> {
  const app = await launchApp({ profile: files.profile });
  try {
    await work(app);
    await expectNoCspViolations(app);
  } catch (error) {
    // What was on the screen; an app that has ended has none.
    await app.page.screenshot({ path: inRoot('out', 'e2e', 'failed.png') }).catch(() => undefined);
    throw error;
  } finally {
    await app.close();
  }
}

/** Fails when the content security policy of the app has refused anything so far. */
async function expectNoCspViolations(app: TestedApp): Promise<void> {
  const refused = await app.cspViolations();
  if (refused.length > 0) throw new Error(`The content security policy refused:\n${refused.join('\n')}`);
}

async function testedProgram(): Promise<Program> {
  return packaged ? packagedApp() : builtApp(await runtimeOfThisRun());
}

/** The runtime the run's setup has found, so that each launch need not look again. */
async function runtimeOfThisRun(): Promise<Runtime> {
  const known = process.env['CASEBOOK_TEST_RUNTIME'];
  // Written by desktop-setup.ts of the same run.
  return known === undefined ? resolveRuntime() : (JSON.parse(known) as Runtime);
}
