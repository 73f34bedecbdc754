import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { CaseKind } from '../../../electron/domain/case-kind.ts';
import type { ClockEventKind } from '../../../electron/domain/clock-event.ts';

/** The facts that can move the clock of a case, in the order in which they usually come. An answer has a form of its own. */
const kindsOf: Readonly<Record<CaseKind, readonly ClockEventKind[]>> = {
  request: [
    'authority-asked',
    'authority-received',
    'identity-asked',
    'identity-received',
    'fee-asked',
    'fee-paid',
    'clarification-asked',
    'clarification-answered',
    'acknowledged',
    'extended',
    'results-announced',
    'refused',
    'withdrawn',
  ],
  breach: ['assessed', 'authority-told', 'people-told'],
  complaint: ['acknowledged', 'progress-told', 'withdrawn'],
};

/** The question that each reply belongs to. */
const questionOf: Readonly<Partial<Record<ClockEventKind, ClockEventKind>>> = {
  'authority-received': 'authority-asked',
  'identity-received': 'identity-asked',
  'fee-paid': 'fee-asked',
  'clarification-answered': 'clarification-asked',
};

/** Facts whose hour matters. */
const timed: ReadonlySet<ClockEventKind> = new Set(['aware', 'assessed', 'authority-told', 'people-told']);

/** Whether the hour of a fact matters for the clock of this case. */
export function needsTime(detail: CaseDetail, kind: ClockEventKind): boolean {
  return timed.has(kind) || (detail.kind === 'breach' && kind === 'received');
}

/** Whether a reply was asked for and has not come. */
export function isAwaited(detail: CaseDetail, reply: ClockEventKind): boolean {
  const question = questionOf[reply];
  if (question === undefined) return false;
  return countOf(detail, question) > countOf(detail, reply);
}

/** The facts that make sense now: a reply only where it is awaited, an extension only once. */
export function fittingFacts(detail: CaseDetail): readonly ClockEventKind[] {
  return kindsOf[detail.kind].filter((kind) => {
    if (questionOf[kind] !== undefined) return isAwaited(detail, kind);
    if (kind === 'extended') return countOf(detail, 'extended') === 0 || detail.rights.length > 1;
    return true;
  });
}

function countOf(detail: CaseDetail, kind: ClockEventKind): number {
  return detail.clockEvents.filter((event) => event.kind === kind && !event.superseded).length;
}
