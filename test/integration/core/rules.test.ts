import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { CoreInput } from '../../../electron/contract/table.ts';
import england from '../../../resources/calendars/gb-eng.json' with { type: 'json' };
import uk from '../../../resources/rule-packs/uk.json' with { type: 'json' };
import { createCore } from '../../../electron/core/core.ts';
import { staleCases } from '../../../electron/core/doctor.ts';
import { hashOf } from '../../../electron/core/rules-in-use.ts';
import { ruleData } from '../../../electron/data/repositories/rule-data.ts';
import { sql } from '../../../electron/data/sql.ts';
import { civilDate, instant } from '../../../electron/domain/civil-date.ts';
import { accessRequest, passphrase, testCasebook } from '../../support/casebook.ts';
import type { TestCasebook } from '../../support/casebook.ts';

let book: TestCasebook;

beforeEach(async () => {
  book = await testCasebook();
});
afterEach(() => book.end());

const bytes = (content: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(content));

/** The English calendar with one holiday more, as a later file would hold it. */
const withProclaimed = {
  ...england,
  capturedOn: '2026-11-22',
  days: [...england.days, { date: '2026-12-21', name: 'A holiday proclaimed late' }],
};
const later = (change: object = {}): object => ({ ...uk, version: '2026.12-1', capturedOn: '2026-11-22', ...change });

/** An access request of 20 November 2026: due on Monday 21 December, because the 20th is a Sunday. */
async function openCase(change: Partial<CoreInput<'case.create'>> = {}) {
  return await book.must('case.create', accessRequest(change));
}

async function dueOf(caseId: string, duty = 'access'): Promise<string | undefined> {
  const { deadlines } = await book.must('case.open', { caseId });
  return deadlines.find((each) => each.duty === duty)?.dueOn;
}

async function listedDue(caseId: string): Promise<string | null | undefined> {
  const page = { states: ['open', 'answered'], due: 'any', search: '', sort: 'due', direction: 'asc' } as const;
  const { rows } = await book.must('case.page', { ...page, states: [...page.states], offset: 0, limit: 50 });
  return rows.find((row) => row.caseId === caseId)?.dueOn;
}

async function previewed(content: unknown) {
  return await book.must('rules.preview', { fileName: 'new.json', content: bytes(content) });
}

async function refusalOf(content: Uint8Array): Promise<string> {
  const answer = await book.may('rules.preview', { fileName: 'new.json', content });
  if (answer.ok) throw new Error('the file was taken');
  expect(answer.error.code).toBe('not-rule-data');
  return String(answer.error.facts?.['sentence']);
}

function stale(): readonly string[] {
  return book.core.casebook()?.store.read(staleCases) ?? ['no casebook'];
}

async function rulesAt(place: string) {
  const { places } = await book.must('rules.list', {});
  const found = places.find((each) => each.place === place);
  if (found === undefined) throw new Error(`no rules of ${place}`);
  return found;
}

