import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file that the archive of the app may hold. Anything else is a fault. */
const allowedInArchive: readonly RegExp[] = [
  /^\/package\.json$/,
  /^\/dist\/(main|host|cli)\/[\w.-]+\.js$/,
  /^\/dist\/preload\/preload\.cjs$/,
  /^\/dist\/renderer\/index\.html$/,
  /^\/dist\/renderer\/assets\/[\w.-]+\.(js|css|svg|png|woff2?|json)$/,
  /^\/resources\/icons\/[\w.-]+\.png$/,
  /^\/node_modules\/better-sqlite3\/(package\.json|LICENSE)$/,
  /^\/node_modules\/better-sqlite3\/lib\/[\w./-]+\.js$/,
  /^\/node_modules\/better-sqlite3\/prebuilds\/(linux|darwin|win32)-(x64|arm64)\.node$/,
];

const requiredInArchive: readonly string[] = [
  '/package.json',
  '/dist/main/main.js',
  '/dist/host/host.js',
  '/dist/preload/preload.cjs',
  '/dist/cli/casebook.js',
  '/dist/renderer/index.html',
  '/node_modules/better-sqlite3/lib/index.js',
];

/** Every fuse and the state it must have in a release. */
export const releaseFuses: readonly (readonly [FuseV1Options, FuseState])[] = [
  [FuseV1Options.RunAsNode, FuseState.DISABLE],
  [FuseV1Options.EnableCookieEncryption, FuseState.ENABLE],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseState.DISABLE],
  [FuseV1Options.EnableNodeCliInspectArguments, FuseState.DISABLE],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseState.ENABLE],
  [FuseV1Options.OnlyLoadAppFromAsar, FuseState.ENABLE],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, FuseState.DISABLE],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, FuseState.DISABLE],
];

/** What is wrong with an unpacked Linux app, one sentence each; empty when it is as it must be. */
export async function checkPackage(folder: string): Promise<readonly string[]> {
  return [...checkResources(folder), ...checkArchive(folder), ...(await checkFuses(folder))];
}

/** The files of the app's archive, with `/` in front. */
export function archiveFiles(folder: string): readonly string[] {
  const entries = listPackage(path.join(folder, 'resources/app.asar'), { isPack: false });
  const folders = new Set(entries.map((entry) => path.posix.dirname(entry)));
  return entries.filter((entry) => !folders.has(entry));
}

function checkArchive(folder: string): readonly string[] {
  const files = archiveFiles(folder);
  const addons = files.filter((file) => file.endsWith('.node'));
  return [
    ...files
      .filter((file) => !allowedInArchive.some((pattern) => pattern.test(file)))
      .map((file) => `The archive holds ${file}, which is not on the list of what may be shipped.`),
    ...requiredInArchive.filter((file) => !files.includes(file)).map((file) => `The archive lacks ${file}.`),
    ...(addons.length === 1 ? [] : [`The archive holds ${addons.length} native addons; it must hold one.`]),
  ];
}

function checkResources(folder: string): readonly string[] {
  const faults: string[] = [];
  // An app folder or a default app beside the archive would be a second way in.
  for (const name of ['resources/app', 'resources/default_app.asar']) {
    if (existsSync(path.join(folder, name))) faults.push(`${name} must not be there.`);
  }
  const locales = readdirSync(path.join(folder, 'locales')).sort().join(' ');
  if (locales !== 'en-GB.pak en-US.pak') faults.push(`The locales are ${locales}.`);
  return faults;
}

async function checkFuses(folder: string): Promise<readonly string[]> {
  const wire = await getCurrentFuseWire(path.join(folder, 'privacy-casebook'));
  return releaseFuses
    .filter(([fuse, state]) => wire[fuse] !== state)
    .map(([fuse]) => `The fuse ${FuseV1Options[fuse]} is not in the state of a release.`);
}
