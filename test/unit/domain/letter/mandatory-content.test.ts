import { describe, expect, test } from 'vitest';

import {
  letterRequirements,
  readLetterTemplate,
  readRequirements,
  shippedLetters,
} from '../../../../electron/core/letter-templates.ts';
import { checkWording } from '../../../../electron/core/letter-wording.ts';
import { casePlaces } from '../../../../electron/domain/place.ts';
import { letterLaw, letterLaws } from '../../../../electron/domain/letter/letter-law.ts';
import {
  missingInTemplate,
  missingInText,
  requirementsOf,
} from '../../../../electron/domain/letter/mandatory-content.ts';
import type { Requirement } from '../../../../electron/domain/letter/mandatory-content.ts';
import { fieldsOf } from '../../../../electron/domain/letter/merge-fields.ts';
import { parsedTemplate } from '../../../../electron/domain/letter/template-parse.ts';
import { rulePackOf } from '../../../../electron/core/rule-packs.ts';

const remedies: Requirement = {
  id: 'court',
  letters: ['refusal'],
  laws: ['uk'],
  part: 'the right to go to court',
  source: 'UK GDPR Article 12(4)',
  fields: ['organisation.regulator'],
  words: [['court', 'judicial remedy'], ['{{organisation.regulator}}']],
  wording: 'You have the right to ask a court to enforce your rights.',
};

function missing(text: string, known: Readonly<Record<string, boolean>> = {}): readonly string[] {
  return missingInTemplate(parsedTemplate(text, fieldsOf([])), [remedies], known).map(({ id }) => id);
}

describe('a mandatory part of a template', () => {
  test.each([
    { why: 'stands in it', text: 'Go to {{organisation.regulator}} or to a court.', found: true },
    {
      why: 'stands in it, with other blanks and capitals',
      text: 'Go to {{organisation.regulator}}\nor a JUDICIAL\n remedy.',
      found: true,
    },
    { why: 'is not there', text: 'Goodbye, {{organisation.regulator}}.', found: false },
    { why: 'lacks its field', text: 'Go to court.', found: false },
    { why: 'stands in an optional part', text: '{{organisation.regulator}} {{#if due.on}}court{{/if}}', found: false },
    {
      why: 'stands in both branches',
      text: '{{organisation.regulator}} {{#if due.on}}court{{else}}the court{{/if}}',
      found: true,
    },
    {
      why: 'stands in one branch only',
      text: '{{organisation.regulator}} {{#if due.on}}court{{else}}no{{/if}}',
      found: false,
    },
    {
      why: 'stands in a part that this law takes',
      text: '{{#if law.uk}}court {{organisation.regulator}}{{/if}}',
      found: true,
    },
    {
      why: 'stands in a part that another law takes',
      text: '{{#if law.eu}}court {{organisation.regulator}}{{/if}}',
      found: false,
    },
    {
      why: 'stands in a part that this law leaves out',
      text: '{{#unless law.uk}}court {{organisation.regulator}}{{/unless}}',
      found: false,
    },
  ])('$why', ({ text, found }) => {
    expect(missing(text, { 'law.uk': true, 'law.eu': false })).toEqual(found ? [] : ['court']);
  });
});

describe('a mandatory part of a finished letter', () => {
  const values = { 'organisation.regulator': 'Information Commissioner’s Office' };
  test.each([
    { text: "You may go to court or to the Information Commissioner's\nOffice.", found: true },
    { text: 'You may go to court or to the regulator.', found: false },
    { text: 'You may go to the Information Commissioner’s Office.', found: false },
  ])('$found: $text', ({ text, found }) => {
    expect(missingInText(text, [remedies], values).length).toBe(found ? 0 : 1);
  });

  test('is never found by a field that is empty', () => {
    expect(missingInText('court', [remedies], { 'organisation.regulator': '  ' })).toHaveLength(1);
  });

  test('is wanted only where its condition holds', () => {
    const conditional = { ...remedies, when: 'rights.anyRefused' };
    expect(missingInText('', [conditional], { 'rights.anyRefused': false })).toEqual([]);
    expect(missingInText('', [conditional], { 'rights.anyRefused': true })).toHaveLength(1);
  });
});

