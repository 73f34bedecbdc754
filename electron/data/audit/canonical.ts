import { hash } from 'node:crypto';

/** The hash before the first entry. */
export const genesis = '0'.repeat(64);

/**
 * The text that stands for an action in the hash of each of its entries.
 *
 * JSON keeps the parts apart whatever they contain, and any language can write it.
 */
export function actionText(at: string, hlc: string, device: string, officerId: string, action: string): string {
  return JSON.stringify([at, hlc, device, officerId, action]);
}

/**
 * The hash of an entry: SHA-256 over three lines, the previous hash, the entry and its action, as hexadecimal digits.
 * `entry` is `[seq, action_id, case_id, table_name, row_id, change, fields, values_hash]`.
 */
export function entryHash(previousHash: string, entry: readonly unknown[], action: string): string {
  return hash('sha256', `${previousHash}\n${JSON.stringify(entry)}\n${action}`, 'hex');
}

/** The hash of the readable values. The salt goes with them, so that the hash alone tells nothing about a name. */
export function valuesHash(salt: string, content: string): string {
  return hash('sha256', salt + content, 'hex');
}
