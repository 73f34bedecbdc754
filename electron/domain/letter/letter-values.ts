import type { Channel } from '../channel.ts';
import { isCivilDate } from '../civil-date.ts';
import type { CivilDate } from '../civil-date.ts';
import { inWords } from '../date-words.ts';
import type { Right } from '../right.ts';
import type { Ask } from './letter-template.ts';
import type { LetterLaw } from './letter-law.ts';
import type { MergeItem, MergeValue, MergeValues } from './merge.ts';

/** What a letter is made from, gathered in one reading. Empty text where something is not known. */
export interface LetterFacts {
  readonly organisation: {
    readonly name: string;
    readonly regulator: string;
    readonly registrationNumber: string;
    readonly contactName: string;
    readonly contactEmail: string;
    readonly contactPhone: string;
    readonly contactAddress: string;
  };
  readonly officer: string;
  readonly law: LetterLaw;
  readonly case: {
    readonly ref: string;
    readonly title: string;
    readonly channel: Channel;
    readonly receivedOn: CivilDate;
  };
  readonly recipient: { readonly name: string; readonly isSubject: boolean };
  readonly subject: { readonly name: string; readonly email: string };
  readonly rights: readonly { readonly right: Right; readonly outcome: string | null; readonly reason: string }[];
  /** The date by which the answer is due, while the clock runs, and why. */
  readonly due?: { readonly on: CivilDate; readonly reason: string } | undefined;
  /** The date by which it would be due, or is, after an extension. */
  readonly extendedDueOn?: CivilDate | undefined;
}

/** What the officer gave for the fields that only this letter needs. */
export type AskedValues = Readonly<Record<string, string>>;

/** The values of every field of one letter. */
export function letterValues(facts: LetterFacts, asks: readonly Ask[], asked: AskedValues): MergeValues {
  const { organisation, recipient, subject, rights, law } = facts;
  const items = rights.map(rightItem);
  const refused = rights.filter(({ outcome }) => outcome === 'refused' || outcome === 'partly-granted');
  const holds = (right: Right): boolean => rights.some((row) => row.right === right);
  return {
    'organisation.name': organisation.name,
    'organisation.regulator': organisation.regulator,
    'organisation.registration': organisation.registrationNumber,
    'organisation.contact': organisation.contactName,
    'organisation.email': organisation.contactEmail,
    'organisation.phone': organisation.contactPhone,
    'organisation.address': organisation.contactAddress,
    'organisation.waysToReach': waysToReach(organisation),
    'officer.name': facts.officer,
    'case.reference': facts.case.ref,
    'case.title': facts.case.title,
    'case.receivedOn': inWords(facts.case.receivedOn),
    'case.channel': channelPhrases[facts.case.channel],
    'recipient.name': recipient.name,
    'recipient.isSubject': recipient.isSubject,
    'subject.name': subject.name,
    'subject.email': subject.email,
    'rights.names': joined(rights.map(({ right }) => rightPhrases[right])),
    'rights.all': items,
    'rights.granted': rights.filter(({ outcome }) => outcome === 'granted').map(rightItem),
    'rights.refused': refused.map(rightItem),
    'rights.anyRefused': refused.length > 0,
    'right.access': holds('access'),
    'right.rectification': holds('rectification'),
    'right.erasure': holds('erasure'),
    'right.restriction': holds('restriction'),
    'right.portability': holds('portability'),
    'right.objection': holds('objection'),
    'right.marketingObjection': holds('marketing-objection'),
    'right.automatedDecision': holds('automated-decision'),
    'right.consentWithdrawal': holds('consent-withdrawal'),
    'due.on': facts.due === undefined ? '' : inWords(facts.due.on),
    'due.reason': facts.due?.reason ?? '',
    'extended.dueOn': facts.extendedDueOn === undefined ? '' : inWords(facts.extendedDueOn),
    'law.uk': law === 'uk',
    'law.eu': law === 'eu',
    'law.california': law === 'us-ca',
    ...Object.fromEntries(asks.map((ask) => [ask.name, askedValue(ask, asked[ask.name] ?? '')])),
  };
}

/** What was given for a field, as it goes into the letter: dates in words, choices in their words, lines as a list. */
function askedValue({ form, options = [] }: Ask, given: string): MergeValue {
  switch (form) {
    case 'line':
      return given.replaceAll(/\s+/gu, ' ').trim();
    case 'text':
      return given;
    case 'lines':
      return given
        .split('\n')
        .map((each) => each.trim())
        .filter((each) => each !== '')
        .map((each) => ({ text: each }));
    case 'date':
      return isCivilDate(given) ? inWords(given) : '';
    case 'choice':
      return options.find(({ value }) => value === given)?.words ?? '';
  }
}

function waysToReach(organisation: LetterFacts['organisation']): string {
  const ways = [
    organisation.contactEmail === '' ? '' : `by e-mail to ${organisation.contactEmail}`,
    organisation.contactPhone === '' ? '' : `by telephone on ${organisation.contactPhone}`,
    organisation.contactAddress === ''
      ? ''
      : `by post to ${organisation.contactAddress.replaceAll(/\s*\n\s*/gu, ', ').trim()}`,
  ].filter((way) => way !== '');
  return joined(ways, 'or');
}

/** Several things in a sentence. @example joined(['a', 'b', 'c']) // 'a, b and c' */
export function joined(parts: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`;
}

function rightItem({ right, outcome, reason }: LetterFacts['rights'][number]): MergeItem {
  const name = rightPhrases[right];
  return {
    name: name.charAt(0).toUpperCase() + name.slice(1),
    outcome: outcome === null ? '' : (outcomePhrases[outcome] ?? outcome),
    reason,
  };
}

/** A right as a person would name it in a letter. */
export const rightPhrases: Readonly<Record<Right, string>> = {
  access: 'access to your personal data',
  rectification: 'correction of your personal data',
  erasure: 'erasure of your personal data',
  restriction: 'restriction of the use of your personal data',
  portability: 'a copy of your personal data that can be moved to another service',
  objection: 'your objection to the use of your personal data',
  'marketing-objection': 'your objection to direct marketing',
  'automated-decision': 'a decision made by automated means',
  'consent-withdrawal': 'the withdrawal of your consent',
};

const outcomePhrases: Readonly<Record<string, string>> = {
  granted: 'done',
  'partly-granted': 'done in part',
  refused: 'not done',
  withdrawn: 'withdrawn by you',
  'not-applicable': 'does not apply here',
};

const channelPhrases: Readonly<Record<Channel, string>> = {
  email: 'by e-mail',
  post: 'by post',
  phone: 'by telephone',
  'in-person': 'in person',
  'web-form': 'through a form',
  'social-media': 'through social media',
  processor: 'through one of our service providers',
  other: 'through another route',
};
