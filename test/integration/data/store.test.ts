import { describe, expect, test } from 'vitest';

import { verifyAudit } from '../../../electron/data/audit/verify.ts';
import { idSource } from '../../../electron/data/id.ts';
import { calendarDays } from '../../../electron/data/repositories/calendar-days.ts';
import { caseIndex } from '../../../electron/data/repositories/case-index.ts';
import { cases } from '../../../electron/data/repositories/cases.ts';
import { clockEvents } from '../../../electron/data/repositories/clock-events.ts';
import { drafts } from '../../../electron/data/repositories/drafts.ts';
import { intakeKeys } from '../../../electron/data/repositories/intake-keys.ts';
import { officers } from '../../../electron/data/repositories/officers.ts';
import { organisation } from '../../../electron/data/repositories/organisation.ts';
import { parties } from '../../../electron/data/repositories/parties.ts';
import { reminderStates } from '../../../electron/data/repositories/reminder-state.ts';
import { requestRights } from '../../../electron/data/repositories/request-rights.ts';
import { settingRows } from '../../../electron/data/repositories/settings.ts';
import { ident, joined, sql } from '../../../electron/data/sql.ts';
import type { StoreChange } from '../../../electron/data/store.ts';
import type { WriteDb } from '../../../electron/data/write-db.ts';
import { civilDate } from '../../../electron/domain/civil-date.ts';
import { refuse } from '../../../electron/domain/result.ts';
import { actor, codeOf, logCase, newCase, noon, officerId, person, testStore } from './store-fixture.ts';

const everything = sql`select (select count(*) from case_record) as cases, (select count(*) from audit_entry) as entries`;

describe('transact', () => {
  test('a Result that says no changes nothing and is returned', async () => {
    const { store } = await testStore();
    const before = store.read((db) => db.one(everything, (row) => row));
    const heard: StoreChange[] = [];
    store.onChange((change) => heard.push(change));
    const answer = store.transact(actor, 'case.create', (db) => {
      cases.insert(db, newCase());
      return refuse('too-late', { lastDay: '2026-12-02' });
    });
    expect(answer).toEqual({ ok: false, error: { code: 'too-late', facts: { lastDay: '2026-12-02' } } });
    expect(store.read((db) => db.one(everything, (row) => row))).toEqual(before);
    expect(heard).toEqual([]);
  });

  test('an exception changes nothing and goes on', async () => {
    const { store } = await testStore();
    const before = store.read((db) => db.one(everything, (row) => row));
    const bug = new Error('a bug');
    expect(() =>
      store.transact(actor, 'case.create', (db) => {
        cases.insert(db, newCase());
        throw bug;
      }),
    ).toThrow(bug);
    expect(store.read((db) => db.one(everything, (row) => row))).toEqual(before);
  });

  test('listeners hear of cases and tables after the commit, until they end', async () => {
    const { store } = await testStore();
    const heard: StoreChange[] = [];
    const end = store.onChange((change) => heard.push(change));
    const record = logCase(store);
    expect(heard).toEqual([
      { action: 'case.create', caseIds: [record.id], tables: ['case_record', 'party', 'case_party'] },
    ]);
    end();
    logCase(store);
    expect(heard).toHaveLength(1);
  });

  test('the derived lines follow in the same transaction, also for a corrected name', async () => {
    const { store } = await testStore();
    const record = logCase(store, 'Jane Okafor');
    const [party] = store.read((db) => parties.of(db, record.id));
    store.transact(actor, 'party.update', (db) => parties.update(db, party?.id ?? '', person('Jane Okoro')));
    expect(store.read((db) => caseIndex.get(db, record.id)?.subject)).toBe('Jane Okoro');
    expect(store.read((db) => caseIndex.find(db, 'okoro', 5).map((line) => line.ref))).toEqual([record.ref]);
    expect(store.read((db) => caseIndex.find(db, 'okafor', 5))).toEqual([]);
  });

  test('it cannot wait, nest, or leave its handle behind', async () => {
    const { store } = await testStore();
    let kept: WriteDb | undefined;
    store.transact(actor, 'nothing', (db) => {
      kept = db;
    });
    expect(() => kept?.run(sql`delete from note`)).toThrow('after its transaction');
    expect(() => store.transact(actor, 'waits', () => Promise.resolve())).toThrow('cannot wait');
    expect(() => store.transact(actor, 'outer', () => store.transact(actor, 'inner', () => undefined))).toThrow(
      'inside another',
    );
    expect(store.read((db) => verifyAudit(db).ok)).toBe(true);
  });

  test.each([
    'delete from audit_entry',
    'update audit_value set content = 1',
    'insert into audit_action values (1, 1, 1, 1, 1, 1)',
    'drop table note',
    'pragma user_version = 1',
    'with x as (select 1) delete from note',
  ])('refuses %s', async (text) => {
    const { store } = await testStore();
    const strings = Object.assign([text], { raw: [text] });
    expect(() => store.transact(actor, 'tamper', (db) => db.run(sql(strings)))).toThrow(Error);
    expect(store.read((db) => verifyAudit(db).ok)).toBe(true);
  });

  test('a handle that reads cannot write', async () => {
    const { store } = await testStore();
    expect(() => store.read((db) => db.all(sql`delete from officer returning id`, (row) => row))).toThrow('writes');
  });
});

