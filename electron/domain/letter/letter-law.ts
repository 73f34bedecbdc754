import type { Place } from '../place.ts';

/** The legal orders that letters tell apart. The codes are those of the rule packs. */
export const letterLaws = ['uk', 'eu', 'us-ca', 'br', 'ca', 'ca-qc', 'ch', 'au', 'sg'] as const;
export type LetterLaw = (typeof letterLaws)[number];

const lawByPlace: Readonly<Record<Place, LetterLaw>> = {
  'GB-ENG': 'uk',
  'GB-SCT': 'uk',
  'GB-NIR': 'uk',
  GB: 'uk',
  IE: 'eu',
  DE: 'eu',
  FR: 'eu',
  AT: 'eu',
  NL: 'eu',
  ES: 'eu',
  IT: 'eu',
  PL: 'eu',
  SE: 'eu',
  BE: 'eu',
  'US-CA': 'us-ca',
  BR: 'br',
  CA: 'ca',
  'CA-QC': 'ca-qc',
  CH: 'ch',
  AU: 'au',
  SG: 'sg',
};

/** Whose law a letter of an office at the place must satisfy. */
export function letterLaw(place: Place): LetterLaw {
  return lawByPlace[place];
}
