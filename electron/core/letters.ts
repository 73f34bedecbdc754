import type { Answer } from '../contract/errors.ts';
import type { LetterDetail, letterOperations } from '../contract/letters.ts';
import type { InputOf } from '../contract/operation.ts';
import type { ReadDb } from '../data/read-db.ts';
import { cases } from '../data/repositories/cases.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { letters } from '../data/repositories/letters.ts';
import type { LetterContent } from '../data/repositories/letters.ts';
import { parties } from '../data/repositories/parties.ts';
import { requestRights } from '../data/repositories/request-rights.ts';
import { letterLaw } from '../domain/letter/letter-law.ts';
import { fitsCase } from '../domain/letter/letter-template.ts';
import type { LetterTemplate } from '../domain/letter/letter-template.ts';
import { merge } from '../domain/letter/merge.ts';
import { letterHtml } from '../report/letter-html.ts';
import { letterText } from '../report/letter-text.ts';
import { fail } from './failure.ts';
import { checkLetter, fieldLabel } from './letter-check.ts';
import { recipientOf, recipientsOf, valuesOfLetter } from './letter-facts.ts';
import { suggestedValues } from './letter-suggestions.ts';
import { shippedLetter, shippedLetters } from './letter-templates.ts';
import { askView, knownLetter, letterDetail, letterLine, paperOf, valuesOfKept } from './letter-view.ts';
import { parsedWording, wordingOf } from './letter-wording.ts';
import type { Casebook, UseCases } from './use-case.ts';

type LetterUseCases = Pick<
  UseCases<typeof letterOperations>,
  | 'letter.kinds'
  | 'letter.list'
  | 'letter.open'
  | 'letter.draft'
  | 'letter.merge'
  | 'letter.update'
  | 'letter.check'
  | 'letter.remove'
  | 'letter.render'
>;

/** Whether a letter fits a case. */
export function isOffered(db: ReadDb, record: CaseRow, template: LetterTemplate): boolean {
  const rights = requestRights.of(db, record.id).map(({ right }) => right);
  return fitsCase(template, { kind: record.kind, rights, law: letterLaw(record.place) });
}

/** Who gets a letter, and what was given for its own fields. */
type Asking = Pick<InputOf<typeof letterOperations, 'letter.draft'>, 'casePartyId' | 'to' | 'asked'>;

/** The letter of a case, made from the wording in use and the case as it stands. */
function contentOf(
  db: ReadDb,
  record: CaseRow,
  letter: Asking & { readonly template: LetterTemplate },
  casebook: Casebook,
): Answer<LetterContent> {
  const { template, casePartyId, to } = letter;
  const recipient =
    to === undefined ? recipientOf(db, record.id, template, casePartyId) : { id: null, partyId: null, ...to };
  if (recipient === undefined && casePartyId !== null) return fail('not-found', {}, 'casePartyId');
  const known = new Set(template.asks.map(({ name }) => name));
  const unknown = Object.keys(letter.asked).find((name) => !known.has(name));
  if (unknown !== undefined) return fail('invalid-input', {}, `asked.${unknown}`);
  const wording = wordingOf(db, template);
  const parsed = parsedWording(template, wording);
  if (!parsed.ok) return parsed;
  const values = valuesOfLetter(
    db,
    record,
    { template, recipient, asked: letter.asked },
    { officerId: casebook.actor.officerId, now: casebook.now() },
  );
  const label = (name: string): string => fieldLabel(template, name);
  return {
    ok: true,
    value: {
      templateVersion: wording.version,
      casePartyId: recipient?.id ?? null,
      recipientName: recipient?.name ?? '',
      recipientEmail: recipient?.email ?? '',
      recipientAddress: recipient?.address ?? '',
      asked: letter.asked,
      subject: merge(parsed.value.subject, values, label).text.replaceAll(/\s+/gu, ' '),
      body: merge(parsed.value.body, values, label).text,
    },
  };
}

