import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { RequestWork } from '../../../electron/contract/request-work.ts';
import type { WindowOutput } from '../../../electron/contract/table.ts';
import { civilDateAt } from '../../../electron/domain/civil-date.ts';
import type { CivilDate } from '../../../electron/domain/civil-date.ts';
import type { RequestStepName } from '../../../electron/domain/request/request-steps.ts';
import { useOperation } from '../../api/client.ts';
import type { SectionState } from '../../ui/section.tsx';
import { useNow } from '../../ui/use-now.ts';

/** The work on a request beside what the case itself holds; undefined while it is read. */
export function useRequestWork(detail: CaseDetail): RequestWork | undefined {
  return useOperation('request.work', { caseId: detail.id }, { enabled: detail.kind === 'request' }).data;
}

/** What can be chosen from at the place of the request: kinds of evidence, plans, exemptions. */
export function useRequestReference(detail: CaseDetail): WindowOutput<'request.reference'> | undefined {
  return useOperation('request.reference', { place: detail.place }).data;
}

/** Today where the case is answered. */
export function useToday(detail: CaseDetail): CivilDate {
  return civilDateAt(useNow(), detail.zone);
}

/** The name of the officer at work, as the usual decider; empty while it is read. */
export function useOwnName(): string {
  const { data } = useOperation('officer.list', {});
  return data?.officers.find(({ id }) => id === data.currentId)?.name ?? '';
}

/** How a section stands, from the steps it serves: open while one of them is, done when one was done. */
export function stateOfSteps(detail: CaseDetail, names: readonly RequestStepName[]): SectionState {
  const steps = detail.steps.filter(({ name }) => names.some((each) => each === name));
  if (steps.some(({ state }) => state === 'open' || state === 'current')) {
    return detail.state === 'open' ? 'open' : 'not-needed';
  }
  return steps.some(({ state }) => state === 'done') ? 'done' : 'not-needed';
}

/** Whether the case stands at one of these steps. */
export function isAtStep(detail: CaseDetail, names: readonly RequestStepName[]): boolean {
  return detail.steps.some(({ name, state }) => state === 'current' && names.some((each) => each === name));
}
