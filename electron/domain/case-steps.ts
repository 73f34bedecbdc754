import type { CaseKind, CaseState } from './case-kind.ts';
import type { ClockEventKind } from './clock-event.ts';

/** A step of the way from receipt to closing, and what is still missing before it is done. */
export interface CaseStep {
  readonly name: string;
  readonly state: 'done' | 'current' | 'open' | 'not-needed';
  readonly missing: readonly string[];
}

/** What the steps of a case depend on. Only clock events that stand are given; superseded ones are not. */
export interface StepFacts {
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly events: readonly ClockEventKind[];
  readonly rightsWithoutOutcome: number;
  readonly hasSubject: boolean;
}

interface Draft {
  readonly name: string;
  readonly done: boolean;
  readonly needed: boolean;
  readonly missing: readonly string[];
}

/**
 * The steps of a case in the order in which they are worked.
 *
 * The first step that is neither done nor unneeded is the current one. A step that waits for somebody else
 * (identity, fee, authority, clarification) exists only where it was asked for: nothing is asked by default.
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
  if (facts.state === 'closed') return 'Nothing more to do';
  const current = caseSteps(facts).find((step) => step.state === 'current');
  return current === undefined ? 'Close' : (stepActions[current.name] ?? current.name);
}

const stepActions: Readonly<Record<string, string>> = {
  Authority: 'Wait for authority',
  Identity: 'Wait for identity',
  Fee: 'Wait for the fee',
  Clarification: 'Wait for clarification',
  Acknowledge: 'Acknowledge the complaint',
  Decide: 'Tell the authority, or record why not',
  Answer: 'Answer',
  Close: 'Close',
};

function draftSteps(facts: StepFacts): readonly Draft[] {
  const finished = facts.state !== 'open';
  const received: Draft = { name: 'Received', done: true, needed: true, missing: [] };
  const close: Draft = { name: 'Close', done: facts.state === 'closed', needed: true, missing: [] };
  switch (facts.kind) {
    case 'request':
      return [
        received,
        asked(facts, 'Authority', 'authority-asked', 'authority-received', 'The authority of the representative'),
        asked(facts, 'Identity', 'identity-asked', 'identity-received', 'The identity information that was asked for'),
        asked(facts, 'Fee', 'fee-asked', 'fee-paid', 'The fee that was asked for'),
        asked(
          facts,
          'Clarification',
          'clarification-asked',
          'clarification-answered',
          'The answer to the clarification',
        ),
        { name: 'Answer', done: finished, needed: true, missing: answerMissing(facts) },
        close,
      ];
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

/** A step that waits for a reply: done when every question has one, since a question may be asked more than once. */
function asked(facts: StepFacts, name: string, question: ClockEventKind, reply: ClockEventKind, what: string): Draft {
  const questions = facts.events.filter((kind) => kind === question).length;
  const replies = facts.events.filter((kind) => kind === reply).length;
  const done = questions > 0 && replies >= questions;
  return { name, done, needed: done || (questions > 0 && facts.state === 'open'), missing: [what] };
}

function answerMissing(facts: StepFacts): readonly string[] {
  const missing: string[] = [];
  if (!facts.hasSubject) missing.push('Who the data subject is');
  if (facts.rightsWithoutOutcome > 0) missing.push('An outcome for each right');
  return missing;
}
