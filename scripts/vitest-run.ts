import { existsSync, readFileSync, rmSync } from 'node:fs';

import { inRoot } from './paths.ts';
import { attempt } from './run.ts';

/** What a run of vitest came to. */
export interface Count {
  readonly passed: number;
  /** Tests that failed, and files that could not be loaded. */
  readonly failed: number;
}

/** A run of vitest. */
export interface VitestRun {
  /** Names the report of this run. */
  readonly name: string;
  /** The configuration, relative to the checkout. */
  readonly config: string;
  readonly project?: string;
  /** Only the test files whose path contains one of these. */
  readonly only?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs vitest, shows its output, and counts from its own report. A run without a report counts as one failure. */
export async function runVitest(run: VitestRun): Promise<Count> {
  const report = inRoot('node_modules/.cache/test-reports', `${run.name}.json`);
  rmSync(report, { force: true });
  const args = ['run', '--config', run.config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  if (run.project !== undefined) args.push('--project', run.project);
  const { code } = await attempt(
    process.execPath,
    [inRoot('node_modules/vitest/vitest.mjs'), ...args, ...(run.only ?? [])],
    {
      env: { ...process.env, ...run.env },
    },
  );
  const count = existsSync(report) ? countReport(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 1 };
  // An error outside of any test ends vitest with a failure that its report does not count.
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** Counts a report of vitest's `json` reporter. */
export function countReport(report: unknown): Count {
  const { numPassedTests, numFailedTests, testResults } = asReport(report);
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/** The sum of several counts. */
export function sum(counts: readonly Count[]): Count {
  return counts.reduce((all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

function asReport(value: unknown): Report {
  if (typeof value === 'object' && value !== null && 'numPassedTests' in value && 'testResults' in value) {
    // The report is written by the pinned vitest a moment before.
    return value as unknown as Report;
  }
  throw new Error('This is no report of vitest.');
}
