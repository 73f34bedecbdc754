import type { ClockFact } from '../../../electron/contract/deadlines.ts';
import type { CaseKind } from '../../../electron/domain/case-kind.ts';
import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import type { ClockEventKind } from '../../../electron/domain/clock-event.ts';

/** A fact as it stands in a row of the calculator; without a date it does not count yet. */
export interface FactRow {
  readonly key: number;
  readonly kind: ClockEventKind;
  readonly on: CivilDate | null;
  readonly time: string;
}

/** The facts with which a clock of this kind begins. */
export const firstKinds: Readonly<Record<CaseKind, readonly ClockEventKind[]>> = {
  request: ['received'],
  breach: ['aware'],
  complaint: ['received'],
};

/** What can happen afterwards and moves the clock, in the order in which it usually comes. */
export const laterKinds: Readonly<Record<CaseKind, readonly ClockEventKind[]>> = {
  request: [
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
    'acknowledged',
    'refused',
    'withdrawn',
    'answered',
  ],
  breach: ['assessed', 'people-told', 'authority-told'],
  complaint: ['acknowledged', 'progress-told', 'answered'],
};

/** Whether the hour of a fact counts: only a breach is counted in hours. */
export function needsTime(kind: ClockEventKind): boolean {
  return kind === 'aware' || kind === 'assessed' || kind === 'authority-told';
}

/** The rows of another kind of case: those it begins with, on the day that was entered. */
export function firstRows(kind: CaseKind, on: CivilDate): readonly FactRow[] {
  return firstKinds[kind].map((first, index) => ({
    key: index,
    kind: first,
    on,
    time: needsTime(first) ? '09:00' : '',
  }));
}

/** What is asked of the engine: the rows that have their date. Nothing while the first one has none. */
export function factsOf(rows: readonly FactRow[]): readonly ClockFact[] {
  const [first] = rows;
  if (first === undefined || first.on === null) return [];
  return rows.flatMap(({ kind, on, time }) =>
    on === null
      ? []
      : [
          {
            kind,
            on,
            ...(needsTime(kind) && time !== '' ? { time } : {}),
            ...(kind === 'extended' ? { reason: 'complexity' as const } : {}),
          },
        ],
  );
}
