import { useQuery } from '@tanstack/react-query';

/** The strength of a passphrase, 0 to 4 as zxcvbn counts, and what would make it better. */
export interface Strength {
  readonly score: 0 | 1 | 2 | 3 | 4;
  readonly advice: string;
}

/** The least length and score taken; the core enforces the same (electron/core/passphrase.ts). */
export const leastPassphraseLength = 12;
export const leastPassphraseScore = 3;

export const strengthWords: Readonly<Record<Strength['score'], string>> = {
  0: 'Very weak',
  1: 'Weak',
  2: 'Fair',
  3: 'Strong',
  4: 'Very strong',
};

/** Whether a passphrase of this strength is taken. */
export function isEnough(passphrase: string, strength: Strength): boolean {
  return passphrase.length >= leastPassphraseLength && strength.score >= leastPassphraseScore;
}

/** The strength while somebody types; undefined until the word lists are loaded, which happens once and on demand. */
export function useStrength(passphrase: string, known: readonly string[]): Strength | undefined {
  const meter = useQuery({
    queryKey: ['passphrase-meter'],
    queryFn: () => import('./strength-meter.ts').then(({ createMeter }) => createMeter()),
    gcTime: Infinity,
  });
  return meter.data?.(passphrase, known);
}