describe('a holiday file', () => {
  test('is shown with the cases that move before anything is kept, then moves them and says so in the timeline', async () => {
    const made = await openCase();
    const elsewhere = await openCase({ place: 'GB-SCT' });
    expect(await dueOf(made.id)).toBe('2026-12-21');

    const preview = await previewed(withProclaimed);
    expect(preview.moves).toEqual([
      { caseId: made.id, ref: made.ref, title: made.title, duty: 'access', from: '2026-12-21', to: '2026-12-22' },
    ]);
    const [change] = preview.changes;
    expect(change).toMatchObject({
      kind: 'calendar',
      places: ['GB-ENG'],
      present: { label: england.capturedOn },
      next: { label: '2026-11-22' },
      added: [{ on: '2026-12-21', name: 'A holiday proclaimed late' }],
      removed: [],
      cautions: [],
    });
    expect(await dueOf(made.id)).toBe('2026-12-21');

    expect(await book.must('rules.apply', { previewId: preview.previewId })).toEqual({ moved: 1 });
    expect([await dueOf(made.id), await listedDue(made.id)]).toEqual(['2026-12-22', '2026-12-22']);
    expect(await dueOf(elsewhere.id)).toBe('2026-12-21');
    expect(stale()).toEqual([]);
    const { calendar } = await rulesAt('GB-ENG');
    expect(calendar).toMatchObject({ origin: 'file', fileName: 'new.json', capturedOn: '2026-11-22' });

    const { entries } = await book.must('timeline.page', { caseId: made.id, offset: 0, limit: 50 });
    const move = entries.find(({ action }) => action === 'rules.apply');
    expect(move?.table).toBe('due_move');
    expect(Object.fromEntries((move?.fields ?? []).map(({ name, to }) => [name, to]))).toMatchObject({
      duty: 'access',
      moved_from: '2026-12-21',
      moved_to: '2026-12-22',
      cause: 'Public holidays of England and Wales, captured on Sunday 22 November 2026',
    });
    const { entries: others } = await book.must('timeline.page', { caseId: elsewhere.id, offset: 0, limit: 50 });
    expect(others.some(({ action }) => action === 'rules.apply')).toBe(false);
    expect((await book.must('audit.verify', {})).valid).toBe(true);
    // Read once, it is gone from the shelf.
    expect(await book.may('rules.apply', { previewId: preview.previewId })).toMatchObject({
      error: { code: 'intake-expired' },
    });
  });

  test('is undone by going back to the one of the program, with the same preview', async () => {
    const made = await openCase();
    await book.must('rules.apply', { previewId: (await previewed(withProclaimed)).previewId });
    const back = { kind: 'calendar', place: 'GB-ENG' } as const;
    const preview = await book.must('rules.previewRevert', back);
    expect(preview.moves.map(({ from, to }) => [from, to])).toEqual([['2026-12-22', '2026-12-21']]);
    expect(await book.must('rules.revert', back)).toEqual({ moved: 1 });
    expect([await dueOf(made.id), await listedDue(made.id)]).toEqual(['2026-12-21', '2026-12-21']);
    expect((await rulesAt('GB-ENG')).calendar).toMatchObject({ origin: 'shipped', fileName: '' });
    expect((await book.must('rules.previewRevert', back)).changes).toEqual([]);
    expect(stale()).toEqual([]);
  });

  test('serves previews, arithmetic and coverage too, and new cases', async () => {
    await book.must('rules.apply', { previewId: (await previewed(withProclaimed)).previewId });
    const calculated = await book.must('deadline.calculate', {
      place: 'GB-ENG',
      from: civilDate('2026-11-20'),
      unit: 'months',
      count: 1,
      roll: true,
    });
    expect(calculated.date).toBe('2026-12-22');
    const joined = await book.must('deadline.calculate', {
      place: 'GB',
      from: civilDate('2026-11-20'),
      unit: 'months',
      count: 1,
      roll: true,
    });
    expect(joined.date).toBe('2026-12-22');
    const { days } = await book.must('calendar.days', { place: 'GB-ENG', year: 2026 });
    expect(days.map(({ on }) => on)).toContain('2026-12-21');
    const { calendars } = await book.must('calendar.coverage', {});
    expect(calendars.find(({ place }) => place === 'GB-ENG')?.capturedOn).toBe('2026-11-22');
    expect(await dueOf((await openCase()).id)).toBe('2026-12-22');
  });

  test('that is older, covers less or takes holidays away says so', async () => {
    const preview = await previewed({
      ...england,
      capturedOn: '2025-01-01',
      to: '2027-12-31',
      days: england.days.filter(({ date }) => date < '2028' && date !== '2026-12-25'),
    });
    const [change] = preview.changes;
    expect(change?.removed).toEqual([{ on: '2026-12-25', name: 'Christmas Day' }]);
    expect(change?.cautions).toHaveLength(3);
    expect(change?.cautions.join(' ')).toMatch(/before the one in use.*covers .* 2027.*working day/su);
  });

  test('survives closing and opening', async () => {
    const made = await openCase();
    await book.must('rules.apply', { previewId: (await previewed(withProclaimed)).previewId });
    book.core.close();
    const again = createCore(
      { device: 'test', appVersion: '0.0.0' },
      { now: () => instant('2026-11-24T09:00:00.000Z') },
      () => undefined,
    );
    await again.run('host.open', { folder: book.folder, passphrase });
    const opened = await again.run('case.open', { caseId: made.id });
    expect(opened.ok && opened.value.deadlines.find(({ duty }) => duty === 'access')?.dueOn).toBe('2026-12-22');
    again.close();
  });
});

