import { plainEmail } from './same-person.ts';

/** By which way somebody is not to be written to again. */
export const suppressionKinds = ['email', 'phone', 'post'] as const;
export type SuppressionKind = (typeof suppressionKinds)[number];

/** An address as it is compared, or nothing when it cannot be one. Only a hash of it is kept. */
export interface SuppressedAddress {
  readonly kind: SuppressionKind;
  readonly plain: string;
}

/**
 * An address in the form in which two spellings of it are the same: an e-mail address in small letters, a telephone
 * number by its digits, a postal address by its words. The tag after a plus sign of an e-mail address is left on here,
 * because a mailing tool compares addresses as they were given.
 */
export function suppressedAddress(kind: SuppressionKind, address: string): SuppressedAddress | undefined {
  switch (kind) {
    case 'email': {
      const plain = address.normalize('NFKC').trim().toLowerCase();
      return /^[^\s@]+@[^\s@]+$/u.test(plain) ? { kind, plain } : undefined;
    }
    case 'phone': {
      const digits = address.replaceAll(/\D/gu, '').replace(/^00/u, '');
      return digits.length < 7 ? undefined : { kind, plain: digits.replace(/^440?/u, '').replace(/^0/u, '') };
    }
    case 'post': {
      const words = address
        .toLowerCase()
        .normalize('NFKD')
        .replaceAll(/\p{M}/gu, '')
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
      return words.length < 3 ? undefined : { kind, plain: words.join(' ') };
    }
  }
}

/** The spellings of an address under which it is looked up: as given, and without the tag after a plus sign. */
export function lookUpForms(address: SuppressedAddress): readonly string[] {
  if (address.kind !== 'email') return [address.plain];
  return [...new Set([address.plain, plainEmail(address.plain)])];
}
