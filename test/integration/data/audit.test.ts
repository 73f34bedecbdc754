import { describe, expect, test } from 'vitest';

import { nextHybridTime } from '../../../electron/data/audit/hybrid-clock.ts';
import { auditedTables, type AuditedTable } from '../../../electron/data/audit/tables.ts';
import { auditHead, verifyAudit } from '../../../electron/data/audit/verify.ts';
import { cases } from '../../../electron/data/repositories/cases.ts';
import { clockEvents } from '../../../electron/data/repositories/clock-events.ts';
import { notes } from '../../../electron/data/repositories/notes.ts';
import { officers } from '../../../electron/data/repositories/officers.ts';
import { parties } from '../../../electron/data/repositories/parties.ts';
import { timeline } from '../../../electron/data/repositories/timeline.ts';
import { Sql, ident, joined, sql, type SqlValue } from '../../../electron/data/sql.ts';
import type { Store } from '../../../electron/data/store.ts';
import { civilDate, instant } from '../../../electron/domain/civil-date.ts';
import { actor, codeOf, logCase, newCase, noon, officerId, person, testStore } from './store-fixture.ts';

interface Entry {
  readonly table: string;
  readonly row: string;
  readonly change: string;
  readonly values: Readonly<Record<string, readonly [unknown, unknown]>>;
}

/** The entries after a place in the chain, as anybody with the file could read them. */
function entriesAfter(store: Store, seq: number): readonly Entry[] {
  return store.read((db) =>
    db.all(
      sql`select e.table_name, e.row_id, e.change, v.content from audit_entry e join audit_value v on v.seq = e.seq
          where e.seq > ${seq} order by e.seq`,
      (row) => ({
        table: String(row['table_name']),
        row: String(row['row_id']),
        change: String(row['change']),
        values: JSON.parse(String(row['content'])) as Entry['values'],
      }),
    ),
  );
}

const seqOf = (store: Store): number => store.read(auditHead).seq;