describe('the bank holidays of GOV.UK', () => {
  const year = (from: number): { title: string; date: string; notes: string; bunting: boolean }[] =>
    ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'].map((day, index) => ({
      title: `Holiday ${index}`,
      date: `${from}-${day}`,
      notes: index === 7 ? 'Substitute day' : '',
      bunting: true,
    }));
  const nation = (division: string, more: readonly string[] = []) => ({
    division,
    events: [
      ...year(2026),
      ...more.map((date) => ({ title: 'Proclaimed', date, notes: '', bunting: false })),
      ...year(2027),
    ],
  });
  const feed = (england: readonly string[]) => ({
    'england-and-wales': nation('england-and-wales', england),
    scotland: nation('scotland', ['2026-12-22']),
    'northern-ireland': nation('northern-ireland'),
  });

  test('bring the three nations at once, keep the years they do not hold, and are marked with their day', async () => {
    const made = await openCase();
    const preview = await previewed(feed(['2026-12-21']));
    expect(preview.changes.map(({ places }) => places)).toEqual([['GB-ENG'], ['GB-SCT'], ['GB-NIR']]);
    expect(preview.moves.map(({ ref, to }) => [ref, to])).toEqual([[made.ref, '2026-12-22']]);
    await book.must('rules.apply', { previewId: preview.previewId });
    const { calendar } = await rulesAt('GB-ENG');
    expect(calendar).toMatchObject({ capturedOn: '2026-11-23', from: england.from, to: england.to });
    expect(calendar.source).toContain('taken in on Monday 23 November 2026; other years: GOV.UK');
    const { days } = await book.must('calendar.days', { place: 'GB-ENG', year: 2026 });
    expect(days).toContainEqual({ on: '2026-12-28', name: 'Holiday 7 (substitute day)', own: false });
    const { days: before } = await book.must('calendar.days', { place: 'GB-ENG', year: 2025 });
    expect(before.length).toBe(england.days.filter(({ date }) => date.startsWith('2025')).length);
  });

  test('a year that is not complete, or that leaves a gap, is left out and said', async () => {
    const holes = feed([]);
    holes['england-and-wales'].events.push(
      { title: 'New Year', date: '2029-01-01', notes: '', bunting: true },
      ...year(2030),
    );
    const preview = await previewed(holes);
    expect(preview.changes[0]?.cautions.join(' ')).toMatch(/2029 .* left out.*2030 .* left out/su);
    expect(preview.changes[0]?.next.to).toBe(england.to);
  });

  const real = new URL('../../../../shared/data/gov-uk/bank-holidays.json', import.meta.url);
  test.skipIf(!existsSync(real))(
    'a real feed that lacks a day proclaimed later says that the day would go',
    async () => {
      const preview = await book.must('rules.preview', { fileName: 'bank-holidays.json', content: readFileSync(real) });
      const scotland = preview.changes.find(({ places }) => places.includes('GB-SCT'));
      expect(scotland?.removed).toEqual([{ on: '2026-06-15', name: 'World Cup bank holiday' }]);
      expect(preview.changes.find(({ places }) => places.includes('GB-ENG'))?.removed).toEqual([]);
    },
  );
});

