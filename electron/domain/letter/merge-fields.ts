import type { Ask } from './letter-template.ts';
import type { KnownField } from './template-node.ts';

/** Where the officer fills in what a field shows. */
export const fieldPlaces = ['organisation', 'officers', 'case', 'people', 'rights', 'clock', 'letter'] as const;
export type FieldPlace = (typeof fieldPlaces)[number];

/** A field that a template may use: its words, and where it is filled in when it is empty. */
export interface MergeField extends KnownField {
  readonly label: string;
  readonly where: FieldPlace;
}

const line = (name: string, label: string, where: FieldPlace): MergeField => ({ name, label, where, form: 'line' });
const text = (name: string, label: string, where: FieldPlace): MergeField => ({ name, label, where, form: 'text' });
const flag = (name: string, label: string, where: FieldPlace): MergeField => ({ name, label, where, form: 'flag' });
const list = (name: string, label: string, where: FieldPlace, items: readonly string[]): MergeField => ({
  name,
  label,
  where,
  form: 'list',
  items,
});

/** What every template may use: taken from the organisation, the officer and the case. */
export const caseFields: readonly MergeField[] = [
  line('organisation.name', 'Name of the organisation', 'organisation'),
  line('organisation.regulator', 'Name of the supervisory authority', 'organisation'),
  line('organisation.registration', 'Registration number', 'organisation'),
  line('organisation.contact', 'Name of the contact', 'organisation'),
  line('organisation.email', 'E-mail address of the contact', 'organisation'),
  line('organisation.phone', 'Telephone number of the contact', 'organisation'),
  text('organisation.address', 'Postal address', 'organisation'),
  text('organisation.waysToReach', 'How to reach the contact: e-mail, telephone or address', 'organisation'),
  line('officer.name', 'Name of the officer', 'officers'),
  line('case.reference', 'Reference of the case', 'case'),
  line('case.title', 'Title of the case', 'case'),
  line('case.receivedOn', 'Date of receipt', 'clock'),
  line('case.channel', 'How it was received', 'case'),
  line('recipient.name', 'Name of the recipient of the letter', 'people'),
  flag('recipient.isSubject', 'The letter goes to the data subject', 'people'),
  line('subject.name', 'Name of the data subject', 'people'),
  line('subject.email', 'E-mail address of the data subject', 'people'),
  line('rights.names', 'The rights, in words', 'rights'),
  list('rights.all', 'The rights with their outcomes and reasons', 'rights', ['name', 'outcome', 'reason']),
  list('rights.granted', 'The rights that were granted', 'rights', ['name', 'outcome', 'reason']),
  list('rights.refused', 'The rights that were refused, wholly or in part', 'rights', ['name', 'outcome', 'reason']),
  flag('rights.anyRefused', 'A right was refused, wholly or in part', 'rights'),
  flag('right.access', 'The request is for access', 'rights'),
  flag('right.rectification', 'The request is for rectification', 'rights'),
  flag('right.erasure', 'The request is for erasure', 'rights'),
  flag('right.restriction', 'The request is for restriction', 'rights'),
  flag('right.portability', 'The request is for portability', 'rights'),
  flag('right.objection', 'The request is an objection', 'rights'),
  flag('right.marketingObjection', 'The request is an objection to direct marketing', 'rights'),
  flag('right.automatedDecision', 'The request is about an automated decision', 'rights'),
  flag('right.consentWithdrawal', 'The request withdraws consent', 'rights'),
  line('due.on', 'Due date', 'clock'),
  text('due.reason', 'Why that is the due date', 'clock'),
  line('extended.dueOn', 'Due date after an extension', 'clock'),
  flag('law.uk', 'UK law applies', 'case'),
  flag('law.eu', 'EU law applies', 'case'),
  flag('law.california', 'Californian law applies', 'case'),
];

/** The fields of one template: those of every case, and what this letter asks for. */
export function fieldsOf(asks: readonly Ask[]): readonly MergeField[] {
  return [...caseFields, ...asks.map(askField)];
}

function askField({ name, label, form }: Ask): MergeField {
  switch (form) {
    case 'lines':
      return list(name, label, 'letter', ['text']);
    case 'text':
      return text(name, label, 'letter');
    case 'line':
    case 'date':
    case 'choice':
      return line(name, label, 'letter');
  }
}

/** Where a field is filled in, as the end of the sentence "It is filled in under …". */
export const placeWords: Readonly<Record<FieldPlace, string>> = {
  organisation: 'Settings, Organisation',
  officers: 'Settings, Officers',
  case: 'the details of the case',
  people: 'the people of the case',
  rights: 'the rights of the request and their outcomes',
  clock: 'the clock of the case',
  letter: 'the fields of this letter',
};
