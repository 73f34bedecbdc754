import type { LetterDetail } from '../contract/letters.ts';
import type { ReadDb } from '../data/read-db.ts';
import { cases } from '../data/repositories/cases.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { letters } from '../data/repositories/letters.ts';
import type { LetterRow } from '../data/repositories/letters.ts';
import { officers } from '../data/repositories/officers.ts';
import { organisation } from '../data/repositories/organisation.ts';
import { civilDateAt } from '../domain/civil-date.ts';
import type { CivilDate, Instant } from '../domain/civil-date.ts';
import { inWords } from '../domain/date-words.ts';
import type { Ask, LetterTemplate } from '../domain/letter/letter-template.ts';
import type { MergeValues } from '../domain/letter/merge.ts';
import type { LetterPaper } from '../report/letter-paper.ts';
import { checkLetter } from './letter-check.ts';
import { recipientOf, valuesOfLetter } from './letter-facts.ts';
import { shippedLetter } from './letter-templates.ts';
import type { Casebook } from './use-case.ts';

/** A letter with the case it belongs to and the template it was made from. */
export interface KnownLetter {
  readonly row: LetterRow;
  readonly record: CaseRow;
  readonly template: LetterTemplate;
}

/** A letter by its id. Undefined when there is none, or none that this program can make any more. */
export function knownLetter(db: ReadDb, letterId: string): KnownLetter | undefined {
  const row = letters.find(db, letterId);
  const template = row === undefined ? undefined : shippedLetter(row.kind);
  const record = row === undefined ? undefined : cases.find(db, row.caseId);
  return row === undefined || template === undefined || record === undefined ? undefined : { row, record, template };
}

/** The values of a kept letter's fields, as the case stands now. */
export function valuesOfKept(
  db: ReadDb,
  { row, record, template }: KnownLetter,
  casebook: Casebook,
  now: Instant,
): MergeValues {
  const party = row.casePartyId === null ? undefined : recipientOf(db, row.caseId, template, row.casePartyId);
  const recipient = party ?? {
    id: null,
    partyId: null,
    name: row.recipientName,
    email: row.recipientEmail,
    address: row.recipientAddress,
  };
  return valuesOfLetter(
    db,
    record,
    { template, recipient, asked: row.asked },
    { officerId: casebook.actor.officerId, now },
  );
}

/** A letter in full, with what it lacks. One that was sent lacks nothing: it was checked then. */
export function letterDetail(db: ReadDb, known: KnownLetter, casebook: Casebook): LetterDetail {
  const { row, record, template } = known;
  const check =
    row.state === 'sent'
      ? { gaps: [], missing: [], stated: [], ready: false }
      : checkLetter(template, record.place, row, valuesOfKept(db, known, casebook, casebook.now()));
  return {
    ...letterLine(db, row),
    caseId: row.caseId,
    ref: record.ref,
    casePartyId: row.casePartyId,
    recipientEmail: row.recipientEmail,
    recipientAddress: row.recipientAddress,
    templateVersion: row.templateVersion,
    body: row.body,
    asks: template.asks.map(askView),
    asked: { ...row.asked },
    records: template.records?.event ?? null,
    confirm: template.records?.confirm ?? false,
    sentBy: row.sentBy === null ? '' : (officers.get(db, row.sentBy)?.name ?? ''),
    sha256: row.sha256,
    version: row.version,
    ...check,
  };
}

/** A letter as a line of the list of a case. */
export function letterLine(
  db: ReadDb,
  row: LetterRow,
): Pick<
  LetterDetail,
  | 'id'
  | 'kind'
  | 'name'
  | 'state'
  | 'subject'
  | 'recipient'
  | 'draftedAt'
  | 'draftedBy'
  | 'sentOn'
  | 'channel'
  | 'attachmentId'
> {
  return {
    id: row.id,
    kind: row.kind,
    name: shippedLetter(row.kind)?.name ?? row.kind,
    state: row.state,
    subject: row.subject,
    recipient: row.recipientName,
    draftedAt: row.draftedAt,
    draftedBy: officers.get(db, row.draftedBy)?.name ?? '',
    sentOn: row.sentOn,
    channel: row.channel,
    attachmentId: row.attachmentId,
  };
}

export function askView({
  name,
  label,
  form,
  optional = false,
  example = '',
  options = [],
}: Ask): LetterDetail['asks'][number] {
  return { name, label, form, optional, example, options: options.map((option) => ({ ...option })) };
}

/** A letter as it goes on paper, dated the day it was sent, the day given, or today. */
export function paperOf(db: ReadDb, { row, record }: KnownLetter, now: Instant, on?: CivilDate): LetterPaper {
  return {
    ref: record.ref,
    date: inWords(row.sentOn ?? on ?? civilDateAt(now, record.zone)),
    organisation: organisation.get(db),
    recipient: { name: row.recipientName, address: row.recipientAddress },
    subject: row.subject,
    body: row.body,
  };
}