describe('a rule pack', () => {
  /** The month for answering becomes six weeks. */
  const sixWeeks = later({
    rules: uk.rules.map((rule) =>
      rule.duties.includes('access') ? { ...rule, period: { unit: 'weeks', length: 6 } } : rule,
    ),
  });

  test('moves open cases at every place it governs; what is answered keeps the rules it was answered under', async () => {
    const open = await openCase();
    const scottish = await openCase({ place: 'GB-SCT' });
    const done = await openCase();
    const answered = await book.must('case.answer', {
      caseId: done.id,
      version: done.version,
      answeredOn: civilDate('2026-11-23'),
      outcome: '',
      outcomes: [{ right: 'access', outcome: 'granted', reason: '' }],
    });
    const preview = await previewed(sixWeeks);
    expect(preview.changes).toHaveLength(1);
    expect(preview.changes[0]?.places).toEqual(['GB-ENG', 'GB-SCT', 'GB-NIR']);
    expect(preview.moves.map(({ ref, to }) => [ref, to])).toEqual([
      [open.ref, '2027-01-04'],
      [scottish.ref, '2027-01-05'],
    ]);
    await book.must('rules.apply', { previewId: preview.previewId });
    expect(await listedDue(open.id)).toBe('2027-01-04');
    expect((await book.must('case.open', { caseId: open.id })).packVersion).toBe('2026.12-1');
    const kept = await book.must('case.open', { caseId: done.id });
    expect([kept.packVersion, await dueOf(done.id)]).toEqual([uk.version, '2026-12-21']);
    expect(stale()).toEqual([]);

    // Under work again, it follows what is in use; answered again, it keeps that.
    const reopened = await book.must('case.reopen', {
      caseId: done.id,
      version: answered.version,
      reason: 'Not complete',
    });
    expect([reopened.packVersion, await dueOf(done.id)]).toEqual(['2026.12-1', '2027-01-04']);
    const again = await book.must('case.answer', {
      caseId: done.id,
      version: reopened.version,
      answeredOn: civilDate('2026-11-23'),
      outcome: '',
      outcomes: [{ right: 'access', outcome: 'granted', reason: '' }],
    });
    await book.must('rules.revert', { kind: 'pack', place: 'GB-NIR' });
    expect((await book.must('case.open', { caseId: again.id })).packVersion).toBe('2026.12-1');
    expect(await dueOf(open.id)).toBe('2026-12-21');
    expect(stale()).toEqual([]);
  });

  test('under which a case would have no date is refused, naming the case', async () => {
    const made = await openCase();
    await book.must('case.recordEvent', {
      caseId: made.id,
      version: made.version,
      event: { kind: 'extended', on: civilDate('2026-11-23'), reason: 'complexity', note: '' },
    });
    const withoutExtension = later({
      rules: uk.rules
        .map((rule) => ({ ...rule, extension: undefined }))
        .map(({ extension: _extension, ...rule }) => rule)
        .filter((rule) => rule.shape !== 'notice'),
      rights: uk.rights,
      standing: { ...uk.standing, request: [] },
    });
    // It also leaves the two letters out, which is refused before any case is looked at.
    expect(await refusalOf(bytes(withoutExtension))).toContain('leaves out');
    const unextendable = later({
      rules: uk.rules.map((rule) => {
        const { extension: _extension, ...rest } = { extension: undefined, ...rule };
        return rest;
      }),
      standing: { ...uk.standing, request: [] },
    });
    const preview = await previewed(unextendable);
    expect(preview.undatable).toEqual([{ ref: made.ref, sentence: 'The period for access cannot be extended.' }]);
    const refused = await book.may('rules.apply', { previewId: preview.previewId });
    expect(refused).toMatchObject({ ok: false, error: { code: 'contradiction' } });
    expect((await rulesAt('GB-ENG')).pack.label).toBe(uk.version);
  });

  test.each([
    { why: 'a place that it does not govern', change: { places: ['GB-ENG', 'IE'] }, says: 'governs' },
    { why: 'an unknown name', change: { id: 'mine' }, says: 'the pack "mine"' },
    { why: 'a right left out', change: { rights: {} }, says: 'the right "access"' },
    { why: 'the same version with other rules', change: { version: uk.version }, says: 'needs a new version' },
    { why: 'a rule without a source', change: { rules: [{ ...uk.rules[0], source: '' }] }, says: 'rules[0].source' },
    { why: 'a field that does not exist', change: { luck: 1 }, says: 'luck' },
  ])('with $why is refused with the place of the fault', async ({ change, says }) => {
    expect(await refusalOf(bytes(later(change)))).toContain(says);
  });

  test('that is older says so', async () => {
    const preview = await previewed(later({ version: '2026.09-4' }));
    expect(preview.changes[0]?.cautions).toEqual(['This pack (2026.09-4) is older than the one in use (2026.11-1).']);
  });
});

describe('a file that is no file of rules', () => {
  test.each([
    { why: 'no JSON', content: new TextEncoder().encode('Date,Name\n2026-12-21,x'), says: 'not JSON' },
    { why: 'a list', content: bytes([1, 2]), says: 'neither' },
    { why: 'not text', content: new Uint8Array([0xff, 0xfe, 0x00]), says: 'not JSON' },
    { why: 'nested without end', content: new TextEncoder().encode('['.repeat(200_000)), says: 'not JSON' },
    { why: 'too large', content: new Uint8Array(3 * 1024 * 1024), says: 'too large' },
    {
      why: 'a day that does not exist',
      content: bytes({ ...england, days: [{ date: '2026-02-30', name: 'x' }] }),
      says: 'days[0].date',
    },
    { why: 'what is in use already', content: bytes(england), says: 'nothing new' },
    { why: 'the union of the nations', content: bytes({ ...england, place: 'GB' }), says: 'each nation' },
  ])('is refused with a sentence: $why', async ({ content, says }) => {
    expect(await refusalOf(content)).toContain(says);
  });
  test('is refused when it is empty', async () => {
    expect(await book.may('rules.preview', { fileName: 'x.json', content: new Uint8Array() })).toMatchObject({
      error: { code: 'empty-file' },
    });
  });
});

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

  test('a file of before is given them when it is opened', async () => {
    const made = await openCase();
    const { store } = book.core.casebook() ?? {};
    store?.inspect(({ database }) => database.exec('delete from rule_data'));
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
    const opened = await again.run('case.open', { caseId: made.id });
    expect(opened.ok).toBe(true);
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
