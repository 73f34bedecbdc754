import * as z from 'zod';

import type { CaseDraft, DraftPerson, DraftWarning } from '../domain/case-draft.ts';
import { addHours, isAfter, civilDateAt, addDays, parseInstant } from '../domain/civil-date.ts';
import type { Instant } from '../domain/civil-date.ts';
import { ok, refuse } from '../domain/result.ts';
import type { Refusal, Result } from '../domain/result.ts';
import { rights } from '../domain/right.ts';
import { cleanLine, cleanText, shorten } from './clean-text.ts';
import { sourceKey } from './source-key.ts';

/** Largest answer file that is read, in bytes. The longest honest one has about forty thousand. */
export const formAnswerLimit = 128 * 1024;

/** The name by which the answers of the published form are known. */
const formName = 'privacy-casebook/request-form/1';
/** Days after which the date in a file is no longer taken for the day of receipt. */
const oldestDays = 31;

export type FormAnswerRefusal = 'empty' | 'too-large' | 'not-a-request-form';

const text = (longest: number) => z.string().max(longest);
const formAnswer = z.strictObject({
  form: z.literal(formName),
  madeAt: text(40),
  organisation: text(200),
  own: z.boolean(),
  person: z.strictObject({
    name: text(200).min(1),
    email: text(254),
    phone: text(60),
    address: text(500),
    reference: text(200),
  }),
  representative: z.strictObject({ name: text(200), contact: text(300), relation: text(20) }).optional(),
  rights: z.array(z.enum(rights)).min(1).max(rights.length),
  details: text(10_000),
  answerBy: z.enum(['email', 'post', '']),
});
type FormAnswer = z.output<typeof formAnswer>;

/**
 * Reads the file that the published request form makes. It comes from outside and may hold anything: it is limited in
 * size, strictly parsed, and every text in it is cleaned. The moment in it is the sender's own clock, so a warning asks
 * for the day of receipt; one in the future or long ago is not used at all.
 */
export function readFormAnswer(bytes: Uint8Array, now: Instant): Result<CaseDraft, Refusal<FormAnswerRefusal>> {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > formAnswerLimit) return refuse('too-large', { bytes: bytes.length, mostBytes: formAnswerLimit });
  const read = formAnswer.safeParse(contentOf(bytes));
  if (!read.success) return refuse('not-a-request-form');
  const answer = read.data;
  const name = cleanLine(answer.person.name, 200);
  if (name === '') return refuse('not-a-request-form');
  const at = usableMoment(answer.madeAt, now);
  const asked = [...new Set(answer.rights)];
  const details = cleanText(answer.details).trim();
  const written = answerText(answer, details);
  const people = peopleOf(answer, name);
  const sender = people.find(({ role }) => role === 'representative') ?? people[0];
  return ok({
    kind: 'request',
    sourceKey: sourceKey('json', bytes),
    ...(at === undefined ? {} : { receivedAt: at }),
    channel: 'web-form',
    title: details === '' ? `Request form: ${asked.map(spelled).join(', ')}` : cleanLine(details, 100),
    summary: shorten(written, 600),
    people,
    rights: asked,
    suggestions: asked.map((right) => ({ right, strength: 'strong', words: [] })),
    kindHints: [],
    message: {
      fromName: sender?.name ?? name,
      fromAddress: sender?.email ?? '',
      toAddress: '',
      subject: 'Request form',
      text: written,
      html: '',
      ...(at === undefined ? {} : { occurredAt: at }),
    },
    attachments: [{ name: 'request-form.json', mediaType: 'application/json', bytes }],
    warnings: warningsOf(answer, at),
  });
}

function contentOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** The moment at which the form was filled in, where it can be true. A few minutes ahead are a clock that runs fast. */
function usableMoment(madeAt: string, now: Instant): Instant | undefined {
  const made = parseInstant(madeAt);
  if (!made.ok) return undefined;
  if (made.value > addHours(now, 1)) return undefined;
  const tooOld = isAfter(addDays(civilDateAt(now, 'UTC'), -oldestDays), civilDateAt(made.value, 'UTC'));
  if (tooOld) return undefined;
  return made.value > now ? now : made.value;
}

function peopleOf({ own, person, representative }: FormAnswer, name: string): readonly DraftPerson[] {
  const subject: DraftPerson = {
    kind: 'person',
    role: 'data-subject',
    name,
    email: cleanLine(person.email, 254),
    phone: cleanLine(person.phone, 60),
    address: cleanText(person.address).trim(),
  };
  const other = cleanLine(representative?.name ?? '', 200);
  if (own || representative === undefined || other === '') return [subject];
  const contact = cleanLine(representative.contact, 254);
  const isMail = /^[^\s@]+@[^\s@]+$/u.test(contact);
  return [
    subject,
    {
      kind: 'person',
      role: 'representative',
      name: other,
      email: isMail ? contact : '',
      phone: '',
      address: isMail ? '' : contact,
    },
  ];
}

function answerText(answer: FormAnswer, details: string): string {
  const { person, representative } = answer;
  const facts: readonly (readonly [string, string])[] = [
    ['Asks for', [...new Set(answer.rights)].map(spelled).join(', ')],
    ['Name', person.name],
    ['E-mail', person.email],
    ['Telephone', person.phone],
    ['Address', person.address],
    ['Known as', person.reference],
    ['Written by', answer.own ? '' : (representative?.name ?? '')],
    ['To be reached', answer.own ? '' : (representative?.contact ?? '')],
    ['Relation', answer.own ? '' : (representative?.relation ?? '')],
    ['Answer wanted', answer.answerBy === '' ? '' : `by ${answer.answerBy === 'email' ? 'e-mail' : 'post'}`],
    ['Addressed to', answer.organisation],
    ['Filled in', answer.madeAt],
  ];
  const lines = facts
    .map(([label, value]) => [label, cleanLine(value, 500)] as const)
    .filter(([, value]) => value !== '');
  return [...(details === '' ? [] : [details, '']), ...lines.map(([label, value]) => `${label}: ${value}`)].join('\n');
}

function warningsOf(answer: FormAnswer, at: Instant | undefined): readonly DraftWarning[] {
  const date: DraftWarning =
    at === undefined
      ? { code: 'no-date', note: 'The file does not say when it was sent. Enter the date of receipt.' }
      : {
          code: 'date-of-sender',
          note: 'The date is the day on which the form was filled in. Check the date of receipt.',
        };
  if (answer.own) return [date];
  return [
    date,
    {
      code: 'perhaps-representative',
      note: 'Somebody filled the form in for another person. Check the authority before anything is disclosed.',
    },
  ];
}

function spelled(right: string): string {
  return right.replaceAll('-', ' ');
}
