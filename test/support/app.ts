import { test as base } from 'vitest';

import {
  builtApp,
  launchApp as launchProgram,
  packagedApp,
  type LaunchOptions,
  type Program,
  type RunningApp,
} from '../../scripts/launch.ts';
import { resolveRuntime, type Runtime } from '../../scripts/runtime.ts';
import { collectCspViolations } from './csp.ts';

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
  return { ...app, cspViolations: collectCspViolations(app.electron) };
}

/** A test with a freshly started app, which ends with the test. It fails when the policy refused anything. */
export const appTest = base.extend<{ casebook: TestedApp }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures it needs from the pattern
  casebook: async ({}, use) => {
    const app = await launchApp();
    try {
      await use(app);
      const refused = await app.cspViolations();
      if (refused.length > 0) throw new Error(`The content security policy refused:\n${refused.join('\n')}`);
    } finally {
      await app.close();
    }
  },
});

async function testedProgram(): Promise<Program> {
  return packaged ? packagedApp() : builtApp(await runtimeOfThisRun());
}

/** The runtime the run's setup has found, so that each launch need not look again. */
async function runtimeOfThisRun(): Promise<Runtime> {
  const known = process.env['CASEBOOK_TEST_RUNTIME'];
  // Written by desktop-setup.ts of the same run.
  return known === undefined ? resolveRuntime() : (JSON.parse(known) as Runtime);
}
