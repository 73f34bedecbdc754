import type { LetterLaw } from './letter-law.ts';
import { cleanValue, says } from './merge.ts';
import type { MergeValues } from './merge.ts';
import type { TemplateNode } from './template-node.ts';

/**
 * Something the law wants a letter to say, as data.
 *
 * `words` are groups; one phrase of each group must stand in the letter. A phrase may name a field, whose value must then
 * stand there. `fields` must be used by a template outside of every optional part.
 */
export interface Requirement {
  readonly id: string;
  readonly letters: readonly string[];
  readonly laws: readonly LetterLaw[];
  /** Wanted only when this field says yes, e.g. when something was refused. */
  readonly when?: string | undefined;
  /** What must be said, as the end of the sentence "The letter does not say …". */
  readonly part: string;
  readonly source: string;
  readonly fields?: readonly string[] | undefined;
  readonly words: readonly (readonly string[])[];
  /** Words that satisfy it, to be put in by one click. Template text. */
  readonly wording: string;
}

/** A part of a letter that the law wants and that is not there. */
export interface MissingPart {
  readonly id: string;
  readonly part: string;
  readonly source: string;
  readonly wording: string;
}

/** What the law wants of a letter of this kind at this place. */
export function requirementsOf(all: readonly Requirement[], letter: string, law: LetterLaw): readonly Requirement[] {
  return all.filter(({ letters, laws }) => letters.includes(letter) && laws.includes(law));
}

/**
 * What a template leaves out although every letter made from it must say it. A part inside an optional block counts only
 * if the block is sure to be taken: its field is among `known`, or both of its branches say it.
 */
export function missingInTemplate(
  nodes: readonly TemplateNode[],
  requirements: readonly Requirement[],
  known: Readonly<Record<string, boolean>>,
): readonly MissingPart[] {
  return requirements
    .filter(({ fields = [], words, when }) => {
      const given = when === undefined ? known : { ...known, [when]: true };
      const phrased = words.every((group) => surely(nodes, given, (text) => templateSays(text, group)));
      return !phrased || !fields.every((field) => surely(nodes, given, (text) => text.includes(`{{${lower(field)}}}`)));
    })
    .map(missingPart);
}

/** What is wanted of a letter with these values: a part that depends on a field only where that says yes. */
export function wantedOf(requirements: readonly Requirement[], values: MergeValues): readonly Requirement[] {
  return requirements.filter(({ when }) => when === undefined || says(values[when]));
}

/** What a finished letter leaves out. */
export function missingInText(
  text: string,
  requirements: readonly Requirement[],
  values: MergeValues,
): readonly MissingPart[] {
  const plain = lower(text);
  return wantedOf(requirements, values)
    .filter(({ words }) => !words.every((group) => saysOneOf(plain, filled(group, values))))
    .map(missingPart);
}

function missingPart({ id, part, source, wording }: Requirement): MissingPart {
  return { id, part, source, wording };
}

/** Phrases with their fields filled in. One whose field is empty cannot be found in a text. */
function filled(phrases: readonly string[], values: MergeValues): readonly string[] {
  return phrases.flatMap((phrase) => {
    let whole = true;
    const text = phrase.replaceAll(/\{\{([\w.]+)\}\}/gu, (_tag, name: string) => {
      const value = values[name];
      const written = typeof value === 'string' ? cleanValue(value) : '';
      if (written === '') whole = false;
      return written;
    });
    return whole ? [text] : [];
  });
}

function saysOneOf(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => text.includes(lower(phrase)));
}

/** The name of a field is no word of the letter: `{{refusal.reasons}}` does not say "reasons". */
function templateSays(text: string, phrases: readonly string[]): boolean {
  const words = text.replaceAll(/\{\{[^{}]*\}\}/gu, '…');
  return phrases.some((phrase) => (phrase.includes('{{') ? text : words).includes(lower(phrase)));
}

/** Text for comparing: one blank between words, plain quotes and hyphens, small letters. */
function lower(text: string): string {
  return text
    .replaceAll(/[\u2018\u2019]/gu, "'")
    .replaceAll(/[\u201C\u201D]/gu, '"')
    .replaceAll(/[\u2010-\u2013]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Whether the text of every letter made from these nodes passes the test. */
function surely(
  nodes: readonly TemplateNode[],
  known: Readonly<Record<string, boolean>>,
  test: (text: string) => boolean,
): boolean {
  const settled = settle(nodes, known);
  const sure = settled.map((node) => {
    if (node.kind === 'text') return node.text;
    return node.kind === 'field' ? `{{${node.name}}}` : '\n';
  });
  if (test(lower(sure.join('')))) return true;
  return settled.some(
    (node) => node.kind === 'choice' && surely(node.then, known, test) && surely(node.otherwise, known, test),
  );
}

/**
 * The nodes with the known choices made. A list outside of a choice is never empty in a finished letter, since its gap
 * would be refused, so its name and what each entry says count.
 */
function settle(nodes: readonly TemplateNode[], known: Readonly<Record<string, boolean>>): readonly TemplateNode[] {
  return nodes.flatMap((node): readonly TemplateNode[] => {
    if (node.kind === 'list') return [{ kind: 'field', name: node.name, line: node.line }, ...settle(node.each, known)];
    if (node.kind !== 'choice') return [node];
    const value = Object.hasOwn(known, node.name) ? known[node.name] : undefined;
    if (value === undefined) return [node];
    return settle(value === node.negated ? node.otherwise : node.then, known);
  });
}
