import { isCivilDate, type CivilDate } from '../civil-date.ts';
import { dayInWords, inWords, momentInWords } from '../date-words.ts';
import type { Deadline, TraceStep } from './deadline.ts';

/**
 * The reason for a date as a person would say it on the telephone, made from the trace alone.
 *
 * @example 'Received Monday 25 November 2024. One month ends on Wednesday 25 December, a bank holiday; the next working
 * day is Friday 27 December 2024.'
 */
export function plainWords(deadline: Pick<Deadline, 'trace'>): string {
  const sentences: string[] = [];
  /** An end that a later step may still move, kept back until it is known what follows. */
  let end: { readonly lead: string; readonly on: string } | undefined;
  const close = (): void => {
    if (end !== undefined) sentences.push(`${end.lead} ${spoken(end.on)}.`);
    end = undefined;
  };
  for (const step of deadline.trace) {
    if (step.rule.startsWith('next-working-day')) {
      sentences.push(rollSentence(end?.lead ?? 'The period ends on', step));
      end = undefined;
      continue;
    }
    const ending = endingLead(step);
    if (ending === undefined) {
      close();
      sentences.push(sentence(step));
    } else {
      // An extension replaces the end before it; nobody needs to hear both.
      if (!step.rule.startsWith('extended-to-')) close();
      end = { lead: ending, on: step.to };
    }
  }
  close();
  return sentences.filter((each) => each !== '').join(' ');
}

/** The words that lead to the new end of a period, for the steps that set one. */
function endingLead({ rule, note }: TraceStep): string | undefined {
  if (rule.startsWith('extended-to-'))
    return `${note.slice(0, note.indexOf(': '))}; ${periodLead(rule.slice(12), false)}`;
  if (rule.startsWith('earlier-')) return `The earlier limit applies: ${periodLead(rule.slice(8), false)}`;
  if (rule === 'clarification-pause') return `${note.slice(0, -1)}; the period then ends on`;
  return periodPattern.test(rule) ? periodLead(rule, true) : undefined;
}

const periodPattern = /^(?:\w+-months?|\d+-(?:days?|weeks?|working-days?|hours?))$/u;

/** @example periodLead('one-month', true) // 'One month ends on' */
function periodLead(rule: string, first: boolean): string {
  const words = rule.replaceAll('-', ' ');
  const shown = first ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return `${shown} ${/^(?:one|1)-/u.test(rule) ? 'ends' : 'end'} on`;
}

function rollSentence(lead: string, { rule, from, to }: TraceStep): string {
  const holiday = rule.endsWith('bank-holiday')
    ? ', a bank holiday'
    : rule.endsWith('public-holiday')
      ? ', a public holiday'
      : '';
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const first = isCivilDate(from) ? (sameYear ? dayInWords(from) : inWords(from)) : from;
  return `${lead} ${first}${holiday}; the next working day is ${spoken(to)}.`;
}

/** A step that stands as a sentence of its own. */
function sentence({ rule, from, to, note }: TraceStep): string {
  switch (rule) {
    case 'received':
      return `Received ${spoken(from)}.`;
    case 'aware':
      return `Aware ${spoken(from)}.`;
    case 'assessed':
      return `Assessed as notifiable ${spoken(from)}.`;
    case 'people-told':
      return `The people affected were told ${spoken(from)}.`;
    case 'start-by-identity':
      return `The period starts on ${spoken(to)}, when the identity information arrived.`;
    case 'start-by-fee':
      return `The period starts on ${spoken(to)}, when the fee was paid.`;
    case 'start-by-authority':
      return `The period starts on ${spoken(to)}, when the authority of the representative arrived.`;
    case 'without-undue-delay':
      return 'To be done without undue delay; the law names no number of days.';
    default:
      return note;
  }
}

/** A date or a moment of a trace in words. */
function spoken(text: string): string {
  if (isCivilDate(text)) return inWords(text);
  const date: string = text.slice(0, 10);
  return isCivilDate(date) ? momentOf(date, text) : text;
}

function momentOf(date: CivilDate, text: string): string {
  return momentInWords(date, text.slice(11, 16));
}
