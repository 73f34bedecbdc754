import { expect, test } from 'vitest';

import { civilDate, instant } from '../../../electron/domain/civil-date.ts';
import { dueWords } from '../../../renderer/ui/due-words.ts';

const london = 'Europe/London';
const monday = instant('2024-11-25T09:00Z');

test.each([
  {
    why: 'a day ahead',
    due: { dueOn: civilDate('2024-12-27'), state: 'running' },
    now: monday,
    expected: { text: 'Fri 27 December 2024 · 32 days left', urgency: 'running' },
  },
  {
    why: 'a week ahead is soon',
    due: { dueOn: civilDate('2024-12-02'), state: 'running' },
    now: monday,
    expected: { text: 'Mon 2 December 2024 · 7 days left', urgency: 'soon' },
  },
  {
    why: 'tomorrow, one day',
    due: { dueOn: civilDate('2024-11-26'), state: 'running' },
    now: monday,
    expected: { text: 'Tue 26 November 2024 · 1 day left', urgency: 'soon' },
  },
  {
    why: 'the day itself',
    due: { dueOn: civilDate('2024-11-25'), state: 'running' },
    now: monday,
    expected: { text: 'Mon 25 November 2024 · due today', urgency: 'today' },
  },
  {
    why: 'a running clock whose day has passed',
    due: { dueOn: civilDate('2024-11-22'), state: 'running' },
    now: monday,
    expected: { text: 'Fri 22 November 2024 · 3 days overdue', urgency: 'overdue' },
  },
  {
    why: 'the day turns at midnight of the office, not of Greenwich',
    due: { dueOn: civilDate('2026-07-01'), state: 'running' },
    now: instant('2026-06-30T23:30Z'),
    expected: { text: 'Wed 1 July 2026 · due today', urgency: 'today' },
  },
  {
    why: 'hours across the change of the clocks',
    due: { dueAt: instant('2026-03-30T15:30Z'), state: 'running' },
    now: instant('2026-03-29T08:10Z'),
    expected: { text: '31 h 20 min left · until Mon 30 March 2026, 16:30', urgency: 'soon' },
  },
  {
    why: 'the last hours',
    due: { dueAt: instant('2026-03-30T15:30Z'), state: 'running' },
    now: instant('2026-03-30T15:29Z'),
    expected: { text: '1 min left · until Mon 30 March 2026, 16:30', urgency: 'today' },
  },
  {
    why: 'hours that have passed',
    due: { dueAt: instant('2026-03-30T15:30Z'), state: 'running' },
    now: instant('2026-03-30T17:30Z'),
    expected: { text: '2 h overdue · since Mon 30 March 2026, 16:30', urgency: 'overdue' },
  },
  {
    why: 'met',
    due: { dueOn: civilDate('2024-12-27'), state: 'met' },
    now: monday,
    expected: { text: 'Met · was due Fri 27 December 2024', urgency: 'met' },
  },
  {
    why: 'paused has no date',
    due: { state: 'paused' },
    now: monday,
    expected: { text: 'Paused · waiting on others', urgency: 'paused' },
  },
  {
    why: 'not started',
    due: { state: 'not-started' },
    now: monday,
    expected: { text: 'Not started', urgency: 'not-started' },
  },
  {
    why: 'a line without a deadline, as a list gives it',
    due: { dueOn: null, dueAt: null, state: null },
    now: monday,
    expected: { text: 'No deadline', urgency: 'not-started' },
  },
] as const)('$why', ({ due, now, expected }) => {
  expect(dueWords(due, now, london)).toEqual(expected);
});
