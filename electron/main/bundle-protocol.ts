import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

import { isBundleUrl } from './app-url.ts';
import { windowPolicy } from './content-security-policy.ts';

/** What the bundle may hold; anything else in the folder is not served. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const nonceMark = '__CSP_NONCE__';

/**
 * Answers `app://bundle/…` from the folder of the built window, and nothing from anywhere else.
 *
 * Every page gets a fresh nonce, in its policy and in the `csp-nonce` element from which the styles take it.
 */
export function bundleHandler(folder: string): (request: Request) => Promise<Response> {
  const root = resolve(folder);
  return async (request) => {
    if (request.method !== 'GET') return refused(405);
    const path = pathInside(root, request.url);
    if (path === undefined) return refused(404);
    const mediaType = mediaTypes[extname(path)];
    if (mediaType === undefined) return refused(404);
    const content = await readFile(path).catch(() => undefined);
    if (content === undefined) return refused(404);
    if (extname(path) !== '.html') return new Response(content, { headers: headersFor(mediaType) });
    const nonce = randomBytes(18).toString('base64');
    const page = content.toString('utf8').replaceAll(nonceMark, nonce);
    return new Response(page, {
      headers: { ...headersFor(mediaType), 'Content-Security-Policy': windowPolicy(nonce) },
    });
  };
}

/** The file that a URL names, when it lies inside the folder. Decoded once, then normalised, then compared. */
function pathInside(root: string, url: string): string | undefined {
  if (!isBundleUrl(url)) return undefined;
  try {
    const decoded = decodeURIComponent(new URL(url).pathname);
    if (/[\0\\]/u.test(decoded)) return undefined;
    const path = resolve(join(root, decoded));
    return path.startsWith(root + sep) ? path : undefined;
  } catch {
    return undefined;
  }
}

function headersFor(mediaType: string): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  };
}

function refused(status: 404 | 405): Response {
  return new Response(null, { status, headers: headersFor('text/plain') });
}
