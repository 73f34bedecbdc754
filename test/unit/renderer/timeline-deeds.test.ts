import { expect, test } from 'vitest';

import type { TimelineEntry } from '../../../electron/contract/cases.ts';
import { instant } from '../../../electron/domain/civil-date.ts';
import { deedsOf } from '../../../renderer/features/case/timeline-deeds.ts';

const zone = 'Europe/London';

function entry(seq: number, change: Partial<TimelineEntry>): TimelineEntry {
  return {
    seq,
    at: instant('2024-11-25T17:55Z'),
    officer: 'Maya Sterne',
    action: 'case.create',
    table: 'case_record',
    change: 'insert',
    fields: [],
    ...change,
  };
}

test('what one command wrote is one deed, and the newest comes first', () => {
  const deeds = deedsOf(
    [
      entry(1, { fields: [{ name: 'title', from: '', to: 'Laptop' }] }),
      entry(2, { table: 'clock_event', fields: [{ name: 'kind', from: '', to: 'received' }] }),
      entry(3, {
        at: instant('2024-11-26T09:00Z'),
        action: 'note.add',
        table: 'note',
        fields: [{ name: 'body', from: '', to: 'Rang' }],
      }),
    ],
    zone,
  );
  expect(deeds.map(({ title }) => title)).toEqual(['Note written', 'Case logged']);
  expect(deeds[1]?.lines.map(({ label, to }) => `${label}: ${to}`)).toEqual(['Case: Laptop', 'Clock fact: Received']);
  expect(deeds.map(({ areas }) => [...areas])).toEqual([['notes'], ['clock']]);
});

test('an edit says what was there before, in words', () => {
  const [deed] = deedsOf(
    [
      entry(1, {
        action: 'case.update',
        change: 'update',
        fields: [
          { name: 'channel', from: 'email', to: 'post' },
          { name: 'next_action_on', from: '', to: '2024-12-27' },
          { name: 'version', from: '1', to: '2' },
        ],
      }),
    ],
    zone,
  );
  expect(deed?.lines.map(({ label, from, to }) => [label, from, to])).toEqual([
    ['Channel', 'E-mail', 'Post'],
    ['Next action on', '', 'Fri 27 December 2024'],
  ]);
});

test('a deed whose values were purged still stands', () => {
  expect(deedsOf([entry(1, { action: 'party.add', table: 'party' })], zone)).toMatchObject([
    { title: 'Person added', lines: [] },
  ]);
});

test('a fact with an hour is told once', () => {
  const [deed] = deedsOf(
    [
      entry(1, {
        action: 'case.recordEvent',
        table: 'clock_event',
        fields: [
          { name: 'kind', from: '', to: 'aware' },
          { name: 'on_date', from: '', to: '2024-11-25' },
          { name: 'at_instant', from: '', to: '2024-11-25T17:55:00.000Z' },
        ],
      }),
    ],
    zone,
  );
  expect(deed?.lines[0]?.to).toBe('Became aware, Mon 25 November 2024, 17:55');
});
