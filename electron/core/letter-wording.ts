import type { LetterTemplateView, letterOperations } from '../contract/letters.ts';
import type { Answer } from '../contract/errors.ts';
import type { OutputOf } from '../contract/operation.ts';
import type { ReadDb } from '../data/read-db.ts';
import { letterTemplates } from '../data/repositories/letter-templates.ts';
import { officers } from '../data/repositories/officers.ts';
import { letterLaws } from '../domain/letter/letter-law.ts';
import type { LetterLaw } from '../domain/letter/letter-law.ts';
import type { LetterTemplate } from '../domain/letter/letter-template.ts';
import { missingInTemplate, requirementsOf } from '../domain/letter/mandatory-content.ts';
import { fieldsOf } from '../domain/letter/merge-fields.ts';
import type { TemplateNode } from '../domain/letter/template-node.ts';
import { faultSentence, parseTemplate } from '../domain/letter/template-parse.ts';
import { fail } from './failure.ts';
import { letterRequirements, shippedLetter, shippedLetters } from './letter-templates.ts';
import type { UseCases } from './use-case.ts';

/** The words of a letter, before they are merged. */
export interface Wording {
  readonly subject: string;
  readonly body: string;
}

/** The wording in use for a letter, and which one it is. */
export interface WordingInUse extends Wording {
  readonly template: LetterTemplate;
  readonly version: string;
}

type TemplateCheck = OutputOf<typeof letterOperations, 'letter.checkTemplate'>;

/** The wording in use: the organisation's own, or the shipped one. */
export function wordingOf(db: ReadDb, template: LetterTemplate): WordingInUse {
  const own = letterTemplates.find(db, template.kind);
  if (own === undefined || !own.inUse)
    return { template, subject: template.subject, body: template.body, version: `shipped ${template.version}` };
  return { template, subject: own.subject, body: own.body, version: `own ${own.version}, from ${own.basedOn}` };
}

/** Subject and body, parsed. The no says what is wrong, line by line. */
export function parsedWording(
  template: LetterTemplate,
  { subject, body }: Wording,
): Answer<{ subject: readonly TemplateNode[]; body: readonly TemplateNode[] }> {
  const fields = fieldsOf(template.asks);
  const parsedSubject = parseTemplate(subject, fields);
  const parsedBody = parseTemplate(body, fields);
  if (parsedSubject.ok && parsedBody.ok)
    return { ok: true, value: { subject: parsedSubject.value, body: parsedBody.value } };
  const { faults } = checkWording(template, { subject, body });
  return fail('template-invalid', { sentence: faults.map((fault) => fault.sentence).join('\n') });
}

/** What is wrong with a wording, and which mandatory parts it lacks under each law it is used with. */
export function checkWording(template: LetterTemplate, { subject, body }: Wording): TemplateCheck {
  const fields = fieldsOf(template.asks);
  const parsed = { subject: parseTemplate(subject, fields), body: parseTemplate(body, fields) };
  const faults = (['subject', 'body'] as const).flatMap((part) => {
    const read = parsed[part];
    return read.ok ? [] : read.error.map((fault) => ({ line: fault.line, in: part, sentence: faultSentence(fault) }));
  });
  if (subject.includes('\n')) faults.push({ line: 1, in: 'subject', sentence: 'The subject is one line.' });
  if (!parsed.subject.ok || !parsed.body.ok) return { faults, missing: [] };
  const nodes: readonly TemplateNode[] = [
    ...parsed.subject.value,
    { kind: 'text', text: '\n', line: 1 },
    ...parsed.body.value,
  ];
  const missing = (template.laws ?? letterLaws).map((law) => ({
    law,
    parts: [...missingInTemplate(nodes, requirementsOf(letterRequirements, template.kind, law), lawFlags(law))],
  }));
  return { faults, missing: missing.filter(({ parts }) => parts.length > 0) };
}

function lawFlags(law: LetterLaw): Readonly<Record<string, boolean>> {
  return { 'law.uk': law === 'uk', 'law.eu': law === 'eu', 'law.california': law === 'us-ca' };
}

