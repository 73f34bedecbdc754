/** What is known of a person: any part may be empty. */
export interface PersonTraits {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
}

export const matchReasons = [
  'same-email',
  'same-name',
  'name-reordered',
  'similar-name',
  'initial-and-surname',
  'same-phone',
  'same-address',
  'same-postcode',
] as const;
export type MatchReason = (typeof matchReasons)[number];

/** How alike two records are, and what makes them so. Never a verdict: the officer looks at both. */
export interface PersonMatch {
  /** 0 to 100. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

const weights: Readonly<Record<MatchReason, number>> = {
  'same-email': 60,
  'same-name': 40,
  'name-reordered': 35,
  'similar-name': 25,
  'initial-and-surname': 20,
  'same-phone': 40,
  'same-address': 35,
  'same-postcode': 15,
};

/** Least score at which a match is shown. An initial and a surname alone are shared by too many people. */
export const leastScore = 25;

/**
 * Whether two records may be the same person: by e-mail, telephone, address, and by the name written another way —
 * without accents, in another order, with a title, an initial, or a letter or two different.
 *
 * Nothing when what they share is too little. Source of the purpose: earlier requests are input to "repetitive or
 * excessive", UK GDPR Article 12(5), where earlier requests alone prove nothing.
 */
export function samePerson(a: PersonTraits, b: PersonTraits): PersonMatch | undefined {
  const reasons = [emailReason(a, b), nameReason(a.name, b.name), phoneReason(a, b), addressReason(a, b)].filter(
    (reason) => reason !== undefined,
  );
  const score = Math.min(
    100,
    reasons.reduce((sum, reason) => sum + weights[reason], 0),
  );
  return score < leastScore ? undefined : { score, reasons };
}

/** The words of a name as they are compared: no accents, titles or punctuation, small letters. */
export function nameWords(name: string): readonly string[] {
  return plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !titles.has(word));
}

/** An e-mail address as it is compared: small letters, without the part after a plus sign. */
export function plainEmail(email: string): string {
  const address = email.normalize('NFKC').trim().toLowerCase();
  const at = address.lastIndexOf('@');
  if (at < 1) return address;
  const local = address.slice(0, at);
  const plus = local.indexOf('+');
  return `${plus > 0 ? local.slice(0, plus) : local}${address.slice(at)}`;
}

/** A United Kingdom postcode in an address, without its blank; nothing when there is none. */
export function postcodeIn(address: string): string | undefined {
  const found = /\b([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})\b/u.exec(address.toUpperCase());
  return found === null ? undefined : `${found[1] ?? ''}${found[2] ?? ''}`;
}

const titles: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'professor',
  'sir',
  'dame',
  'lady',
  'lord',
  'rev',
  'herr',
  'frau',
  'madame',
  'monsieur',
]);

function emailReason(a: PersonTraits, b: PersonTraits): MatchReason | undefined {
  const [first, second] = [plainEmail(a.email), plainEmail(b.email)];
  return first !== '' && first === second ? 'same-email' : undefined;
}

function nameReason(a: string, b: string): MatchReason | undefined {
  const [first, second] = [nameWords(a), nameWords(b)];
  if (first.length === 0 || second.length === 0) return undefined;
  const [one, other] = [withoutUmlauts(first), withoutUmlauts(second)];
  if (one.join(' ') === other.join(' ')) return 'same-name';
  if (one.toSorted().join(' ') === other.toSorted().join(' ')) return 'name-reordered';
  if (first.length < 2 || second.length < 2) return undefined;
  if (areAlike(first, second) || areAlike(first, second.toReversed())) return 'similar-name';
  return hasInitial(first, second) || hasInitial(second, first) ? 'initial-and-surname' : undefined;
}

/** First and last words that differ by a slip of the pen or by a way of writing. Middle names may be missing. */
function areAlike(a: readonly string[], b: readonly string[]): boolean {
  return isAlike(a[0] ?? '', b[0] ?? '') && isAlike(a.at(-1) ?? '', b.at(-1) ?? '');
}

function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const longest = Math.max(a.length, b.length);
  if (longest < 4 || a.charAt(0) !== b.charAt(0)) return false;
  return editDistance(a, b) <= (longest < 7 ? 1 : 2);
}

function hasInitial(short: readonly string[], long: readonly string[]): boolean {
  const initial = short[0] ?? '';
  return initial.length === 1 && (long[0] ?? '').startsWith(initial) && short.at(-1) === long.at(-1);
}

function phoneReason(a: PersonTraits, b: PersonTraits): MatchReason | undefined {
  const [first, second] = [phoneDigits(a.phone), phoneDigits(b.phone)];
  return first.length >= 7 && first === second ? 'same-phone' : undefined;
}

/** The last nine digits: the country code and the zero before the area code are written or left out. */
function phoneDigits(phone: string): string {
  return phone.replaceAll(/\D/gu, '').slice(-9);
}

function addressReason(a: PersonTraits, b: PersonTraits): MatchReason | undefined {
  const [first, second] = [nameWords(a.address).join(' '), nameWords(b.address).join(' ')];
  if (first.length >= 10 && first === second) return 'same-address';
  const [here, there] = [postcodeIn(a.address), postcodeIn(b.address)];
  return here !== undefined && here === there ? 'same-postcode' : undefined;
}

/** Small Latin letters: accents off, and the letters that have no accent but a stroke or a joint. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’`]/gu, '');
}

/** The way of writing an umlaut with two letters, as the same letter without it. */
function withoutUmlauts(words: readonly string[]): readonly string[] {
  return words.map((word) => word.replaceAll(/(?<=[aou])e/gu, ''));
}

/** Letters to insert, leave out, change or swap with their neighbour to get from one word to the other. */
function editDistance(a: string, b: string): number {
  const width = b.length + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column < width; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[width - 1] ?? 0;
}
