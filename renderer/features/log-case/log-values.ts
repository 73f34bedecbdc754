import type { CaseInput } from '../../../electron/contract/cases.ts';
import type { ClockFact } from '../../../electron/contract/deadlines.ts';
import type { MessageIntake } from '../../../electron/contract/intake.ts';
import type { CaseKind } from '../../../electron/domain/case-kind.ts';
import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import type { PartyRole } from '../../../electron/domain/party.ts';
import type { Right } from '../../../electron/domain/right.ts';
import { whatWords } from '../../ui/case-words.ts';
import { kindWords } from '../../ui/words.ts';

export type Person = CaseInput['people'][number];

/** What stands in the fields while a case is logged. */
export interface LogValues {
  readonly kind: CaseKind;
  readonly receivedOn: CivilDate | null;
  /** `HH:MM`, or empty where nobody knows. */
  readonly receivedTime: string;
  readonly channel: CaseInput['channel'];
  readonly people: readonly Person[];
  /** Their words, or what happened. With a message it holds the message's own text. */
  readonly text: string;
  readonly rights: readonly Right[];
  readonly place: CaseInput['place'];
  readonly zone: string;
  readonly ownerId: string | null;
  /** Empty while the program's own suggestion will do. */
  readonly title: string;
  /** A summary beside the message; without a message the text is the summary. */
  readonly summary: string;
  readonly awareOn: CivilDate | null;
  readonly awareTime: string;
}

/** Where and when a case is logged unless the officer says otherwise. */
export interface Circumstances {
  readonly today: CivilDate;
  readonly time: string;
  readonly place: CaseInput['place'];
  readonly zone: string;
  readonly officerId: string;
}

/** The fields as they stand when the dialog opens: received now, by whoever works now. */
export function freshValues(kind: CaseKind, { today, time, place, zone, officerId }: Circumstances): LogValues {
  return {
    kind,
    receivedOn: today,
    receivedTime: time,
    channel: kind === 'breach' ? 'in-person' : 'email',
    people: [freshPerson(kind)],
    text: '',
    rights: [],
    place,
    zone,
    ownerId: officerId,
    title: '',
    summary: '',
    awareOn: kind === 'breach' ? today : null,
    awareTime: kind === 'breach' ? time : '',
  };
}

const usualRole: Readonly<Record<CaseKind, PartyRole>> = {
  request: 'data-subject',
  breach: 'data-subject',
  complaint: 'complainant',
};

/** A person nobody has named yet, in the role that is usual for the kind. */
export function freshPerson(kind: CaseKind): Person {
  return { kind: 'person', role: usualRole[kind], name: '', email: '', phone: '', address: '' };
}

/** Another kind of matter: what was typed stays, the role of an unnamed person and the awareness follow the kind. */
export function withKind(values: LogValues, kind: CaseKind): LogValues {
  const people = values.people.map((person) =>
    person.role === usualRole[values.kind] ? { ...person, role: usualRole[kind] } : person,
  );
  const aware =
    kind === 'breach' && values.awareOn === null ? { awareOn: values.receivedOn, awareTime: values.receivedTime } : {};
  return { ...values, kind, people, ...aware };
}

/** Takes a message over into the fields. What the message knows replaces what stood there, what it does not know stays. */
export function withMessage(values: LogValues, message: MessageIntake): LogValues {
  const [first] = message.people;
  return {
    ...withKind(values, message.suggestedKind),
    receivedOn: message.receivedOn ?? values.receivedOn,
    receivedTime: message.receivedOn === null ? values.receivedTime : (message.receivedTime ?? ''),
    channel: message.channel,
    people: first === undefined ? values.people : message.people,
    text: message.text,
    title: values.title === '' ? message.title : values.title,
    ...(message.suggestedKind === 'breach'
      ? { awareOn: message.receivedOn ?? values.awareOn, awareTime: message.receivedTime ?? values.awareTime }
      : {}),
  };
}

/** The title of a case for which the officer typed none. @example 'Access, Erasure: Jane Okafor' */
export function suggestedTitle({ kind, rights, people, text }: LogValues): string {
  const opening = (text.split('\n').find((line) => line.trim() !== '') ?? '').trim();
  if (kind === 'breach' && opening !== '') return shortened(opening, 120);
  const name = nameOf(people[0]);
  const what = kind === 'request' && rights.length > 0 ? `${whatWords(kind, rights)} request` : kindWords[kind];
  return name === '' ? what : `${what} from ${name}`;
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** What a person is called: the name, or the address where no name is known. */
export function nameOf(person: Person | undefined): string {
  return (person?.name.trim() ?? '') || (person?.email.trim() ?? '');
}

/** The facts with which the clock of the case would begin; none while the dates are incomplete. */
export function firstFacts({ kind, receivedOn, receivedTime, awareOn, awareTime }: LogValues): readonly ClockFact[] {
  if (receivedOn === null) return [];
  const received: ClockFact = { kind: 'received', on: receivedOn, ...timed(receivedTime) };
  if (kind !== 'breach') return [received];
  if (awareOn === null) return [];
  return [received, { kind: 'aware', on: awareOn, time: awareTime === '' ? '00:00' : awareTime }];
}

function timed(time: string): { time?: string } {
  return time === '' ? {} : { time };
}

/** What is sent to make the case. Called only with values that {@link faultsOf} has nothing against. */
export function caseInputOf(
  values: LogValues & { readonly receivedOn: CivilDate },
  message: MessageIntake | null,
  draftId: string,
): CaseInput {
  const { kind, awareOn, awareTime, receivedTime } = values;
  return {
    kind,
    receivedOn: values.receivedOn,
    ...(receivedTime === '' ? {} : { receivedTime }),
    ...(kind === 'breach' && awareOn !== null ? { awareOn, ...(awareTime === '' ? {} : { awareTime }) } : {}),
    channel: values.channel,
    place: values.place,
    zone: values.zone,
    title: values.title.trim() === '' ? suggestedTitle(values) : values.title.trim(),
    summary: message === null ? values.text : values.summary,
    ownerId: values.ownerId,
    people: values.people
      .filter((person) => nameOf(person) !== '')
      .map((person) => ({ ...person, name: nameOf(person) })),
    rights: kind === 'request' ? [...values.rights] : [],
    ...(message === null ? {} : { intakeId: message.intakeId }),
    draftId,
  };
}
