import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { ClockFact } from '../../../electron/contract/deadlines.ts';
import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import type { ClockEventKind } from '../../../electron/domain/clock-event.ts';
import { isAwaited } from './fitting-facts.ts';

/** Something that might happen, and the dates it needs. An optional date may stay empty: then it has not happened yet. */
export interface Scenario {
  readonly name: string;
  readonly label: string;
  readonly facts: readonly { readonly kind: ClockEventKind; readonly optional: boolean }[];
}

function question(
  detail: CaseDetail,
  name: string,
  label: string,
  asked: ClockEventKind,
  reply: ClockEventKind,
): Scenario {
  return isAwaited(detail, reply)
    ? { name, label, facts: [{ kind: reply, optional: false }] }
    : {
        name,
        label,
        facts: [
          { kind: asked, optional: false },
          { kind: reply, optional: true },
        ],
      };
}

function one(name: ClockEventKind, label: string): Scenario {
  return { name, label, facts: [{ kind: name, optional: false }] };
}

/** What might happen to a case of this kind. */
export function scenariosOf(detail: CaseDetail): readonly Scenario[] {
  switch (detail.kind) {
    case 'request':
      return [
        one('extended', 'the period is extended'),
        question(
          detail,
          'clarification',
          'clarification is asked for',
          'clarification-asked',
          'clarification-answered',
        ),
        question(detail, 'identity', 'identity is asked for', 'identity-asked', 'identity-received'),
        question(detail, 'fee', 'a fee is asked for', 'fee-asked', 'fee-paid'),
        question(detail, 'authority', 'authority is asked for', 'authority-asked', 'authority-received'),
        one('answered', 'it is answered'),
      ];
    case 'breach':
      return [
        one('assessed', 'it is assessed as notifiable'),
        one('authority-told', 'the authority is told'),
        one('people-told', 'the people are told'),
      ];
    case 'complaint':
      return [
        one('acknowledged', 'it is acknowledged'),
        one('progress-told', 'progress is told'),
        one('answered', 'it is answered'),
      ];
  }
}

/** The facts of a scenario whose dates are known. Without the first of them nothing can be worked out. */
export function scenarioFacts(
  scenario: Scenario,
  dated: (kind: ClockEventKind, optional: boolean) => CivilDate | null,
): readonly ClockFact[] {
  const facts: ClockFact[] = [];
  for (const { kind, optional } of scenario.facts) {
    const on = dated(kind, optional);
    if (on === null) {
      if (optional) continue;
      return [];
    }
    facts.push({ kind, on, ...(kind === 'extended' ? { reason: 'complexity' } : {}) });
  }
  return facts;
}
