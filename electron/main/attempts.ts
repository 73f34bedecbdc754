import type { Answer } from '../contract/errors.ts';
import type { Profile, ProfileData } from './profile.ts';
import { refuse } from './refusal.ts';

const firstDelayMs = 1_000;
const longestDelayMs = 15 * 60_000;

/**
 * Milliseconds until the next attempt is taken: one second after the first wrong passphrase, twice as long after each
 * further one, a quarter of an hour at most. A clock that was set back never makes the wait longer than that delay.
 */
export function retryAfter(
  { wrongAttempts, lastWrongAt }: Pick<ProfileData, 'wrongAttempts' | 'lastWrongAt'>,
  now: number,
): number {
  if (wrongAttempts === 0) return 0;
  const delay = Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(wrongAttempts - 1, 30));
  return Math.max(0, Math.min(delay, lastWrongAt + delay - now));
}

/** Attempts at the passphrase or the recovery key, counted across restarts. */
export interface Attempts {
  retryAfterMs(): number;
  /** Makes one attempt, or answers `too-many-attempts` while waiting. Only one is made at a time. */
  make<T>(attempt: () => Promise<Answer<T>>): Promise<Answer<T>>;
}

/** @param now epoch milliseconds */
export function countedAttempts(profile: Profile, now: () => number): Attempts {
  let last: Promise<unknown> = Promise.resolve();

  async function makeOne<T>(attempt: () => Promise<Answer<T>>): Promise<Answer<T>> {
    const retryAfterMs = retryAfter(profile.get(), now());
    if (retryAfterMs > 0) return refuse('too-many-attempts', { retryAfterMs });
    const { wrongAttempts, lastWrongAt } = profile.get();
    // Counted before it is made: ending the program in the middle does not give a free attempt.
    await profile.change({ wrongAttempts: wrongAttempts + 1, lastWrongAt: now() });
    const answer = await attempt();
    if (answer.ok) await profile.change({ wrongAttempts: 0, lastWrongAt: 0 });
    else if (isWrong(answer.error.code)) await profile.change({ lastWrongAt: now() });
    else await profile.change({ wrongAttempts, lastWrongAt });
    return answer;
  }

  return {
    retryAfterMs: () => retryAfter(profile.get(), now()),
    make(attempt) {
      const result = last.then(() => makeOne(attempt));
      last = result.catch(() => undefined);
      return result;
    },
  };
}

function isWrong(code: string): boolean {
  return code === 'wrong-passphrase' || code === 'wrong-recovery-key';
}
