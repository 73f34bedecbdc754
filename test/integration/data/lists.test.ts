import { describe, expect, test } from 'vitest';

import { caseIndex, type CaseIndexRow } from '../../../electron/data/repositories/case-index.ts';
import { listPage, type PageQuery } from '../../../electron/data/repositories/case-list.ts';
import { cases } from '../../../electron/data/repositories/cases.ts';
import { search, searchQuery } from '../../../electron/data/repositories/search.ts';
import type { Store } from '../../../electron/data/store.ts';
import { caseKinds, caseStates } from '../../../electron/domain/case-kind.ts';
import { civilDate, instant } from '../../../electron/domain/civil-date.ts';
import { actor, indexRow, newCase, options, testStore } from './store-fixture.ts';

const whole: PageQuery = { states: [], window: {}, search: '', sort: 'due', direction: 'asc', offset: 0, limit: 200 };

/** Lines that differ in everything a list sorts and filters by. */
async function filled(count: number): Promise<{ store: Store; rows: readonly CaseIndexRow[] }> {
  const made = await testStore();
  made.store.close();
  const store = made.reopen({ ...options, refresh: () => undefined });
  const rows: CaseIndexRow[] = [];
  store.transact(actor, 'case.create', (db) => {
    for (let index = 0; index < count; index += 1) {
      const kind = caseKinds[index % 3] ?? 'request';
      const state = caseStates[(index >> 2) % 3] ?? 'open';
      const record = cases.insert(db, newCase({ kind, title: `Case ${(index * 7919) % count}` }));
      const day = String(1 + (index % 28)).padStart(2, '0');
      const hours = kind === 'breach' && index % 5 !== 0;
      const paused = index % 11 === 0;
      const dueSort = paused ? '9999' : hours ? `2026-12-${day}T10:00:00.000Z` : `2026-12-${day}T24`;
      rows.push(
        indexRow(record, {
          state,
          owner: ['AB', 'cd', 'EF'][index % 3] ?? '',
          rights: index % 2 === 0 ? ['access', 'erasure'] : ['marketing-objection'],
          receivedOn: civilDate(`2026-11-${String(1 + ((index * 5) % 28)).padStart(2, '0')}`),
          deadlineState: paused ? 'paused' : 'running',
          dueOn: paused || hours ? null : civilDate(`2026-12-${day}`),
          dueAt: hours && !paused ? instant(`2026-12-${day}T10:00:00.000Z`) : null,
          dueSort,
        }),
      );
    }
  });
  store.maintain((db) => {
    for (const row of rows) {
      caseIndex.put(db, row);
      search.put(db, { caseId: row.caseId, ref: row.ref, title: row.title, people: 'Zoë Ångström', words: '' });
    }
  });
  return { store, rows };
}

