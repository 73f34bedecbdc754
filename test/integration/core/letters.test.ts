import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { organisation, testCasebook } from '../../support/casebook.ts';
import type { TestCasebook } from '../../support/casebook.ts';
import { draftLetter, identity, newCase } from './letter-fixture.ts';

let book: TestCasebook;

beforeAll(async () => {
  book = await testCasebook();
});
afterAll(() => book.end());

describe('a letter', () => {
  test('is merged from the case and says what it still lacks, and where that is filled in', async () => {
    const letter = await draftLetter(book, await newCase(book), 'identity-request', {
      'identity.needed': identity['identity.needed'],
    });
    expect(letter.subject).toMatch(/^Your request: please confirm who you are \(SR-2026-\d{4}\)$/u);
    expect(letter.body).toContain('Dear Jane Okafor\n');
    expect(letter.body).toContain('Friday 20 November 2026');
    expect(letter.body).toContain('- Your customer number\n- The month of your last order');
    expect(letter.body).toContain('starts on the day on which we receive this information');
    expect(letter.body).toMatch(/by e-mail to privacy@larkfield\.example\.\n\nYours sincerely\n\nMaya Sterne\n/u);
    expect(letter.ready).toBe(false);
    expect(letter.gaps).toEqual([
      {
        name: 'identity.doubt',
        label: 'Why there is a doubt',
        where: 'letter',
        sentence: 'Why there is a doubt is empty; it is filled in under the fields of this letter.',
      },
    ]);
    const whole = await book.must('letter.merge', {
      letterId: letter.id,
      version: letter.version,
      casePartyId: null,
      asked: identity,
    });
    expect([whole.ready, whole.gaps, whole.missing]).toEqual([true, [], []]);
  });

  test('without a person, or for an organisation without contact, names both places', async () => {
    const { contactEmail: _email, ...rest } = organisation;
    const { version } = await book.must('organisation.get', {});
    await book.must('organisation.update', { version, details: { ...rest, contactEmail: '' } });
    try {
      const letter = await draftLetter(book, await newCase(book, { people: [] }), 'acknowledgement');
      const places = letter.gaps.map(({ name, where }) => [name, where]);
      expect(places).toContainEqual(['recipient.name', 'people']);
      expect(places).toContainEqual(['organisation.waysToReach', 'organisation']);
    } finally {
      await book.must('organisation.update', { version: version + 1, details: { ...organisation } });
    }
  });

  test('to a representative says for whom it is', async () => {
    const letter = await draftLetter(
      book,
      await newCase(book, {
        people: [
          { name: 'Jane Okafor', kind: 'person', email: '', phone: '', address: '', role: 'data-subject' },
          {
            name: 'Hale & Partners',
            kind: 'organisation',
            email: 'law@hale.example',
            phone: '',
            address: '',
            role: 'representative',
          },
        ],
      }),
      'acknowledgement',
    );
    expect([letter.recipient, letter.recipientEmail]).toEqual(['Hale & Partners', 'law@hale.example']);
    expect(letter.body).toContain('This letter concerns Jane Okafor, for whom you wrote to us.');
  });

  test('gives the due date with its reason', async () => {
    const letter = await draftLetter(book, await newCase(book), 'acknowledgement');
    expect(letter.body).toContain('our answer is due by Monday 21 December 2026. Received Friday 20 November 2026.');
  });

  test('is offered only where it fits', async () => {
    const erasure = await newCase(book, { rights: ['erasure'] });
    const { letters } = await book.must('letter.kinds', { caseId: erasure.id });
    const kinds = letters.map(({ kind }) => kind);
    expect(kinds).not.toContain('clarification');
    expect(kinds).not.toContain('answer-access');
    expect(kinds).toContain('refusal');
    const input = { caseId: erasure.id, kind: 'clarification', casePartyId: null, asked: {} };
    expect(await book.may('letter.draft', input)).toMatchObject({ ok: false, error: { code: 'letter-not-offered' } });
  });

  test('takes no field that it does not ask for', async () => {
    const made = await newCase(book);
    const input = {
      caseId: made.id,
      kind: 'closing',
      casePartyId: null,
      asked: { 'organisation.name': 'Somebody else' },
    };
    expect(await book.may('letter.draft', input)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', field: 'asked.organisation.name' },
    });
  });

  test('keeps hostile text as text, in every format', async () => {
    const name = '{{organisation.name}} <script>alert(1)</script> [[due]]';
    const made = await newCase(book, {
      people: [{ name, kind: 'person', email: 'a@b.example', phone: '', address: '', role: 'data-subject' }],
    });
    const letter = await draftLetter(book, made, 'acknowledgement');
    expect(letter.body).toContain(`Dear ${name}`);
    const { content } = await book.must('letter.render', { letterId: letter.id, format: 'html' });
    expect(content).not.toContain('<script');
    expect(content).toContain('&lt;script&gt;');
    // What looks like a gap stops the letter until somebody has looked at it.
    expect(letter.ready).toBe(false);
  });
});
