import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { calendarOf } from '../../../../electron/core/calendars.ts';
import { rulePackOf } from '../../../../electron/core/rule-packs.ts';
import { isWorkingDay } from '../../../../electron/domain/calendar.ts';
import {
  addDays,
  addMonthsClamped,
  civilDate,
  dateOfDayNumber,
  dayNumber,
  instantAt,
  type CivilDate,
} from '../../../../electron/domain/civil-date.ts';
import { clockEventKinds, type ClockEvent } from '../../../../electron/domain/clock-event.ts';
import type { Deadline } from '../../../../electron/domain/deadline/deadline.ts';
import { deadlines } from '../../../../electron/domain/deadline/deadlines.ts';
import { plainWords } from '../../../../electron/domain/deadline/plain-words.ts';
import { refusalSentence } from '../../../../electron/domain/deadline/refusal-sentence.ts';
import { roll } from '../../../../electron/domain/deadline/roll.ts';
import { duties, type Duty } from '../../../../electron/domain/duty.ts';
import { casePlaces, type Place } from '../../../../electron/domain/place.ts';

const first = dayNumber(civilDate('2019-06-01'));
const aDay = fc.integer({ min: first, max: first + 3_600 }).map(dateOfDayNumber);
const aPlace = fc.constantFrom<Place>(
  'GB-ENG',
  'GB-SCT',
  'GB-NIR',
  'IE',
  'DE',
  'FR',
  'AT',
  'NL',
  'ES',
  'IT',
  'PL',
  'SE',
  'BE',
);
const aNation = fc.constantFrom<Place>('GB-ENG', 'GB-SCT', 'GB-NIR');
const aDayDuty = fc.constantFrom<Duty>(
  'access',
  'erasure',
  'objection',
  'marketing-objection',
  'extension-notice',
  'refusal-notice',
);

function only(place: Place, duty: Duty, events: readonly ClockEvent[]): Deadline {
  const kind = duty.startsWith('complaint') ? 'complaint' : 'request';
  const result = deadlines(
    { place, zone: 'Europe/London', kind, duties: [duty], events },
    rulePackOf(place),
    calendarOf(place),
  );
  const deadline = result.ok ? result.value[0] : undefined;
  if (deadline === undefined) throw new Error(`refused: ${JSON.stringify(result)}`);
  return deadline;
}

const received = (on: CivilDate): ClockEvent => ({ kind: 'received', on });
const dueOf = (deadline: Deadline): CivilDate => deadline.dueOn ?? civilDate('9999-12-31');

/** Questions and answers inside the first weeks, as pairs of offsets from receipt. They may overlap. */
const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 15 })), { maxLength: 4 });
function questions(on: CivilDate, pairs: readonly (readonly [number, number])[]): readonly ClockEvent[] {
  return pairs.flatMap(([from, length]): ClockEvent[] => [
    { kind: 'clarification-asked', on: addDays(on, from) },
    { kind: 'clarification-answered', on: addDays(on, from + length) },
  ]);
}

