import { existsSync } from 'node:fs';

import { attempt, hasProgram, main, run, Stop } from './run.ts';

/** What a system library or program is wanted for. */
export type Purpose = 'run' | 'display' | 'fetch' | 'compile' | 'test';

interface Need {
  readonly purpose: Purpose;
  readonly wanted: { readonly program: string } | { readonly library: string } | { readonly file: string };
  /** Debian's package; a list where releases of Debian name it differently, newest first. */
  readonly packages: readonly string[];
}

const library = (purpose: Purpose, file: string, ...packages: string[]): Need => ({
  purpose,
  wanted: { library: file },
  packages,
});
const program = (purpose: Purpose, name: string, ...packages: string[]): Need => ({
  purpose,
  wanted: { program: name },
  packages,
});

const needs: readonly Need[] = [
  library('run', 'libgtk-3.so.0', 'libgtk-3-0t64', 'libgtk-3-0'),
  library('run', 'libnss3.so', 'libnss3'),
  library('run', 'libasound.so.2', 'libasound2t64', 'libasound2'),
  library('run', 'libgbm.so.1', 'libgbm1'),
  library('run', 'libXss.so.1', 'libxss1'),
  library('run', 'libnotify.so.4', 'libnotify4'),
  { purpose: 'run', wanted: { file: '/usr/share/fonts/truetype' }, packages: ['fonts-dejavu-core'] },
  program('display', 'Xvfb', 'xvfb'),
  program('display', 'xauth', 'xauth'),
  program('fetch', 'tar', 'tar'),
  program('fetch', 'unzip', 'unzip'),
  program('compile', 'g++', 'g++'),
  program('compile', 'make', 'make'),
  program('compile', 'python3', 'python3'),
  program('test', 'pdftotext', 'poppler-utils'),
  program('test', 'dbus-run-session', 'dbus'),
  program('test', 'dbus-launch', 'dbus-x11'),
  program('test', 'dunst', 'dunst'),
];

/**
 * Makes sure that what these purposes need of the system is there. As root on Debian, what is missing is installed;
 * otherwise this throws {@link Stop} with the exact line to run. Elsewhere than on Linux nothing is needed.
 */
export async function needLibraries(...purposes: readonly Purpose[]): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = await missingNeeds(purposes);
  if (missing.length === 0) return;
  if (!hasProgram('apt-get')) throw new Stop(`Missing on this system: ${missing.map(nameOf).join(', ')}.`);
  if (process.getuid?.() !== 0) {
    const names = await packageNames(missing);
    throw new Stop(`Some system packages are missing. Run this line and try again:\n\n  ${installLine(names)}\n`);
  }
  await run('apt-get', ['update', '-qq'], { output: 'keep' });
  const names = await packageNames(missing);
  process.stderr.write(`Installing system packages: ${names.join(' ')}\n`);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    output: 'keep',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const still = await missingNeeds(purposes);
  if (still.length > 0) throw new Stop(`Still missing after the installation: ${still.map(nameOf).join(', ')}.`);
}

/** The line that installs these packages by hand. */
export function installLine(packages: readonly string[]): string {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

async function missingNeeds(purposes: readonly Purpose[]): Promise<readonly Need[]> {
  const libraries = await knownLibraries();
  return needs.filter(({ purpose, wanted }) => {
    if (!purposes.includes(purpose)) return false;
    if ('program' in wanted) return !hasProgram(wanted.program);
    if ('file' in wanted) return !existsSync(wanted.file);
    return !libraries.has(wanted.library);
  });
}

async function knownLibraries(): Promise<ReadonlySet<string>> {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((file) => existsSync(file)) ?? 'ldconfig';
  const cache = await run(ldconfig, ['-p'], { output: 'keep' });
  return new Set(cache.split('\n').map((line) => line.trim().split(' ')[0] ?? ''));
}

/** The package names this release of Debian knows. */
async function packageNames(missing: readonly Need[]): Promise<readonly string[]> {
  const names = await Promise.all(missing.map(async ({ packages }) => firstKnown(packages)));
  return [...new Set(names)];
}

async function firstKnown(packages: readonly string[]): Promise<string> {
  for (const name of packages.slice(0, -1)) {
    const { code, output } = await attempt('apt-cache', ['show', '--no-all-versions', name], { output: 'keep' });
    if (code === 0 && output.includes(`Package: ${name}`)) return name;
  }
  return packages.at(-1) ?? '';
}

function nameOf({ wanted }: Need): string {
  return 'program' in wanted ? wanted.program : 'file' in wanted ? wanted.file : wanted.library;
}

if (import.meta.main) {
  await main(() => needLibraries('run', 'display', 'fetch', 'compile', 'test'));
}
