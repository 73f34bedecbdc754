import type { LetterDetail } from '../contract/letters.ts';
import { letterLaw } from '../domain/letter/letter-law.ts';
import type { LetterTemplate } from '../domain/letter/letter-template.ts';
import { missingInText, requirementsOf, wantedOf } from '../domain/letter/mandatory-content.ts';
import { gapsIn, merge } from '../domain/letter/merge.ts';
import type { MergeValues } from '../domain/letter/merge.ts';
import { fieldsOf, placeWords } from '../domain/letter/merge-fields.ts';
import type { FieldPlace } from '../domain/letter/merge-fields.ts';
import { parsedTemplate } from '../domain/letter/template-parse.ts';
import type { Place } from '../domain/place.ts';
import { letterRequirements } from './letter-templates.ts';

export type LetterCheck = Pick<LetterDetail, 'gaps' | 'missing' | 'stated' | 'ready'>;

/** A field by the words that stand in its gap. */
interface Labelled {
  readonly name: string;
  readonly label: string;
  readonly where: FieldPlace;
}

const itemFields: readonly Labelled[] = [
  { name: 'item.text', label: 'Entry of a list', where: 'letter' },
  { name: 'item.name', label: 'Name of the right', where: 'rights' },
  { name: 'item.outcome', label: 'Outcome of a right', where: 'rights' },
  { name: 'item.reason', label: 'Reason for the outcome of a right', where: 'rights' },
];

/** The words for a field in a gap. */
export function fieldLabel(template: LetterTemplate, name: string): string {
  return [...itemFields, ...fieldsOf(template.asks)].find((field) => field.name === name)?.label ?? name;
}

/** What a finished text still lacks: gaps, each with where it is filled in, and parts that the law wants. */
export function checkLetter(
  template: LetterTemplate,
  place: Place,
  letter: { readonly subject: string; readonly body: string },
  values: MergeValues,
): LetterCheck {
  const text = `${letter.subject}\n${letter.body}`;
  const fields = [...itemFields, ...fieldsOf(template.asks)];
  const gaps = gapsIn(text).map((label) => {
    const field = fields.find((each) => each.label === label);
    const where = field?.where ?? 'letter';
    return {
      name: field?.name ?? '',
      label,
      where,
      sentence:
        field === undefined
          ? `“${label}” is still to be filled in, in the text of the letter.`
          : `${label} is empty; it is filled in under ${placeWords[where]}.`,
    };
  });
  if (letter.subject.trim() === '')
    gaps.push({ name: '', label: 'Subject', where: 'letter', sentence: 'The letter has no subject.' });
  const requirements = requirementsOf(letterRequirements, template.kind, letterLaw(place));
  const label = (name: string): string => fieldLabel(template, name);
  const missing = missingInText(text, requirements, values).map((part) => ({
    ...part,
    wording: merge(parsedTemplate(part.wording, fieldsOf(template.asks)), values, label).text,
  }));
  // A part whose field is a gap is neither said nor missing: the gap stands for it.
  const empty = new Set(gaps.map(({ name }) => name));
  const stated = wantedOf(requirements, values)
    .filter(({ id, fields = [] }) => missing.every((part) => part.id !== id) && !fields.some((name) => empty.has(name)))
    .map(({ id, part, source }) => ({ id, part, source }));
  return { gaps, missing, stated, ready: gaps.length === 0 && missing.length === 0 && letter.body.trim() !== '' };
}

/** Everything a letter lacks, in sentences. */
export function lackSentences({ gaps, missing }: Pick<LetterCheck, 'gaps' | 'missing'>): readonly string[] {
  const sentences = [
    ...gaps.map(({ sentence }) => sentence),
    ...missing.map(({ part, source }) => `The letter does not say ${part} (${source}).`),
  ];
  return sentences.length === 0 ? ['The letter is empty.'] : sentences;
}
