import { createHash, createHmac, randomBytes } from 'node:crypto';

import type { ReadDb } from '../data/read-db.ts';
import { settingRows } from '../data/repositories/settings.ts';
import { suppressions } from '../data/repositories/suppressions.ts';
import type { WriteDb } from '../data/write-db.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import { lookUpForms, suppressedAddress } from '../domain/request/suppression.ts';
import type { SuppressedAddress, SuppressionKind } from '../domain/request/suppression.ts';

const secretKey = 'suppression-secret';
const mailingKey = 'suppression-mailing-hashes';

/** The secret under which addresses are hashed; none until the first address is put on the list. */
export function suppressionSecret(db: ReadDb): string | undefined {
  return settingRows.get(db, secretKey);
}

/** Whether the organisation keeps, beside the keyed hash, the plain one that mailing tools compare. */
export function keepsMailingHashes(db: ReadDb): boolean {
  return settingRows.get(db, mailingKey) === 'yes';
}

export function keepMailingHashes(db: WriteDb, keep: boolean): void {
  settingRows.set(db, mailingKey, keep ? 'yes' : 'no');
}

/** HMAC-SHA-256 of an address under the secret: without the casebook nobody can try addresses against the list. */
export function keyedHash(secret: string, kind: SuppressionKind, plain: string): string {
  return createHmac('sha256', Buffer.from(secret, 'hex')).update(`${kind}:${plain}`).digest('hex');
}

/** The entry of an address, under whichever of its spellings it stands on the list. */
export function findSuppressed(db: ReadDb, address: SuppressedAddress): ReturnType<typeof suppressions.find> {
  const secret = suppressionSecret(db);
  if (secret === undefined) return undefined;
  for (const form of lookUpForms(address)) {
    const entry = suppressions.find(db, keyedHash(secret, address.kind, form));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** Puts an address on the list: whether it is new there, stood there, or cannot be an address. */
export function suppress(
  db: WriteDb,
  entry: {
    readonly kind: SuppressionKind;
    readonly address: string;
    readonly reason: string;
    readonly addedOn: CivilDate;
    readonly caseId: string | null;
  },
): 'added' | 'already-there' | 'unreadable' {
  const address = suppressedAddress(entry.kind, entry.address);
  if (address === undefined) return 'unreadable';
  const added = suppressions.add(db, {
    kind: entry.kind,
    keyedHash: keyedHash(secretOf(db), address.kind, address.plain),
    mailingHash:
      entry.kind === 'email' && keepsMailingHashes(db) ? createHash('sha256').update(address.plain).digest('hex') : '',
    reason: entry.reason,
    addedOn: entry.addedOn,
    caseId: entry.caseId,
  });
  return added ? 'added' : 'already-there';
}

/** The secret, made with the first entry. */
function secretOf(db: WriteDb): string {
  const known = suppressionSecret(db);
  if (known !== undefined) return known;
  const secret = randomBytes(32).toString('hex');
  settingRows.set(db, secretKey, secret);
  return secret;
}
