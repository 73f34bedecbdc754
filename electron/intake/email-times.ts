import type { Header } from 'postal-mime';
import type { DraftWarning } from '../domain/case-draft.ts';
import { hoursBetween } from '../domain/civil-date.ts';
import type { Instant } from '../domain/civil-date.ts';
import { readMailDate, readReceivedDate } from './mail-date.ts';

/** When a message arrived, as far as its headers say, and what is doubtful about it. */
export interface EmailTimes {
  readonly receivedAt?: Instant;
  readonly receivedFrom?: 'received-header' | 'date-header';
  readonly warnings: readonly DraftWarning[];
}

/** Hours between sending and receipt above which the officer is told. */
const longTransit = 24;

/** Finds the instant of receipt: topmost readable Received header first, then the Date header, never a guess. */
export function emailTimes(headers: readonly Header[]): EmailTimes {
  const dateHeader = headers.find(({ key }) => key === 'date')?.value.trim();
  const received = headers
    .filter(({ key }) => key === 'received')
    .slice(0, 5)
    .map(({ value }) => readReceivedDate(value))
    .find((moment) => moment !== undefined);
  const sent = dateHeader === undefined ? undefined : readMailDate(dateHeader);
  const warnings: DraftWarning[] = [];
  if (dateHeader === undefined || dateHeader === '')
    warnings.push({ code: 'no-date', note: sentence('The message has no date.', received) });
  else if (sent === undefined)
    warnings.push({ code: 'bad-date', note: sentence('The date of the message cannot be read.', received) });
  if (received !== undefined && sent !== undefined && Math.abs(hoursBetween(sent, received)) > longTransit)
    warnings.push({
      code: 'dates-differ',
      note: 'The date written by the sender and the date of receipt are more than a day apart. Check when it arrived.',
    });
  if (received !== undefined) return { receivedAt: received, receivedFrom: 'received-header', warnings };
  if (sent !== undefined) return { receivedAt: sent, receivedFrom: 'date-header', warnings };
  return { warnings };
}

function sentence(what: string, received: Instant | undefined): string {
  return received === undefined
    ? `${what} Enter the date of receipt.`
    : `${what} The date of receipt is that of the receiving server.`;
}
