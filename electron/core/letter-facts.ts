import type { ReadDb } from '../data/read-db.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { officers } from '../data/repositories/officers.ts';
import { organisation } from '../data/repositories/organisation.ts';
import { parties } from '../data/repositories/parties.ts';
import type { CasePartyRow } from '../data/repositories/parties.ts';
import { requestRights } from '../data/repositories/request-rights.ts';
import { civilDateAt } from '../domain/civil-date.ts';
import type { CivilDate, Instant } from '../domain/civil-date.ts';
import type { ClockEvent } from '../domain/clock-event.ts';
import type { Deadline } from '../domain/deadline/deadline.ts';
import { plainWords } from '../domain/deadline/plain-words.ts';
import type { Duty } from '../domain/duty.ts';
import { letterLaw } from '../domain/letter/letter-law.ts';
import type { LetterTemplate } from '../domain/letter/letter-template.ts';
import { letterValues } from '../domain/letter/letter-values.ts';
import type { AskedValues, LetterFacts } from '../domain/letter/letter-values.ts';
import type { MergeValues } from '../domain/letter/merge.ts';
import type { PartyRole } from '../domain/party.ts';
import { receivedOn } from './case-index.ts';
import { clockInputOf, deriveDeadlines } from './clock-derivation.ts';
import type { ClockInput } from './clock-derivation.ts';
import { mainDeadline } from './main-deadline.ts';
import { rulesOf } from './rules-in-use.ts';

/** For whom the case is, best first. */
const subjectRoles: readonly PartyRole[] = ['data-subject', 'complainant', 'requester'];

/** To whom a letter goes: a party of the case, or somebody named for this letter only. */
export interface LetterAddressee {
  readonly id: string | null;
  readonly partyId: string | null;
  readonly name: string;
  readonly email: string;
  readonly address: string;
}

/** Who could get a letter, in the order of the roles that its template names. */
export function recipientsOf(people: readonly CasePartyRow[], template: LetterTemplate): readonly CasePartyRow[] {
  return template.to.flatMap((role) => people.filter((party) => party.role === role));
}

/** The party a letter goes to: the chosen one, else the first that its template names. Undefined where there is none. */
export function recipientOf(
  db: ReadDb,
  caseId: string,
  template: LetterTemplate,
  casePartyId: string | null,
): CasePartyRow | undefined {
  const people = parties.of(db, caseId);
  return casePartyId === null ? recipientsOf(people, template)[0] : people.find(({ id }) => id === casePartyId);
}

/** The values of every field of a letter, as the case stands now. */
export function valuesOfLetter(
  db: ReadDb,
  record: CaseRow,
  letter: {
    readonly template: LetterTemplate;
    readonly recipient: LetterAddressee | undefined;
    readonly asked: AskedValues;
  },
  context: { readonly officerId: string; readonly now: Instant },
): MergeValues {
  const input = clockInputOf(db, record);
  const people = parties.of(db, record.id);
  const subject = subjectRoles.flatMap((role) => people.filter((party) => party.role === role))[0];
  const { recipient } = letter;
  const facts: LetterFacts = {
    organisation: organisation.get(db),
    officer: officers.get(db, context.officerId)?.name ?? '',
    law: letterLaw(record.place),
    case: { ref: record.ref, title: record.title, channel: record.channel, receivedOn: receivedOn(input) },
    recipient: {
      name: recipient?.name ?? '',
      isSubject: subject === undefined || recipient === undefined || recipient.partyId === subject.partyId,
    },
    subject: { name: subject?.name ?? '', email: subject?.email ?? '' },
    rights: requestRights.of(db, record.id),
    due: dueOf(db, record, input, context.now),
    extendedDueOn: extendedDueOn(db, record, input, context.now),
  };
  return letterValues(facts, letter.template.asks, letter.asked);
}

/** The date by which the case is to be answered. Duties that are only notices on the way do not count for a request. */
function answerDeadline(db: ReadDb, record: CaseRow, input: ClockInput, now: Instant): Deadline | undefined {
  const derived = deriveDeadlines(db, input, now);
  if (!derived.ok) return undefined;
  const { rights } = rulesOf(db, record.place, record.fixed).pack;
  const own: readonly (Duty | undefined)[] = input.rights.map((right) => rights[right]);
  const answering = record.kind === 'request' ? derived.value.filter(({ duty }) => own.includes(duty)) : derived.value;
  return mainDeadline(record.state, answering);
}

function dueOf(db: ReadDb, record: CaseRow, input: ClockInput, now: Instant): LetterFacts['due'] {
  const deadline = answerDeadline(db, record, input, now);
  return deadline?.dueOn === undefined ? undefined : { on: deadline.dueOn, reason: plainWords(deadline) };
}

/** The due date after an extension: the present one where there is one, else what it would be if told today. */
function extendedDueOn(db: ReadDb, record: CaseRow, input: ClockInput, now: Instant): CivilDate | undefined {
  if (record.kind !== 'request') return undefined;
  const told: ClockEvent = { kind: 'extended', on: civilDateAt(now, record.zone), reason: 'complexity' };
  const extended = input.events.some(({ kind }) => kind === 'extended');
  const events = extended ? input.events : [...input.events, told];
  const deadline = answerDeadline(db, record, { ...input, events }, now);
  const late = deadline?.warnings.some(({ code }) => code === 'extension-too-late') ?? false;
  return late ? undefined : deadline?.dueOn;
}
