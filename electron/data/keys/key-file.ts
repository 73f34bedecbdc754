import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { writeAtomically } from '../atomic-write.ts';
import { classified, StoreError } from '../errors.ts';
import type { StoreFolder } from '../store-folder.ts';
import type { PassphraseCost, WrappedKey } from './wrapping.ts';

const format = 'privacy-casebook-keys';
const formatVersion = 1;

/** The passphrase slot: the data key under a key derived from the passphrase. */
export interface PassphraseSlot extends WrappedKey {
  readonly cost: PassphraseCost;
  readonly salt: string;
}

/** The recovery slot: the data key under a key derived from the printed recovery key. */
export interface RecoverySlot extends WrappedKey {
  readonly salt: string;
}

/** The key file beside the database. It holds no secret in the clear and no hint of the passphrase. */
export interface KeyFile {
  readonly casebookId: string;
  readonly passphrase: PassphraseSlot;
  readonly recovery: RecoverySlot;
}

/** Writes the key file, whole or not at all, with a check sum that tells damage from a wrong passphrase. */
export function writeKeyFile(folder: StoreFolder, keys: KeyFile): void {
  const body = { format, version: formatVersion, ...keys };
  const document = { ...body, checksum: checksumOf(body) };
  writeAtomically(folder.keyFile, `${JSON.stringify(document, null, 2)}\n`);
}

/** Reads the key file. Throws `damaged`, or `newer-schema` when a newer program wrote it. */
export function readKeyFile(folder: StoreFolder): KeyFile {
  const content = classified(() => readFileSync(folder.keyFile, 'utf8'), folder.path);
  const document = parsed(content);
  if (document['format'] !== format) throw damaged('it is not a key file of this program');
  if (typeof document['version'] === 'number' && document['version'] > formatVersion)
    throw new StoreError('newer-schema', `the key file has version ${document['version']}`);
  const { checksum, ...body } = document;
  if (checksum !== checksumOf(body)) throw damaged('its check sum does not fit');
  const passphrase = part(body, 'passphrase');
  const cost = part(passphrase, 'cost');
  const recovery = part(body, 'recovery');
  return {
    casebookId: textOf(body, 'casebookId'),
    passphrase: { ...wrapOf(passphrase), salt: textOf(passphrase, 'salt'), cost: costOf(cost) },
    recovery: { ...wrapOf(recovery), salt: textOf(recovery, 'salt') },
  };
}

type Fields = Readonly<Record<string, unknown>>;

function parsed(content: string): Fields {
  try {
    const value: unknown = JSON.parse(content);
    if (isFields(value)) return value;
  } catch {
    // Falls through: text that is no JSON is damaged like any other.
  }
  throw damaged('it is not JSON');
}

function checksumOf(body: object): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('hex');
}

function wrapOf(slot: Fields): WrappedKey {
  return { nonce: textOf(slot, 'nonce'), sealed: textOf(slot, 'sealed') };
}

function costOf(cost: Fields): PassphraseCost {
  if (cost['name'] !== 'argon2id') throw damaged('its passphrase function is unknown');
  return {
    name: 'argon2id',
    // Bounds keep a planted file from taking all memory or all day.
    memoryKib: numberOf(cost, 'memoryKib', 8, 4_194_304),
    passes: numberOf(cost, 'passes', 1, 100),
    lanes: numberOf(cost, 'lanes', 1, 16),
  };
}

function part(fields: Fields, name: string): Fields {
  const value = fields[name];
  if (isFields(value)) return value;
  throw damaged(`${name} is missing`);
}

function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value !== '') return value;
  throw damaged(`${name} is missing`);
}

function numberOf(fields: Fields, name: string, least: number, most: number): number {
  const value = fields[name];
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw damaged(`${name} is out of range`);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function damaged(why: string): StoreError {
  return new StoreError('damaged', `the key file is damaged: ${why}`);
}
