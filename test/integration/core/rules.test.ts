import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import england from '../../../resources/calendars/gb-eng.json' with { type: 'json' };
import uk from '../../../resources/rule-packs/uk.json' with { type: 'json' };
import { createCore } from '../../../electron/core/core.ts';
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

const later = (change: object = {}): object => ({ ...uk, version: '2026.12-1', capturedOn: '2026-11-22', ...change });

async function refusalOf(content: Uint8Array): Promise<string> {
  const answer = await book.may('rules.preview', { fileName: 'new.json', content });
  if (answer.ok) throw new Error('the file was taken');
  expect(answer.error.code).toBe('not-rule-data');
  return String(answer.error.facts?.['sentence']);
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
    const clear = await book.must('identity.skip', {
      caseId: done.id,
      version: done.version,
      reasons: 'Asked from the account.',
      decidedBy: 'Maya Sterne',
      decidedOn: civilDate('2026-11-23'),
    });
    const answered = await book.must('case.answer', {
      caseId: done.id,
      version: clear.version,
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
