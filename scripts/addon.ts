import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { cacheFolder, inRoot } from './paths.ts';
import { fillOnce, run } from './run.ts';

const driver = inRoot('node_modules/better-sqlite3');
const header = path.join(import.meta.dirname, 'napi-8.h');

/**
 * The SQLite addon compiled for Node-API 8 and later, for a runtime that is older than the driver's own binary
 * (Node-API 10). The driver's source is taken unmodified; napi-8.h is included in front of it. Compiled once (about a
 * minute) and kept in the cache folder by the versions and the header that went into it.
 */
export async function addonForOlderNodeApi(): Promise<string> {
  const folder = path.join(cacheFolder(), `sqlite-addon-${fingerprint()}`);
  await fillOnce(folder, async (draft) => {
    process.stderr.write('Compiling the SQLite addon for the fallback runtime (once, about a minute).\n');
    await compile(draft);
  });
  return path.join(folder, 'better_sqlite3.node');
}

function fingerprint(): string {
  const versions = [driver, inRoot('node_modules/node-addon-api')].map((folder) => versionOf(folder));
  const hash = createHash('sha256').update(readFileSync(header)).digest('hex').slice(0, 8);
  return [...versions, process.platform, process.arch, hash].join('-');
}

function versionOf(folder: string): string {
  const text = readFileSync(path.join(folder, 'package.json'), 'utf8');
  const manifest: unknown = JSON.parse(text);
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new Error(`${folder}/package.json has no version`);
}

async function compile(draft: string): Promise<void> {
  const source = path.join(draft, 'source');
  mkdirSync(source);
  for (const part of ['binding.gyp', 'package.json', 'deps', 'lib', 'src']) {
    cpSync(path.join(driver, part), path.join(source, part), { recursive: true });
  }
  const gyp = inRoot('node_modules/node-gyp/bin/node-gyp.js');
  const args = [gyp, 'rebuild', '--release', '--force_build=1', '-j', 'max', ...nodeHeaders()];
  await run(process.execPath, args, { cwd: source, output: 'keep', env: compilerEnvironment() });
  copyFileSync(path.join(source, 'build/Release/better_sqlite3.node'), path.join(draft, 'better_sqlite3.node'));
  rmSync(source, { recursive: true });
}

/** The Node that npm installed carries its own headers; without them node-gyp would download them. */
function nodeHeaders(): readonly string[] {
  const bundled = inRoot('node_modules/node/node_modules', `node-${process.platform}-${process.arch}`);
  return existsSync(path.join(bundled, 'include/node/node_api.h')) ? [`--nodedir=${bundled}`] : [];
}

function compilerEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // The copy has no node_modules of its own, and its build file asks `node` for node-addon-api.
    NODE_PATH: inRoot('node_modules'),
    PATH: [path.dirname(process.execPath), process.env['PATH']].join(path.delimiter),
    // Link-time optimisation doubles the time and gains nothing measurable in a test runtime.
    CXXFLAGS: `-include ${header} -fno-lto`,
    LDFLAGS: '-fno-lto',
  };
}
