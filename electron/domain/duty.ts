/** One legal obligation with a clock. The names are those of the command line. */
export const duties = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'marketing-objection',
  'automated-decision',
  'consent-withdrawal',
  'exam-access',
  'extension-notice',
  'refusal-notice',
  'request-acknowledgement',
  'opt-out',
  'complaint-acknowledgement',
  'breach-authority',
  'breach-individuals',
  'breach-attorney-general',
  'pecr-breach',
] as const;
export type Duty = (typeof duties)[number];
