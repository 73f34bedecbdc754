import type { CaseState } from './case-kind.ts';
import type { ClockEventKind } from './clock-event.ts';
import { isDone, missingAt, requestSteps, type RequestFacts } from './request/request-steps.ts';

/** A step of the way from receipt to closing, and what is still missing before it is done. */
export interface CaseStep {
  readonly name: string;
  readonly state: 'done' | 'current' | 'open' | 'not-needed';
  readonly missing: readonly string[];
}

/** What the steps of a case depend on. Only clock events that stand are given; superseded ones are not. */
export type StepFacts =
  | { readonly kind: 'request'; readonly request: RequestFacts }
  | { readonly kind: 'breach' | 'complaint'; readonly state: CaseState; readonly events: readonly ClockEventKind[] };

interface Draft {
  readonly name: string;
  readonly done: boolean;
  readonly needed: boolean;
  readonly missing: readonly string[];
}

/**
 * The steps of a case in the order in which they are worked.
 *
 * The first step that is neither done nor unneeded is the current one. The steps of a request and their guards are a
 * table, see {@link requestSteps}.
 */
export function caseSteps(facts: StepFacts): readonly CaseStep[] {
  let currentTaken = false;
  return draftSteps(facts).map(({ name, done, needed, missing }) => {
    if (!needed) return { name, state: 'not-needed', missing: [] } as const;
    if (done) return { name, state: 'done', missing: [] } as const;
    if (currentTaken) return { name, state: 'open', missing } as const;
    currentTaken = true;
    return { name, state: 'current', missing } as const;
  });
}

/** What the officer does next, in a few words; the same on Today, in lists and on the case page. */
export function nextStep(facts: StepFacts): string {
  if (stateOf(facts) === 'closed') return 'Nothing more to do';
  const current = caseSteps(facts).find((step) => step.state === 'current');
  if (current === undefined) return 'Close';
  if (facts.kind === 'request')
    return requestSteps.find(({ name }) => name === current.name)?.action(facts.request) ?? current.name;
  return stepActions[current.name] ?? current.name;
}

function stateOf(facts: StepFacts): CaseState {
  return facts.kind === 'request' ? facts.request.state : facts.state;
}

const stepActions: Readonly<Record<string, string>> = {
  Acknowledge: 'Acknowledge the complaint',
  Decide: 'Tell the authority, or record why not',
  Answer: 'Answer',
  Close: 'Close',
};

function draftSteps(facts: StepFacts): readonly Draft[] {
  if (facts.kind === 'request') {
    return requestSteps.map((step) => ({
      name: step.name,
      done: isDone(step, facts.request),
      needed: step.needed(facts.request),
      missing: missingAt(step, facts.request),
    }));
  }
  const finished = facts.state !== 'open';
  const received: Draft = { name: 'Received', done: true, needed: true, missing: [] };
  const close: Draft = { name: 'Close', done: facts.state === 'closed', needed: true, missing: [] };
  switch (facts.kind) {
    case 'breach':
      return [
        received,
        {
          name: 'Decide',
          done: finished || facts.events.includes('authority-told'),
          needed: true,
          missing: ['Tell the authority, or record the decision not to'],
        },
        { name: 'Answer', done: finished, needed: true, missing: ['What was decided, and why'] },
        close,
      ];
    case 'complaint':
      return [
        received,
        {
          name: 'Acknowledge',
          done: finished || facts.events.includes('acknowledged') || facts.events.includes('answered'),
          needed: true,
          missing: ['The acknowledgement sent to the complainant'],
        },
        { name: 'Answer', done: finished, needed: true, missing: ['The outcome sent to the complainant'] },
        close,
      ];
  }
}