function isSound({ faults, missing }: TemplateCheck): boolean {
  return faults.length === 0 && missing.length === 0;
}

function templateView(db: ReadDb, template: LetterTemplate): LetterTemplateView {
  const own = letterTemplates.find(db, template.kind);
  const inUse = own?.inUse === true;
  const { subject, body } = wordingOf(db, template);
  const check = checkWording(template, { subject, body });
  return {
    kind: template.kind,
    name: template.name,
    purpose: template.purpose,
    edited: inUse,
    sound: isSound(check),
    subject,
    body,
    shipped: { subject: template.subject, body: template.body, version: template.version },
    basedOn: inUse ? own.basedOn : template.version,
    version: own?.version ?? 0,
    editedAt: inUse ? own.editedAt : null,
    editedBy: inUse ? (officers.get(db, own.officerId)?.name ?? '') : '',
    fields: fieldsOf(template.asks).map(({ name, label, form, items = [], where }) => ({
      name,
      label,
      form,
      items: [...items],
      where,
    })),
    ...check,
  };
}

type TemplateUseCases = Pick<
  UseCases<typeof letterOperations>,
  'letter.templates' | 'letter.template' | 'letter.checkTemplate' | 'letter.saveTemplate' | 'letter.resetTemplate'
>;

/** The organisation's own wording of letters. */
export const letterTemplateUseCases: TemplateUseCases = {
  'letter.templates': (_input, { store }) =>
    store.read((db) => ({
      ok: true,
      value: {
        templates: shippedLetters.map((template) => {
          const { kind, name, purpose, edited, sound } = templateView(db, template);
          return { kind, name, purpose, edited, sound };
        }),
      },
    })),

  'letter.template': ({ kind }, { store }) => {
    const template = shippedLetter(kind);
    if (template === undefined) return fail('not-found');
    return store.read((db) => ({ ok: true, value: templateView(db, template) }));
  },

  'letter.checkTemplate': ({ kind, subject, body }) => {
    const template = shippedLetter(kind);
    return template === undefined ? fail('not-found') : { ok: true, value: checkWording(template, { subject, body }) };
  },

  'letter.saveTemplate': ({ kind, subject, body, version }, { store, actor, now }) => {
    const template = shippedLetter(kind);
    if (template === undefined) return fail('not-found');
    const check = checkWording(template, { subject, body });
    if (!isSound(check)) return fail('template-invalid', { sentence: checkSentences(check).join('\n') });
    return store.transact(actor, 'letter.saveTemplate', (db): Answer<LetterTemplateView> => {
      const by = { editedAt: now(), officerId: actor.officerId };
      letterTemplates.save(db, version, { kind, subject, body, basedOn: template.version, ...by });
      return { ok: true, value: templateView(db, template) };
    });
  },

  'letter.resetTemplate': ({ kind, version }, { store, actor, now }) => {
    const template = shippedLetter(kind);
    if (template === undefined) return fail('not-found');
    return store.transact(actor, 'letter.resetTemplate', (db): Answer<LetterTemplateView> => {
      letterTemplates.reset(db, kind, version, { editedAt: now(), officerId: actor.officerId });
      return { ok: true, value: templateView(db, template) };
    });
  },
};

const lawWords: Readonly<Record<LetterLaw, string>> = {
  uk: 'UK law',
  eu: 'EU law',
  'us-ca': 'Californian law',
  br: 'Brazilian law',
  ca: 'Canadian law',
  'ca-qc': 'the law of Quebec',
  ch: 'Swiss law',
  au: 'Australian law',
  sg: 'the law of Singapore',
};

function checkSentences({ faults, missing }: TemplateCheck): readonly string[] {
  return [
    ...faults.map((fault) => fault.sentence),
    ...missing.flatMap(({ law, parts }) =>
      parts.map(({ part, source }) => `Under ${lawWords[law]} the letter must say ${part} (${source}).`),
    ),
  ];
}
