import { describe, expect, test } from 'vitest';

import { isAllowedRequest } from '../../../electron/main/egress.ts';
import { isIdleTooLong } from '../../../electron/main/lock-watch.ts';
import { isPermitted } from '../../../electron/main/permissions.ts';

describe('requests that may be carried out', () => {
  test.each([
    ['app://bundle/index.html', true],
    ['data:image/png;base64,AAAA', true],
    ['blob:app://bundle/1', true],
    ['http://127.0.0.1/', false],
    ['https://example.com/app:', false],
    ['ws://localhost/', false],
    ['ftp://example.com/', false],
    ['file:///etc/passwd', false],
    ['chrome://gpu', false],
    ['devtools://devtools/bundled/x.js', false],
    ['apps://bundle/', false],
    ['', false],
  ])('%s: %s', (url, allowed) => {
    expect(isAllowedRequest(url, false)).toBe(allowed);
  });

  test('the developer tools load their own pages in development only', () => {
    expect(isAllowedRequest('devtools://devtools/bundled/x.js', true)).toBe(true);
    expect(isAllowedRequest('https://example.com/', true)).toBe(false);
  });
});

describe('permissions', () => {
  test.each([
    ['clipboard-sanitized-write', 'app://bundle', true],
    ['clipboard-sanitized-write', 'app://bundle/', true],
    ['clipboard-sanitized-write', 'app://print', false],
    ['clipboard-sanitized-write', 'https://example.com', false],
    ['clipboard-sanitized-write', '', false],
    ['clipboard-read', 'app://bundle', false],
    ['notifications', 'app://bundle', false],
    ['media', 'app://bundle', false],
    ['geolocation', 'app://bundle', false],
    ['openExternal', 'app://bundle', false],
    ['fileSystem', 'app://bundle', false],
    ['unknown', 'app://bundle', false],
  ])('%s for %s: %s', (permission, origin, allowed) => {
    expect(isPermitted(permission, origin)).toBe(allowed);
  });
});

describe('nobody at the machine', () => {
  test.each([
    { idleSeconds: 599, minutes: 10, locks: false },
    { idleSeconds: 600, minutes: 10, locks: true },
    { idleSeconds: 100_000, minutes: 0, locks: false },
    { idleSeconds: 0, minutes: 1, locks: false },
  ])('$idleSeconds s with a limit of $minutes min: $locks', ({ idleSeconds, minutes, locks }) => {
    expect(isIdleTooLong(idleSeconds, minutes)).toBe(locks);
  });
});
