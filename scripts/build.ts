import { rmSync } from 'node:fs';
import { build as viteBuild } from 'vite';

import { inRoot } from './paths.ts';
import { main } from './run.ts';

/** The programs of `electron/`, as electron/vite.config.ts names them. */
type ProgramName = 'main' | 'host' | 'preload' | 'cli' | 'print';

/** Builds the whole app into `dist/`: main, host, preload, cli and renderer. */
export async function build(): Promise<void> {
  rmSync(inRoot('dist'), { recursive: true, force: true });
  for (const program of ['main', 'host', 'preload', 'cli'] as const) {
    await buildProgram(program, inRoot('dist', program));
  }
  await viteBuild({ configFile: inRoot('renderer/vite.config.ts'), logLevel: 'warn' });
}

/** Builds one program of `electron/` into a folder, which is emptied first. Nothing is written to the terminal. */
export async function buildProgram(program: ProgramName, folder: string): Promise<void> {
  await viteBuild({
    configFile: inRoot('electron/vite.config.ts'),
    mode: program,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
}

if (import.meta.main) await main(build);
