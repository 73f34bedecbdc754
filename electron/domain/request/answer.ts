import type { RequestStepName } from './request-steps.ts';

/** How an answer reaches the person. */
export const deliveryMethods = [
  'email',
  'encrypted-email',
  'portal',
  'post',
  'tracked-post',
  'in-person',
  'phone',
] as const;
export type DeliveryMethod = (typeof deliveryMethods)[number];

/** Something an officer should look at in a request; the note is a sentence for the screen. */
export interface RequestWarning {
  readonly code: string;
  readonly step: RequestStepName;
  readonly note: string;
}
