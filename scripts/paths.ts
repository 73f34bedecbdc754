import { homedir } from 'node:os';
import path from 'node:path';

/** The folder of the checkout these scripts belong to. */
export const root = path.resolve(import.meta.dirname, '..');

/** An absolute path inside the checkout. */
export function inRoot(...parts: readonly string[]): string {
  return path.join(root, ...parts);
}

/**
 * The folder for what is costly to fetch or compile. It lies outside the checkout, so that a fresh clone on the same
 * machine reuses it. Everything in it can be deleted at any time.
 */
export function cacheFolder(): string {
  const base = process.env['XDG_CACHE_HOME'];
  return path.join(base === undefined || base === '' ? path.join(homedir(), '.cache') : base, 'privacy-casebook');
}
