import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { leastScore, nameWords, postcodeIn, samePerson } from '../../../../electron/domain/request/same-person.ts';
import type { MatchReason, PersonTraits } from '../../../../electron/domain/request/same-person.ts';

function traits(name: string, more: Partial<PersonTraits> = {}): PersonTraits {
  return { email: '', phone: '', address: '', ...more, name };
}

describe('two records of one person', () => {
  test.each<[a: string, b: string, reason: MatchReason]>([
    ['Jane Okafor', 'JANE OKAFOR', 'same-name'],
    ['Siobhán O’Neill', "Siobhan O'Neill", 'same-name'],
    ['Dr. José García', 'Jose Garcia', 'same-name'],
    ['Jürgen Müller', 'Juergen Mueller', 'same-name'],
    ['Björn Strauß', 'Bjoern Strauss', 'same-name'],
    ['Okafor, Jane', 'Jane Okafor', 'name-reordered'],
    ['Jane Okafor', 'Jane Okafour', 'similar-name'],
    ['Jane Okafor', 'Jnae Okafor', 'similar-name'],
    ['Jane Mary Okafor', 'Jane Okafor', 'similar-name'],
    ['Katherine Philips', 'Katharine Phillips', 'similar-name'],
  ])('%s and %s: %s', (a, b, reason) => {
    expect(samePerson(traits(a), traits(b))?.reasons).toEqual([reason]);
  });

  test.each<{ why: string; a: PersonTraits; b: PersonTraits; reasons: readonly MatchReason[] }>([
    {
      why: 'another name, the same address of e-mail',
      a: traits('Jane Okafor', { email: 'jane@mail.example' }),
      b: traits('Jane Smith', { email: 'Jane+work@Mail.example' }),
      reasons: ['same-email'],
    },
    {
      why: 'an initial and the same postcode',
      a: traits('J Okafor', { address: '1 Hill Rd, York YO1 7HH' }),
      b: traits('Jane Okafor', { address: 'Flat 2, 1 Hill Road, yo17hh' }),
      reasons: ['initial-and-surname', 'same-postcode'],
    },
    {
      why: 'a telephone number with and without its country code',
      a: traits('Jane Okafor', { phone: '+44 7700 900123' }),
      b: traits('Tom Baker', { phone: '07700 900123' }),
      reasons: ['same-phone'],
    },
  ])('$why', ({ a, b, reasons }) => {
    expect(samePerson(a, b)?.reasons).toEqual(reasons);
  });
});

test.each<[why: string, a: PersonTraits, b: PersonTraits]>([
  ['another first name', traits('Jane Okafor'), traits('Tom Okafor')],
  ['another surname', traits('Jane Okafor'), traits('Jane Baker')],
  ['only an initial in common', traits('J Okafor'), traits('Jane Okafor')],
  ['short names one letter apart', traits('Ann Lee'), traits('Ann Lea')],
  [
    'the same street of another house',
    traits('', { address: '1 Hill Rd, York YO1 7HH' }),
    traits('', { address: '9 Hill Rd, York YO1 7HH' }),
  ],
  ['nothing known', traits(''), traits('')],
])('are not shown: %s', (_why, a, b) => {
  expect(samePerson(a, b)).toBeUndefined();
});

test('is the same from both sides, between the least score and 100, for any texts', () => {
  const text = fc.string({ maxLength: 30, unit: 'grapheme' });
  const anyTraits = fc.record({ name: text, email: text, phone: text, address: text });
  fc.assert(
    fc.property(anyTraits, anyTraits, (a, b) => {
      const [there, back] = [samePerson(a, b), samePerson(b, a)];
      expect(there).toEqual(back);
      if (there === undefined) return;
      expect(there.score).toBeGreaterThanOrEqual(leastScore);
      expect(there.score).toBeLessThanOrEqual(100);
      expect(there.reasons.length).toBeGreaterThan(0);
    }),
  );
});

/** Ways in which people and clerks write one name; each must be found again. */
const slips: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.split(' ').toReversed().join(', '),
  (name) => `Ms ${name}`,
  (name) => name.slice(0, -2) + name.slice(-1),
  (name) => `${name.slice(0, -1)}${name.slice(-1).repeat(2)}`,
];
const names = [
  'Jane Okafor',
  'Thomas Wetherby',
  'Amina Rahmani',
  'Gwendolyn Prichard',
  'Oluwaseun Adebayo',
  'Catherine Delacroix',
  'Margaret Thornbury',
  'Kwame Asantewaa',
  'Isabella Fernandes',
  'Zbigniew Kowalczyk',
  'Priyanka Venkatesh',
  'Declan Gallagher',
];

test('finds every written variant of a name, and mistakes no two different people of the set for each other', () => {
  const missed = names.flatMap((name) =>
    slips.map((slip) => slip(name)).filter((other) => samePerson(traits(name), traits(other)) === undefined),
  );
  expect(missed).toEqual([]);
  const mistaken = names.flatMap((a) => names.filter((b) => a < b && samePerson(traits(a), traits(b)) !== undefined));
  expect(mistaken).toEqual([]);
});

test('the words of a name and the postcode of an address', () => {
  expect(nameWords('Prof. Dr. Anne-Marie d’Arcy')).toEqual(['anne', 'marie', 'darcy']);
  expect(postcodeIn('12 High St, London sw1a1aa')).toBe('SW1A1AA');
  expect(postcodeIn('Hauptstraße 4, 10115 Berlin')).toBeUndefined();
});
