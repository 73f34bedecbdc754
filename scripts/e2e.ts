import { build } from './build.ts';
import { makeTestCopy, packApp } from './package.ts';
import { main } from './run.ts';
import { resolveRuntime } from './runtime.ts';
import { runVitest } from './vitest-run.ts';

/** `npm run e2e [-- --packaged] [-- FILE…]`: builds (and packs) the app and runs the suites that drive it. */
async function e2e(args: readonly string[]): Promise<void> {
  const packaged = args.includes('--packaged');
  await build();
  if (packaged) {
    const runtime = await resolveRuntime();
    await packApp(runtime);
    await makeTestCopy(runtime);
  }
  const only = args.filter((argument) => argument !== '--packaged');
  const env = packaged ? { CASEBOOK_E2E_PACKAGED: '1' } : {};
  const { failed } = await runVitest({ name: 'app', config: 'test/vitest.app.config.ts', only, env });
  if (failed > 0) process.exitCode = 1;
}

if (import.meta.main) await main(() => e2e(process.argv.slice(2)));
