import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJsonCase } from '../../../electron/intake/json-case.ts';
import type { JsonCaseContext } from '../../../electron/intake/json-case.ts';

const london: JsonCaseContext = { zone: 'Europe/London' };
const bytes = (content: unknown) => new TextEncoder().encode(JSON.stringify(content));
const read = (content: unknown, context = london) => readJsonCase(bytes(content), context);
const issuesOf = (content: unknown, context = london) => {
  const result = read(content, context);
  return result.ok ? [] : result.error.issues.map(({ path }) => path);
};

test('a full request', () => {
  const result = read(
    {
      kind: 'request',
      id: 'portal-17',
      received: '2026-03-27T17:55',
      channel: 'web-form',
      place: 'GB-ENG',
      title: 'Access',
      summary: 'Everything.',
      people: [
        { name: 'Jo Ashby', email: 'jo@mail.example' },
        { name: 'Firm LLP', kind: 'organisation', role: 'representative' },
      ],
      rights: ['access', 'access'],
    },
    { kind: 'request', zone: 'America/Los_Angeles' },
  );
  expect(result.ok && result.value).toMatchObject({
    kind: 'request',
    receivedAt: '2026-03-27T17:55:00.000Z',
    channel: 'web-form',
    place: 'GB-ENG',
    rights: ['access'],
    people: [
      { role: 'data-subject', name: 'Jo Ashby', phone: '' },
      { role: 'representative', kind: 'organisation' },
    ],
    warnings: [],
  });
});

test('a date without an hour stays a date', () => {
  const result = read({ received: '2026-03-27', title: 'x', rights: ['erasure'] });
  expect(result.ok && result.value).toMatchObject({ receivedOn: '2026-03-27' });
  expect(result.ok && 'receivedAt' in result.value).toBe(false);
});

test('a breach needs the moment of awareness only', () => {
  const result = read({ kind: 'breach', aware: '2026-03-27T16:30', title: 'Laptop left on train', place: 'DE' });
  expect(result.ok && result.value).toMatchObject({ kind: 'breach', awareAt: '2026-03-27T15:30:00.000Z', rights: [] });
});

test('rights left out are taken from the words, with a warning', () => {
  const result = read({ received: '2026-03-27', summary: 'Please delete my personal data.' });
  expect(result.ok && result.value).toMatchObject({
    title: 'Please delete my personal data.',
    rights: ['erasure'],
    warnings: [{ code: 'right-from-words' }],
  });
});

test('the same identifier is the same matter; without one, the same file is', () => {
  const key = (content: unknown) => {
    const result = read(content);
    return result.ok ? result.value.sourceKey : '';
  };
  expect(key({ id: '1', received: '2026-03-27', title: 'a' })).toBe(
    key({ id: '1', received: '2026-03-28', title: 'b' }),
  );
  expect(key({ received: '2026-03-27', title: 'a' })).not.toBe(key({ received: '2026-03-27', title: 'b' }));
});

describe('what is refused says where', () => {
  test.each([
    ['no date', { title: 'x' }, ['received']],
    ['a date that does not exist', { received: '2026-02-30', title: 'x' }, ['received']],
    ['an hour that does not exist', { received: '2026-03-27T25:00', title: 'x' }, ['received']],
    ['nothing said', { received: '2026-03-27' }, ['title']],
    ['an unknown field', { received: '2026-03-27', title: 'x', colour: 1 }, ['']],
    ['an unknown right', { received: '2026-03-27', title: 'x', rights: ['fly'] }, ['rights[0]']],
    ['a person without a name', { received: '2026-03-27', title: 'x', people: [{ name: '' }] }, ['people[0].name']],
    ['an unknown place', { received: '2026-03-27', title: 'x', place: 'XX' }, ['place']],
    ['an unknown zone', { received: '2026-03-27', title: 'x', zone: 'Mars/Base' }, ['zone']],
    ['awareness of a request', { received: '2026-03-27', title: 'x', aware: '2026-03-27T10:00' }, ['aware']],
    ['awareness without an hour', { kind: 'breach', title: 'x', aware: '2026-03-27' }, ['aware']],
    [
      'rights in a complaint',
      { kind: 'complaint', received: '2026-03-27', title: 'x', rights: ['access'] },
      ['rights'],
    ],
    ['two faults', { title: 'x', kind: 'complaint', rights: ['access'] }, ['received', 'rights']],
    ['a list', [], ['']],
    ['null', null, ['']],
  ])('%s', (_why, content, paths) => {
    expect(issuesOf(content)).toEqual(paths);
  });

  test('a kind that is not the one asked for', () => {
    expect(issuesOf({ kind: 'breach', received: '2026-03-27', title: 'x' }, { ...london, kind: 'request' })).toEqual([
      'kind',
    ]);
  });

  test('every issue is a sentence', () => {
    const result = read({ title: 'x', people: [{}], place: 'GB-XYZ' });
    for (const { note } of result.ok ? [] : result.error.issues) expect(note).toMatch(/^.{5,200}\.$/u);
    expect(result.ok).toBe(false);
  });

  test.each([
    ['', 'empty'],
    ['{', 'not-json'],
  ])('%j', (text, code) => {
    const result = readJsonCase(new TextEncoder().encode(text), london);
    expect(result.ok ? '' : result.error.code).toBe(code);
  });
});

test('nothing makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.json().map((text) => new TextEncoder().encode(text)),
      ),
      (content) => {
        expect(typeof readJsonCase(content, london).ok).toBe('boolean');
      },
    ),
  );
  const field = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constantFrom('2026-03-27', '2026-03-27T10:00', 'breach', 'GB-ENG', 'Europe/London'),
    fc.jsonValue(),
  );
  const record = fc.record(
    { kind: field, received: field, aware: field, place: field, zone: field, title: field, people: field },
    { requiredKeys: [] },
  );
  fc.assert(fc.property(record, (content) => void read(content)));
});

test('depth is no trouble', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  expect(readJsonCase(new TextEncoder().encode(deep), london).ok).toBe(false);
});
