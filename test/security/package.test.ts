import { extractFile } from '@electron/asar';
import { FuseState, FuseV1Options, flipFuses, FuseVersion } from '@electron/fuses';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { archiveFiles, checkPackage, releaseFuses } from '../../scripts/check-package.ts';
import { launchApp, packagedApp } from '../../scripts/launch.ts';
import { programName, releaseFolder } from '../../scripts/package.ts';

// `npm test` packs before it runs these; by hand: `npm run package -- --test`.
const archive = path.join(releaseFolder, 'resources/app.asar');

describe('the packaged app', () => {
  test('holds what a release may hold and nothing else, with every fuse set', async () => {
    expect(await checkPackage(releaseFolder)).toEqual([]);
  });

  test('holds files at all, so that the check above has something to look at', () => {
    expect(archiveFiles(releaseFolder).length).toBeGreaterThan(20);
  });

  test('states every fuse this version of the fuse wire has, but for one that the packer cannot set yet', () => {
    const known = Object.values(FuseV1Options).filter((value) => typeof value === 'number');
    const stated = releaseFuses.map(([fuse]) => fuse);
    expect(known.filter((fuse) => !stated.includes(fuse))).toEqual([FuseV1Options.WasmTrapHandlers]);
  });

  test('holds no source map and no reference to one', () => {
    const scripts = archiveFiles(releaseFolder).filter((file) => file.startsWith('/dist/'));
    expect(scripts.filter((file) => file.endsWith('.map'))).toEqual([]);
    const referring = scripts.filter((file) => /^\/\/# sourceMappingURL=(?!data:)/m.test(read(file)));
    expect(referring).toEqual([]);
  });

  test('has a page without inline scripts, event handlers or addresses outside of the app', () => {
    const html = read('/dist/renderer/index.html');
    expect(html).toMatch(/<script [^>]*src="\.\/assets\//);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
    expect(html).not.toMatch(/\son\w+=/);
    expect(html).not.toMatch(/(src|href)="(?!\.\/)/);
  });

  test('has a preload script that is one file and requires Electron only', () => {
    const files = archiveFiles(releaseFolder).filter((file) => file.startsWith('/dist/preload/'));
    expect(files).toEqual(['/dist/preload/preload.cjs']);
    const required = [...read('/dist/preload/preload.cjs').matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)];
    expect(required.length).toBeGreaterThan(0);
    expect(new Set(required.map(([, name]) => name))).toEqual(new Set(['electron']));
  });

  test('starts, and shows a window of the app', async () => {
    const app = await launchApp(packagedApp());
    try {
      expect(await app.electron.evaluate((electron) => electron.app.isPackaged)).toBe(true);
      expect(app.page.url()).toMatch(/^app:\/\/bundle\//);
    } finally {
      await app.close();
    }
  });
});

/** The check itself, on copies with one thing wrong each. */
describe('the package check', () => {
  let copy = '';

  beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'package-check-'));
    for (const part of ['resources', 'locales', programName]) {
      cpSync(path.join(releaseFolder, part), path.join(copy, part), { recursive: true });
    }
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('names an app folder beside the archive', async () => {
    const folder = path.join(copy, 'resources/app');
    mkdirSync(folder);
    expect(await checkPackage(copy)).toEqual(['resources/app must not be there.']);
    rmSync(folder, { recursive: true });
  });

  test('names a locale too many', async () => {
    const locale = path.join(copy, 'locales/xx.pak');
    writeFileSync(locale, '');
    expect(await checkPackage(copy)).toEqual(['The locales are en-GB.pak en-US.pak xx.pak.']);
    rmSync(locale);
  });

  test.each(releaseFuses)('names fuse %i when it is the other way round', async (fuse, state) => {
    const program = path.join(copy, programName);
    const set = (on: boolean): Promise<unknown> => flipFuses(program, { version: FuseVersion.V1, [fuse]: on });
    const released = state === FuseState.ENABLE;
    await set(!released);
    expect(await checkPackage(copy)).toEqual([`The fuse ${FuseV1Options[fuse]} is not in the state of a release.`]);
    await set(released);
  });
});

function read(file: string): string {
  return extractFile(archive, file.slice(1)).toString('utf8');
}
