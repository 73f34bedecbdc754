import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import england from '../../../resources/calendars/gb-eng.json' with { type: 'json' };
import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { ClockFact } from '../../../electron/contract/deadlines.ts';
import { staleCases } from '../../../electron/core/doctor.ts';
import { addDays, civilDate } from '../../../electron/domain/civil-date.ts';
import { clockEventKinds } from '../../../electron/domain/clock-event.ts';
import { accessRequest, testCasebook } from '../../support/casebook.ts';
import type { TestCasebook } from '../../support/casebook.ts';

let book: TestCasebook;

beforeAll(async () => {
  book = await testCasebook();
});
afterAll(() => book.end());

const today = civilDate('2026-11-23');

type Step =
  | { do: 'event'; kind: ClockFact['kind']; daysAgo: number }
  | { do: 'supersede'; which: number }
  | { do: 'answer' | 'close' | 'reopen' | 'rename' | 'holiday' | 'newer-calendar' | 'shipped-calendar' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('event' as const), kind: fc.constantFrom(...clockEventKinds), daysAgo: fc.nat(60) }),
  fc.record({ do: fc.constant('supersede' as const), which: fc.nat(10) }),
  fc.record({
    do: fc.constantFrom(
      'answer',
      'close',
      'reopen',
      'rename',
      'holiday',
      'newer-calendar',
      'shipped-calendar' as const,
    ),
  }),
);

/** One step of an officer; whatever is refused leaves everything as it was. */
async function take(detail: CaseDetail, each: Step): Promise<CaseDetail> {
  const target = { caseId: detail.id, version: detail.version };
  switch (each.do) {
    case 'event':
      await book.may('case.recordEvent', {
        ...target,
        event: { kind: each.kind, on: addDays(today, -each.daysAgo), time: '09:00', reason: 'complexity', note: '' },
      });
      break;
    case 'supersede': {
      const event = detail.clockEvents[each.which];
      if (event !== undefined) await book.may('case.supersedeEvent', { ...target, eventId: event.id, reason: 'wrong' });
      break;
    }
    case 'answer':
      await book.may('case.answer', {
        ...target,
        answeredOn: today,
        outcome: 'Done',
        outcomes: detail.rights.map(({ right }) => ({ right, outcome: 'granted', reason: '' })),
      });
      break;
    case 'close':
      await book.may('case.close', { ...target, outcome: 'Done' });
      break;
    case 'reopen':
      await book.may('case.reopen', { ...target, reason: 'More to do' });
      break;
    case 'rename':
      await book.may('note.add', { caseId: detail.id, body: 'A note' });
      break;
    case 'holiday':
      await book.may('calendar.addDay', {
        place: 'GB-ENG',
        on: addDays(today, 20 + detail.version),
        name: 'Office closed',
      });
      break;
    case 'newer-calendar': {
      // A day of receipt's month end is often among these, so that dates do move.
      const extra = Array.from({ length: 6 }, (_, index) => addDays(today, detail.version + index * 5));
      const proclaimed = extra.filter((on) => !england.days.some(({ date }) => date === on));
      const days = [...england.days, ...proclaimed.map((date) => ({ date, name: 'Proclaimed' }))];
      const content = new TextEncoder().encode(JSON.stringify({ ...england, days }));
      const preview = await book.may('rules.preview', { fileName: 'gb-eng.json', content });
      if (preview.ok) await book.must('rules.apply', { previewId: preview.value.previewId });
      break;
    }
    case 'shipped-calendar':
      await book.must('rules.revert', { kind: 'calendar', place: 'GB-ENG' });
      break;
  }
  return await book.must('case.open', { caseId: detail.id });
}

test('the cached line of a case equals what its facts give, after any sequence of operations', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('request', 'breach', 'complaint' as const),
      fc.nat(50),
      fc.array(step, { maxLength: 12 }),
      async (kind, daysAgo, steps) => {
        let detail = await book.must(
          'case.create',
          accessRequest({ kind, rights: kind === 'request' ? ['access'] : [], receivedOn: addDays(today, -daysAgo) }),
        );
        for (const each of steps) detail = await take(detail, each);
        const casebook = book.core.casebook();
        expect(casebook?.store.read(staleCases)).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
  const audit = await book.must('audit.verify', {});
  expect(audit.valid).toBe(true);
});
