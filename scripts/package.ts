import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { copyFileSync, cpSync, rmSync } from 'node:fs';
import path from 'node:path';

import { build } from './build.ts';
import { checkPackage } from './check-package.ts';
import { inRoot } from './paths.ts';
import { main, run, Stop } from './run.ts';
import { resolveRuntime, type Runtime } from './runtime.ts';

/** The unpacked app as it is released. */
export const releaseFolder = inRoot('out/package/linux-unpacked');

/** A copy of it that Playwright can drive; see {@link makeTestCopy}. */
export const testFolder = inRoot('out/package-test/linux-unpacked');

/** The name of the program in both folders. */
export const programName = 'privacy-casebook';

/** The addon inside an unpacked app, outside the archive because a library cannot be loaded from it. */
const packagedAddon = `resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`;

/** Packs the built app with the given runtime into {@link releaseFolder}, and checks what came out. */
export async function packApp(runtime: Runtime): Promise<void> {
  rmSync(inRoot('out/package'), { recursive: true, force: true });
  const builder = inRoot('node_modules/electron-builder/cli.js');
  const distribution = [`-c.electronDist=${runtime.folder}`, `-c.electronVersion=${runtime.version}`];
  await run(process.execPath, [builder, '--linux', 'dir', '--publish', 'never', ...distribution], { output: 'keep' });
  // electron-builder leaves this out of an archive that it unpacks itself, not of a folder that it is given.
  rmSync(path.join(releaseFolder, 'resources/default_app.asar'), { force: true });
  const faults = await checkPackage(releaseFolder);
  if (faults.length > 0) throw new Stop(`The package is not as it must be:\n${faults.join('\n')}`);
}

/**
 * Copies the released folder and changes the two things a test run cannot do without: the inspector, which Playwright
 * needs, and on a runtime older than the driver's own binary the addon. The release itself keeps both as they are.
 */
export async function makeTestCopy(runtime: Runtime): Promise<void> {
  rmSync(testFolder, { recursive: true, force: true });
  cpSync(releaseFolder, testFolder, { recursive: true, verbatimSymlinks: true });
  await flipFuses(path.join(testFolder, programName), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  if (runtime.addon !== undefined) copyFileSync(runtime.addon, path.join(testFolder, packagedAddon));
}

async function packageApp(args: readonly string[]): Promise<void> {
  const runtime = await resolveRuntime();
  await build();
  await packApp(runtime);
  if (args.includes('--test')) await makeTestCopy(runtime);
  process.stdout.write(`Packed and checked: ${releaseFolder}\n`);
  if (runtime.kind === 'fallback') {
    process.stdout.write(
      `It holds Electron ${runtime.version}, which the shipped database driver does not run on: ` +
        'good for looking into, not for handing out. `npm run package -- --test` adds a copy that runs.\n',
    );
  }
}

if (import.meta.main) await main(() => packageApp(process.argv.slice(2)));
