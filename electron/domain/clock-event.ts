import type { CivilDate, Instant } from './civil-date.ts';

/**
 * The kinds of dated fact that move a clock.
 *
 * A clock event is never edited: a wrong one is superseded by a new one, so the history of the clock stays readable.
 */
export const clockEventKinds = [
  'received',
  'identity-asked',
  'identity-received',
  'fee-asked',
  'fee-paid',
  'authority-asked',
  'authority-received',
  'clarification-asked',
  'clarification-answered',
  'extended',
  'results-announced',
  'aware',
  'assessed',
  'people-told',
  'acknowledged',
  'progress-told',
  'authority-told',
  'refused',
  'withdrawn',
  'answered',
] as const;
export type ClockEventKind = (typeof clockEventKinds)[number];

/** Why a period is extended. Complexity and number of requests are the only lawful grounds in the UK and the EU. */
export const extensionReasons = ['complexity', 'number-of-requests'] as const;
export type ExtensionReason = (typeof extensionReasons)[number];

/** A dated fact of a case. `on` is the civil date at the place of the office; `at` is present where the hour matters. */
export interface ClockEvent {
  readonly kind: ClockEventKind;
  readonly on: CivilDate;
  readonly at?: Instant;
  /** The duty a fact belongs to when it does not concern every duty of the case, e.g. an answer to one right. */
  readonly duty?: import('./duty.ts').Duty;
  readonly reason?: ExtensionReason;
}
