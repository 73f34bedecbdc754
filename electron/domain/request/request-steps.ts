import type { CaseState } from '../case-kind.ts';
import type { ClockEventKind } from '../clock-event.ts';
import type { Right } from '../right.ts';

/** The steps of a request in the order in which an officer works them. */
export const requestStepNames = [
  'Received',
  'Acknowledge',
  'Authority',
  'Identity',
  'Fee',
  'Clarification',
  'Search',
  'Review',
  'Answer',
  'Recipients',
  'Close',
] as const;
export type RequestStepName = (typeof requestStepNames)[number];

/** What the steps of a request depend on, counted from its records. Only clock events that stand are given. */
export interface RequestFacts {
  readonly state: CaseState;
  readonly events: readonly ClockEventKind[];
  readonly rights: readonly { readonly right: Right; readonly outcome: string | null }[];
  readonly hasSubject: boolean;
  /** The law of the place wants an acknowledgement in writing, as California does. */
  readonly acknowledgementDue: boolean;
  readonly actsForAnother: boolean;
  /** A child whose competence is neither presumed nor considered yet. */
  readonly competenceOpen: boolean;
  /** How many evidence checks passed, and how many are still open, by what they show. */
  readonly identity: { readonly passed: number; readonly open: number };
  readonly authority: { readonly passed: number; readonly open: number };
  /** A recorded decision that nothing needs to be asked, with its reason. */
  readonly identitySkipped: boolean;
  /** Data subjects of a joint request without a passed check of their own. */
  readonly subjectsUnchecked: number;
  readonly searches: { readonly total: number; readonly open: number };
  readonly searchDecided: boolean;
  readonly reviewDecided: boolean;
  /** Questions of the checklists of the rights that need an answer. */
  readonly reviewOpen: number;
  /** Parts of an access answer, Article 15, that are not ticked off. */
  readonly answerOpen: number;
  readonly redactionsOpen: number;
  readonly recipients: { readonly total: number; readonly open: number };
  readonly noRecipients: boolean;
}

/** A condition of a step: the sentence says what is missing while it does not hold. */
export interface Guard {
  readonly missing: string;
  readonly met: (facts: RequestFacts) => boolean;
  /** Whether the way on is closed without it; otherwise it is only shown. */
  readonly binding: boolean;
}

/** A step: when it is needed, what completes it, and what the officer does there. */
export interface RequestStep {
  readonly name: RequestStepName;
  readonly needed: (facts: RequestFacts) => boolean;
  readonly guards: readonly Guard[];
  readonly action: (facts: RequestFacts) => string;
}

/** Rights that are acted on at once: whoever asks loses nothing by it, so nobody is asked to prove who they are. */
const atOnce: ReadonlySet<Right> = new Set(['marketing-objection', 'consent-withdrawal']);
/** Rights that begin with finding the data. */
const searched: ReadonlySet<Right> = new Set(['access', 'portability', 'erasure', 'restriction']);
/** Rights whose result is passed on to recipients. UK GDPR Article 19. */
const passedOn: ReadonlySet<Right> = new Set(['rectification', 'erasure', 'restriction']);

/** Whether every right of the request is acted on at once. */
export function isAtOnce(rights: readonly Right[]): boolean {
  return rights.length > 0 && rights.every((right) => atOnce.has(right));
}

/** Whether a right that was granted has to be told to recipients. UK GDPR Article 19; GDPR Article 19. */
export function mustTellRecipients(rights: RequestFacts['rights']): boolean {
  return rights.some(
    ({ right, outcome }) => passedOn.has(right) && (outcome === 'granted' || outcome === 'partly-granted'),
  );
}

/** Rights under which something is still disclosed or done. A refusal or a withdrawal tells nobody anything. */
const rightsOf = (facts: RequestFacts): readonly Right[] =>
  facts.rights
    .filter(({ outcome }) => outcome === null || outcome === 'granted' || outcome === 'partly-granted')
    .map(({ right }) => right);
const worked = (facts: RequestFacts): boolean => rightsOf(facts).some((right) => !atOnce.has(right));
const counted = (facts: RequestFacts, kind: ClockEventKind): number =>
  facts.events.filter((event) => event === kind).length;
const asked = (kind: ClockEventKind) => (facts: RequestFacts) => counted(facts, kind) > 0;
const replied = (question: ClockEventKind, reply: ClockEventKind) => (facts: RequestFacts) =>
  counted(facts, reply) >= counted(facts, question);

const binding = (missing: string, met: Guard['met']): Guard => ({ missing, met, binding: true });
const shown = (missing: string, met: Guard['met']): Guard => ({ missing, met, binding: false });

/** A passed check, a recorded reason, or what was asked for and has arrived, as older records have it. */
function identityClear(facts: RequestFacts): boolean {
  return (
    facts.identity.passed > 0 ||
    facts.identitySkipped ||
    (asked('identity-asked')(facts) && counted(facts, 'identity-received') > 0)
  );
}

function authorityClear(facts: RequestFacts): boolean {
  return facts.authority.passed > 0 || counted(facts, 'authority-received') > 0;
}

/**
 * The way of a request from receipt to closing, as a table.
 *
 * A step is done when all its guards hold. The answer waits for the binding guards of the steps before it, the closing of
 * an answered request for those after it; a guard that is only shown tells the officer what is usual.
 */
