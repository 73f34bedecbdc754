import { expect, test } from 'vitest';

import { civilDate } from '../../../electron/domain/civil-date.ts';
import { freshQuick, quickFaults, quickInput } from '../../../renderer/features/quick-case/quick-values.ts';

const today = civilDate('2026-11-23');
const where = { right: 'marketing-objection', place: 'GB-ENG', zone: 'Europe/London' } as const;
const fresh = freshQuick('marketing-objection', today);

test('an untouched form asks for the person and an address, and nothing else', () => {
  expect(Object.keys(quickFaults(fresh)).toSorted()).toEqual(['email', 'name']);
});

test.each([
  { field: 'email', change: { email: 'not an address' } },
  { field: 'phone', change: { email: 'a@b.example', phone: '12' } },
  { field: 'address', change: { email: 'a@b.example', address: 'London' } },
  { field: 'doneOn', change: { email: 'a@b.example', doneOn: civilDate('2026-11-22') } },
  { field: 'what', change: { email: 'a@b.example', what: ' ' } },
  { field: 'done', change: { email: 'a@b.example', done: '' } },
])('$field is named when it is wrong', ({ field, change }) => {
  expect(Object.keys(quickFaults({ ...fresh, name: 'Rosa', ...change }))).toEqual([field]);
});

test('without the suppression list an address is not needed', () => {
  expect(quickFaults({ ...fresh, name: 'Rosa', suppress: false })).toEqual({});
});

test('whoever gave no name is called by the address, and only given addresses are suppressed', () => {
  const input = quickInput({ ...fresh, email: ' a@b.example ', receivedOn: today, doneOn: today }, where);
  expect(input.person).toMatchObject({ name: 'a@b.example', email: 'a@b.example', role: 'data-subject' });
  expect(input.suppress).toEqual({ email: true, phone: false, post: false });
});
