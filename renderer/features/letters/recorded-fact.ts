import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { ClockFact } from '../../../electron/contract/deadlines.ts';
import type { LetterDetail } from '../../../electron/contract/letters.ts';
import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import { extensionReasons } from '../../../electron/domain/clock-event.ts';
import type { ClockEventKind } from '../../../electron/domain/clock-event.ts';

/** What sending a letter does to the clock of its case: a new fact, nothing, or nothing because it is known already. */
export type SendingEffect =
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly event: ClockEventKind; readonly on: CivilDate }
  | { readonly kind: 'records'; readonly fact: ClockFact };

const replies: Readonly<Partial<Record<ClockEventKind, ClockEventKind>>> = {
  'identity-asked': 'identity-received',
  'authority-asked': 'authority-received',
  'fee-asked': 'fee-paid',
  'clarification-asked': 'clarification-answered',
};

const acknowledged: ReadonlySet<string> = new Set(['request-acknowledgement', 'complaint-acknowledgement']);

/**
 * What sending the letter on a day will record. It says beforehand what the host decides for itself: an acknowledgement
 * counts only where the law has a clock for it, a question that is still open is not asked twice, and what ends or
 * extends a case is recorded once.
 */
export function sendingEffect(letter: LetterDetail, detail: CaseDetail, on: CivilDate): SendingEffect {
  const event = letter.records;
  if (event === null) return { kind: 'none' };
  if (event === 'acknowledged' && !detail.deadlines.some(({ duty }) => acknowledged.has(duty))) return { kind: 'none' };
  // Elsewhere a question for clarification is asked all the same, and stops nothing.
  if (event === 'clarification-asked' && !detail.rights.some(({ right }) => right === 'access'))
    return { kind: 'none' };
  const standing = detail.clockEvents.filter(({ superseded }) => !superseded);
  const same = standing.filter(({ kind }) => kind === event);
  const last = same.at(-1);
  const reply = replies[event];
  const answers = reply === undefined ? 0 : standing.filter(({ kind }) => kind === reply).length;
  if (last !== undefined && same.length > answers && (event !== 'extended' || last.on === on))
    return { kind: 'known', event, on: last.on };
  const reason = extensionReasons.find((each) => each === letter.asked['extension.ground']);
  return {
    kind: 'records',
    fact: { kind: event, on, ...(event === 'extended' && reason !== undefined ? { reason } : {}) },
  };
}
