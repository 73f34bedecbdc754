import { isCivilDate } from '../civil-date.ts';
import type { ClockEventKind } from '../clock-event.ts';
import { inWords } from '../date-words.ts';
import type { DeadlineRefusal, DeadlineRefusalCode } from './deadlines.ts';
import type { ExtensionRefusal, ExtensionRefusalCode } from './extension.ts';

type Facts = Readonly<Record<string, string | number>>;

/** Why no deadline was worked out, or no extension allowed, in one plain sentence for the officer. */
export function refusalSentence(refusal: DeadlineRefusal | ExtensionRefusal): string {
  return sentences[refusal.code](refusal.facts ?? {});
}

const sentences: Readonly<Record<DeadlineRefusalCode | ExtensionRefusalCode, (facts: Facts) => string>> = {
  'received-twice': (facts) =>
    `There are two days of receipt, ${day(facts, 'first')} and ${day(facts, 'second')}; only one can be right.`,
  'aware-twice': (facts) =>
    `There are two days of becoming aware, ${day(facts, 'first')} and ${day(facts, 'second')}; only one can be right.`,
  'before-receipt': (facts) =>
    `${event(facts)} is dated ${day(facts, 'on')}, before the receipt on ${day(facts, 'first')}.`,
  'before-awareness': (facts) =>
    `${event(facts)} is dated ${day(facts, 'on')}, before the organisation became aware on ${day(facts, 'first')}.`,
  'answer-without-question': (facts) =>
    `${thing(facts, 'answered')} is dated ${day(facts, 'answered')}, but it was not asked for.`,
  'answer-before-question': (facts) =>
    `${thing(facts, 'answered')} is dated ${day(facts, 'answered')}, before it was asked for on ${day(facts, 'asked')}.`,
  'already-extended': (facts) =>
    `The period was already extended on ${day(facts, 'first')}; the law allows one extension only.`,
  'extended-after-refusal': (facts) =>
    `The extension of ${day(facts, 'extended')} concerns a request that was refused on ${day(facts, 'ended')}.`,
  'extended-after-answer': (facts) =>
    `The extension of ${day(facts, 'extended')} concerns a request that was answered on ${day(facts, 'ended')}.`,
  'extended-after-withdrawal': (facts) =>
    `The extension of ${day(facts, 'extended')} concerns a request that was withdrawn on ${day(facts, 'ended')}.`,
  'date-out-of-range': (facts) => `The date ${text(facts, 'on')} is outside the years 1900 to 2999.`,
  'unknown-duty': (facts) => `The rules of ${text(facts, 'place')} have no duty "${text(facts, 'duty')}".`,
  'unknown-zone': (facts) => `"${text(facts, 'zone')}" is not a time zone that this program knows.`,
  'not-extendable': (facts) => `The period for ${text(facts, 'duty')} cannot be extended.`,
  'wrong-kind': (facts) =>
    `The duty "${text(facts, 'duty')}" belongs to a ${text(facts, 'belongsTo')}, not to a ${text(facts, 'kind')}.`,
  'too-late': (facts) => `The notice of extension had to be sent by ${day(facts, 'lastDay')}.`,
  'clock-not-started': () => 'The period has not started, so there is nothing to extend yet.',
  'ground-not-allowed': () => 'A period is extended only for the complexity or the number of the requests.',
};

const things: Readonly<Record<string, string>> = {
  identity: 'The identity information',
  fee: 'The payment of the fee',
  authority: 'The authority of the representative',
  clarification: 'The clarification',
};

/** An event as the subject of a sentence. */
const eventWords: Readonly<Partial<Record<ClockEventKind, string>>> = {
  'identity-asked': 'The request for identity information',
  'identity-received': 'The arrival of the identity information',
  'fee-asked': 'The request for a fee',
  'fee-paid': 'The payment of the fee',
  'authority-asked': 'The request for the authority of the representative',
  'authority-received': 'The arrival of the authority of the representative',
  'clarification-asked': 'The request for clarification',
  'clarification-answered': 'The clarification',
  extended: 'The extension',
  'people-told': 'The notice to the people affected',
  acknowledged: 'The acknowledgement',
  'progress-told': 'The progress update',
  'authority-told': 'The notification to the authority',
  refused: 'The refusal',
  withdrawn: 'The withdrawal',
  answered: 'The answer',
};

function text(facts: Facts, name: string): string {
  return String(facts[name] ?? '');
}

function day(facts: Facts, name: string): string {
  const value = text(facts, name);
  return isCivilDate(value) ? inWords(value) : value;
}

function thing(facts: Facts, name: string): string {
  return things[text(facts, 'thing')] ?? `The ${name}`;
}

function event(facts: Facts): string {
  return Object.entries(eventWords).find(([kind]) => kind === facts['event'])?.[1] ?? 'An event';
}