describe('maintain', () => {
  test('keeps drafts and what was shown, without audit', async () => {
    const { store } = await testStore();
    const before = store.read((db) => db.one(everything, (row) => row));
    const draft = { id: 'd1', form: 'log-case', content: '{"title":""}', savedAt: noon };
    store.maintain((db) => {
      drafts.save(db, { ...draft, content: 'earlier' });
      drafts.save(db, draft);
      reminderStates.show(db, 'due-today:2026-11-23', noon);
      reminderStates.show(db, 'due-today:2026-11-23', noon);
    });
    expect(store.read((db) => drafts.of(db, 'log-case'))).toEqual([draft]);
    expect(store.read((db) => reminderStates.wasShown(db, 'due-today:2026-11-23'))).toBe(true);
    expect(store.read((db) => reminderStates.wasShown(db, 'due-today:2026-11-24'))).toBe(false);
    store.maintain((db) => drafts.remove(db, 'd1'));
    expect(store.read((db) => drafts.of(db, 'log-case'))).toEqual([]);
    expect(store.read((db) => db.one(everything, (row) => row))).toEqual(before);
  });

  test('refuses every record', async () => {
    const { store } = await testStore();
    expect(() => store.maintain((db) => cases.insert(db, newCase()))).toThrow('holds records');
  });
});

