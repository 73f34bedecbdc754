import { addressParser } from 'postal-mime';
import type { Header } from 'postal-mime';
import { cleanLine } from './clean-text.ts';
import { withoutComments } from './header-comments.ts';

/** A name and an address as a header gives them; empty where it gives none. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** Longest address header that is taken apart; a longer one is no letter to an office. Characters. */
const longestHeader = 100_000;

/** All addresses of one kind of header, groups taken apart, in the order of the message. */
export function mailAddresses(headers: readonly Header[], name: string): readonly MailAddress[] {
  return headers
    .filter(({ key }) => key === name)
    .slice(0, 50)
    .flatMap(({ value }) => addressParser(plainHeader(value.slice(0, longestHeader)), { flatten: true }))
    .map(({ name: shown, address = '' }) => ({ name: personName(shown, address), address: cleanLine(address, 320) }))
    .filter((found) => found.name !== '' || found.address !== '');
}

/** The addresses of a header in one line: at most twenty, then how many more there are. */
export function addressLine(addresses: readonly MailAddress[]): string {
  const all = addresses.map(({ name, address }) => (address === '' ? name : address));
  const shown = all.slice(0, 20).join(', ');
  return all.length > 20 ? `${shown} and ${all.length - 20} more` : shown;
}

/** Without angle brackets the comment may be the only name there is: `jo@example.org (Jo Ashby)`. */
function plainHeader(value: string): string {
  return value.includes('<') ? withoutComments(value) : value;
}

/** A name that is itself an address comes from a list without commas and says nothing. */
function personName(name: string, address: string): string {
  const clean = cleanLine(name, 200);
  return clean === address || /^\S+@\S+$/u.test(clean) ? '' : clean;
}
