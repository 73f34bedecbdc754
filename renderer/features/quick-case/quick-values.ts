import type { WindowInput } from '../../../electron/contract/table.ts';
import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import { suppressedAddress } from '../../../electron/domain/request/suppression.ts';

export type QuickInput = WindowInput<'request.quick'>;
export type QuickRight = QuickInput['right'];

/** What stands in the form. */
export interface QuickValues {
  readonly receivedOn: CivilDate | null;
  readonly doneOn: CivilDate | null;
  readonly channel: QuickInput['channel'];
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly what: string;
  readonly done: string;
  readonly words: string;
  /** Whether the addresses go on the suppression list. */
  readonly suppress: boolean;
}

/** The form as it opens: received and done today. */
export function freshQuick(right: QuickRight, today: CivilDate): QuickValues {
  const marketing = right === 'marketing-objection';
  return {
    receivedOn: today,
    doneOn: today,
    channel: 'email',
    name: '',
    email: '',
    phone: '',
    address: '',
    what: marketing ? 'All direct marketing' : '',
    done: marketing ? 'Taken off all mailing lists' : '',
    words: '',
    suppress: marketing,
  };
}

/** What is wrong with the form, by field; empty when it can be sent. */
export function quickFaults(values: QuickValues): Readonly<Record<string, string>> {
  const { receivedOn, doneOn } = values;
  const faults: Record<string, string> = {};
  if (receivedOn === null) faults['receivedOn'] = 'Enter the day of receipt';
  if (doneOn === null) faults['doneOn'] = 'Enter the day on which it was done';
  else if (receivedOn !== null && doneOn < receivedOn) faults['doneOn'] = 'It cannot be done before it was received';
  if (personName(values) === '') faults['name'] = 'Enter a name or an address';
  if (values.what.trim() === '') faults['what'] = 'Say which marketing, or which consent';
  if (values.done.trim() === '') faults['done'] = 'Say what was done, and in which systems';
  if (!values.suppress) return faults;
  const given = addressesOf(values);
  if (given.length === 0) faults['email'] = 'Enter an address to suppress';
  for (const [kind, address] of given) {
    if (suppressedAddress(kind, address) === undefined) faults[fieldOfKind[kind]] = unreadable[kind];
  }
  return faults;
}

const fieldOfKind = { email: 'email', phone: 'phone', post: 'address' } as const;
const unreadable = {
  email: 'This is no e-mail address',
  phone: 'This is no whole telephone number',
  post: 'This is no whole postal address',
} as const;

function addressesOf({
  email,
  phone,
  address,
}: QuickValues): readonly (readonly ['email' | 'phone' | 'post', string])[] {
  const all = [
    ['email', email],
    ['phone', phone],
    ['post', address],
  ] as const;
  return all.filter(([, text]) => text.trim() !== '');
}

/** Who it is: the name, or an address where no name is known. */
export function personName({ name, email, phone, address }: QuickValues): string {
  return (
    [name, email, phone, address.split('\n')[0] ?? ''].map((text) => text.trim()).find((text) => text !== '') ?? ''
  );
}

/** What is sent. Called only with values that {@link quickFaults} has nothing against. */
export function quickInput(
  values: QuickValues & { readonly receivedOn: CivilDate; readonly doneOn: CivilDate },
  where: Pick<QuickInput, 'right' | 'place' | 'zone'>,
): QuickInput {
  const { email, phone, address, suppress } = values;
  return {
    ...where,
    receivedOn: values.receivedOn,
    doneOn: values.doneOn,
    channel: values.channel,
    person: {
      kind: 'person',
      role: 'data-subject',
      name: personName(values).slice(0, 200),
      email: email.trim(),
      phone: phone.trim(),
      address: address.trim(),
    },
    what: values.what.trim(),
    done: values.done.trim(),
    summary: values.words.trim(),
    suppress: {
      email: suppress && email.trim() !== '',
      phone: suppress && phone.trim() !== '',
      post: suppress && address.trim() !== '',
    },
  };
}