describe('the shipped letters', () => {
  const everywhere = casePlaces.flatMap(({ code }) => shippedLetters.map((letter) => ({ place: code, letter })));

  test('know every place, by the rule pack of that place', () => {
    for (const { code } of casePlaces) expect(letterLaw(code)).toBe(rulePackOf(code).id);
  });

  test.each(everywhere.map(({ place, letter }) => ({ place, kind: letter.kind, letter })))(
    '$kind has its mandatory content at $place',
    ({ place, letter }) => {
      const { faults, missing: lacking } = checkWording(letter, letter);
      expect(faults).toEqual([]);
      expect(lacking.filter(({ law }) => law === letterLaw(place))).toEqual([]);
    },
  );

  test.each(
    letterRequirements.flatMap((requirement) =>
      requirement.letters.flatMap((kind) =>
        requirement.laws.map((law) => ({ id: requirement.id, kind, law, requirement })),
      ),
    ),
  )('$kind without "$id" is refused under $law', ({ kind, law, id, requirement }) => {
    const letter = shippedLetters.find((each) => each.kind === kind);
    if (letter === undefined) throw new Error(`there is no letter ${kind}`);
    // Every phrase that could satisfy it is taken out of subject and body.
    const phrases = requirement.words.flat().toSorted((a, b) => b.length - a.length);
    const without = (text: string): string =>
      phrases.reduce((left, phrase) => {
        const words = phrase.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s+`);
        // What stands inside a tag is no text of the letter, unless the whole tag is the phrase.
        const pattern = phrase.startsWith('{{') ? words : String.raw`${words}(?![^{}]*\}\})`;
        return left.replaceAll(new RegExp(pattern, 'giu'), 'xx');
      }, text);
    const wording = { subject: without(letter.subject), body: without(letter.body) };
    const { faults, missing: lacking } = checkWording(letter, wording);
    expect(faults).toEqual([]);
    expect(lacking.find((each) => each.law === law)?.parts.map((part) => part.id)).toContain(id);
  });

  test('can be repaired with the wording that goes with each requirement', () => {
    for (const requirement of letterRequirements) {
      for (const kind of requirement.letters) {
        const letter = shippedLetters.find((each) => each.kind === kind);
        if (letter === undefined) throw new Error(`there is no letter ${kind}`);
        for (const law of requirement.laws) {
          const nodes = parsedTemplate(requirement.wording, fieldsOf(letter.asks));
          const wanted = requirementsOf(letterRequirements, kind, law).filter(({ id }) => id === requirement.id);
          expect({ id: requirement.id, left: missingInTemplate(nodes, wanted, {}) }).toEqual({
            id: requirement.id,
            left: [],
          });
        }
      }
    }
  });

  test('name a source for everything that they must say', () => {
    for (const { source, laws } of letterRequirements) {
      expect(source).toMatch(/Article|s\.\d|guidance/u);
      expect(laws.every((law) => letterLaws.includes(law))).toBe(true);
    }
  });

  test('end with a signature and keep every line readable', () => {
    for (const { body, subject } of shippedLetters) {
      expect(body).toMatch(/\{\{officer\.name\}\}\n\{\{organisation\.name\}\}$/u);
      expect(`${subject}${body}`).not.toMatch(/!|\bLorem\b|TODO/u);
    }
  });
});

describe('letter data', () => {
  test('with an unknown field, or about an unknown letter, stops the program with the reason', () => {
    const [letter] = shippedLetters;
    if (letter === undefined) throw new Error('no letters');
    const file = { ...letter, body: ['Dear {{subject.nmae}}'] };
    expect(() => readLetterTemplate('trial', file)).toThrow(/Line 1: there is no field "subject.nmae"/u);
    const { part, source, words, wording, laws, id } = remedies;
    const requirements = [{ id, letters: ['postcard'], laws, part, source, words, wording }];
    expect(() => readRequirements({ capturedOn: '2026-11-23', note: 'x', requirements })).toThrow(/postcard/u);
  });
});