describe('a period of days or months', () => {
  test('never ends before receipt, and ends on a working day', () => {
    fc.assert(
      fc.property(aPlace, aDayDuty, aDay, (place, duty, on) => {
        const due = dueOf(only(place, duty, [received(on)]));
        expect(due > on).toBe(true);
        expect(isWorkingDay(calendarOf(place), due)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(aNation, aDay, (place, on) => {
        const due = dueOf(only(place, 'complaint-acknowledgement', [received(on)]));
        expect(due >= addDays(on, 30)).toBe(true);
        expect(isWorkingDay(calendarOf(place), due)).toBe(true);
      }),
    );
  });
  test('a month ends on the same number, or on the last day of its month', () => {
    fc.assert(
      fc.property(aPlace, aDay, (place, on) => {
        const raw = only(place, 'access', [received(on)]).rawDueOn ?? on;
        if (raw.slice(8) === on.slice(8)) return;
        expect(raw.slice(8) < on.slice(8)).toBe(true);
        expect(addDays(raw, 1).slice(8)).toBe('01');
      }),
    );
  });
  test('received later is never due earlier', () => {
    fc.assert(
      fc.property(aPlace, aDayDuty, aDay, fc.integer({ min: 0, max: 40 }), (place, duty, on, later) => {
        const due = dueOf(only(place, duty, [received(on)]));
        expect(dueOf(only(place, duty, [received(addDays(on, later))])) >= due).toBe(true);
      }),
    );
  });
  test('identity that arrives later never makes it due earlier', () => {
    fc.assert(
      fc.property(aNation, aDay, fc.integer({ min: 0, max: 27 }), fc.nat(60), fc.nat(60), (place, on, asked, a, b) => {
        const arriving = (after: number) =>
          dueOf(
            only(place, 'access', [
              received(on),
              { kind: 'identity-asked', on: addDays(on, asked) },
              { kind: 'identity-received', on: addDays(on, asked + after) },
            ]),
          );
        expect(arriving(Math.max(a, b)) >= arriving(Math.min(a, b))).toBe(true);
      }),
    );
  });
  test('a roll is done once: a second changes nothing, and it lands on the first working day', () => {
    fc.assert(
      fc.property(aPlace, aDay, (place, on) => {
        const calendar = calendarOf(place);
        const once = roll(on, calendar);
        expect(roll(once, calendar)).toBe(once);
        for (let day = on; day < once; day = addDays(day, 1)) expect(isWorkingDay(calendar, day)).toBe(false);
      }),
    );
  });
});

describe('an extension and a pause', () => {
  test('an extension is never earlier than none', () => {
    fc.assert(
      fc.property(aPlace, aDay, fc.nat(60), spans, (place, on, after, pairs) => {
        const facts = [received(on), ...questions(on, pairs)];
        const extended = only(place, 'access', [...facts, { kind: 'extended', on: addDays(on, after) }]);
        expect(dueOf(extended) >= dueOf(only(place, 'access', facts))).toBe(true);
      }),
    );
  });
  test('a pause never shortens, and the safe date is never after the latest lawful one', () => {
    fc.assert(
      fc.property(aNation, aDay, spans, (place, on, pairs) => {
        const paused = only(place, 'access', [received(on), ...questions(on, pairs)]);
        expect(dueOf(paused) >= dueOf(only(place, 'access', [received(on)]))).toBe(true);
        expect(dueOf(paused) <= (paused.latestLawfulOn ?? dueOf(paused))).toBe(true);
      }),
    );
  });
  test('overlapping pauses are counted once: as many days as there are days with an open question', () => {
    fc.assert(
      fc.property(aNation, aDay, spans, (place, on, pairs) => {
        const open = new Set<number>();
        for (const [from, length] of pairs) for (let day = from; day < from + length; day += 1) open.add(day);
        const paused = only(place, 'access', [received(on), ...questions(on, pairs)]);
        expect(paused.rawDueOn).toBe(addDays(addMonthsClamped(on, 1), open.size));
      }),
    );
  });
  test('received later is never due earlier, whatever was asked, answered and extended afterwards', () => {
    fc.assert(
      fc.property(
        aPlace,
        aDay,
        fc.integer({ min: 0, max: 20 }),
        spans,
        fc.option(fc.nat(80), { nil: undefined }),
        (place, on, later, pairs, extended) => {
          const moved = addDays(on, later);
          const facts: readonly ClockEvent[] = [
            ...questions(moved, pairs),
            ...(extended === undefined ? [] : [{ kind: 'extended' as const, on: addDays(moved, extended) }]),
          ];
          const due = dueOf(only(place, 'access', [received(on), ...facts]));
          expect(dueOf(only(place, 'access', [received(moved), ...facts])) >= due).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
  test('an open pause gives no date', () => {
    fc.assert(
      fc.property(aNation, aDay, spans, fc.nat(20), (place, on, pairs, asked) => {
        const question: ClockEvent = { kind: 'clarification-asked', on: addDays(on, asked) };
        const paused = only(place, 'access', [received(on), ...questions(on, pairs), question]);
        expect([paused.state, paused.dueOn]).toEqual(['paused', undefined]);
        expect(paused.resumesWithDays).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('any facts at all', () => {
  const anyEvent = fc.record(
    {
      kind: fc.constantFrom(...clockEventKinds),
      on: aDay,
      duty: fc.option(fc.constantFrom(...duties), { nil: undefined }),
      hour: fc.option(fc.integer({ min: 0, max: 23 }), { nil: undefined }),
    },
    { requiredKeys: ['kind', 'on'] },
  );
  const events = fc.array(anyEvent, { maxLength: 10 }).map((drafts) =>
    drafts.map(({ kind, on, duty, hour }): ClockEvent => ({
      kind,
      on,
      ...(duty === undefined ? {} : { duty }),
      ...(hour === undefined ? {} : { at: instantAt(on, `${String(hour).padStart(2, '0')}:00`, 'Europe/London') }),
    })),
  );
  const anyPlace = fc.constantFrom(...casePlaces.map(({ code }) => code));

  test('give an answer or a sentence, the same in any order, with at most one due date', () => {
    fc.assert(
      fc.property(
        anyPlace,
        fc.constantFrom(...duties),
        events,
        fc.option(aDay, { nil: undefined }),
        (place, duty, facts, today) => {
          const kind = duty.startsWith('complaint') ? 'complaint' : duty.includes('breach') ? 'breach' : 'request';
          const now = today === undefined ? undefined : instantAt(today, '12:00', 'Europe/London');
          const derive = (list: readonly ClockEvent[]) =>
            deadlines(
              { place, zone: 'Europe/London', kind, duties: [duty], events: list, now },
              rulePackOf(place),
              calendarOf(place),
            );
          const result = derive(facts);
          const said = result.ok ? result.value.map(plainWords) : [refusalSentence(result.error)];
          for (const words of said) expect(words).toMatch(/^$|^["A-Z0-9].*\.$/u);
          for (const words of said) expect(words).not.toMatch(/undefined|NaN/u);
          const answers = result.ok ? result.value : [];
          for (const { state, dueOn, dueAt } of answers) {
            expect(dueOn === undefined || dueAt === undefined).toBe(true);
            expect(state === 'paused' && dueOn !== undefined).toBe(false);
          }
          const again = derive(facts.toReversed());
          expect(again.ok).toBe(result.ok);
          expect((again.ok ? again.value : []).map(({ dueOn, dueAt }) => [dueOn, dueAt])).toEqual(
            answers.map(({ dueOn, dueAt }) => [dueOn, dueAt]),
          );
        },
      ),
      { numRuns: 1_500 },
    );
  });
});
