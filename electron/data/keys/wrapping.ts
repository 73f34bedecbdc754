import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

import { argon2id } from 'hash-wasm';

import { DataKey } from './data-key.ts';

/** The cost of guessing a passphrase. Kept in the key file, so that it can be raised for new wraps later. */
export interface PassphraseCost {
  readonly name: 'argon2id';
  readonly memoryKib: number;
  readonly passes: number;
  readonly lanes: number;
}

/** 64 MiB, three passes, one lane: about half a second on a laptop. */
export const presentCost: PassphraseCost = { name: 'argon2id', memoryKib: 65_536, passes: 3, lanes: 1 };

/** The data key under AES-256-GCM. All parts are base64. */
export interface WrappedKey {
  readonly nonce: string;
  readonly sealed: string;
}

/**
 * The wrapping key of a passphrase. The passphrase is normalised (NFKC) first: the same letters typed on another
 * keyboard or system must open the casebook. The caller wipes the result.
 */
export async function keyOfPassphrase(passphrase: string, salt: Uint8Array, cost: PassphraseCost): Promise<Buffer> {
  const password = Buffer.from(passphrase.normalize('NFKC'), 'utf8');
  try {
    const derived = await argon2id({
      password,
      salt,
      memorySize: cost.memoryKib,
      iterations: cost.passes,
      parallelism: cost.lanes,
      hashLength: 32,
      outputType: 'binary',
    });
    return Buffer.from(derived.buffer, derived.byteOffset, derived.byteLength);
  } finally {
    password.fill(0);
  }
}

/** The wrapping key of a recovery secret. It is random and long, so no slow function is needed. */
export function keyOfRecoverySecret(secret: Uint8Array, salt: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, 'privacy-casebook recovery', 32));
}

/** Wraps the data key. `purpose` is bound into the seal, so a wrap cannot be moved to another slot or casebook. */
export function wrapDataKey(key: DataKey, wrappingKey: Uint8Array, purpose: string): WrappedKey {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce);
  cipher.setAAD(Buffer.from(purpose, 'utf8'));
  const sealed = Buffer.concat([cipher.update(key.bytes()), cipher.final(), cipher.getAuthTag()]);
  return { nonce: nonce.toString('base64'), sealed: sealed.toString('base64') };
}

/** The data key inside a wrap, or nothing when the wrapping key is not the right one. */
export function unwrapDataKey(wrapped: WrappedKey, wrappingKey: Uint8Array, purpose: string): DataKey | undefined {
  const sealed = Buffer.from(wrapped.sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, Buffer.from(wrapped.nonce, 'base64'), {
    authTagLength: 16,
  });
  decipher.setAAD(Buffer.from(purpose, 'utf8'));
  decipher.setAuthTag(sealed.subarray(-16));
  const opened = decipher.update(sealed.subarray(0, -16));
  try {
    decipher.final();
    return DataKey.of(opened);
  } catch {
    opened.fill(0);
    return undefined;
  }
}
