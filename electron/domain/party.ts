/** What a person or organisation is in a case. */
export const partyRoles = [
  'data-subject',
  'requester',
  'representative',
  'complainant',
  'recipient',
  'processor',
  'regulator',
] as const;
export type PartyRole = (typeof partyRoles)[number];
