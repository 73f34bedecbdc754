import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { isBundleUrl } from '../../../electron/main/app-url.ts';
import { bundleHandler } from '../../../electron/main/bundle-protocol.ts';

let outside: string;
let answer: (request: Request) => Promise<Response>;

beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'bundle-'));
  const folder = join(outside, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(join(outside, 'renderer-secret'));
  writeFileSync(join(folder, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">');
  writeFileSync(join(folder, 'assets', 'app.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'a b.css'), 'a{}');
  writeFileSync(join(folder, 'assets', 'app.js.map'), '{}');
  writeFileSync(join(folder, 'assets', 'notes.txt'), 'x');
  writeFileSync(join(outside, 'secret.js'), 'secret');
  writeFileSync(join(outside, 'renderer-secret', 'secret.js'), 'secret');
  answer = bundleHandler(folder);
});
afterAll(() => rmSync(outside, { recursive: true, force: true }));

const get = (url: string): Promise<Response> => answer(new Request(url));

describe('app://bundle/', () => {
  test('the page carries the nonce of its policy, a new one each time', async () => {
    const nonces = new Set<string>();
    for (const response of [await get('app://bundle/index.html'), await get('app://bundle/index.html?x#/today')]) {
      const policy = response.headers.get('Content-Security-Policy') ?? '';
      const nonce = /'nonce-([\w+/=]{24})'/u.exec(policy)?.[1] ?? 'none';
      expect(await response.text()).toBe(`<meta name="csp-nonce" content="${nonce}">`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(2);
  });

  test.each([
    ['app://bundle/assets/app.js', 'text/javascript; charset=utf-8'],
    ['app://bundle/assets/a%20b.css', 'text/css; charset=utf-8'],
    ['app://bundle/index.html', 'text/html; charset=utf-8'],
  ])('%s is %s, and nothing is sniffed', async (url, mediaType) => {
    const { status, headers } = await get(url);
    expect(status).toBe(200);
    expect(headers.get('Content-Type')).toBe(mediaType);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  test.each([
    'app://bundle/',
    'app://bundle/assets',
    'app://bundle/assets/missing.js',
    'app://bundle/assets/notes.txt',
    'app://bundle/assets/app.js.map',
    'app://bundle/../secret.js',
    'app://bundle/%2e%2e/secret.js',
    'app://bundle/..%2fsecret.js',
    'app://bundle/assets/..%2f..%2fsecret.js',
    'app://bundle/..%5csecret.js',
    'app://bundle/..%2frenderer-secret/secret.js',
    'app://bundle/%252e%252e/secret.js',
    'app://bundle/assets/app.js%00.css',
    'app://bundle/%E0%A4%A.js',
    'app://other/index.html',
    'app://bundle.evil/index.html',
    'app://user@bundle/index.html',
    'https://bundle/index.html',
    'file:///etc/hosts',
  ])('%s is not there', async (url) => {
    // A Request cannot be made with a user name, so the handler is given what it reads.
    const { status, body } = await answer({ method: 'GET', url } as Request);
    expect({ status, body }).toEqual({ status: 404, body: null });
  });

  test.each(['POST', 'PUT', 'HEAD', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const { status, body } = await answer(new Request('app://bundle/index.html', { method }));
    expect({ status, body }).toEqual({ status: 405, body: null });
  });
});

test.each([
  ['app://bundle/index.html', true],
  ['app://bundle', true],
  ['APP://bundle/', true],
  ['app://bundle:1/', false],
  ['app://print/x', false],
  ['app:bundle/index.html', false],
  ['nonsense', false],
])('%s belongs to the bundle: %s', (url, expected) => {
  expect(isBundleUrl(url)).toBe(expected);
});
