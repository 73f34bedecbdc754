import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import { root } from '../../scripts/paths.ts';

interface Source {
  readonly file: string;
  /** Without comments, which may name what is forbidden. */
  readonly code: string;
}

function sourcesOf(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => ({
        file: path.posix.join(folder, file.replaceAll(path.sep, '/')),
        code: withoutComments(readFileSync(path.join(root, folder, file), 'utf8')),
      })),
  );
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/^\s*\/\/.*$/gmu, '');
}

const product = sourcesOf('electron', 'renderer');
const shell = sourcesOf('electron/main', 'electron/preload');

function usesOf(pattern: RegExp, sources = product): string[] {
  return sources.flatMap(({ file, code }) => (pattern.test(code) ? [file] : []));
}

test('there is something to look at', () => {
  expect(product.length).toBeGreaterThan(100);
  expect(usesOf(/webPreferences/u)).toEqual(
    expect.arrayContaining(['electron/main/window.ts', 'electron/main/electron-paper.ts']),
  );
});

describe('what the program never uses', () => {
  test.each<{ why: string; pattern: RegExp }>([
    { why: 'code from text', pattern: /\beval\(|new Function\(|setTimeout\(\s*['"`]/u },
    {
      why: 'code or styles put into a page from outside',
      pattern: /executeJavaScript|insertCSS|executeJavaScriptInIsolatedWorld/u,
    },
    {
      why: 'HTML put into the page around React',
      pattern: /dangerouslySetInnerHTML|\.outerHTML\s*=|insertAdjacentHTML|document\.write/u,
    },
    { why: 'programs opened from a link', pattern: /openExternal|showItemInFolder/u },
    { why: 'the remote module', pattern: /@electron\/remote|enableRemoteModule/u },
    { why: 'checks of certificates', pattern: /certificate-error|setCertificateVerifyProc|ignore-certificate-errors/u },
    { why: 'silenced warnings', pattern: /ELECTRON_DISABLE_SECURITY_WARNINGS/u },
    {
      why: 'weaker pages',
      pattern:
        /(?:nodeIntegration\w*|webviewTag|allowRunningInsecureContent|experimentalFeatures|navigateOnDragDrop|plugins): true/u,
    },
    { why: 'pages without protection', pattern: /(?:sandbox|contextIsolation|webSecurity): false/u },
    {
      why: 'features of the engine that are not finished',
      pattern: /enableBlinkFeatures|enable-blink-features|enable-features/u,
    },
    { why: 'affinity or auxclick', pattern: /affinity|auxclick/u },
    {
      why: 'a crash reporter, an updater or telemetry',
      pattern: /crashReporter|autoUpdater|electron-updater|sentry/iu,
    },
    { why: 'pages of the file scheme', pattern: /loadFile\(|file:\/\//u },
    { why: 'bypassing privileges of a scheme', pattern: /bypassCSP|allowServiceWorkers|corsEnabled/u },
    { why: 'the plain text of the store', pattern: /\.serialize\(/u },
    {
      why: 'connections',
      pattern:
        /from 'node:(?:http|https|http2|net|tls|dgram|dns)'|\bWebSocket\(|XMLHttpRequest|sendBeacon|EventSource\(/u,
    },
  ])('$why', ({ pattern }) => {
    expect(usesOf(pattern)).toEqual([]);
  });

  test('fetch, in any process', () => {
    expect(usesOf(/(?<![.\w])(?:net\.)?fetch\(/u)).toEqual([]);
  });
});

describe('what stands in one place only', () => {
  test.each<{ what: string; pattern: RegExp; files: readonly string[] }>([
    { what: 'opening a file with the system', pattern: /openPath\(/u, files: ['electron/main/file-opener.ts'] },
    { what: 'switches of the browser', pattern: /appendSwitch|appendArgument/u, files: ['electron/main/egress.ts'] },
    { what: 'what the page is given', pattern: /exposeInMainWorld/u, files: ['electron/preload/preload.ts'] },
    { what: 'messages of the page', pattern: /ipcMain/u, files: ['electron/main/main.ts'] },
    {
      what: 'permissions',
      pattern: /setPermissionRequestHandler/u,
      files: ['electron/main/electron-paper.ts', 'electron/main/permissions.ts'],
    },
    {
      what: 'windows',
      pattern: /new BrowserWindow/u,
      files: ['electron/main/electron-paper.ts', 'electron/main/window.ts'],
    },
    { what: 'own trusted types', pattern: /createPolicy\(/u, files: ['renderer/ui/trusted-document.ts'] },
  ])('$what', ({ pattern, files }) => {
    expect(usesOf(pattern).toSorted()).toEqual(files.toSorted());
  });

  test('Electron is known to the shell and the preload, and to no other layer', () => {
    const importers = usesOf(/from 'electron'|require\('electron'\)/u);
    const ours = new Set(shell.map(({ file }) => file));
    expect(importers.filter((file) => !ours.has(file))).toEqual([]);
  });
});

test('the preload is one file that requires Electron alone and exposes two functions', () => {
  const preload = readFileSync(path.join(root, 'dist/preload/preload.cjs'), 'utf8');
  expect([...preload.matchAll(/require\(["']([^"']+)["']\)/gu)].map((match) => match[1])).toEqual(['electron']);
  expect(readdirSync(path.join(root, 'dist/preload'))).toEqual(['preload.cjs']);
});

test('the built window loads nothing from a network', () => {
  const folder = path.join(root, 'dist/renderer');
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
  const styles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  for (const file of styles)
    expect(readFileSync(path.join(folder, file), 'utf8')).not.toMatch(/url\(["']?(?:https?:)?\/\/|@import/u);
});
