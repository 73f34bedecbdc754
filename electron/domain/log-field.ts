/** What a column of a request log can hold. Columns of fields that a case has no place for become lines of its summary. */
export const logFields = [
  'reference',
  'received-on',
  'aware-on',
  'due-on',
  'closed-on',
  'title',
  'name',
  'given-name',
  'family-name',
  'email',
  'phone',
  'address',
  'account-number',
  'type',
  'data-involved',
  'details',
  'justification',
  'identity-confirmed',
  'validity',
  'charge',
  'extensions',
  'action',
  'status',
  'outcome',
  'channel',
  'owner',
  'people-count',
] as const;
export type LogField = (typeof logFields)[number];

/** How the dates of a log are written, as far as they show it. Only the first two can be chosen by the officer. */
export const logDateOrders = ['day-first', 'month-first', 'year-first', 'ambiguous', 'mixed', 'none'] as const;
export type LogDateOrder = (typeof logDateOrders)[number];
