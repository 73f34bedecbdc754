import type { OfficerDetails, OrganisationDetails } from '../../../electron/contract/organisation.ts';
import { placeEntry } from '../../../electron/domain/place.ts';
import { usualRegulator } from '../../ui/regulators.ts';
import type { CasePlace } from '../../ui/place-field.tsx';

/** What the first step asks: the organisation, and the officer who sets the casebook up. */
export interface Who {
  readonly organisation: OrganisationDetails;
  readonly officer: OfficerDetails;
}

const firstPlace: CasePlace = 'GB-ENG';

/** An empty first step; the place and what follows from it are filled in. */
export const nobodyYet: Who = {
  organisation: {
    name: '',
    place: firstPlace,
    zone: placeEntry(firstPlace).zone,
    regulator: usualRegulator[firstPlace],
    registrationNumber: '',
    contactName: '',
    contactEmail: '',
    contactPhone: '',
    contactAddress: '',
  },
  officer: { name: '', initials: '', email: '' },
};

/** The initials an officer usually signs with. @example initialsOf('Mary Anne O’Shea') // 'MAO' */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map((part) => /\p{L}/u.exec(part)?.[0] ?? '')
    .join('')
    .toUpperCase()
    .slice(0, 6);
}

/** What is proposed for the regulator after a change of place: what the officer typed stays. */
export function regulatorAfter(place: CasePlace, before: CasePlace, typed: string): string {
  return typed === '' || typed === usualRegulator[before] ? usualRegulator[place] : typed;
}
