import { personInput } from '../../../electron/contract/cases.ts';
import type { ApiError } from '../../../electron/contract/errors.ts';
import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { nameOf } from './log-values.ts';
import type { LogValues, Person } from './log-values.ts';

/** What is wrong, by field; the words stand beside the field. A person's field is named `people.0.email`. */
export type Faults = Readonly<Record<string, string>>;

/** Everything the officer must put right before the case can be logged. */
export function faultsOf(values: LogValues, today: CivilDate): Faults {
  const faults: Record<string, string> = {};
  if (values.receivedOn === null) faults['receivedOn'] = 'Enter the day of receipt';
  else if (values.receivedOn > today) faults['receivedOn'] = 'The day of receipt cannot lie in the future';
  if (values.kind === 'breach') {
    if (values.awareOn === null) faults['awareOn'] = 'Enter the day on which the organisation became aware';
    else if (values.awareOn > today) faults['awareOn'] = 'The day of awareness cannot lie in the future';
    if (values.text.trim() === '' && values.title.trim() === '') faults['text'] = 'Say what happened, in a few words';
  } else if (nameOf(values.people[0]) === '') {
    faults['people.0.name'] = 'Enter a name, or an e-mail address';
  }
  if (values.kind === 'request' && values.rights.length === 0) faults['rights'] = 'Choose at least one right';
  if (values.title.length > 300) faults['title'] = 'Shorten the title to 300 characters';
  if (values.text.length > 50_000)
    faults['text'] = 'Shorten the text to 50,000 characters, and add the rest as a document';
  values.people.forEach((person, index) => Object.assign(faults, personFaults(person, index)));
  return faults;
}

const fieldWords: Readonly<Record<string, string>> = {
  name: 'Shorten the name to 200 characters, on one line',
  email: 'Shorten the address to 254 characters, on one line',
  phone: 'Shorten the number to 60 characters, on one line',
  address: 'Shorten the address to 1,000 characters',
};

function personFaults(person: Person, index: number): Faults {
  const name = nameOf(person);
  if (name === '') return {};
  const checked = personInput.safeParse({ ...person, name });
  if (checked.success) return {};
  return Object.fromEntries(
    checked.error.issues.map(({ path: [field] }) => [
      `people.${index}.${String(field)}`,
      fieldWords[String(field)] ?? 'This cannot be taken',
    ]),
  );
}

/** The fields that can show a fault; what the store says about any other is shown above the buttons. */
const shownFields = /^(?:receivedOn|awareOn|rights|title|text|people\.\d+\.(?:name|email|phone|address))$/u;

/** A refusal of the store as the fault of a field, or none where it is about no field of the dialog. */
export function faultOfRefusal(error: ApiError): Faults {
  const field = error.field === 'summary' ? 'text' : error.field;
  return field !== undefined && shownFields.test(field) ? { [field]: sentenceOf(error) } : {};
}
