import { createHash } from 'node:crypto';

/** SHA-256 of a text (as UTF-8) or of bytes, as 64 hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * The key under which something is taken in once: the format and a hash, never the words themselves, so that the list
 * of keys holds no personal data in the clear.
 */
export function sourceKey(format: 'email' | 'letter' | 'csv' | 'json', content: string | Uint8Array): string {
  return `${format}:${sha256(content)}`;
}
