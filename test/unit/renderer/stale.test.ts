import { expect, test } from 'vitest';

import { windowOperations } from '../../../electron/contract/table.ts';
import { isStale } from '../../../renderer/api/stale.ts';

const here = '0190f0a0-0000-7000-8000-000000000001';
const there = '0190f0a0-0000-7000-8000-000000000002';
const changed = (tables: string[], caseIds: string[] = []) => ({ type: 'changed', tables, caseIds }) as const;

test('a change of one case leaves another case alone, and moves every list', () => {
  const event = changed(['clock_event'], [here]);
  expect(isStale(event, 'case.open', { caseId: here })).toBe(true);
  expect(isStale(event, 'case.open', { caseId: there })).toBe(false);
  expect(isStale(event, 'timeline.page', { caseId: there, offset: 0, limit: 50 })).toBe(false);
  expect(isStale(event, 'today.view', {})).toBe(true);
  expect(isStale(event, 'case.page', { offset: 0 })).toBe(true);
  expect(isStale(event, 'settings.get', {})).toBe(false);
  expect(isStale(event, 'calendar.days', {})).toBe(false);
});

test('an own day moves the dates of every case', () => {
  const event = changed(['calendar_day']);
  expect(isStale(event, 'case.open', { caseId: here })).toBe(true);
  expect(isStale(event, 'calendar.days', { place: 'GB-ENG', year: 2026 })).toBe(true);
  expect(isStale(event, 'deadline.preview', {})).toBe(true);
  expect(isStale(event, 'officer.list', {})).toBe(false);
});

test('a kept draft disturbs nothing but the drafts', () => {
  const stale = Object.keys(windowOperations).filter((name) => isStale(changed(['draft']), name, {}));
  expect(stale).toEqual(['draft.list']);
});

test('a table that is not named counts as one of cases', () => {
  expect(isStale(changed(['made_tomorrow']), 'case.open', { caseId: here })).toBe(true);
});

test('every name that can go stale is an operation', () => {
  const everything = changed([
    'organisation',
    'officer',
    'calendar_day',
    'setting',
    'draft',
    'case_record',
    'system',
    'suppression',
    'letter_template',
  ]);
  const stale = Object.keys(windowOperations).filter((name) => isStale(everything, name, {}));
  const queries = Object.entries(windowOperations)
    .filter(([, operation]) => operation.kind === 'query')
    .map(([name]) => name);
  const lasting = ['intake.rows', 'audit.verify', 'doctor.run', 'request.reference', 'letter.checkTemplate'];
  expect(stale.toSorted()).toEqual(queries.filter((name) => !lasting.includes(name)).toSorted());
});
