import { readFileSync, existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

import { calendarOf, readCalendar } from '../../../electron/core/calendars.ts';
import { placeCodes, type Place } from '../../../electron/domain/place.ts';

const feedPath = new URL('../../../../shared/data/gov-uk/bank-holidays.json', import.meta.url);
const file = {
  place: 'GB-ENG',
  source: 'a source',
  licence: 'a licence',
  capturedOn: '2026-01-01',
  from: '2026-01-01',
  to: '2026-12-31',
  days: [{ date: '2026-01-01', name: 'New Year' }],
};

describe('calendars', () => {
  test.each(placeCodes)('%s has a calendar with a source', (place) => {
    const calendar = calendarOf(place);
    expect(calendar.place).toBe(place);
    expect(calendar.source).not.toBe('');
    expect(calendar.to >= '2028-12-31').toBe(true);
    expect([...calendar.holidays.keys()].filter((day) => day.startsWith('2026-')).length).toBeGreaterThan(4);
  });
  test('the Scottish holiday that copies of the feed lack', () => {
    expect(calendarOf('GB-SCT').holidays.has(calendarDay('GB-SCT', '2026-06-15'))).toBe(true);
  });
  test('one-off holidays of 2022 and 2023', () => {
    const england = [...calendarOf('GB-ENG').holidays.keys()];
    expect(england).toEqual(expect.arrayContaining(['2022-06-03', '2022-09-19', '2023-05-08', '2020-05-08']));
  });
  test('holidays of type bank are no holidays: German Christmas Eve, Irish Good Friday', () => {
    expect([...calendarOf('DE').holidays.keys()]).not.toContain('2026-12-24');
    expect([...calendarOf('IE').holidays.keys()]).not.toContain('2026-04-03');
  });
  test.each([
    { why: 'an unknown field', change: { colour: 'red' }, says: 'colour' },
    {
      why: 'a day that does not exist',
      change: { days: [{ date: '2026-02-30', name: 'x' }] },
      says: 'not a civil date',
    },
    { why: 'a day outside its years', change: { days: [{ date: '2027-01-01', name: 'x' }] }, says: '2027-01-01' },
    { why: 'a day twice', change: { days: [file.days[0], file.days[0]] }, says: 'named twice' },
  ])('a file with $why is refused by name', ({ change, says }) => {
    expect(() => readCalendar('broken', { ...file, ...change })).toThrow(/"broken"/u);
    expect(() => readCalendar('broken', { ...file, ...change })).toThrow(says);
  });
});

describe.skipIf(!existsSync(feedPath))('the GOV.UK feed', () => {
  const divisions: readonly (readonly [Place, string])[] = [
    ['GB-ENG', 'england-and-wales'],
    ['GB-SCT', 'scotland'],
    ['GB-NIR', 'northern-ireland'],
  ];
  test.each(divisions)('every day of %s is a holiday, and no other weekday but the late one', (place, division) => {
    const feed = z
      .record(z.string(), z.object({ events: z.array(z.object({ date: z.string() })) }))
      .parse(JSON.parse(readFileSync(feedPath, 'utf8')));
    const published = new Set(feed[division]?.events.map((event) => event.date));
    const ours = [...calendarOf(place).holidays.keys()].filter((day) => day >= '2024-01-01');
    const extra = ours.filter((day) => !published.has(day));
    expect(extra).toEqual(place === 'GB-SCT' && !published.has('2026-06-15') ? ['2026-06-15'] : []);
    expect([...published].filter((day) => !ours.some((other) => other === day))).toEqual([]);
  });
});

function calendarDay(place: Place, text: string) {
  const day = [...calendarOf(place).holidays.keys()].find((each) => each === text);
  if (day === undefined) throw new Error(`${text} is no holiday of ${place}`);
  return day;
}
