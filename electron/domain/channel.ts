/** How a matter reached the organisation. Every channel is valid in law; a spoken request counts. */
export const channels = [
  'email',
  'post',
  'phone',
  'in-person',
  'web-form',
  'social-media',
  'processor',
  'other',
] as const;
export type Channel = (typeof channels)[number];
