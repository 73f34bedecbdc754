import { expect, test } from 'vitest';

import { caseInput } from '../../../electron/contract/cases.ts';
import type { MessageIntake } from '../../../electron/contract/intake.ts';
import { civilDate } from '../../../electron/domain/civil-date.ts';
import { faultOfRefusal, faultsOf } from '../../../renderer/features/log-case/log-faults.ts';
import {
  caseInputOf,
  firstFacts,
  freshPerson,
  freshValues,
  suggestedTitle,
  withKind,
  withMessage,
} from '../../../renderer/features/log-case/log-values.ts';
import type { LogValues } from '../../../renderer/features/log-case/log-values.ts';

const today = civilDate('2024-11-25');
const officerId = '0190f0a0-0000-7000-8000-000000000001';
const draftId = '0190f0a0-0000-4000-8000-000000000002';
const circumstances = { today, time: '17:55', place: 'GB-ENG', zone: 'Europe/London', officerId } as const;

const message: MessageIntake = {
  kind: 'message',
  intakeId: '0190f0a0-0000-7000-8000-000000000003',
  fileName: 'request.eml',
  takenInAs: null,
  suggestedKind: 'request',
  receivedOn: civilDate('2024-11-22'),
  receivedTime: '17:55',
  occurredAt: null,
  channel: 'email',
  title: 'My data',
  fromName: 'Jane Okafor',
  fromAddress: 'jane@mail.example',
  subject: 'My data',
  text: 'A copy of my data, please.',
  html: '',
  people: [{ ...freshPerson('request'), name: 'Jane Okafor', email: 'jane@mail.example' }],
  suggestions: [],
  attachments: [],
  warnings: [],
};

function complete(change: Partial<LogValues> = {}): LogValues & { receivedOn: typeof today } {
  const values = freshValues('request', circumstances);
  return {
    ...values,
    people: [{ ...freshPerson('request'), name: 'Jane Okafor' }],
    rights: ['access'],
    text: 'A copy of my data, please.',
    ...change,
    receivedOn: today,
  };
}

test('what the dialog sends is what the contract takes', () => {
  const typed = caseInputOf(complete(), null, draftId);
  expect(caseInput.parse(typed)).toMatchObject({
    summary: 'A copy of my data, please.',
    title: 'Access request from Jane Okafor',
  });
  const taken = caseInputOf(complete({ summary: 'Short' }), message, draftId);
  expect(caseInput.parse(taken)).toMatchObject({ intakeId: message.intakeId, summary: 'Short' });
  const breach = caseInputOf(complete({ ...withKind(complete(), 'breach'), rights: [] }), null, draftId);
  expect(caseInput.parse(breach)).toMatchObject({ kind: 'breach', awareOn: today, awareTime: '17:55', rights: [] });
});

test('a person without a name goes by the address, and one without either is left out', () => {
  const { people } = caseInputOf(
    complete({ people: [{ ...freshPerson('request'), email: 'jane@mail.example' }, freshPerson('request')] }),
    null,
    draftId,
  );
  expect(people.map(({ name }) => name)).toEqual(['jane@mail.example']);
});

test('a message takes the place of what was typed and keeps what it does not know', () => {
  const values = withMessage({ ...freshValues('request', circumstances), title: 'Typed', ownerId: null }, message);
  expect(values).toMatchObject({ receivedOn: '2024-11-22', receivedTime: '17:55', title: 'Typed', ownerId: null });
  expect(values.people[0]?.name).toBe('Jane Okafor');
  const undated = withMessage(freshValues('request', circumstances), {
    ...message,
    receivedOn: null,
    receivedTime: null,
  });
  expect(undated).toMatchObject({ receivedOn: today, receivedTime: '17:55' });
});

test('the clock of a breach begins with awareness, and with nothing while that is unknown', () => {
  const breach = freshValues('breach', circumstances);
  expect(firstFacts(breach).map(({ kind, time }) => [kind, time])).toEqual([
    ['received', '17:55'],
    ['aware', '17:55'],
  ]);
  expect(firstFacts({ ...breach, awareOn: null })).toEqual([]);
  expect(firstFacts({ ...freshValues('request', circumstances), receivedTime: '' })).toEqual([
    { kind: 'received', on: today },
  ]);
});

test.each([
  { why: 'no day of receipt', change: { receivedOn: null }, field: 'receivedOn' },
  { why: 'a receipt tomorrow', change: { receivedOn: civilDate('2024-11-26') }, field: 'receivedOn' },
  { why: 'a request without a right', change: { rights: [] }, field: 'rights' },
  { why: 'nobody named', change: { people: [freshPerson('request')] }, field: 'people.0.name' },
  {
    why: 'a name of 300 characters',
    change: { people: [{ ...freshPerson('request'), name: 'x'.repeat(300) }] },
    field: 'people.0.name',
  },
  {
    why: 'a breach without a word of what happened',
    change: { kind: 'breach', text: '', awareOn: today },
    field: 'text',
  },
  { why: 'a breach nobody became aware of', change: { kind: 'breach', awareOn: null }, field: 'awareOn' },
] as const)('$why is said beside its field', ({ change, field }) => {
  expect(faultsOf({ ...complete(), ...change }, today)).toHaveProperty([field]);
});

test('nothing is said about a complete case', () => {
  expect(faultsOf(complete(), today)).toEqual({});
});

test('a refusal about a field stands beside it, any other does not', () => {
  expect(faultOfRefusal({ code: 'in-the-future', field: 'receivedOn' })).toHaveProperty('receivedOn');
  expect(faultOfRefusal({ code: 'disk-full' })).toEqual({});
  expect(faultOfRefusal({ code: 'invalid-input', field: 'draftId' })).toEqual({});
});

test.each([
  { change: { rights: ['access', 'erasure'] }, expected: 'Access, Erasure request from Jane Okafor' },
  { change: { kind: 'complaint' }, expected: 'Complaint from Jane Okafor' },
  { change: { kind: 'breach', text: '\nLaptop left on a train\nmore' }, expected: 'Laptop left on a train' },
] as const)('a case without a title is called “$expected”', ({ change, expected }) => {
  expect(suggestedTitle(complete(change))).toBe(expected);
});
