import { randomBytes } from 'node:crypto';

import type { Instant } from '../../domain/civil-date.ts';
import type { Connection } from '../connection.ts';
import { actionText, entryHash, genesis, valuesHash } from './canonical.ts';
import { changedFields, ownCaseId, rowIdOf, type RowChange } from './capture.ts';
import { nextHybridTime } from './hybrid-clock.ts';

/** Who does something, and on which installation. */
export interface Actor {
  readonly officerId: string;
  /** A random name of the installation, not of the machine. */
  readonly device: string;
}

/** The last entry of the chain. Printed in every report; a chain that contains it has not been rewritten up to there. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

const saltLength = 22;

/**
 * Appends one entry for each changed row, inside the transaction that changed them. Rows that were written without a
 * change of any field leave no entry. Returns how many entries there are.
 */
export function appendAudit(
  connection: Connection,
  changes: readonly RowChange[],
  actor: Actor,
  action: string,
  at: Instant,
): number {
  const head = headOf(connection);
  const last = connection.prepare('select id, hlc from audit_action order by id desc limit 1').get();
  const actionId = Number(last?.['id'] ?? 0) + 1;
  const hlc = nextHybridTime(last === undefined ? undefined : String(last['hlc']), at);
  const actionWords = actionText(at, hlc, actor.device, actor.officerId, action);
  const insertEntry = connection.prepare('insert into audit_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const insertValue = connection.prepare('insert into audit_value values (?, ?, ?)');
  const salts = saltsFor(changes.length);
  const caseOf = caseFinder(connection, changes);
  let { seq, hash: previous } = head;
  for (const change of changes) {
    const values = changedFields(change);
    const names = Object.keys(values);
    // An insert or a delete is a fact even if every field has its default.
    if (names.length === 0 && change.change === 'update') continue;
    if (seq === head.seq)
      connection
        .prepare('insert into audit_action values (?, ?, ?, ?, ?, ?)')
        .run(actionId, at, hlc, actor.device, actor.officerId, action);
    const salt = salts();
    const content = JSON.stringify(values);
    const fields = JSON.stringify(names);
    const contentHash = valuesHash(salt, content);
    const caseId = caseOf(change);
    const rowId = rowIdOf(change);
    seq += 1;
    const entry = [seq, actionId, caseId, change.table.name, rowId, change.change, fields, contentHash];
    previous = entryHash(previous, entry, actionWords);
    insertEntry.run(seq, actionId, caseId, change.table.name, rowId, change.change, fields, contentHash, previous);
    insertValue.run(seq, salt, content);
  }
  return seq - head.seq;
}

/** The last entry of the chain, or the place before the first. */
export function headOf(connection: Connection): AuditHead {
  const row = connection.prepare('select seq, hash from audit_entry order by seq desc limit 1').get();
  return row === undefined ? { seq: 0, hash: genesis } : { seq: Number(row['seq']), hash: String(row['hash']) };
}

/** 132 bits of salt per entry, drawn in one go. */
function saltsFor(count: number): () => string {
  const all = randomBytes(Math.ceil((count * saltLength * 3) / 4)).toString('base64url');
  let used = 0;
  return () => all.slice(used, (used += saltLength));
}

/**
 * The case of a change. A party row names none; it is the case of its only role, so that a corrected name shows in the
 * timeline and goes at the purge. A party of several cases belongs to none of them.
 */
function caseFinder(connection: Connection, changes: readonly RowChange[]): (change: RowChange) => string | null {
  const rolesHere = new Map<string, string | null>();
  for (const change of changes) {
    if (change.table.name !== 'case_party' || change.change !== 'insert') continue;
    const party = partyOf(change);
    const caseId = ownCaseId(change);
    const known = rolesHere.get(party);
    rolesHere.set(party, known === undefined || known === caseId ? caseId : null);
  }
  const lookUp = connection.prepare('select distinct case_id from case_party where party_id = ? limit 2');
  const insertedHere = new Set<string>();
  return (change) => {
    if (change.table.name !== 'party') return ownCaseId(change);
    const party = rowIdOf(change);
    if (change.change === 'insert') insertedHere.add(party);
    // A party made in this transaction has no roles but those given in it.
    if (insertedHere.has(party)) return rolesHere.get(party) ?? null;
    const roles = lookUp.all(party);
    return roles.length === 1 ? String(roles[0]?.['case_id']) : null;
  };
}

function partyOf(change: RowChange): string {
  const column = change.table.columns.findIndex((candidate) => candidate.name === 'party_id');
  return String(change.after[column]);
}
