import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');

/** The suites that need neither a window nor a built app. Those that do are in vitest.app.config.ts. */
const suites = ['unit', 'migrations', 'contract', 'integration'] as const;

export default defineConfig({
  root,
  test: {
    passWithNoTests: true,
    projects: suites.map((name) => ({
      root,
      test: {
        name,
        include: [`test/${name}/**/*.test.{ts,tsx}`],
        // Key derivation takes its time by design, and the machine may be busy; a limit is no measurement.
        testTimeout: 60_000,
        hookTimeout: 120_000,
      },
    })),
  },
});
