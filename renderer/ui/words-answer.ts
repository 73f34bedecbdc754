import type { LinkKind } from '../../electron/domain/request/case-link.ts';
import type { DecisionKind } from '../../electron/domain/request/decision.ts';
import type { DeliveryMethod } from '../../electron/domain/request/answer.ts';
import type { MarkState } from '../../electron/domain/request/checklist.ts';
import type { RestrictionGround } from '../../electron/domain/request/restriction.ts';
import type { SuppressionKind } from '../../electron/domain/request/suppression.ts';

export const deliveryWords: Readonly<Record<DeliveryMethod, string>> = {
  email: 'E-mail',
  'encrypted-email': 'Encrypted e-mail',
  portal: 'Portal or download link',
  post: 'Post',
  'tracked-post': 'Tracked post',
  'in-person': 'In person',
  phone: 'Telephone',
};

/** The grounds of Article 18(1)(a) to (d), in its order. */
export const restrictionGroundWords: Readonly<Record<RestrictionGround, string>> = {
  'accuracy-contested': 'The accuracy is contested',
  unlawful: 'The processing is unlawful',
  'needed-for-claims': 'Needed by the person for legal claims',
  'objection-pending': 'An objection is being weighed',
};

export const markWords: Readonly<Record<MarkState, string>> = {
  yes: 'Yes',
  no: 'No',
  'not-applicable': 'Does not apply',
};

/** A link, read from the case that holds it. */
export const linkWords: Readonly<Record<LinkKind, string>> = {
  related: 'Related to',
  'duplicate-of': 'Duplicate of',
  'same-person': 'Same person as',
  'caused-by': 'Caused by',
  'complaint-about': 'Complaint about',
};

/** A link, read from the other case. */
export const linkWordsFromOther: Readonly<Record<LinkKind, string>> = {
  related: 'Related to',
  'duplicate-of': 'Has the duplicate',
  'same-person': 'Same person as',
  'caused-by': 'Led to',
  'complaint-about': 'Complained about in',
};

export const suppressionKindWords: Readonly<Record<SuppressionKind, string>> = {
  email: 'E-mail address',
  phone: 'Telephone number',
  post: 'Postal address',
};

export const decisionWords: Readonly<Record<DecisionKind, string>> = {
  'identity-not-needed': 'No check of identity',
  'child-competence': 'Competence of the child',
  search: 'Reasonable search',
  review: 'Review of what was found',
  'manifestly-unfounded': 'Manifestly unfounded',
  excessive: 'Excessive',
  'other-refusal': 'Refusal',
  fee: 'Fee',
  'objection-balancing': 'Balancing of the objection',
  verification: 'Check of the new data',
  'human-review': 'Review by a person',
  'recipients-none': 'Nobody has to be told',
  'no-clarification': 'No answer to the clarification',
};
