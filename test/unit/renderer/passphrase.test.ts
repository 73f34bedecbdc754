import { expect, test } from 'vitest';

import { isStrongPassphrase } from '../../../electron/core/passphrase.ts';
import { faultOf } from '../../../renderer/ui/passphrase-fault.ts';
import { isEnough } from '../../../renderer/ui/strength.ts';
import { createMeter } from '../../../renderer/ui/strength-meter.ts';

const measure = createMeter();

test.each([
  'short',
  'passwordpassword',
  'aaaaaaaaaaaaaaaa',
  'lantern orbit mustard quilt',
  'Tr0ub4dour&3',
  'qwertyuiopas',
])('the window takes %j exactly when the core does', (passphrase) => {
  expect(isEnough(passphrase, measure(passphrase, []))).toBe(isStrongPassphrase(passphrase));
});

test('the name of the organisation makes a passphrase weaker', () => {
  const passphrase = 'northfieldcouncil2026';
  expect(measure(passphrase, ['northfieldcouncil']).score).toBeLessThan(measure(passphrase, []).score);
});

test.each([
  {
    why: 'too short',
    typed: { first: 'lantern', second: 'lantern' },
    expected: { at: 'first', words: 'Use at least 12 characters' },
  },
  {
    why: 'too easy',
    typed: { first: 'passwordpassword', second: 'passwordpassword' },
    expected: { at: 'first', words: 'Too easy to guess. Add one or two unrelated words' },
  },
  {
    why: 'not yet repeated',
    typed: { first: 'lantern orbit mustard', second: '' },
    expected: { at: 'second', words: 'Type it once more' },
  },
  {
    why: 'repeated with a slip',
    typed: { first: 'lantern orbit mustard', second: 'lantern orbit custard' },
    expected: { at: 'second', words: 'The two are not the same' },
  },
  { why: 'good', typed: { first: 'lantern orbit mustard', second: 'lantern orbit mustard' }, expected: undefined },
])('$why', ({ typed, expected }) => {
  expect(faultOf(typed, measure(typed.first, []))).toEqual(expected);
});
