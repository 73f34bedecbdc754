import { expect, test } from 'vitest';

import { printPolicy, windowPolicy } from '../../../electron/main/content-security-policy.ts';

function directives(policy: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

test('the window loads and runs nothing but its own bundle', () => {
  expect(directives(windowPolicy('N'))).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'nonce-N'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'frame-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'dompurify casebook',
  });
});

test('a printed document runs nothing and loads nothing', () => {
  const policy = directives(printPolicy);
  expect(policy['default-src']).toBe("'none'");
  expect(policy['script-src']).toBeUndefined();
  expect(printPolicy).not.toMatch(/https?:|\*|'self'|unsafe-eval/u);
});
