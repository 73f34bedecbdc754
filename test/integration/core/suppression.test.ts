import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { CoreInput } from '../../../electron/contract/table.ts';
import { civilDate } from '../../../electron/domain/civil-date.ts';
import { testCasebook } from '../../support/casebook.ts';
import type { TestCasebook } from '../../support/casebook.ts';

let book: TestCasebook;

beforeAll(async () => {
  book = await testCasebook();
});
afterAll(() => book.end());

function quick(change: Partial<CoreInput<'request.quick'>> = {}): CoreInput<'request.quick'> {
  return {
    right: 'marketing-objection',
    receivedOn: civilDate('2026-11-23'),
    doneOn: civilDate('2026-11-23'),
    channel: 'email',
    place: 'GB-ENG',
    zone: 'Europe/London',
    person: {
      name: 'Ada Quill',
      kind: 'person',
      email: 'Ada.Quill@Mail.example',
      phone: '',
      address: '',
      role: 'data-subject',
    },
    what: 'Newsletter',
    done: 'Removed from the newsletter in the mailing tool.',
    summary: 'Stop sending me this.',
    suppress: { email: true, phone: false, post: false },
    ...change,
  };
}

const lookUp = async (...addresses: string[]) =>
  (await book.must('suppression.lookup', { kind: 'email', addresses })).results.map(({ suppressed }) => suppressed);

describe('a one-minute case', () => {
  test('is logged, done, suppressed and closed in one go', async () => {
    const closed = await book.must('request.quick', quick());
    expect(closed).toMatchObject({
      state: 'closed',
      title: 'Stop marketing: Newsletter',
      nextStep: 'Nothing more to do',
    });
    expect(closed.rights).toEqual([{ right: 'marketing-objection', outcome: 'granted', reason: '' }]);
    expect(closed.deadlines.find(({ duty }) => duty === 'marketing-objection')?.state).toBe('met');
    expect(
      await lookUp(
        'ada.quill@mail.example',
        ' ADA.QUILL@MAIL.EXAMPLE ',
        'ada.quill+offers@mail.example',
        'other@mail.example',
      ),
    ).toEqual([true, true, true, false]);
    const { entries } = await book.must('suppression.page', { offset: 0, limit: 10 });
    expect(entries).toMatchObject([{ ref: closed.ref, reason: 'Stop marketing', mailing: false }]);
    expect(JSON.stringify(entries)).not.toContain('quill');
  });

  test('of a consent writes down which, and needs no address', async () => {
    const person = { ...quick().person, email: '' };
    const suppress = { email: false, phone: false, post: false };
    const closed = await book.must(
      'request.quick',
      quick({ right: 'consent-withdrawal', what: 'Cookies for analytics', person, suppress }),
    );
    const lists = (await book.must('request.work', { caseId: closed.id })).checklists;
    expect(lists[0]?.items.find(({ code }) => code === 'which')?.note).toBe('Cookies for analytics');
    expect(lists[0]?.open).toBe(0);
  });

  test.each<{ why: string; change: Partial<CoreInput<'request.quick'>>; code: string }>([
    { why: 'no address to suppress', change: { person: { ...quick().person, email: '' } }, code: 'address-missing' },
    { why: 'done tomorrow', change: { doneOn: civilDate('2026-11-24') }, code: 'in-the-future' },
    { why: 'done before it came', change: { doneOn: civilDate('2026-11-22') }, code: 'contradiction' },
    { why: 'received tomorrow', change: { receivedOn: civilDate('2026-11-24') }, code: 'in-the-future' },
  ])('is refused and leaves nothing: $why', async ({ change, code }) => {
    const cases = async () => (await book.must('case.find', { text: 'refused entirely', limit: 5 })).rows;
    const before = await book.must('suppression.page', { offset: 0, limit: 10 });
    expect(await book.may('request.quick', quick({ what: 'refused entirely', ...change }))).toMatchObject({
      ok: false,
      error: { code },
    });
    expect(await cases()).toEqual([]);
    expect(await book.must('suppression.page', { offset: 0, limit: 10 })).toEqual(before);
  });
});

describe('the list', () => {
  test('takes many in, counts what stood there, and names what cannot be an address', async () => {
    const addresses = ['one@mail.example', 'TWO@mail.example', 'one@mail.example ', 'nobody', ''];
    const added = await book.must('suppression.add', { kind: 'email', addresses, reason: 'From the old tool' });
    expect(added).toEqual({ added: 2, alreadyThere: 1, unreadable: ['nobody', ''] });
    expect(await lookUp('two@mail.example', 'nobody')).toEqual([true, false]);
    await book.must('suppression.add', { kind: 'phone', addresses: ['+44 7700 900123'], reason: 'Call' });
    const { results } = await book.must('suppression.lookup', {
      kind: 'phone',
      addresses: ['07700 900 123', '07700900124'],
    });
    expect(results.map(({ suppressed }) => suppressed)).toEqual([true, false]);
  });

  test('leaves as hashes only; those that mailing tools compare only if the organisation keeps them', async () => {
    const before = await book.must('suppression.export', { form: 'mailing' });
    expect(before.entries).toBe(0);
    await book.must('suppression.setSettings', { keepMailingHashes: true });
    await book.must('suppression.add', { kind: 'email', addresses: ['Three@mail.example'], reason: 'Asked' });
    const mailing = await book.must('suppression.export', { form: 'mailing' });
    const hash = createHash('sha256').update('three@mail.example').digest('hex');
    expect(mailing.csv).toBe(`kind,email_sha256,added_on\r\nemail,${hash},2026-11-23\r\n`);
    const keyed = await book.must('suppression.export', { form: 'keyed' });
    expect(keyed.entries).toBe(mailing.leftOut + 1);
    expect(keyed.csv).not.toContain('@');
    expect(keyed.csv).not.toContain(hash);
  });

  test('is left by an entry that was a mistake', async () => {
    const [entry] = (await book.must('suppression.page', { offset: 0, limit: 1 })).entries;
    await book.must('suppression.remove', { id: entry?.id ?? '' });
    expect(await lookUp('three@mail.example')).toEqual([false]);
  });
});
