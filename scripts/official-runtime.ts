import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { inRoot } from './paths.ts';
import { attempt } from './run.ts';

const folder = inRoot('node_modules/electron');

/** Long enough for the archive (about 120 MB) on a slow line; a blocked host fails at once. */
const downloadLimitMs = 10 * 60_000;

/** The program of the pinned `electron` package, downloaded when it is missing; undefined when that is impossible. */
export async function officialProgram(): Promise<string | undefined> {
  const present = installedProgram();
  if (present !== undefined) return present;
  const { code } = await attempt(process.execPath, [path.join(folder, 'install.js')], {
    output: 'keep',
    limitMs: downloadLimitMs,
  });
  return code === 0 ? installedProgram() : undefined;
}

function installedProgram(): string | undefined {
  const pointer = path.join(folder, 'path.txt');
  if (!existsSync(pointer)) return undefined;
  const program = path.join(folder, 'dist', readFileSync(pointer, 'utf8').trim());
  return existsSync(program) ? program : undefined;
}