export const requestSteps: readonly RequestStep[] = [
  { name: 'Received', needed: () => true, guards: [], action: () => 'Log the request' },
  {
    name: 'Acknowledge',
    needed: (facts) => facts.acknowledgementDue || asked('acknowledged')(facts),
    guards: [shown('The acknowledgement sent to the requester', asked('acknowledged'))],
    action: () => 'Acknowledge the request',
  },
  {
    name: 'Authority',
    needed: (facts) =>
      (worked(facts) && facts.actsForAnother) || asked('authority-asked')(facts) || facts.authority.open > 0,
    guards: [
      binding('The authority to act for the data subject', authorityClear),
      binding(
        'The authority that was asked for',
        (facts) => facts.authority.open === 0 && replied('authority-asked', 'authority-received')(facts),
      ),
    ],
    action: (facts) => (waitsFor(facts, 'authority') ? 'Wait for authority' : 'Check the authority'),
  },
  {
    name: 'Identity',
    needed: (facts) => worked(facts) || (asked('identity-asked')(facts) && facts.state === 'open'),
    guards: [
      binding('A check of the identity, or the reason why none is needed', identityClear),
      binding(
        'The identity information that was asked for',
        (facts) =>
          facts.identitySkipped || (facts.identity.open === 0 && replied('identity-asked', 'identity-received')(facts)),
      ),
      binding(
        'A check of each person who asks',
        (facts) => facts.subjectsUnchecked === 0 || facts.identitySkipped || facts.identity.passed === 0,
      ),
      binding('Whether the child can exercise the right itself', (facts) => !facts.competenceOpen),
    ],
    action: (facts) => (waitsFor(facts, 'identity') ? 'Wait for identity' : 'Check identity'),
  },
  {
    name: 'Fee',
    needed: asked('fee-asked'),
    guards: [shown('The fee that was asked for', replied('fee-asked', 'fee-paid'))],
    action: () => 'Wait for the fee',
  },
  {
    name: 'Clarification',
    needed: asked('clarification-asked'),
    guards: [shown('The answer to the clarification', replied('clarification-asked', 'clarification-answered'))],
    action: () => 'Wait for clarification',
  },
  {
    name: 'Search',
    needed: (facts) => facts.searches.total > 0 || rightsOf(facts).some((right) => searched.has(right)),
    guards: [
      shown('Who searches where', (facts) => facts.searches.total > 0 || facts.searchDecided),
      shown('The results of the searches', (facts) => facts.searches.open === 0),
    ],
    action: (facts) => (facts.searches.open > 0 ? 'Wait for searches' : 'Plan the search'),
  },
  {
    name: 'Review',
    needed: worked,
    guards: [
      shown('The questions of each right', (facts) => facts.reviewOpen === 0 || facts.reviewDecided),
      shown('A second look at each redaction', (facts) => facts.redactionsOpen === 0),
    ],
    action: () => 'Review',
  },
  {
    name: 'Answer',
    needed: () => true,
    guards: [
      shown('Who the data subject is', (facts) => facts.hasSubject || facts.state !== 'open'),
      shown('What an access answer has to hold', (facts) => facts.answerOpen === 0 || facts.state !== 'open'),
      binding('An outcome for each right', (facts) => facts.rights.every(({ outcome }) => outcome !== null)),
      binding('The day on which the answer went out', (facts) => facts.state !== 'open'),
    ],
    action: () => 'Answer',
  },
  {
    name: 'Recipients',
    needed: (facts) => facts.recipients.total > 0 || mustTellRecipients(facts.rights),
    guards: [
      binding('Who received the data, or that nobody did', (facts) => facts.recipients.total > 0 || facts.noRecipients),
      binding('Each recipient told, or why that is impossible', (facts) => facts.recipients.open === 0),
    ],
    action: () => 'Tell recipients',
  },
  {
    name: 'Close',
    needed: () => true,
    guards: [binding('Closing', (facts) => facts.state === 'closed')],
    action: () => 'Close',
  },
];

/** Whether something was asked for and has not arrived. */
function waitsFor(facts: RequestFacts, thing: 'identity' | 'authority'): boolean {
  const openQuestion = counted(facts, `${thing}-asked`) > counted(facts, `${thing}-received`);
  return openQuestion || facts[thing].open > 0;
}

/** What a step still misses; nothing once it is done. */
export function missingAt(step: RequestStep, facts: RequestFacts): readonly string[] {
  return step.guards.filter((guard) => !guard.met(facts)).map(({ missing }) => missing);
}

/** Whether a step is done. Once the answer is out, the steps before it are behind the officer. */
export function isDone(step: RequestStep, facts: RequestFacts): boolean {
  if (facts.state === 'closed' || (facts.state === 'answered' && isBefore(step.name, 'Answer'))) return true;
  return step.guards.every((guard) => guard.met(facts));
}

/** What closes the way to the answer: the binding guards of the steps before it that do not hold. */
export function barsAnswer(facts: RequestFacts): readonly string[] {
  return bindingMissing(facts, (name) => isBefore(name, 'Answer'));
}

/** What closes the way from the answer to the closing. */
export function barsClosing(facts: RequestFacts): readonly string[] {
  return bindingMissing(facts, (name) => isBefore('Answer', name) && name !== 'Close');
}

function bindingMissing(facts: RequestFacts, among: (name: RequestStepName) => boolean): readonly string[] {
  return requestSteps
    .filter((step) => among(step.name) && step.needed(facts))
    .flatMap((step) => step.guards)
    .filter((guard) => guard.binding && !guard.met(facts))
    .map(({ missing }) => missing);
}

function isBefore(name: RequestStepName, target: RequestStepName): boolean {
  return requestStepNames.indexOf(name) < requestStepNames.indexOf(target);
}
