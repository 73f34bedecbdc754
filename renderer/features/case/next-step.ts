import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { ClockEventKind } from '../../../electron/domain/clock-event.ts';

/** What the primary button of a case opens: a form for a fact that is awaited, the answer, or the closing. */
export type NextForm = { readonly record: ClockEventKind } | 'answer' | 'close';

const awaited: Readonly<Record<string, { readonly label: string; readonly kind: ClockEventKind }>> = {
  Authority: { label: 'Record the authority', kind: 'authority-received' },
  Identity: { label: 'Record the identity', kind: 'identity-received' },
  Fee: { label: 'Record the fee', kind: 'fee-paid' },
  Clarification: { label: 'Record the clarification', kind: 'clarification-answered' },
  Acknowledge: { label: 'Record the acknowledgement', kind: 'acknowledged' },
  Decide: { label: 'Record telling the authority', kind: 'authority-told' },
};

/** The one primary action of a case, from the step it stands at; none once it is closed. */
export function nextForm(detail: CaseDetail): { readonly label: string; readonly form: NextForm } | null {
  const current = detail.steps.find((step) => step.state === 'current');
  if (current === undefined) return null;
  const fact = awaited[current.name];
  if (fact !== undefined) return { label: fact.label, form: { record: fact.kind } };
  return detail.state === 'open' ? { label: 'Answer', form: 'answer' } : { label: 'Close the case', form: 'close' };
}
