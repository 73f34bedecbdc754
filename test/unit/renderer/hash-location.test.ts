import { expect, test } from 'vitest';

import { hashFor, parseHash } from '../../../renderer/app/hash-location.ts';

test.each([
  ['', { path: '/', search: '' }],
  ['#/today', { path: '/today', search: '' }],
  ['#/requests?due=overdue&q=a%3Fb', { path: '/requests', search: 'due=overdue&q=a%3Fb' }],
])('reads %s', (hash, expected) => {
  expect(parseHash(hash)).toEqual(expected);
});

test.each([
  {
    why: 'another page leaves the filters behind',
    to: '/breaches',
    present: '#/requests?due=overdue',
    expected: '#/breaches',
  },
  {
    why: 'a query stays on the page',
    to: '?due=today',
    present: '#/requests?due=overdue',
    expected: '#/requests?due=today',
  },
  { why: 'an empty query clears the filters', to: '?', present: '#/requests?due=overdue', expected: '#/requests' },
  {
    why: 'a route may carry its query',
    to: '/requests?due=paused',
    present: '#/today',
    expected: '#/requests?due=paused',
  },
])('$why', ({ to, present, expected }) => {
  expect(hashFor(to, present)).toBe(expected);
});
