import { randomBytes, randomUUID } from 'node:crypto';

import { StoreError } from '../errors.ts';
import { DataKey } from './data-key.ts';
import type { KeyFile, PassphraseSlot, RecoverySlot } from './key-file.ts';
import { newRecoverySecret, printRecoveryKey, readRecoveryKey } from './recovery-key.ts';
import {
  keyOfPassphrase,
  keyOfRecoverySecret,
  presentCost,
  unwrapDataKey,
  wrapDataKey,
  type PassphraseCost,
} from './wrapping.ts';

/** The keys of a new casebook. The recovery key is shown once and never kept. */
export interface NewKeys {
  readonly keys: KeyFile;
  readonly dataKey: DataKey;
  readonly recoveryKey: string;
}

/** Makes a random data key and wraps it by the passphrase and by a new recovery key. */
export async function createKeys(passphrase: string, cost: PassphraseCost = presentCost): Promise<NewKeys> {
  const casebookId = randomUUID();
  const dataKey = DataKey.random();
  const { slot, recoveryKey } = recoverySlot(dataKey, casebookId);
  const keys = {
    casebookId,
    passphrase: await passphraseSlot(dataKey, casebookId, passphrase, cost),
    recovery: slot,
  };
  return { keys, dataKey, recoveryKey };
}

/** The data key behind the passphrase. Throws `wrong-passphrase`. */
export async function unlockWithPassphrase(keys: KeyFile, passphrase: string): Promise<DataKey> {
  const slot = keys.passphrase;
  const wrappingKey = await keyOfPassphrase(passphrase, Buffer.from(slot.salt, 'base64'), slot.cost);
  const dataKey = unwrapDataKey(slot, wrappingKey, purpose(keys.casebookId, 'passphrase'));
  wrappingKey.fill(0);
  if (dataKey === undefined) throw new StoreError('wrong-passphrase', 'the passphrase does not open this casebook');
  return dataKey;
}

/** The data key behind the printed recovery key. Throws `mistyped-recovery-key` or `wrong-recovery-key`. */
export function unlockWithRecoveryKey(keys: KeyFile, typed: string): DataKey {
  const secret = readRecoveryKey(typed);
  const wrappingKey = keyOfRecoverySecret(secret, Buffer.from(keys.recovery.salt, 'base64'));
  secret.fill(0);
  const dataKey = unwrapDataKey(keys.recovery, wrappingKey, purpose(keys.casebookId, 'recovery'));
  wrappingKey.fill(0);
  if (dataKey === undefined) throw new StoreError('wrong-recovery-key', 'the recovery key is of another casebook');
  return dataKey;
}

/** The key file with a new passphrase, at the present cost. The data key stays: the database is not rewritten. */
export async function withPassphrase(
  keys: KeyFile,
  dataKey: DataKey,
  passphrase: string,
  cost: PassphraseCost = presentCost,
): Promise<KeyFile> {
  return { ...keys, passphrase: await passphraseSlot(dataKey, keys.casebookId, passphrase, cost) };
}

/** The key file with a new recovery key; the old one opens nothing any more. */
export function withNewRecoveryKey(
  keys: KeyFile,
  dataKey: DataKey,
): { readonly keys: KeyFile; readonly recoveryKey: string } {
  const { slot, recoveryKey } = recoverySlot(dataKey, keys.casebookId);
  return { keys: { ...keys, recovery: slot }, recoveryKey };
}

/** Changes the passphrase: the old one must open the casebook. Throws `wrong-passphrase`. */
export async function changePassphrase(
  keys: KeyFile,
  present: string,
  next: string,
  cost: PassphraseCost = presentCost,
): Promise<KeyFile> {
  const dataKey = await unlockWithPassphrase(keys, present);
  try {
    return await withPassphrase(keys, dataKey, next, cost);
  } finally {
    dataKey.wipe();
  }
}

async function passphraseSlot(
  dataKey: DataKey,
  casebookId: string,
  passphrase: string,
  cost: PassphraseCost,
): Promise<PassphraseSlot> {
  const salt = randomBytes(16);
  const wrappingKey = await keyOfPassphrase(passphrase, salt, cost);
  const wrapped = wrapDataKey(dataKey, wrappingKey, purpose(casebookId, 'passphrase'));
  wrappingKey.fill(0);
  return { cost, salt: salt.toString('base64'), ...wrapped };
}

function recoverySlot(
  dataKey: DataKey,
  casebookId: string,
): { readonly slot: RecoverySlot; readonly recoveryKey: string } {
  const secret = newRecoverySecret();
  const salt = randomBytes(16);
  const wrappingKey = keyOfRecoverySecret(secret, salt);
  const wrapped = wrapDataKey(dataKey, wrappingKey, purpose(casebookId, 'recovery'));
  wrappingKey.fill(0);
  const recoveryKey = printRecoveryKey(secret);
  secret.fill(0);
  return { slot: { salt: salt.toString('base64'), ...wrapped }, recoveryKey };
}

function purpose(casebookId: string, slot: 'passphrase' | 'recovery'): string {
  return `privacy-casebook ${casebookId} ${slot}`;
}
