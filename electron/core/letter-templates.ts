import * as z from 'zod';

import acknowledgement from '../../resources/letters/acknowledgement.json' with { type: 'json' };
import answerAccess from '../../resources/letters/answer-access.json' with { type: 'json' };
import answerNoData from '../../resources/letters/answer-no-data.json' with { type: 'json' };
import answerRights from '../../resources/letters/answer-rights.json' with { type: 'json' };
import authorityRequest from '../../resources/letters/authority-request.json' with { type: 'json' };
import clarification from '../../resources/letters/clarification.json' with { type: 'json' };
import closing from '../../resources/letters/closing.json' with { type: 'json' };
import extension from '../../resources/letters/extension.json' with { type: 'json' };
import fee from '../../resources/letters/fee.json' with { type: 'json' };
import identityRequest from '../../resources/letters/identity-request.json' with { type: 'json' };
import mandatory from '../../resources/letters/mandatory-content.json' with { type: 'json' };
import partialRefusal from '../../resources/letters/partial-refusal.json' with { type: 'json' };
import recipientNotice from '../../resources/letters/recipient-notice.json' with { type: 'json' };
import refusal from '../../resources/letters/refusal.json' with { type: 'json' };
import restrictionLifting from '../../resources/letters/restriction-lifting.json' with { type: 'json' };
import { caseKinds } from '../domain/case-kind.ts';
import { clockEventKinds } from '../domain/clock-event.ts';
import { duties } from '../domain/duty.ts';
import { letterLaws } from '../domain/letter/letter-law.ts';
import { askForms, letterTellings } from '../domain/letter/letter-template.ts';
import type { LetterTemplate } from '../domain/letter/letter-template.ts';
import type { Requirement } from '../domain/letter/mandatory-content.ts';
import { fieldsOf } from '../domain/letter/merge-fields.ts';
import { faultSentence, parseTemplate } from '../domain/letter/template-parse.ts';
import { partyRoles } from '../domain/party.ts';
import { rights } from '../domain/right.ts';

const words = z.string().min(1).max(500);
const kind = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u);
const fieldName = z.string().regex(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/u);
const ask = z.strictObject({
  name: fieldName,
  label: words,
  form: z.enum(askForms),
  optional: z.boolean().optional(),
  example: words.optional(),
  options: z
    .array(z.strictObject({ value: words, words }))
    .min(2)
    .optional(),
});
const templateFile = z.strictObject({
  kind,
  name: words,
  purpose: words,
  version: z.string().regex(/^\d{4}\.\d{2}-\d+$/u),
  cases: z.array(z.enum(caseKinds)).min(1),
  rights: z.array(z.enum(rights)).min(1).optional(),
  laws: z.array(z.enum(letterLaws)).min(1).optional(),
  to: z.array(z.enum(partyRoles)).min(1),
  records: z
    .strictObject({
      event: z.enum(clockEventKinds),
      duties: z.array(z.enum(duties)).min(1).optional(),
      confirm: z.boolean().optional(),
    })
    .optional(),
  tells: z.enum(letterTellings).optional(),
  asks: z.array(ask),
  subject: words,
  body: z.array(z.string().max(5_000)).min(1),
});
const requirementFile = z.strictObject({
  capturedOn: words,
  note: words,
  requirements: z.array(
    z.strictObject({
      id: kind,
      letters: z.array(kind).min(1),
      laws: z.array(z.enum(letterLaws)).min(1),
      when: fieldName.optional(),
      fields: z.array(fieldName).min(1).optional(),
      part: words,
      source: words,
      words: z.array(z.array(words).min(1)).min(1),
      wording: words,
    }),
  ),
});

/** Reads a letter of this program. Throws an Error that names the letter and what is wrong with it. */
export function readLetterTemplate(name: string, content: unknown): LetterTemplate {
  const read = templateFile.safeParse(content);
  if (!read.success) throw new Error(`The letter "${name}" is not valid.\n${z.prettifyError(read.error)}`);
  const template: LetterTemplate = { ...read.data, body: read.data.body.join('\n') };
  const fields = fieldsOf(template.asks);
  for (const text of [template.subject, template.body]) {
    const parsed = parseTemplate(text, fields);
    if (!parsed.ok)
      throw new Error(`The letter "${name}" is not valid.\n${parsed.error.map(faultSentence).join('\n')}`);
  }
  return template;
}

/** Every letter of the program in the order in which a case needs them. A new one is a file and a line here. */
export const shippedLetters: readonly LetterTemplate[] = Object.entries({
  acknowledgement,
  identityRequest,
  authorityRequest,
  clarification,
  extension,
  fee,
  answerAccess,
  answerNoData,
  answerRights,
  partialRefusal,
  refusal,
  recipientNotice,
  restrictionLifting,
  closing,
}).map(([name, content]) => readLetterTemplate(name, content));

/** What the law wants letters to say. */
export const letterRequirements: readonly Requirement[] = readRequirements(mandatory);

/** Reads the list of mandatory contents. Throws an Error that says what is wrong, e.g. a letter that there is not. */
export function readRequirements(content: unknown): readonly Requirement[] {
  const read = requirementFile.safeParse(content);
  if (!read.success) throw new Error(`The mandatory contents are not valid.\n${z.prettifyError(read.error)}`);
  const known = new Set(shippedLetters.map((letter) => letter.kind));
  for (const { id, letters } of read.data.requirements) {
    const unknown = letters.find((letter) => !known.has(letter));
    if (unknown !== undefined)
      throw new Error(`The mandatory content "${id}" is about "${unknown}", which is no letter.`);
  }
  return read.data.requirements;
}

/** The letter of a kind, as it is shipped. */
export function shippedLetter(letterKind: string): LetterTemplate | undefined {
  return shippedLetters.find((letter) => letter.kind === letterKind);
}