describe('lists', () => {
  test('a line comes back exactly as it was derived', async () => {
    const { store, rows } = await filled(12);
    const kept = store.read((db) => rows.map((row) => caseIndex.get(db, row.caseId)));
    expect(JSON.stringify(kept)).toBe(JSON.stringify(rows));
  });

  test.each(['due', 'received', 'ref', 'title', 'owner'] as const)('pages by %s in both directions', async (sort) => {
    const { store, rows } = await filled(120);
    const keyOf = (row: CaseIndexRow): string =>
      ({
        due: row.dueSort,
        received: row.receivedOn,
        ref: `${row.ref.slice(3, 7)}${row.ref.slice(8).padStart(8, '0')}`,
        title: row.title.toLowerCase(),
        owner: row.owner.toLowerCase(),
      })[sort];
    const expected = rows.map((row, index) => ({ key: keyOf(row), index, caseId: row.caseId }));
    expected.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index));
    const read = (direction: 'asc' | 'desc'): string[] =>
      [0, 50, 100].flatMap((offset) =>
        store
          .read((db) => caseIndex.page(db, { ...whole, sort, direction, offset, limit: 50 }))
          .rows.map((row) => row.caseId),
      );
    expect(read('asc')).toEqual(expected.map(({ caseId }) => caseId));
    expect(read('desc')).toEqual(expected.map(({ caseId }) => caseId).toReversed());
  });

  test('filters agree with a plain reading of the same lines', async () => {
    const { store, rows } = await filled(150);
    const check = (query: Partial<PageQuery>, matches: (row: CaseIndexRow) => boolean): void => {
      const { rows: lines, total } = store.read((db) => caseIndex.page(db, { ...whole, ...query }));
      const expected = rows.filter(matches).map((row) => row.caseId);
      expect(lines.map((row) => row.caseId).toSorted()).toEqual(expected.toSorted());
      expect(total).toBe(expected.length);
      expect(expected.length).toBeGreaterThan(0);
    };
    check({}, () => true);
    check({ kind: 'breach' }, (row) => row.kind === 'breach');
    check({ kind: 'request', states: ['open', 'closed'] }, (row) => row.kind === 'request' && row.state !== 'answered');
    check({ right: 'erasure' }, (row) => row.rights.includes('erasure'));
    check(
      { window: { from: '2026-12-05', before: '2026-12-09' } },
      (row) => row.dueSort >= '2026-12-05' && row.dueSort < '2026-12-09',
    );
    check({ window: { paused: true } }, (row) => row.deadlineState === 'paused');
    check({ search: 'case 7' }, (row) => / 7/u.test(row.title));
    check({ search: 'angstrom', states: ['closed'] }, (row) => row.state === 'closed');
  });

  test('what Today asks', async () => {
    const { store, rows } = await filled(150);
    const open = rows.filter((row) => row.state === 'open');
    const running = open.filter((row) => row.kind === 'breach' && row.dueAt !== null);
    const waiting = open.filter((row) => row.deadlineState === 'paused');
    store.read((db) => {
      expect(caseIndex.due(db, 500).map((row) => row.caseId)).toHaveLength(open.length - waiting.length);
      expect(caseIndex.due(db, 1)[0]?.caseId).toBe(
        open.toSorted((a, b) => (a.dueSort < b.dueSort ? -1 : 1))[0]?.caseId,
      );
      expect([caseIndex.countRunning(db, 'breach'), caseIndex.running(db, 'breach', 500).length]).toEqual([
        running.length,
        running.length,
      ]);
      expect([caseIndex.countWaiting(db), caseIndex.waiting(db, 500).length]).toEqual([waiting.length, waiting.length]);
      const week = { from: civilDate('2026-12-07'), before: civilDate('2026-12-14') };
      const inWeek = (kind: string): number =>
        open.filter((row) => row.kind === kind && row.dueSort >= week.from && row.dueSort < week.before).length;
      expect(caseIndex.countByKind(db, week)).toEqual({
        requests: inWeek('request'),
        breaches: inWeek('breach'),
        complaints: inWeek('complaint'),
      });
    });
  });

  test('counts follow lines that change their state or go', async () => {
    const { store, rows } = await filled(30);
    const [first, second] = rows;
    if (first === undefined || second === undefined) throw new Error('no lines');
    store.maintain((db) => {
      caseIndex.put(db, { ...first, state: 'closed' });
      caseIndex.remove(db, second.caseId);
    });
    store.read((db) => {
      expect(caseIndex.count(db, { states: [], window: {} })).toBe(29);
      const closed = rows.filter((row) => row !== second && (row === first || row.state === 'closed'));
      expect(caseIndex.count(db, { states: ['closed'], window: {} })).toBe(closed.length);
      expect(caseIndex.find(db, second.ref, 5)).toEqual([]);
    });
  });

  test('every page reads its index in order and sorts only what it shows', async () => {
    const { store } = await filled(12);
    const sorts = ['due', 'received', 'ref', 'title', 'owner'] as const;
    for (const sort of sorts)
      for (const direction of ['asc', 'desc'] as const) {
        const query = listPage({ ...whole, kind: 'request', states: ['open'], sort, direction, limit: 50 });
        const plan = store.read((db) => db.explain(query)).map(({ detail }) => detail);
        const inner = plan.filter((detail) => detail.includes('case_index'));
        expect(inner, plan.join('\n')).toEqual([
          `SEARCH case_index USING COVERING INDEX case_index_by_${sort} (kind=? AND state=?)`,
        ]);
        // The lines that were found are merged and put in order, never those of the whole list before its limit.
        const first = plan.findIndex((detail) => detail.includes('TEMP B-TREE'));
        expect(first === -1 || first > plan.indexOf(inner[0] ?? ''), plan.join('\n')).toBe(true);
        expect(plan.filter((detail) => detail.startsWith('SCAN') && detail.includes('case_index'))).toEqual([]);
      }
  });
});

describe('search', () => {
  test.each([
    ['jane oka', '"jane"* "oka"*'],
    ['SR-2026-0031', '"SR"* "2026"* "0031"*'],
    ['jane@example.test', '"jane"* "example"* "test"*'],
    ['" OR * NEAR( ^ - : {', '"OR"* "NEAR"*'],
    ['Zoe\u0308', '"Zo\u00eb"*'],
    ['  "*" ', undefined],
    ['', undefined],
  ])('%s', (typed, expected) => {
    expect(searchQuery(typed)).toBe(expected);
  });

  test('finds by the beginning of words, without accents and case, the newest first', async () => {
    const { store, rows } = await filled(20);
    const refsOf = (typed: string, limit = 50) =>
      store.read((db) => caseIndex.find(db, typed, limit).map((row) => row.ref));
    expect(refsOf('zoe ANG')).toEqual(rows.map((row) => row.ref).toReversed());
    expect(refsOf('zoe', 3)).toEqual(
      rows
        .map((row) => row.ref)
        .toReversed()
        .slice(0, 3),
    );
    expect(refsOf(rows[4]?.ref ?? '')).toEqual([rows[4]?.ref]);
    expect(refsOf('zoe nobody')).toEqual([]);
    expect(refsOf('"')).toEqual([]);
  });
});
