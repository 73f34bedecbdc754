import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import england from '../../../resources/calendars/gb-eng.json' with { type: 'json' };
import { createCore } from '../../../electron/core/core.ts';
import { hashOf } from '../../../electron/core/rules-in-use.ts';
import { ruleData } from '../../../electron/data/repositories/rule-data.ts';
import { sql } from '../../../electron/data/sql.ts';
import { civilDate, instant } from '../../../electron/domain/civil-date.ts';
import { passphrase, testCasebook } from '../../support/casebook.ts';
import type { TestCasebook } from '../../support/casebook.ts';
import { asking, bytes, withProclaimed } from './rules-fixture.ts';

let book: TestCasebook;
const { openCase, dueOf, listedDue, previewed, rulesAt, stale } = asking(() => book);

beforeEach(async () => {
  book = await testCasebook();
});
afterEach(() => book.end());

describe('a newer program', () => {
  /** Makes the casebook one of an older program: it keeps a calendar that lacks Christmas, captured a year before. */
  function asOfOlderProgram(): void {
    const casebook = book.core.casebook();
    const content = JSON.stringify({
      ...england,
      capturedOn: '2025-08-21',
      days: england.days.filter(({ date }) => date !== '2026-12-25'),
    });
    casebook?.store.transact(casebook.actor, 'test', (db) => {
      ruleData.use(db, {
        kind: 'calendar',
        place: 'GB-ENG',
        origin: 'shipped',
        label: '2025-08-21',
        fileName: '',
        content,
        contentHash: hashOf(content),
        takenInAt: casebook.now(),
      });
    });
  }

  test('moves nothing by itself: it says what would move, and an officer applies it', async () => {
    asOfOlderProgram();
    const made = await openCase({ receivedOn: civilDate('2026-11-20') });
    const christmas = await openCase({ receivedOn: civilDate('2026-11-23') });
    book.set('2026-12-20T09:00:00.000Z');
    const atChristmas = await openCase({ receivedOn: civilDate('2026-11-25') });
    expect(await dueOf(atChristmas.id)).toBe('2026-12-25');
    const pending = await book.must('rules.pending', {});
    expect(pending.changes).toMatchObject([{ kind: 'calendar', places: ['GB-ENG'], added: [{ on: '2026-12-25' }] }]);
    expect(pending.moves.map(({ ref, from, to }) => [ref, from, to])).toEqual([
      [atChristmas.ref, '2026-12-25', '2026-12-29'],
    ]);
    expect(await dueOf(atChristmas.id)).toBe('2026-12-25');
    expect(await book.must('rules.applyPending', {})).toEqual({ moved: 1 });
    expect([await dueOf(atChristmas.id), await listedDue(atChristmas.id)]).toEqual(['2026-12-29', '2026-12-29']);
    expect([await dueOf(made.id), await dueOf(christmas.id)]).toEqual(['2026-12-21', '2026-12-23']);
    expect((await book.must('rules.pending', {})).changes).toEqual([]);
    expect(stale()).toEqual([]);
  });

  test('does not replace what an officer took in later than the program was made', async () => {
    await openCase();
    await book.must('rules.apply', { previewId: (await previewed(withProclaimed)).previewId });
    expect((await book.must('rules.pending', {})).changes).toEqual([]);
  });

  test('has nothing to say about a new casebook', async () => {
    await openCase();
    expect(await book.must('rules.pending', {})).toEqual({ changes: [], moves: [], undatable: [] });
  });
});

describe('what a casebook keeps', () => {
  test('are the rules of the places that have cases, once each', async () => {
    await openCase();
    await openCase();
    await openCase({ place: 'GB-SCT' });
    const kept = book.core
      .casebook()
      ?.store.read((db) => ruleData.allInUse(db).map(({ place, kind }) => `${place} ${kind}`));
    expect(kept).toEqual(['GB-ENG calendar', 'GB-ENG pack', 'GB-SCT calendar', 'GB-SCT pack']);
  });

  test('a file of before is given them when it is opened, and its settled cases stay with them', async () => {
    const made = await openCase();
    await book.must('case.close', { caseId: made.id, version: made.version, outcome: 'Withdrawn' });
    const { store } = book.core.casebook() ?? {};
    store?.inspect(({ database }) =>
      database.exec('update case_record set pack_data_id = null, calendar_data_id = null; delete from rule_data'),
    );
    book.core.close();
    const again = createCore(
      { device: 'test', appVersion: '0.0.0' },
      { now: () => instant('2026-11-24T09:00:00.000Z') },
      () => undefined,
    );
    await again.run('host.open', { folder: book.folder, passphrase });
    const kept = again
      .casebook()
      ?.store.read((db) => db.all(sql`select place, kind from rule_data order by kind`, (row) => row['place']));
    expect(kept).toEqual(['GB-ENG', 'GB-ENG']);
    const content = bytes(withProclaimed);
    const preview = await again.run('rules.preview', { fileName: 'new.json', content });
    if (!preview.ok) throw new Error(preview.error.code);
    await again.run('rules.apply', { previewId: preview.value.previewId });
    const opened = await again.run('case.open', { caseId: made.id });
    expect(opened.ok && opened.value.holidaysCapturedOn).toBe(england.capturedOn);
    expect(opened.ok && opened.value.deadlines.find(({ duty }) => duty === 'access')?.dueOn).toBe('2026-12-21');
    again.close();
  });

  test('a case that goes to another place goes under its rules', async () => {
    const made = await openCase({ receivedOn: civilDate('2026-11-02') });
    const irish = await book.must('case.update', {
      caseId: made.id,
      version: made.version,
      title: made.title,
      summary: '',
      channel: 'email',
      place: 'IE',
      ownerId: null,
      nextAction: '',
      nextActionOn: null,
    });
    const { pack } = await rulesAt('IE');
    expect(irish.packVersion).toBe(pack.label);
    expect(pack.takenInAt).not.toBeNull();
  });
});

describe('an own day', () => {
  test('moves the lists with it and says so in the timeline of the case', async () => {
    const made = await openCase();
    const day = { place: 'GB-ENG', on: civilDate('2026-12-21'), name: 'Office closed' } as const;
    const { moves } = await book.must('calendar.preview', { place: 'GB-ENG', add: [day.on], remove: [] });
    expect(moves.map(({ ref, duty, from, to }) => [ref, duty, from, to])).toEqual([
      [made.ref, 'access', '2026-12-21', '2026-12-22'],
    ]);
    await book.must('calendar.addDay', day);
    expect([await dueOf(made.id), await listedDue(made.id)]).toEqual(['2026-12-22', '2026-12-22']);
    expect(stale()).toEqual([]);
    const { entries } = await book.must('timeline.page', { caseId: made.id, offset: 0, limit: 50 });
    const move = entries.find(({ table }) => table === 'due_move');
    expect(move?.fields.find(({ name }) => name === 'cause')?.to).toBe(
      'Day off added: Office closed, Monday 21 December 2026',
    );
    const { days } = await book.must('calendar.days', { place: 'GB-ENG', year: 2026 });
    const own = days.find(({ own: isOwn }) => isOwn);
    await book.must('calendar.removeDay', { id: own?.id ?? '' });
    expect([await dueOf(made.id), await listedDue(made.id)]).toEqual(['2026-12-21', '2026-12-21']);
    expect(stale()).toEqual([]);
  });
});
