import type { deadlineOperations } from '../contract/deadlines.ts';
import type { Answer } from '../contract/errors.ts';
import type { ReadDb } from '../data/read-db.ts';
import { calendarDays } from '../data/repositories/calendar-days.ts';
import { cases } from '../data/repositories/cases.ts';
import { inWords } from '../domain/date-words.ts';
import { calculate } from '../domain/deadline/calculate.ts';
import type { Deadline } from '../domain/deadline/deadline.ts';
import { casePlaces } from '../domain/place.ts';
import { deadlineView } from './case-detail.ts';
import { clockEventOf } from './clock.ts';
import { clockInputOf, deriveDeadlines } from './clock-derivation.ts';
import type { ClockInput } from './clock-derivation.ts';
import { fail } from './failure.ts';
import { changeOwnDays, ownDayMoves } from './own-days.ts';
import { ownDaysOf } from './place-clocks.ts';
import { refusedClock } from './refused-clock.ts';
import { holidaysOf, withOwnDaysOf } from './rules-in-use.ts';
import type { Casebook, UseCases } from './use-case.ts';

function views(db: ReadDb, input: ClockInput, casebook: Casebook): Answer<ReturnType<typeof deadlineView>[]> {
  const derived = deriveDeadlines(db, input, casebook.now());
  return derived.ok
    ? { ok: true, value: derived.value.map((each: Deadline) => deadlineView(each)) }
    : refusedClock(derived.error);
}

/** Dates before anything is kept: while a case is logged, for what-if, and as plain arithmetic. */
export const deadlineUseCases: UseCases<typeof deadlineOperations> = {
  'deadline.preview': ({ kind, place, zone, rights, events }, casebook) =>
    casebook.store.read((db) => {
      const facts = events.map((fact) => clockEventOf(fact, zone));
      const deadlines = views(db, { kind, place, zone, rights, events: facts }, casebook);
      return deadlines.ok ? { ok: true, value: { deadlines: deadlines.value } } : deadlines;
    }),

  'deadline.whatIf': ({ caseId, events }, casebook) =>
    casebook.store.read((db) => {
      const record = cases.find(db, caseId);
      if (record === undefined) return fail('not-found');
      const input = clockInputOf(db, record);
      const before = views(db, input, casebook);
      if (!before.ok) return before;
      const added = events.map((fact) => clockEventOf(fact, record.zone));
      const after = views(db, { ...input, events: [...input.events, ...added] }, casebook);
      return after.ok ? { ok: true, value: { before: before.value, after: after.value } } : after;
    }),

  'deadline.calculate': ({ place, from, unit, count, roll }, { store }) =>
    store.read((db) => {
      const calendar = withOwnDaysOf(db, place, holidaysOf(db, place));
      const { date, trace, warnings } = calculate(from, { unit, length: count }, calendar, roll);
      return { ok: true, value: { date, trace: [...trace], warnings: [...warnings] } };
    }),

  'calendar.coverage': (_input, { store }) =>
    store.read((db) => ({
      ok: true,
      value: {
        calendars: casePlaces.map(({ code, name }) => {
          const { from, to, capturedOn, source, holidays } = holidaysOf(db, code);
          return { place: code, name, from, to, capturedOn, source, days: holidays.size };
        }),
      },
    })),

  'calendar.days': ({ place, year }, { store }) =>
    store.read((db) => {
      const published = [...holidaysOf(db, place).holidays].map(([on, name]) => ({ on, name, own: false }));
      const own = calendarDays.of(db, place).map(({ id, on, name }) => ({ on, name, own: true, id }));
      const days = [...published, ...own].filter(({ on }) => on.startsWith(`${year}-`));
      return { ok: true, value: { days: days.toSorted((a, b) => (a.on < b.on ? -1 : 1)) } };
    }),

  'calendar.preview': ({ place, add, remove }, { store }) =>
    store.read((db) => ({
      ok: true,
      value: { moves: ownDayMoves(db, place, add, remove).map(({ place: _place, ...move }) => move) },
    })),

  'calendar.addDay': ({ place, on, name }, { store, actor }) =>
    store.transact(actor, 'calendar.addDay', (db) => {
      const days = ownDaysOf(db, place);
      if (days.some((day) => day.date === on)) return fail('already-exists', { on });
      const cause = `Day off added: ${name}, ${inWords(on)}`;
      return changeOwnDays(db, place, cause, [...days, { date: on, name }], () =>
        calendarDays.add(db, { place, on, name }),
      );
    }),

  'calendar.removeDay': ({ id }, { store, actor }) =>
    store.transact(actor, 'calendar.removeDay', (db) => {
      const day = calendarDays.find(db, id);
      if (day === undefined) return fail('not-found');
      const cause = `Day off removed: ${day.name}, ${inWords(day.on)}`;
      const left = ownDaysOf(db, day.place).filter(({ date }) => date !== day.on);
      return changeOwnDays(db, day.place, cause, left, () => calendarDays.remove(db, id));
    }),
};
