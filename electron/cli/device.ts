import { createHash } from 'node:crypto';
import { hostname, userInfo } from 'node:os';

/**
 * A name for this command line on this machine, for the audit log. It is a hash, so the log does not hold the names of
 * machines and accounts, and it stays the same from one command to the next.
 */
export function deviceOf(folder: string): string {
  const account = userInfo().username;
  return `cli-${createHash('sha256').update(`${hostname()}\n${account}\n${folder}`).digest('hex').slice(0, 12)}`;
}
