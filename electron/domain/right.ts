/** A right of the data subject that a request invokes. A request holds one or more, each with its own outcome. */
export const rights = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'marketing-objection',
  'automated-decision',
  'consent-withdrawal',
] as const;
export type Right = (typeof rights)[number];
