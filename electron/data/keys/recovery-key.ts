import { createHash, randomBytes } from 'node:crypto';

import { StoreError } from '../errors.ts';

/** Crockford's digits: no I, L, O or U, so that no two look alike on paper. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretBytes = 23;
const checkBytes = 2;
const groups = 8;
const groupLength = 5;

/** The random part of a recovery key: 184 bits. */
export function newRecoverySecret(): Buffer {
  return randomBytes(secretBytes);
}

/**
 * The printed form: eight groups of five characters, the last sixteen bits of which check the rest, so that a typing
 * error is told from a key of another casebook.
 *
 * @example '7ZQ4K-0M2XW-…'
 */
export function printRecoveryKey(secret: Uint8Array): string {
  const bytes = Buffer.concat([secret, checkOf(secret)]);
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let printed = '';
  for (let position = groups * groupLength - 1; position >= 0; position -= 1) {
    printed += digits[Number((bits >> BigInt(position * 5)) & 31n)] ?? '';
    if (position % groupLength === 0 && position > 0) printed += '-';
  }
  bytes.fill(0);
  return printed;
}

/**
 * The secret of a recovery key as somebody typed it: case, spaces and hyphens do not matter, and O, I, L are read as
 * the digits they look like. Throws `mistyped-recovery-key` when the length, a character or the check does not fit.
 */
export function readRecoveryKey(typed: string): Buffer {
  const characters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\u2010-\u2015-]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1');
  if (characters.length !== groups * groupLength) throw mistyped(`${characters.length} characters instead of 40`);
  let bits = 0n;
  for (const character of characters) {
    const value = digits.indexOf(character);
    if (value < 0) throw mistyped('a character that no recovery key has');
    bits = (bits << 5n) | BigInt(value);
  }
  const bytes = Buffer.alloc(secretBytes + checkBytes);
  for (let index = bytes.length - 1; index >= 0; index -= 1) {
    bytes[index] = Number(bits & 255n);
    bits >>= 8n;
  }
  const secret = Buffer.from(bytes.subarray(0, secretBytes));
  const fits = checkOf(secret).equals(bytes.subarray(secretBytes));
  bytes.fill(0);
  if (!fits) {
    secret.fill(0);
    throw mistyped('the check characters do not fit');
  }
  return secret;
}

function checkOf(secret: Uint8Array): Buffer {
  return createHash('sha256').update('privacy-casebook recovery key').update(secret).digest().subarray(0, checkBytes);
}

function mistyped(why: string): StoreError {
  return new StoreError('mistyped-recovery-key', `the text is no recovery key: ${why}`);
}
