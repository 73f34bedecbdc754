import type { Instant } from '../../domain/civil-date.ts';
import type { ReadDb } from '../read-db.ts';
import { instantIn, integer, text, type Row } from '../rows.ts';
import { sql } from '../sql.ts';
import type { AuditHead } from './append.ts';
import { actionText, entryHash, genesis, valuesHash } from './canonical.ts';

/**
 * Why a chain does not hold.
 *
 * `sequence`: an entry is missing or added; `entry`: an entry or its action was changed; `values`: the readable values
 * were changed; `head`: a head noted earlier, e.g. in a report, is not part of the chain.
 */
export type AuditFault = 'sequence' | 'entry' | 'values' | 'head';

/** What a walk over the chain found. `readable` counts the entries whose values are still there. */
export type AuditCheck =
  | { readonly ok: true; readonly entries: number; readonly readable: number }
  | {
      readonly ok: false;
      /** Entries that hold, from the first on. */
      readonly entries: number;
      /** The first entry that does not hold. */
      readonly broken: { readonly seq: number; readonly fault: AuditFault };
    };

const portion = 2000;

/**
 * Walks the whole chain again from its first entry, and compares the readable values, where they still are, with their
 * hash. `known` are heads noted earlier: a chain that was cut off or rewritten no longer contains them.
 */
export function verifyAudit(db: ReadDb, known: readonly AuditHead[] = []): AuditCheck {
  const expected = new Map(known.map((head) => [head.seq, head.hash]));
  const actionOf = actionReader(db);
  let seq = 0;
  let previous = genesis;
  let readable = 0;
  const broken = (fault: AuditFault, at: number): AuditCheck => ({
    ok: false,
    entries: seq,
    broken: { seq: at, fault },
  });
  for (;;) {
    const rows = db.all(
      sql`select e.seq, e.action_id, e.case_id, e.table_name, e.row_id, e.change, e.fields, e.values_hash, e.hash,
            v.salt || v.content as written
          from audit_entry e left join audit_value v on v.seq = e.seq
          where e.seq > ${seq} order by e.seq limit ${portion}`,
      (row) => row,
    );
    for (const row of rows) {
      if (row['seq'] !== seq + 1) return broken('sequence', seq + 1);
      const action = actionOf(integer(row, 'action_id'));
      const hash = action === undefined ? undefined : entryHash(previous, entryOf(row), action);
      if (hash === undefined || hash !== row['hash']) return broken('entry', seq + 1);
      if (row['written'] !== null) {
        if (valuesHash('', text(row, 'written')) !== row['values_hash']) return broken('values', seq + 1);
        readable += 1;
      }
      seq += 1;
      previous = hash;
      const noted = expected.get(seq);
      if (noted !== undefined && noted !== hash) return broken('head', seq);
    }
    if (rows.length < portion) break;
  }
  const beyond = known.find((head) => head.seq > seq);
  if (beyond !== undefined) return broken('head', beyond.seq);
  return { ok: true, entries: seq, readable };
}

/** The last entry of the chain and its moment, or sequence 0 before the first. */
export function auditHead(db: ReadDb): AuditHead & { readonly at: Instant | null } {
  return (
    db.get(
      sql`select e.seq, e.hash, a.at_instant from audit_entry e join audit_action a on a.id = e.action_id
          order by e.seq desc limit 1`,
      (row) => ({ seq: integer(row, 'seq'), hash: text(row, 'hash'), at: instantIn(row, 'at_instant') }),
    ) ?? { seq: 0, hash: genesis, at: null }
  );
}

function entryOf(row: Row): readonly unknown[] {
  return [
    row['seq'],
    row['action_id'],
    row['case_id'],
    row['table_name'],
    row['row_id'],
    row['change'],
    row['fields'],
    row['values_hash'],
  ];
}

/** The text of an action. Entries of one action follow each other, so the last one is kept. */
function actionReader(db: ReadDb): (id: number) => string | undefined {
  let lastId: number | undefined;
  let last: string | undefined;
  return (id) => {
    if (id === lastId) return last;
    lastId = id;
    last = db.get(sql`select * from audit_action where id = ${id}`, (row) =>
      actionText(
        text(row, 'at_instant'),
        text(row, 'hlc'),
        text(row, 'device'),
        text(row, 'officer_id'),
        text(row, 'action'),
      ),
    );
    return last;
  };
}
