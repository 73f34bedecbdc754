import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { ClockEventKind } from '../../../electron/domain/clock-event.ts';
import type { SectionAnchor } from '../../ui/show-section.ts';

/** What the primary button of a case opens: a form for a fact that is awaited, the answer, or the closing. */
export type NextForm = { readonly record: ClockEventKind } | 'answer' | 'close';
/** Where the primary button leads: a form, or the section of the page in which the next step is worked. */
export type NextPlace = { readonly section: SectionAnchor } | { readonly form: NextForm };

/** The steps of a request that are worked in a section of the page. */
const sectionOf: Readonly<Record<string, { readonly label: string; readonly section: SectionAnchor }>> = {
  Authority: { label: 'Check the authority', section: 'identity' },
  Identity: { label: 'Check identity', section: 'identity' },
  Search: { label: 'Search', section: 'search' },
  Review: { label: 'Review', section: 'review' },
  Recipients: { label: 'Tell recipients', section: 'recipients' },
};

const awaited: Readonly<Record<string, { readonly label: string; readonly kind: ClockEventKind }>> = {
  Fee: { label: 'Record the fee', kind: 'fee-paid' },
  Clarification: { label: 'Record the clarification', kind: 'clarification-answered' },
  Acknowledge: { label: 'Record the acknowledgement', kind: 'acknowledged' },
  Decide: { label: 'Record telling the authority', kind: 'authority-told' },
};

/** The one primary action of a case, from the step it stands at; none once it is closed. */
export function nextPlace(
  detail: Pick<CaseDetail, 'kind' | 'state' | 'steps'>,
): ({ readonly label: string } & NextPlace) | null {
  const current = detail.steps.find((step) => step.state === 'current');
  if (current === undefined) return null;
  const section = detail.kind === 'request' ? sectionOf[current.name] : undefined;
  if (section !== undefined) return section;
  const fact = awaited[current.name];
  if (fact !== undefined) return { label: fact.label, form: { record: fact.kind } };
  return detail.state === 'open' ? { label: 'Answer', form: 'answer' } : { label: 'Close the case', form: 'close' };
}
