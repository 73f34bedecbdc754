import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The suites that drive the built app, or look into it: one file at a time, on a desktop of their own. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    name: 'app',
    include: ['test/e2e/**/*.test.ts', 'test/security/**/*.test.ts'],
    globalSetup: 'test/support/desktop-setup.ts',
    passWithNoTests: true,
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
