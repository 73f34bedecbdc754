import { performance } from 'node:perf_hooks';

import { build } from './build.ts';
import { makeTestCopy, packApp } from './package.ts';
import { inRoot } from './paths.ts';
import { attempt, main } from './run.ts';
import { resolveRuntime } from './runtime.ts';
import { needLibraries } from './system.ts';
import { runVitest, sum, type Count } from './vitest-run.ts';

/** Far apart, with and without summer time, half an hour off, and one that once skipped a day. */
const zones = ['UTC', 'Europe/Athens', 'America/New_York', 'America/Sao_Paulo', 'Pacific/Apia', 'Asia/Kolkata'];

const nodeSuites = 'test/vitest.config.ts';
const appSuites = 'test/vitest.app.config.ts';

/** One part of the whole test. A part that is no test run counts as nothing when it succeeds and as one failure else. */
interface Part {
  readonly title: string;
  readonly work: () => Promise<Count>;
}

const tool = (title: string, program: string, ...args: string[]): Part => ({
  title,
  work: async () => {
    const { code } = await attempt(process.execPath, [inRoot('node_modules', program), ...args]);
    return { passed: 0, failed: code === 0 ? 0 : 1 };
  },
});

const step = (title: string, work: () => Promise<void>): Part => ({
  title,
  work: async () => {
    await work();
    return { passed: 0, failed: 0 };
  },
});

const zoneRuns: readonly Part[] = zones.map((zone) => ({
  title: `Unit tests in the time zone ${zone}`,
  work: () =>
    runVitest({
      name: `unit-${zone.toLowerCase().replaceAll('/', '-')}`,
      config: nodeSuites,
      project: 'unit',
      only: ['cli', 'core', 'domain', 'intake', 'main', 'renderer', 'report'].map((folder) => `test/unit/${folder}/`),
      env: { TZ: zone },
    }),
}));

const all: readonly Part[] = [
  step('System packages', () => needLibraries('run', 'display', 'test')),
  tool('Format', 'oxfmt/bin/oxfmt', '--check', '.'),
  tool('Lint', 'oxlint/bin/oxlint', '--deny-warnings'),
  tool('Types', 'typescript/bin/tsc', '-b'),
  tool('Unused code', 'knip/bin/knip.js'),
  {
    title: 'Unit, migration, contract and integration tests',
    work: () => runVitest({ name: 'node', config: nodeSuites }),
  },
  ...zoneRuns,
  step('Build', build),
  step('Package', async () => {
    const runtime = await resolveRuntime();
    await packApp(runtime);
    await makeTestCopy(runtime);
  }),
  { title: 'Tests of the running app', work: () => runVitest({ name: 'app', config: appSuites }) },
];

/** The parts of `npm test`, or only the unit tests under each time zone (`--zones`). */
async function test(args: readonly string[]): Promise<void> {
  const counts: Count[] = [];
  for (const { title, work } of args.includes('--zones') ? zoneRuns : all) {
    process.stdout.write(`\n── ${title}\n`);
    const started = performance.now();
    const count = await work().catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      return { passed: 0, failed: 1 };
    });
    counts.push(count);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`   ${count.failed === 0 ? 'done' : 'FAILED'} in ${seconds} s\n`);
  }
  const { passed, failed } = sum(counts);
  if (failed > 0) process.exitCode = 1;
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
}

if (import.meta.main) await main(() => test(process.argv.slice(2)));