describe('repositories', () => {
  test('references count per kind and year, past the ten thousandth', async () => {
    const { store } = await testStore();
    const refs = store.transact(actor, 'case.create', (db) => {
      const first = cases.insert(db, newCase());
      db.run(sql`update case_record set ref = 'SR-2026-9999' where id = ${first.id}`);
      return [
        newCase(),
        newCase(),
        newCase({ kind: 'breach' }),
        newCase({ year: 2025 }),
        newCase({ kind: 'complaint' }),
      ].map((made) => cases.insert(db, made).ref);
    });
    expect(refs).toEqual(['SR-2026-10000', 'SR-2026-10001', 'BR-2026-0001', 'SR-2025-0001', 'CP-2026-0001']);
  });

  test('a stale version is a conflict, a missing row is not found', async () => {
    const { store } = await testStore();
    const record = logCase(store);
    store.transact(actor, 'case.touch', (db) => cases.touch(db, record.id));
    const missing = '018f0000-0000-7000-8000-00000000ffff';
    const codes = store.transact(actor, 'look', (db) => {
      const home = organisation.get(db);
      return [
        codeOf(() => cases.get(db, record.id, 1)),
        codeOf(() => cases.get(db, missing, 1)),
        codeOf(() => cases.touch(db, missing)),
        codeOf(() => officers.update(db, officerId, 7, { name: '', initials: '', email: '', active: true })),
        codeOf(() => organisation.update(db, 7, home)),
        codeOf(() => clockEvents.supersede(db, missing)),
      ];
    });
    expect(codes).toEqual(['conflict', 'not-found', 'not-found', 'conflict', 'conflict', 'not-found']);
  });

  test('a case keeps what was written to it', async () => {
    const { store } = await testStore();
    const record = logCase(store);
    const fields = {
      title: 'Copy of everything',
      summary: 'All of it.',
      channel: 'post',
      place: 'GB-SCT',
      ownerId: null,
      nextAction: 'Call back',
      nextActionOn: civilDate('2026-12-01'),
    } as const;
    store.transact(actor, 'case.update', (db) => {
      cases.update(db, record.id, fields);
      cases.setState(db, record.id, { state: 'closed', outcome: 'Answered in full.', closedAt: noon });
    });
    const after = store.transact(actor, 'case.touch', (db) => cases.touch(db, record.id));
    const expected = {
      ...record,
      ...fields,
      state: 'closed',
      outcome: 'Answered in full.',
      closedAt: noon,
      version: 2,
    };
    expect(after).toEqual(expected);
    expect(store.read((db) => [cases.findByRef(db, record.ref), ...cases.every(db)])).toEqual([expected, expected]);
  });

  test('rights, people, clock, keys, days and settings come back as they were given', async () => {
    const { store } = await testStore();
    const record = logCase(store);
    const recorded = { note: '', recordedAt: noon, officerId };
    const received = { kind: 'received', on: civilDate('2026-11-02') } as const;
    const extended = { kind: 'extended', on: civilDate('2026-11-20'), duty: 'access', reason: 'complexity' } as const;
    const ids = store.transact(actor, 'case.change', (db) => {
      requestRights.set(db, record.id, ['access', 'erasure']);
      requestRights.decide(db, record.id, 'erasure', 'refused', 'Needed for a claim');
      requestRights.set(db, record.id, ['erasure', 'objection']);
      parties.remove(db, parties.of(db, record.id)[0]?.id ?? '');
      parties.add(db, record.id, person('Ada Byron'));
      intakeKeys.add(db, 'message:1', record.id, noon);
      settingRows.set(db, 'settings', 'a');
      settingRows.set(db, 'settings', 'b');
      calendarDays.add(db, { place: 'GB-ENG', on: civilDate('2026-12-24'), name: 'Office closed' });
      const wrong = clockEvents.append(db, record.id, { ...received, on: civilDate('2026-11-03') }, recorded);
      const right = clockEvents.append(db, record.id, received, recorded);
      clockEvents.supersede(db, wrong, right);
      const withdrawn = clockEvents.append(db, record.id, { kind: 'identity-asked', on: received.on }, recorded);
      clockEvents.supersede(db, withdrawn);
      return { right, extended: clockEvents.append(db, record.id, extended, recorded) };
    });
    store.read((db) => {
      expect(requestRights.of(db, record.id)).toEqual([
        { right: 'erasure', outcome: 'refused', reason: 'Needed for a claim' },
        { right: 'objection', outcome: null, reason: '' },
      ]);
      expect(parties.of(db, record.id).map(({ name, role }) => [name, role])).toEqual([['Ada Byron', 'data-subject']]);
      expect(db.all(sql`select name from party`, (row) => row['name'])).toEqual(['Ada Byron']);
      expect(clockEvents.standing(db, record.id)).toEqual([
        { id: ids.right, ...received },
        { id: ids.extended, ...extended },
      ]);
      expect(clockEvents.all(db, record.id).map(({ superseded }) => superseded)).toEqual([false, true, true, false]);
      expect(intakeKeys.find(db, 'message:1')).toEqual({ caseId: record.id, ref: record.ref });
      expect(intakeKeys.find(db, 'message:2')).toBeUndefined();
      expect(settingRows.get(db, 'settings')).toBe('b');
      expect(calendarDays.of(db, 'GB-ENG').map(({ on, name }) => [on, name])).toEqual([
        ['2026-12-24', 'Office closed'],
      ]);
      expect(calendarDays.of(db, 'GB-SCT')).toEqual([]);
      expect(officers.names(db).get(officerId)).toBe('Maya Sterne');
    });
  });
});

describe('sql', () => {
  test('values become parameters, pieces are put in place, names are checked', () => {
    const piece = sql`a = ${1} and b = ${'x'}`;
    const whole = sql`select ${ident('name')} from t where ${piece} or c = ${null}`;
    expect([whole.text, whole.values]).toEqual(['select "name" from t where a = ? and b = ? or c = ?', [1, 'x', null]]);
    expect(joined([sql`x = ${1}`, sql`y = ${2}`], ', ')).toEqual(sql`x = ${1}, y = ${2}`);
    expect(() => ident('name"; drop table t; --')).toThrow('not a name');
  });
});

describe('ids', () => {
  test('are UUID version 7 and rise while the clock stands, goes on or goes back', () => {
    const times = [1_000, 1_000, 1_001, 900, 900, 1_002];
    const next = idSource(() => times.shift() ?? 1_002);
    const ids = Array.from({ length: 10_000 }, next);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u.test(id))).toBe(
      true,
    );
  });
});
