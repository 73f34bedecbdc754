import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { instant } from '../../../electron/domain/civil-date.ts';
import { formAnswerLimit, readFormAnswer } from '../../../electron/intake/form-answer.ts';
import { requestFormName } from '../../../electron/report/request-form.ts';

const now = instant('2026-11-23T09:00:00.000Z');

const answer = {
  form: requestFormName,
  madeAt: '2026-11-22T17:55:00.000Z',
  organisation: 'Larkfield Software Limited',
  own: true,
  person: { name: 'Omar Lindqvist', email: 'omar@mail.example', phone: '', address: '', reference: '10442' },
  rights: ['access', 'erasure', 'access'],
  details: 'The notes of my calls since January.',
  answerBy: 'email',
};

function read(change: object, at = now) {
  return readFormAnswer(Buffer.from(JSON.stringify({ ...answer, ...change })), at);
}

describe('an answer of the published form', () => {
  test('becomes a draft with the rights that were ticked, each once', () => {
    const draft = read({});
    if (!draft.ok) throw new Error(draft.error.code);
    expect(draft.value).toMatchObject({
      kind: 'request',
      channel: 'web-form',
      receivedAt: '2026-11-22T17:55:00.000Z',
      title: 'The notes of my calls since January.',
      rights: ['access', 'erasure'],
      people: [{ role: 'data-subject', name: 'Omar Lindqvist', email: 'omar@mail.example' }],
    });
    expect(draft.value.message?.text).toContain('Known as: 10442');
    expect(draft.value.attachments.map(({ name }) => name)).toEqual(['request-form.json']);
    expect(draft.value.warnings.map(({ code }) => code)).toEqual(['date-of-sender']);
  });

  test('for somebody else names both and warns', () => {
    const draft = read({
      own: false,
      representative: { name: 'Hale', contact: 'law@hale.example', relation: 'solicitor' },
    });
    if (!draft.ok) throw new Error(draft.error.code);
    expect(draft.value.people.map(({ role, email }) => [role, email])).toEqual([
      ['data-subject', 'omar@mail.example'],
      ['representative', 'law@hale.example'],
    ]);
    expect(draft.value.message?.fromName).toBe('Hale');
    expect(draft.value.warnings.map(({ code }) => code)).toContain('perhaps-representative');
  });

  test.each([
    { why: 'a clock that runs fast', madeAt: '2026-11-23T09:20:00.000Z', expected: '2026-11-23T09:00:00.000Z' },
    { why: 'another zone', madeAt: '2026-11-22T17:55:00+01:00', expected: '2026-11-22T16:55:00.000Z' },
    { why: 'the future', madeAt: '2026-11-25T09:00:00.000Z', expected: undefined },
    { why: 'long ago', madeAt: '1999-01-01T00:00:00.000Z', expected: undefined },
    { why: 'no moment', madeAt: 'yesterday', expected: undefined },
  ])('takes the moment of $why for what it is', ({ madeAt, expected }) => {
    const draft = read({ madeAt });
    if (!draft.ok) throw new Error(draft.error.code);
    expect(draft.value.receivedAt).toBe(expected);
    expect(draft.value.warnings[0]?.code).toBe(expected === undefined ? 'no-date' : 'date-of-sender');
  });

  test('is the same when it comes twice, and another when anything differs', () => {
    const [first, second, other] = [read({}), read({}), read({ details: 'x' })];
    expect(first.ok && second.ok && first.value.sourceKey === second.value.sourceKey).toBe(true);
    expect(first.ok && other.ok && first.value.sourceKey === other.value.sourceKey).toBe(false);
  });

  test.each([
    { why: 'another form', change: { form: 'privacy-casebook/request-form/2' } },
    { why: 'an unknown field', change: { admin: true } },
    { why: 'an unknown field further down', change: { person: { ...answer.person, id: 1 } } },
    { why: 'no right', change: { rights: [] } },
    { why: 'an unknown right', change: { rights: ['everything'] } },
    { why: 'no name', change: { person: { ...answer.person, name: '\u0000\u202E ' } } },
    { why: 'too long a text', change: { details: 'x'.repeat(10_001) } },
    { why: 'a list where a text belongs', change: { details: ['x'] } },
  ])('is refused with $why', ({ change }) => {
    expect(read(change)).toEqual({ ok: false, error: { code: 'not-a-request-form' } });
  });

  test.each([
    { why: 'empty', bytes: new Uint8Array(), code: 'empty' },
    { why: 'huge', bytes: new Uint8Array(formAnswerLimit + 1), code: 'too-large' },
    { why: 'no JSON', bytes: Buffer.from('{'), code: 'not-a-request-form' },
    { why: 'no UTF-8', bytes: new Uint8Array([0xff, 0xfe, 0x22]), code: 'not-a-request-form' },
    { why: 'deep', bytes: Buffer.from('['.repeat(60_000)), code: 'not-a-request-form' },
    { why: 'a prototype', bytes: Buffer.from('{"__proto__":{"form":"x"}}'), code: 'not-a-request-form' },
  ])('is refused when it is $why', ({ bytes, code }) => {
    const result = readFormAnswer(bytes, now);
    expect(result.ok ? '' : result.error.code).toBe(code);
  });

  test('never throws and keeps no control character, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const draft = read({
          person: { ...answer.person, name: `x${text}`.slice(0, 200), address: text },
          details: text,
        });
        if (!draft.ok) return;
        const kept = JSON.stringify([draft.value.title, draft.value.people, draft.value.message?.text]);
        expect(kept).not.toMatch(/\\u00(?:0[0-8bcef]|1|7f)/u);
      }),
    );
  });
});
