import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

import { calendarOf } from '../../../../electron/core/calendars.ts';
import { civilDate, isoWithOffset, instantAt } from '../../../../electron/domain/civil-date.ts';
import { calculate } from '../../../../electron/domain/deadline/calculate.ts';
import type { Period } from '../../../../electron/domain/deadline/rule-pack.ts';
import type { Duty } from '../../../../electron/domain/duty.ts';
import { placeEntry, type Place } from '../../../../electron/domain/place.ts';
import { deadlineOf, refusalOf, type Fact, type Setting } from './clock-of.ts';

const folder = new URL('../../../../../shared/data/', import.meta.url);
const cases = new URL('deadline-cases-sample.csv', folder);
const moj = new URL('moj/sar-deadline-vectors.json', folder);
const inth = new URL('inth-dsar/clock-vectors.json', folder);

/** Published dates, by the way each of them must be computed. Facts that a row tells in words are added here. */
const methods: Readonly<Record<string, (start: string) => string | undefined>> = {
  ...sameMethod(
    ['UK-ICO-01', 'UK-ICO-03', 'UK-ICO-04', 'UK-ICO-06', 'UK-LX-01', 'UK-DC-05', 'UK-MOJ-01', 'NEG-04'],
    (start) => due('access', [['received', start.slice(0, 10)]]),
  ),
  'UK-ICO-11': (start) => due('complaint-acknowledgement', [['received', start]]),
  'UK-DC-06': (start) => due('access', [['received', start]], { place: 'GB-SCT' }),
  'UK-MOJ-03': (start) => counted(start, { unit: 'months', length: 2 }, 'GB-ENG', true),
  ...sameMethod(['UK-MOJ-04', 'UK-MOJ-06'], (start) =>
    due('access', [
      ['received', start],
      ['extended', start],
    ]),
  ),
  // Five days inside the month, added to the rolled date: the house convention of that tool.
  'UK-MOJ-13': (start) =>
    due(
      'access',
      [
        ['received', start],
        ['clarification-asked', '2022-10-10'],
        ['clarification-answered', '2022-10-15'],
      ],
      {
        holidaysOf: 'GB',
        settings: { pauseAddedTo: 'rolled' },
      },
    ),
  ...sameMethod(['UK-FOI-MOJ-01', 'UK-FOI-MOJ-06'], (start) =>
    counted(start, { unit: 'working-days', length: 20 }, 'GB-ENG'),
  ),
  'UK-FOI-MOJ-08': (start) => counted(start, { unit: 'working-days', length: 20 }, 'GB'),
  'EU-AT-01': (start) => due('access', [['received', start]], { place: 'AT' }),
  'EU-CJ-01': (start) => counted(start, { unit: 'weeks', length: 1 }, 'BE'),
  'EU-CJ-02': (start) => counted(start, { unit: 'weeks', length: 3 }, 'BE'),
  'EU-DE-01': (start) => dueHour('DE', start, { settings: { hourPeriods: 'full-hours' } }),
  'EU-XX-02': (start) => dueHour('DE', start),
  'UK-DER-04': (start) => dueHour('GB-ENG', start),
  'CA-DER-01': (start) => due('request-acknowledgement', [['received', start]], { place: 'US-CA' }),
  'CA-DER-04': (start) => due('opt-out', [['received', start]], { place: 'US-CA' }),
  ...sameMethod(['UK-DER-01', 'NEG-01'], (start) =>
    due('access', [
      ['received', start],
      ['identity-asked', start],
      ['identity-received', '2025-03-19'],
    ]),
  ),
};

describe.skipIf(!existsSync(cases))('published dates', () => {
  const rows = existsSync(cases) ? readCsv(readFileSync(cases, 'utf8')) : [];
  test('every row has a way to compute it', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.map((row) => row.id).filter((id) => methods[id] === undefined)).toEqual([]);
  });
  test.each(rows)('$id from $start', ({ id, start, expected }) => {
    const ours = methods[id]?.(start);
    expect(ours).toBeDefined();
    // A published answer that contradicts the law must not come out.
    expect(ours === expected).toBe(!id.startsWith('NEG-'));
  });
});