/** Letters of a case, up to the moment of sending. */
export const letterUseCases: LetterUseCases = {
  'letter.kinds': ({ caseId }, { store }) =>
    store.read((db) => {
      const record = cases.find(db, caseId);
      if (record === undefined) return fail('not-found');
      const people = parties.of(db, caseId);
      const offers = shippedLetters
        .filter((template) => isOffered(db, record, template))
        .map((template) => ({
          kind: template.kind,
          name: template.name,
          purpose: template.purpose,
          asks: template.asks.map(askView),
          suggested: suggestedValues(db, record, template),
          recipients: recipientsOf(people, template).map(({ id, name, role, email }) => ({
            casePartyId: id,
            name,
            role,
            email,
          })),
          records: template.records?.event ?? null,
          confirm: template.records?.confirm ?? false,
        }));
      return { ok: true, value: { letters: offers } };
    }),

  'letter.list': ({ caseId }, { store }) =>
    store.read((db) => {
      if (cases.find(db, caseId) === undefined) return fail('not-found');
      return { ok: true, value: { letters: letters.of(db, caseId).map((row) => letterLine(db, row)) } };
    }),

  'letter.open': ({ letterId }, casebook) =>
    casebook.store.read((db) => {
      const known = knownLetter(db, letterId);
      return known === undefined ? fail('not-found') : { ok: true, value: letterDetail(db, known, casebook) };
    }),

  'letter.draft': ({ caseId, kind, ...asking }, casebook) =>
    casebook.store.transact(casebook.actor, 'letter.draft', (db): Answer<LetterDetail> => {
      const record = cases.find(db, caseId);
      const template = shippedLetter(kind);
      if (record === undefined || template === undefined) return fail('not-found');
      if (!isOffered(db, record, template)) return fail('letter-not-offered', { letter: template.name });
      const content = contentOf(db, record, { template, ...asking }, casebook);
      if (!content.ok) return content;
      const by = { draftedAt: casebook.now(), draftedBy: casebook.actor.officerId };
      const id = letters.add(db, caseId, kind, content.value, by);
      return opened(db, id, casebook);
    }),

  'letter.merge': ({ letterId, version, ...asking }, casebook) =>
    casebook.store.transact(casebook.actor, 'letter.merge', (db): Answer<LetterDetail> => {
      const known = knownLetter(db, letterId);
      if (known === undefined) return fail('not-found');
      if (known.row.state === 'sent') return fail('letter-sent');
      const content = contentOf(db, known.record, { template: known.template, ...asking }, casebook);
      if (!content.ok) return content;
      letters.write(db, letterId, version, content.value);
      return opened(db, letterId, casebook);
    }),

  'letter.update': ({ letterId, version, subject, body }, casebook) =>
    casebook.store.transact(casebook.actor, 'letter.update', (db): Answer<LetterDetail> => {
      const known = knownLetter(db, letterId);
      if (known === undefined) return fail('not-found');
      if (known.row.state === 'sent') return fail('letter-sent');
      letters.write(db, letterId, version, { ...known.row, subject: subject.replaceAll(/\s+/gu, ' ').trim(), body });
      return opened(db, letterId, casebook);
    }),

  'letter.check': ({ letterId, subject, body }, casebook) =>
    casebook.store.read((db) => {
      const known = knownLetter(db, letterId);
      if (known === undefined) return fail('not-found');
      const values = valuesOfKept(db, known, casebook, casebook.now());
      return { ok: true, value: checkLetter(known.template, known.record.place, { subject, body }, values) };
    }),

  'letter.remove': ({ letterId, version }, casebook) =>
    casebook.store.transact(casebook.actor, 'letter.remove', (db): Answer<{ done: true }> => {
      const row = letters.find(db, letterId);
      if (row === undefined) return fail('not-found');
      if (row.state === 'sent') return fail('letter-sent');
      letters.remove(db, letterId, version);
      return { ok: true, value: { done: true } };
    }),

  'letter.render': ({ letterId, format }, casebook) =>
    casebook.store.read((db) => {
      const known = knownLetter(db, letterId);
      if (known === undefined) return fail('not-found');
      const paper = paperOf(db, known, casebook.now());
      if (format === 'text') return { ok: true, value: { content: letterText(paper) } };
      const kept = letters.html(db, letterId);
      return { ok: true, value: { content: kept === '' ? letterHtml(paper) : kept } };
    }),
};

function opened(db: ReadDb, letterId: string, casebook: Casebook): Answer<LetterDetail> {
  const known = knownLetter(db, letterId);
  return known === undefined ? fail('not-found') : { ok: true, value: letterDetail(db, known, casebook) };
}
