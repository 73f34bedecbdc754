import { expect, test } from 'vitest';

import { organisationDetails } from '../../../electron/contract/organisation.ts';
import { initialsOf, nobodyYet, regulatorAfter } from '../../../renderer/features/first-run/who.ts';

test.each([
  ['Mary Shaw', 'MS'],
  ['Anne-Marie O’Neill', 'AMO'],
  ['  Åsa  Öberg ', 'ÅÖ'],
  ['Jean de la Tour du Pin Verclause', 'JDLTDP'],
  ['', ''],
  ['4711', ''],
])('initials of %j', (name, expected) => {
  expect(initialsOf(name)).toBe(expected);
});

test('a change of place changes the suggested regulator, not a typed one', () => {
  expect(regulatorAfter('IE', 'GB-ENG', "Information Commissioner's Office")).toBe('Data Protection Commission');
  expect(regulatorAfter('IE', 'GB-ENG', '')).toBe('Data Protection Commission');
  expect(regulatorAfter('IE', 'GB-ENG', 'Information Commission')).toBe('Information Commission');
});

test('the first step needs only a name to be taken', () => {
  const { organisation } = nobodyYet;
  expect(organisationDetails.safeParse(organisation).success).toBe(false);
  expect(organisationDetails.safeParse({ ...organisation, name: 'Northfield Council' }).success).toBe(true);
});
