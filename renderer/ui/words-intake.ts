import type { dueFilters } from '../../electron/contract/cases.ts';
import type { LogRow } from '../../electron/contract/intake.ts';
import type { LogDateOrder, LogField } from '../../electron/domain/log-field.ts';

export type Verdict = LogRow['verdict'];
export type DueFilter = (typeof dueFilters)[number];

/** What a column of a request log holds. */
export const logFieldWords: Readonly<Record<LogField, string>> = {
  reference: 'Reference of the log',
  'received-on': 'Received on',
  'aware-on': 'Became aware on',
  'due-on': 'Due on',
  'closed-on': 'Closed on',
  title: 'Title',
  name: 'Name of the person',
  'given-name': 'Given name',
  'family-name': 'Family name',
  email: 'E-mail address',
  phone: 'Telephone',
  address: 'Postal address',
  'account-number': 'Account number',
  type: 'Type or right',
  'data-involved': 'Data involved',
  details: 'What they want',
  justification: 'Reason',
  'identity-confirmed': 'Identity confirmed',
  validity: 'Validity',
  charge: 'Fee',
  extensions: 'Extensions',
  action: 'Action taken',
  status: 'Status',
  outcome: 'Outcome',
  channel: 'How it came in',
  owner: 'Owner',
  'people-count': 'Number of people',
};

export const logDateOrderWords: Readonly<Record<LogDateOrder, string>> = {
  'day-first': 'Day, month, year',
  'month-first': 'Month, day, year',
  'year-first': 'Year, month, day',
  ambiguous: 'Not certain: day or month first',
  mixed: 'Mixed: some day first, some month first',
  none: 'No dates found',
};

export const verdictWords: Readonly<Record<Verdict, string>> = {
  ready: 'Ready',
  doubtful: 'Doubtful',
  refused: 'Not usable',
  'taken-in': 'Already there',
};

export const dueFilterWords: Readonly<Record<DueFilter, string>> = {
  any: 'Any date',
  overdue: 'Overdue',
  today: 'Due today',
  'this-week': 'Due this week',
  'next-28-days': 'Next four weeks',
  paused: 'Waiting on others',
};
