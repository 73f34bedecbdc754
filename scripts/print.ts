import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { buildProgram } from './build.ts';
import { withDisplay } from './display.ts';
import { attempt, main } from './run.ts';
import { resolveRuntime, runtimeSwitches } from './runtime.ts';

/**
 * Reads `{ html, footer }` as JSON from standard input and writes the PDF to standard output, printed by the Electron
 * runtime in a hidden window: electron/main/print-entry.ts, built for the purpose into a folder of its own. For the
 * command line in the source tree; the app prints in its own process.
 */
async function print(): Promise<void> {
  const runtime = await resolveRuntime();
  const folder = mkdtempSync(path.join(tmpdir(), 'casebook-print-'));
  try {
    await buildProgram('print', folder);
    const manifest = { name: 'privacy-casebook-print', type: 'module', main: 'print-entry.js' };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
    const { code } = await withDisplay((environment) =>
      attempt(runtime.executable, [...runtimeSwitches(), '--log-level=3', folder], {
        env: { ...process.env, ...environment },
      }),
    );
    if (code !== 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) await main(print);
