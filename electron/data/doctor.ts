import { verifyAudit, type AuditCheck } from './audit/verify.ts';
import { StoreError } from './errors.ts';
import { migrations } from './migrations/index.ts';
import type { ReadDb } from './read-db.ts';
import { attachments } from './repositories/attachments.ts';
import { expectedSchema, schemaText } from './schema.ts';
import type { Store } from './store.ts';

/** The checks in the order in which they are made. */
export type DoctorCheck =
  | 'encryption'
  | 'integrity'
  | 'foreign-keys'
  | 'schema'
  | 'audit'
  | 'attachments'
  | 'derived-data';

/** What one check found. `detail` is a plain sentence without personal data, empty when all is well. */
export interface Finding {
  readonly check: DoctorCheck;
  readonly ok: boolean;
  readonly detail: string;
}

/** What the doctor needs from the core, which alone can derive a deadline. */
export interface DoctorOptions {
  /** Cases whose kept line differs from what their facts give, by reference. */
  readonly staleCases?: (db: ReadDb) => readonly string[];
}

/** Examines the whole file. It reads every page, so it takes as long as the file is large; it changes nothing. */
export function examine(store: Store, { staleCases }: DoctorOptions = {}): readonly Finding[] {
  return store.inspect(({ database }, _key, options) => [
    // The first bytes of the file were looked at when it was opened. Reading them now would, when the file is let go of
    // again, drop SQLite's locks on it: POSIX locks belong to the process and not to the handle.
    finding('encryption', () =>
      database.pragma('cipher', { simple: true }) === 'sqlcipher' ? [] : ['The file is read without its cipher'],
    ),
    finding('integrity', () => pageFaults(database.prepare('pragma integrity_check').pluck().all())),
    finding('foreign-keys', () =>
      database
        .prepare<[], { table: string }>('pragma foreign_key_check')
        .all()
        .map((row) => `A row of ${row.table} has lost its parent`),
    ),
    finding('schema', () =>
      schemaText(database) === expectedSchema(migrations, options.nativeBinding)
        ? []
        : ['The tables differ from those of this version'],
    ),
    finding('audit', () => store.read((db) => auditFaults(verifyAudit(db)))),
    finding('attachments', () => store.read(documentFaults)),
    finding('derived-data', () =>
      store.read((db) => (staleCases?.(db) ?? []).map((ref) => `The kept line of ${ref} is out of date`)),
    ),
  ]);
}

const mostNamed = 10;

function finding(check: DoctorCheck, look: () => readonly string[]): Finding {
  const faults = attempt(look);
  const more = faults.length > mostNamed ? [`and ${faults.length - mostNamed} more`] : [];
  return { check, ok: faults.length === 0, detail: [...faults.slice(0, mostNamed), ...more].join('; ') };
}

/** A damaged file can make any check fail half-way; that is a finding, not the end of the examination. */
function attempt(look: () => readonly string[]): readonly string[] {
  try {
    return look();
  } catch (error) {
    return [`The check could not be finished: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function pageFaults(lines: readonly unknown[]): readonly string[] {
  return lines.length === 1 && lines[0] === 'ok' ? [] : lines.map(String);
}

function auditFaults(check: AuditCheck): readonly string[] {
  return check.ok ? [] : [`The chain breaks at entry ${check.broken.seq} (${check.broken.fault})`];
}

function documentFaults(db: ReadDb): readonly string[] {
  return attachments.every(db).flatMap(({ id }) => {
    try {
      for (const piece of attachments.pieces(db, id)) void piece;
      return [];
    } catch (error) {
      if (error instanceof StoreError) return [`The content of document ${id} was changed`];
      throw error;
    }
  });
}