describe.skipIf(!existsSync(moj))('dates of a government case tool', () => {
  const vector = z.object({ received: z.string(), expected: z.string() });
  const shape = z.object({
    calendar_month: z.array(vector),
    extended: z.array(vector.extend({ extra_months: z.number() })),
    internal: z.array(z.object({ from: z.string(), days: z.number(), expected: z.string() })),
    pause_restart: z.array(
      z.object({ received: z.string(), stopped: z.string(), restarted: z.string(), expected_deadline: z.string() }),
    ),
    total_days_paused: z.object({ events: z.array(z.tuple([z.string(), z.string()])), expected_days: z.number() }),
    working_days_foi: z.array(vector.extend({ days: z.number() })),
  });
  const read = () => shape.parse(JSON.parse(readFileSync(moj, 'utf8')));

  test('one month', () => {
    for (const { received, expected } of read().calendar_month) {
      expect(due('access', [['received', received]])).toBe(expected);
    }
  });
  test('an extension of one month by arithmetic, of two by the engine', () => {
    const { extended } = read();
    for (const { received, extra_months: extra, expected } of extended) {
      expect(counted(received, { unit: 'months', length: 1 + extra }, 'GB-ENG', true)).toBe(expected);
    }
    for (const { received, expected } of extended.filter((each) => each.extra_months === 2)) {
      expect(
        due('access', [
          ['received', received],
          ['extended', received],
        ]),
      ).toBe(expected);
    }
  });
  test('days and working days', () => {
    const { internal, working_days_foi: foi } = read();
    for (const { from, days, expected } of internal)
      expect(counted(from, { unit: 'days', length: days }, 'GB-ENG')).toBe(expected);
    for (const { received, days, expected } of foi) {
      const place = expected.startsWith('2023') ? 'GB' : 'GB-ENG';
      expect(counted(received, { unit: 'working-days', length: days }, place)).toBe(expected);
    }
  });
  test('a pause of no days moves nothing, where that tool moved a day by the holidays of another nation', () => {
    for (const { received, stopped, restarted, expected_deadline: theirs } of read().pause_restart) {
      const facts: readonly Fact[] = [
        ['received', received],
        ['clarification-asked', stopped],
        ['clarification-answered', restarted],
      ];
      expect(due('access', facts)).toBe('2025-12-01');
      expect(due('access', facts, { holidaysOf: 'GB' })).toBe(theirs);
    }
  });
  test('a history with an answer too many is refused; without it the same days are counted', () => {
    const { events, expected_days: days } = read().total_days_paused;
    const facts = events.map(([kind, on]): Fact => [
      kind === 'stop' ? 'clarification-asked' : 'clarification-answered',
      on,
    ]);
    const received: Fact = ['received', '2025-03-01'];
    expect(refusalOf('access', [received, ...facts])).toBeUndefined();
    expect(refusalOf('access', [received, ...facts.slice(0, 12), facts[11] ?? received])?.code).toBe(
      'answer-without-question',
    );
    // Their later one of two stops in a row wins; here a question stays open from its first day, which is one day more.
    const closed = facts.slice(0, 8).concat(facts.slice(9, 11));
    const deadline = deadlineOf('access', [received, ...closed]);
    expect(deadline.rawDueOn).toBe(counted('2025-04-01', { unit: 'days', length: days }, 'GB-ENG'));
  });
});

describe.skipIf(!existsSync(inth))('a framework that counts thirty days', () => {
  const shape = z.object({
    vectors: z.array(
      z.object({
        name: z.string(),
        receivedAt: z.string(),
        pauses: z.array(z.object({ from: z.string(), to: z.string() })),
        calendar_month_rule_uk: z.string(),
      }),
    ),
  });
  test('gives the date of the calendar month here', () => {
    const { vectors } = shape.parse(JSON.parse(readFileSync(inth, 'utf8')));
    expect(vectors.length).toBeGreaterThan(0);
    for (const { receivedAt, pauses, calendar_month_rule_uk: expected } of vectors) {
      const facts = pauses.flatMap(({ from, to }): Fact[] => [
        ['clarification-asked', from.slice(0, 10)],
        ['clarification-answered', to.slice(0, 10)],
      ]);
      expect(due('access', [['received', receivedAt.slice(0, 10)], ...facts])).toBe(expected);
    }
  });
});

function due(duty: Duty, facts: readonly Fact[], setting: Setting = {}): string | undefined {
  return deadlineOf(duty, facts, setting).dueOn;
}

/** The end of the hours of a breach as the wall clock of the place shows it. */
function dueHour(place: Place, start: string, setting: Setting = {}): string | undefined {
  const { zone } = placeEntry(place);
  const aware = instantAt(civilDate(start.slice(0, 10)), start.slice(11, 16), zone);
  const { dueAt } = deadlineOf('breach-authority', [['aware', aware]], { ...setting, place });
  return dueAt === undefined ? undefined : isoWithOffset(dueAt, zone).slice(0, 16);
}

function counted(from: string, period: Period, place: Place, toWorkingDay = false): string {
  return calculate(civilDate(from), period, calendarOf(place), toWorkingDay).date;
}

function sameMethod(ids: readonly string[], method: (start: string) => string | undefined) {
  return Object.fromEntries(ids.map((id) => [id, method]));
}

/** Reads the columns this test needs. Cells may be quoted and hold commas. */
function readCsv(text: string): readonly { id: string; start: string; expected: string }[] {
  const rows = text
    .trim()
    .split(/\r?\n/u)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map((cell) => cell[1] ?? cell[2] ?? ''));
  const [header = [], ...lines] = rows;
  const column = (name: string) => header.indexOf(name);
  return lines.map((cells) => ({
    id: cells[column('id')] ?? '',
    start: cells[column('start')] ?? '',
    expected: cells[column('expected_due')] ?? '',
  }));
}
