import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { offeredRights, recognise, suggestRights } from '../../../electron/domain/recognise/recognise.ts';
import { ownWordsEnd } from '../../../electron/domain/recognise/quiet-text.ts';

const offered = (text: string, subject = '') => offeredRights(suggestRights(text, subject)).toSorted();

describe('rights that the words invoke', () => {
  test.each([
    ['I am making a subject access request.', ['access']],
    ['Please send me a copy of all the data you hold about me.', ['access']],
    ['What data do you hold on me?', ['access']],
    ['Under Art. 15 GDPR I ask for information.', ['access']],
    ['Can you tell me what you know about me?', ['access']],
    ['Please delete my personal data from your systems.', ['erasure']],
    ['I invoke my right to be forgotten.', ['erasure']],
    ['You have not deleted my personal data although I asked in May.', ['erasure']],
    ['My address is wrong in your records, please correct it.', ['rectification']],
    ['Please restrict the processing of my data while you check.', ['restriction']],
    ['Please send my data to my new provider in a machine-readable format.', ['portability']],
    ['I object to your use of my data.', ['objection']],
    ['I object to the processing of my data for direct marketing.', ['marketing-objection']],
    ['Stop sending me marketing emails', ['marketing-objection']],
    ['Unsubscribe', ['marketing-objection']],
    ['Take me off your mailing list', ['marketing-objection']],
    [
      'A decision about my loan was made by automated decision-making; I want a human to look at it.',
      ['automated-decision'],
    ],
    ['I hereby withdraw my consent.', ['consent-withdrawal']],
    ['Pursuant to Articles 15, 17 and 20 of the UK GDPR', ['access', 'erasure', 'portability']],
    ['Bitte löschen Sie alle meine Daten und erteilen Sie Auskunft nach Art. 15 DSGVO.', ['access', 'erasure']],
    [
      'Ich widerrufe meine Einwilligung und widerspreche der Nutzung zu Werbezwecken.',
      ['consent-withdrawal', 'marketing-objection'],
    ],
    ['Je souhaite exercer mon droit d’accès (article 15 du RGPD).', ['access']],
    ['Veuillez supprimer toutes mes données personnelles.', ['erasure']],
    ['Could we move our meeting to Tuesday?', []],
  ])('%s', (text, expected) => {
    expect(offered(text)).toEqual(expected);
  });

  test('a line break inside a phrase does not hide it', () => {
    expect(offered('Please delete\nmy personal\r\n   data.')).toEqual(['erasure']);
  });

  test('the subject counts too, and says so', () => {
    const [first] = suggestRights('See below.', 'Subject access request');
    expect(first?.right).toBe('access');
    expect(first?.words[0]).toEqual({ part: 'subject', text: 'Subject access request', index: 0, length: 22 });
  });

  test('the words lie where they are said to lie, also after odd blanks', () => {
    const text = 'Hello,\n\n\tplease   delete my   personal data.';
    for (const { words } of suggestRights(text))
      for (const { text: matched, index, length } of words)
        expect(text.slice(index, index + length).replaceAll(/\s+/gu, ' ')).toBe(matched);
    expect(suggestRights(text)[0]?.words.length).toBeGreaterThan(0);
  });
});

describe('words that do not invoke a right', () => {
  test.each([
    ['refused in so many words', 'Please do not delete my data.'],
    ['not asked for', 'I am not asking for erasure of my data.'],
    ['not wanted', 'I do not want you to delete my data.'],
    ['a newsletter footer', 'Thank you for your order.\n\nTo unsubscribe from this newsletter click here.'],
    [
      'a disclaimer',
      'Lunch?\n\nIf you have received this email in error please delete all copies of the data you hold.',
    ],
    ['a signature', 'Lunch?\n-- \nJo, Data Subject Access Request Team'],
  ])('%s', (_why, text) => {
    expect(offered(text)).toEqual([]);
  });

  test('a statutory listing of rights is no request for them', () => {
    const text =
      'Please give me access to my data, including the existence of the right to request erasure or rectification of personal data, the existence of automated decision-making, and the right to lodge a complaint with a supervisory authority.';
    expect(offered(text)).toEqual(['access']);
    expect(recognise(text).kindHints).toEqual([]);
  });

  test('a span of articles is a weak hint only', () => {
    const suggestions = suggestRights('My rights under Articles 15 to 22 GDPR');
    expect(suggestions.length).toBeGreaterThan(5);
    expect(new Set(suggestions.map(({ strength }) => strength))).toEqual(new Set(['weak']));
  });

  test('quoted words count as weak hints where the writer says nothing', () => {
    const text =
      'Please see below.\n\nOn Mon, 2 Mar 2026 at 10:00, Jo Ashby wrote:\n> Please delete my personal data\n';
    expect(suggestRights(text).map(({ right, strength }) => [right, strength])).toEqual([['erasure', 'weak']]);
  });

  test('a quotation does not add to what the writer says', () => {
    const text = 'I want a copy of my data.\n\n> Please delete my personal data\n';
    expect(offered(text)).toEqual(['access']);
  });
});

describe('complaint and breach', () => {
  test.each([
    ['I wish to complain about how you handled my data.', 'complaint'],
    ['I hereby lodge a complaint.', 'complaint'],
    ['Ich lege hiermit Beschwerde ein.', 'complaint'],
    ['A list of customers was sent to the wrong recipient.', 'breach'],
    ['Es gab eine Datenpanne.', 'breach'],
  ])('%s', (text, kind) => {
    expect(recognise(text).kindHints[0]).toMatchObject({ kind, strength: 'strong' });
  });
});

test('a forwarded message is not a quotation', () => {
  const text = 'FYI\n\n---------- Forwarded message ---------\nFrom: Jo\n\nPlease delete my personal data.';
  expect(ownWordsEnd(text)).toBe(text.length);
  expect(offered(text)).toEqual(['erasure']);
});

test('hostile repetition is read to its end', () => {
  for (const unit of ['delete ', 'the ', 'Art. 15, ', '> ', 'I am am am ', 'all any my the ', 'not ', 'word '])
    expect(() => recognise(unit.repeat(60_000))).not.toThrow();
});

test('any text gives an answer whose words lie inside it', () => {
  const parts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('delete my data', '\n', '  ', '’', 'Art. 15 GDPR', '-- \n', '> '),
  );
  fc.assert(
    fc.property(
      fc.array(parts).map((all) => all.join('')),
      (text) => {
        for (const { words } of suggestRights(text))
          for (const { index, length } of words) {
            expect(length).toBeGreaterThan(0);
            expect(index + length).toBeLessThanOrEqual(text.length);
          }
      },
    ),
  );
});
