import type { Connection } from '../connection.ts';
import { ownCaseId, rowIdOf, type RowChange } from './capture.ts';

/**
 * The cases whose derived rows may no longer be right: those the changed rows belong to, those a changed party takes
 * part in, and those a changed officer owns.
 */
export function affectedCases(connection: Connection, changes: readonly RowChange[]): readonly string[] {
  const cases = new Set<string>();
  const made = new Set<string>();
  for (const change of changes) {
    const own = ownCaseId(change);
    if (own !== null) cases.add(own);
    // A row that did not exist before has no cases beyond those that this transaction gave it.
    if (change.change === 'insert') made.add(rowIdOf(change));
  }
  for (const change of changes) {
    const question = questions[change.table.name];
    if (question === undefined || made.has(rowIdOf(change))) continue;
    for (const row of connection.prepare(question).all(rowIdOf(change))) cases.add(String(row['id']));
  }
  return [...cases];
}

const questions: Readonly<Record<string, string>> = {
  party: 'select case_id as id from case_party where party_id = ?',
  officer: 'select id from case_record where owner_id = ?',
};