/** Columns for which the schema allows only certain words, with two of them. */
function allowedWords(definition: string): ReadonlyMap<string, readonly [string, string]> {
  return new Map(
    [...definition.matchAll(/check \((\w+) in \('([^']+)', '([^']+)'/giu)].map((found) => [
      found[1] ?? '',
      [found[2] ?? '', found[3] ?? ''],
    ]),
  );
}

/** How many rows a table gets, so that three children can each have a parent of their own and one can change it. */
const mostRows = 5;

/** The columns that no two rows of a table may share. */
function uniqueAlone(store: Store, table: string): ReadonlySet<string> {
  return store.inspect(
    ({ database }) =>
      new Set(
        database
          .prepare<[string], string>(
            `select min(i.name) from pragma_index_list(?) l join pragma_index_info(l.name) i
             where l."unique" and l.origin = 'u' group by l.name having count(*) = 1`,
          )
          .pluck()
          .all(table),
      ),
  );
}

/** What a column holds in the nth row of a table, and what it is changed to. */
function valuesOf(store: Store, table: AuditedTable): (column: string, row: number) => readonly [SqlValue, SqlValue] {
  const alone = uniqueAlone(store, table.name);
  const { types, links, allowed } = store.inspect(({ database }) => ({
    allowed: allowedWords(
      database.prepare<[string], string>('select sql from sqlite_schema where name = ?').pluck().get(table.name) ?? '',
    ),
    types: new Map(
      database
        .prepare<[string], { name: string; type: string }>('select name, type from pragma_table_info(?)')
        .all(table.name)
        .map((column) => [column.name, column.type]),
    ),
    links: new Map(
      database
        .prepare<[string], { from: string; to: string }>(
          'select "from", "table" as "to" from pragma_foreign_key_list(?)',
        )
        .all(table.name)
        .map((link) => [link.from, link.to]),
    ),
  }));
  return (column, row) => {
    const words = allowed.get(column);
    if (words !== undefined) return words;
    const parent = links.get(column);
    if (parent === table.name) return [null, `${parent}-1`];
    // The third row of the parent has been moved and deleted by now.
    if (parent !== undefined && alone.has(column))
      return [`${parent}-${row < 3 ? row : row + 1}`, `${parent}-${mostRows}`];
    if (parent !== undefined) return [`${parent}-1`, `${parent}-2`];
    if (types.get(column) === 'INTEGER') return [row * 10, row * 10 + 5];
    if (column === 'id') return [`${table.name}-${row}`, `${table.name}-${row}-moved`];
    return [`${column}-${row}`, `${column}-${row}-changed`];
  };
}

/** The rows that a table gets: fewer where each needs a parent of its own. */
function rowsOf(store: Store, table: AuditedTable): readonly number[] {
  const children = uniqueAlone(store, table.name).has('case_id');
  return Array.from({ length: children ? 3 : mostRows }, (_, index) => index + 1);
}

/** The audited tables, each after those it refers to. */
function parentsFirst(store: Store): readonly AuditedTable[] {
  const left = store.inspect(({ database }) =>
    auditedTables(database).map((table) => ({
      table,
      parents: database
        .prepare<[string], string>('select "table" from pragma_foreign_key_list(?)')
        .pluck()
        .all(table.name)
        .filter((parent) => parent !== table.name),
    })),
  );
  const ordered: AuditedTable[] = [];
  while (left.length > 0) {
    const next = left.findIndex(({ parents }) =>
      parents.every((parent) => ordered.some((table) => table.name === parent)),
    );
    const [found] = left.splice(next, 1);
    if (next < 0 || found === undefined) throw new Error('tables refer to each other in a circle');
    ordered.push(found.table);
  }
  return ordered;
}

describe('capture', () => {
  test('every column of every table of records is found in the audit: insert, update and delete', async () => {
    const made = await testStore();
    made.store.close();
    const store = made.reopen({ refresh: () => undefined });
    const tables = parentsFirst(store);
    const expectedColumns: string[] = [];
    const foundColumns: string[] = [];
    for (const table of tables) {
      const values = valuesOf(store, table);
      const columns = table.columns.filter((column) => !column.isVersion);
      const keyColumn = columns.find((column) => column.isKey)?.name ?? '';
      const start = seqOf(store);
      store.transact(actor, 'test.insert', (db) => {
        for (const row of rowsOf(store, table)) {
          const given = columns.map((column) => new Sql('?', [values(column.name, row)[0]]));
          const names = columns.map((column) => ident(column.name));
          db.run(sql`insert into ${ident(table.name)} (${joined(names, ', ')}) values (${joined(given, ', ')})`);
        }
      });
      const inserted = entriesAfter(store, start)[2];
      const expected = columns
        .filter((column) => !column.isKey && values(column.name, 3)[0] !== null)
        .map((column) => [column.name, [null, values(column.name, 3)[0]]] as const);
      expect(inserted).toEqual({
        table: table.name,
        row: values(keyColumn, 3)[0],
        change: 'insert',
        values: Object.fromEntries<unknown>(expected),
      });
      let key = values(keyColumn, 3)[0];
      for (const column of columns) {
        const [from, to] = values(column.name, 3);
        const before = seqOf(store);
        store.transact(actor, 'test.update', (db) =>
          db.run(sql`update ${ident(table.name)} set ${ident(column.name)} = ${to} where ${ident(keyColumn)} = ${key}`),
        );
        expectedColumns.push(`${table.name}.${column.name}`);
        for (const entry of entriesAfter(store, before)) {
          expect(entry).toEqual({
            table: table.name,
            row: key,
            change: 'update',
            values: { [column.name]: [from, to] },
          });
          foundColumns.push(`${table.name}.${column.name}`);
        }
        if (column.isKey) key = to;
      }
      const end = seqOf(store);
      store.transact(actor, 'test.delete', (db) =>
        db.run(sql`delete from ${ident(table.name)} where ${ident(keyColumn)} = ${key}`),
      );
      const gone = columns
        .filter((column) => !column.isKey)
        .map((column) => [column.name, [values(column.name, 3)[1], null]] as const);
      expect(entriesAfter(store, end)).toEqual([
        { table: table.name, row: key, change: 'delete', values: Object.fromEntries<unknown>(gone) },
      ]);
    }
    expect(foundColumns).toEqual(expectedColumns);
    // Every table of the file is either here or known to hold no decision of anybody.
    const others = ['attachment_chunk', 'case_count', 'case_index', 'draft', 'reminder_state'];
    const stored = store.inspect(({ database }) =>
      database
        .prepare<[], string>(`select name from pragma_table_list where schema = 'main' and type = 'table'
          and name not like 'sqlite~_%' escape '~' and name not like 'audit~_%' escape '~'`)
        .pluck()
        .all(),
    );
    expect([...tables.map((table) => table.name), ...others].toSorted()).toEqual(stored.toSorted());
    expect(store.read((db) => verifyAudit(db).ok)).toBe(true);
  });

  test('rows that a foreign key deletes or clears are there too', async () => {
    const { store } = await testStore();
    const record = logCase(store);
    store.transact(actor, 'note.add', (db) => notes.add(db, record.id, { body: 'x', writtenAt: noon, officerId }));
    const before = seqOf(store);
    store.transact(actor, 'case.delete', (db) => db.run(sql`delete from case_record where id = ${record.id}`));
    expect(
      entriesAfter(store, before)
        .map(({ table, change }) => `${table} ${change}`)
        .toSorted(),
    ).toEqual(['case_party delete', 'case_record delete', 'note delete']);
  });

  test('a replaced row is deleted and inserted', async () => {
    const { store } = await testStore();
    const put = (value: string) => sql`insert or replace into setting (key, value) values ('k', ${value})`;
    store.transact(actor, 'setting', (db) => db.run(put('a')));
    const before = seqOf(store);
    store.transact(actor, 'setting', (db) => db.run(put('b')));
    expect(entriesAfter(store, before).map(({ change }) => change)).toEqual(['delete', 'insert']);
  });

  test('a statement that failed half-way leaves no entry', async () => {
    const { store } = await testStore();
    const before = seqOf(store);
    store.transact(actor, 'officer.add', (db) => {
      const fields = { name: 'Ada', initials: 'A', email: '' };
      officers.insert(db, fields, 'officer-a');
      // The second row of the statement breaks the key, so the first of it is undone as well.
      expect(() =>
        db.run(sql`insert into officer (id, name, initials) values ('officer-b', '', ''), ('officer-a', '', '')`),
      ).toThrow('UNIQUE');
    });
    expect(entriesAfter(store, before).map(({ row }) => row)).toEqual(['officer-a']);
  });

  test('a version that only counts leaves no entry', async () => {
    const { store } = await testStore();
    const record = logCase(store);
    const before = seqOf(store);
    store.transact(actor, 'case.touch', (db) => cases.touch(db, record.id));
    expect(seqOf(store)).toBe(before);
  });
});

describe('chain', () => {
  async function withEntries(): Promise<Store> {
    const { store } = await testStore();
    for (const name of ['Ada Byron', 'Grace Murray', 'Joan Clarke']) logCase(store, name);
    return store;
  }
  /** Changes the file behind the store's back, as somebody with the key and another program could. */
  const tamper = (store: Store, text: string): void => {
    store.inspect(({ database }) => {
      database.pragma('foreign_keys = OFF');
      database.exec(text);
    });
  };

  test('holds, and its head is the last entry', async () => {
    const store = await withEntries();
    const head = store.read(auditHead);
    expect(store.read((db) => verifyAudit(db, [head]))).toEqual({ ok: true, entries: head.seq, readable: head.seq });
    expect(head.at).toBe(noon);
  });

  test.each([
    ['a changed field list', `update audit_entry set fields = '[]' where seq = 4`, 'entry', 4],
    ['another row', `update audit_entry set row_id = 'x' where seq = 4`, 'entry', 4],
    ['another case', `update audit_entry set case_id = null where seq = 4`, 'entry', 4],
    ['another officer', `update audit_action set officer_id = 'x' where id = 2`, 'entry', 3],
    ['another moment', `update audit_action set at_instant = '2026-01-01T00:00:00.000Z' where id = 1`, 'entry', 1],
    ['a missing action', `delete from audit_action where id = 2`, 'entry', 3],
    ['a missing entry', `delete from audit_entry where seq = 4`, 'sequence', 4],
    ['a moved entry', `update audit_entry set seq = 400 where seq = 4`, 'sequence', 4],
    ['a changed value', `update audit_value set content = replace(content, 'Ada', 'Eda') where seq = 4`, 'values', 4],
    ['a changed salt', `update audit_value set salt = 'x' where seq = 4`, 'values', 4],
    ['a changed last hash', `update audit_entry set hash = 'x' where seq = 11`, 'entry', 11],
  ])('finds %s', async (_what, text, fault, seq) => {
    const store = await withEntries();
    tamper(store, text);
    expect(store.read((db) => verifyAudit(db))).toMatchObject({ ok: false, broken: { fault, seq } });
  });

  test('finds a tail that was cut off, by a head noted earlier', async () => {
    const store = await withEntries();
    const head = store.read(auditHead);
    tamper(store, 'delete from audit_value where seq > 6; delete from audit_entry where seq > 6');
    expect(store.read((db) => verifyAudit(db).ok)).toBe(true);
    expect(store.read((db) => verifyAudit(db, [head]))).toMatchObject({ ok: false, broken: { fault: 'head' } });
  });

  test('still holds after the readable values are gone', async () => {
    const store = await withEntries();
    const head = store.read(auditHead);
    tamper(store, 'delete from audit_value where seq between 3 and 8');
    expect(store.read((db) => verifyAudit(db, [head]))).toEqual({
      ok: true,
      entries: head.seq,
      readable: head.seq - 6,
    });
  });

  test('holds over more than one portion and over a reopening', async () => {
    const made = await testStore();
    made.store.transact(actor, 'officer.add', (db) => {
      for (let index = 0; index < 4100; index += 1) officers.insert(db, { name: `${index}`, initials: 'X', email: '' });
    });
    made.store.close();
    const again = made.reopen();
    logCase(again);
    expect(again.read((db) => verifyAudit(db))).toMatchObject({ ok: true, entries: 4105 });
  });
});

describe('timeline', () => {
  test('tells what happened in a case, with names and values, and nothing of another', async () => {
    const { store } = await testStore();
    const record = logCase(store, 'Jane Okafor');
    logCase(store, 'Somebody Else');
    const [role] = store.read((db) => parties.of(db, record.id));
    store.transact(actor, 'party.update', (db) => parties.update(db, role?.id ?? '', person('Jane Okoro')));
    const page = store.read((db) => timeline.page(db, record.id, 0, 100));
    expect(page.total).toBe(4);
    expect(page.entries.map(({ action, table, change, officer }) => [action, table, change, officer])).toEqual([
      ['case.create', 'case_record', 'insert', 'Maya Sterne'],
      ['case.create', 'party', 'insert', 'Maya Sterne'],
      ['case.create', 'case_party', 'insert', 'Maya Sterne'],
      ['party.update', 'party', 'update', 'Maya Sterne'],
    ]);
    expect(page.entries[3]?.fields).toEqual([
      { name: 'name', from: 'Jane Okafor', to: 'Jane Okoro' },
      { name: 'email', from: 'jane.okafor@example.test', to: 'jane.okoro@example.test' },
    ]);
    expect(store.read((db) => timeline.page(db, record.id, 3, 1).entries.map(({ seq }) => seq))).toEqual([
      page.entries[3]?.seq,
    ]);
  });

  test('a party of two cases shows in both', async () => {
    const { store } = await testStore();
    const [first, second] = [logCase(store), logCase(store, 'Other')];
    const [role] = store.read((db) => parties.of(db, first.id));
    store.transact(actor, 'party.share', (db) =>
      db.run(sql`insert into case_party (id, case_id, party_id, role)
                 values (${db.newId()}, ${second.id}, ${role?.partyId ?? ''}, 'representative')`),
    );
    store.transact(actor, 'party.update', (db) => parties.update(db, role?.id ?? '', person('Jane Okoro')));
    const actionsOf = (caseId: string) =>
      store.read((db) => timeline.page(db, caseId, 0, 100)).entries.map(({ action, table }) => `${action} ${table}`);
    expect(actionsOf(first.id)).toContain('party.update party');
    expect(actionsOf(second.id)).toContain('party.update party');
  });

  test('a purged entry stays without its values', async () => {
    const { store } = await testStore();
    const record = logCase(store);
    store.inspect(({ database }) => database.exec('delete from audit_value'));
    expect(store.read((db) => timeline.page(db, record.id, 0, 100).entries.map(({ fields }) => fields))).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe('hybrid time', () => {
  const at = (second: number) => instant(`2026-03-30T15:30:0${second}.000Z`);
  test.each([
    ['the first', undefined, at(1), '2026-03-30T15:30:01.000Z-0000'],
    ['later', '2026-03-30T15:30:01.000Z-0007', at(2), '2026-03-30T15:30:02.000Z-0000'],
    ['the same moment', '2026-03-30T15:30:01.000Z-0009', at(1), '2026-03-30T15:30:01.000Z-000a'],
    ['a clock set back', '2026-03-30T15:30:05.000Z-0000', at(1), '2026-03-30T15:30:05.000Z-0001'],
    ['a full counter', '2026-03-30T15:30:05.000Z-ffff', at(1), '2026-03-30T15:30:05.001Z-0000'],
  ])('%s', (_why, last, now, expected) => {
    expect(nextHybridTime(last, now)).toBe(expected);
  });

  test('rises from deed to deed when the clock is set back', async () => {
    const made = await testStore();
    let present = noon;
    made.store.close();
    const store = made.reopen({ now: () => present });
    logCase(store);
    present = instant('2026-11-22T08:00:00.000Z');
    logCase(store);
    const times = store.read((db) =>
      db.all(sql`select hlc from audit_action order by id`, (row) => String(row['hlc'])),
    );
    expect(times.toSorted()).toEqual(times);
    expect(new Set(times).size).toBe(times.length);
  });
});

test('the clock of a case keeps its history in the audit', async () => {
  const { store } = await testStore();
  const record = store.transact(actor, 'case.create', (db) => cases.insert(db, newCase()));
  const event = { kind: 'received', on: civilDate('2026-11-02') } as const;
  const id = store.transact(actor, 'case.recordEvent', (db) =>
    clockEvents.append(db, record.id, event, { note: '', recordedAt: noon, officerId }),
  );
  store.transact(actor, 'case.supersedeEvent', (db) => clockEvents.supersede(db, id));
  expect(codeOf(() => store.transact(actor, 'again', (db) => clockEvents.supersede(db, id)))).toBe('not-found');
  const actions = store.read((db) => timeline.page(db, record.id, 0, 10).entries.map(({ action }) => action));
  expect(actions).toEqual(['case.create', 'case.recordEvent', 'case.supersedeEvent']);
});
