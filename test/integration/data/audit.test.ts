import { describe, expect, test } from 'vitest';

import { auditedTables } from '../../../electron/data/audit/tables.ts';
import { nextHybridTime } from '../../../electron/data/audit/hybrid-clock.ts';
import { auditHead, verifyAudit } from '../../../electron/data/audit/verify.ts';
import { cases } from '../../../electron/data/repositories/cases.ts';
import { notes } from '../../../electron/data/repositories/notes.ts';
import { officers } from '../../../electron/data/repositories/officers.ts';
import { parties } from '../../../electron/data/repositories/parties.ts';
import { timeline } from '../../../electron/data/repositories/timeline.ts';
import { Sql, ident, joined, sql, type SqlValue } from '../../../electron/data/sql.ts';
import type { Store } from '../../../electron/data/store.ts';
import { instant } from '../../../electron/domain/civil-date.ts';
import { actor, logCase, newCase, noon, officerId, person, testStore } from './store-fixture.ts';

interface Link {
  readonly from: string;
  readonly table: string;
}

/** Values that a check of the schema allows; everything else takes any text. */
const allowed: Readonly<Record<string, readonly [string, string]>> = {
  'case_record.kind': ['request', 'breach'],
  'case_record.state': ['open', 'closed'],
  'party.kind': ['person', 'organisation'],
  'communication.direction': ['in', 'out'],
};

/** A value of a column for the nth row of a table, in two versions. */
function valueOf(table: string, column: string, type: string, row: number, version: 0 | 1, link?: Link): SqlValue {
  const choice = allowed[`${table}.${column}`];
  if (choice !== undefined) return choice[version];
  if (link !== undefined) return link.table === table && version === 0 ? null : `${link.table}-${version + 1}`;
  if (type === 'INTEGER') return row * 10 + version;
  if (column === 'id') return version === 0 ? `${table}-${row}` : `${table}-${row}-moved`;
  return `${column}-${row}-${version}`;
}

describe('capture', () => {
  test('every column of every table of records is found in the audit, for insert, update and delete', async () => {
    const { store } = await testStore();
    const tables = store.inspect(({ database }) => auditedTables(database));
    const facts = (table: string) =>
      store.inspect(({ database }) => ({
        types: new Map(
          database
            .prepare<[string], { name: string; type: string }>('select name, type from pragma_table_info(?)')
            .all(table)
            .map((column) => [column.name, column.type]),
        ),
        links: database.prepare<[string], Link>('select "from", "table" from pragma_foreign_key_list(?)').all(table),
      }));
    const parentsFirst = ['officer', 'case_record', 'party', 'communication'];
    const order = tables.toSorted(
      (a, b) => (parentsFirst.indexOf(a.name) + 1 || 9) - (parentsFirst.indexOf(b.name) + 1 || 9),
    );
    expect(order.map((table) => table.name)).toContain('clock_event');
    const readAll = (after: number) =>
      store.read((db) =>
        db.all(
          sql`select e.table_name, e.row_id, e.change, v.content from audit_entry e join audit_value v using (seq)
              where e.seq > ${after} order by e.seq`,
          (row) => ({
            table: String(row['table_name']),
            change: String(row['change']),
            values: JSON.parse(String(row['content'])) as Record<string, [unknown, unknown]>,
          }),
        ),
      );
    let checked = 0;
    for (const { name, columns } of order) {
      const { types, links } = facts(name);
      const value = (column: string, row: number, version: 0 | 1): SqlValue =>
        valueOf(name, column, types.get(column) ?? '', row, version, links.find((link) => link.from === column));
      const settable = columns.filter((column) => !column.isVersion);
      const start = store.read(auditHead).seq;
      store.transact(actor, 'test.insert', (db) => {
        for (const row of [1, 2, 3])
          db.run(
            sql`insert into ${ident(name)} (${joined(settable.map((column) => ident(column.name)), ', ')})
                values (${joined(settable.map((column) => new Sql('?', [uniqueOf(name, column.name, row, value(column.name, row, 0))])), ', ')})`,
          );
      });
      const inserted = readAll(start);
      expect(inserted.map(({ table, change }) => [table, change])).toEqual(Array.from({ length: 3 }, () => [name, 'insert']));
      for (const column of settable) {
        const before = store.read(auditHead).seq;
        const next = uniqueOf(name, column.name, 3, value(column.name, 3, 1), true);
        const key = columns.find((candidate) => candidate.isKey)?.name ?? 'id';
        const present = store.read((db) =>
          db.all(sql`select ${ident(key)} as key from ${ident(name)} order by rowid_or_key`.text === '' ? sql`` : keysOf(name, key), (row) => String(row['key'])),
        );
        const target = present.find((id) => id.includes('-3')) ?? '';
        store.transact(actor, 'test.update', (db) =>
          db.run(sql`update ${ident(name)} set ${ident(column.name)} = ${next} where ${ident(key)} = ${target}`),
        );
        const [entry] = readAll(before);
        expect(entry?.values[column.name]?.[1], `${name}.${column.name}`).toBe(next);
        expect(Object.keys(entry?.values ?? {})).toEqual([column.name]);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(80);
    expect(store.read((db) => verifyAudit(db).ok)).toBe(true);
  });
});
