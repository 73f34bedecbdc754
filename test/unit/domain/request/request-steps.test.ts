import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { caseSteps, nextStep } from '../../../../electron/domain/case-steps.ts';
import { rights } from '../../../../electron/domain/right.ts';
import { clockEventKinds } from '../../../../electron/domain/clock-event.ts';
import {
  barsAnswer,
  barsClosing,
  isAtOnce,
  requestStepNames,
  requestSteps,
} from '../../../../electron/domain/request/request-steps.ts';
import type { RequestFacts } from '../../../../electron/domain/request/request-steps.ts';

/** A plain access request on the day of receipt, with what a case wants otherwise. */
function request(change: Partial<RequestFacts> = {}): RequestFacts {
  return {
    state: 'open',
    events: ['received'],
    rights: [{ right: 'access', outcome: null }],
    hasSubject: true,
    acknowledgementDue: false,
    actsForAnother: false,
    competenceOpen: false,
    identity: { passed: 0, open: 0 },
    authority: { passed: 0, open: 0 },
    identitySkipped: false,
    subjectsUnchecked: 0,
    searches: { total: 0, open: 0 },
    searchDecided: false,
    reviewDecided: false,
    reviewOpen: 3,
    answerOpen: 12,
    redactionsOpen: 0,
    recipients: { total: 0, open: 0 },
    noRecipients: false,
    ...change,
  };
}

const identified = { identity: { passed: 1, open: 0 } };
const found = { ...identified, searches: { total: 2, open: 0 } };
const reviewed = { ...found, reviewOpen: 0, answerOpen: 0 };
const granted = (right: 'access' | 'erasure') => ({ rights: [{ right, outcome: 'granted' }] });

describe('the next step', () => {
  test.each<{ why: string; facts: Partial<RequestFacts>; next: string }>([
    { why: 'just received', facts: {}, next: 'Check identity' },
    { why: 'identity asked for', facts: { events: ['received', 'identity-asked'] }, next: 'Wait for identity' },
    { why: 'evidence still open', facts: { identity: { passed: 0, open: 1 } }, next: 'Wait for identity' },
    {
      why: 'older record of identity',
      facts: { events: ['received', 'identity-asked', 'identity-received'] },
      next: 'Plan the search',
    },
    { why: 'skipped with a reason', facts: { identitySkipped: true }, next: 'Plan the search' },
    { why: 'a solicitor without authority', facts: { actsForAnother: true }, next: 'Check the authority' },
    {
      why: 'authority asked for',
      facts: { actsForAnother: true, events: ['received', 'authority-asked'] },
      next: 'Wait for authority',
    },
    { why: 'a child whose competence is open', facts: { ...identified, competenceOpen: true }, next: 'Check identity' },
    { why: 'two people, one of them checked', facts: { ...identified, subjectsUnchecked: 1 }, next: 'Check identity' },
    { why: 'a fee', facts: { ...identified, events: ['received', 'fee-asked'] }, next: 'Wait for the fee' },
    {
      why: 'a question',
      facts: { ...identified, events: ['received', 'clarification-asked'] },
      next: 'Wait for clarification',
    },
    { why: 'searches running', facts: { ...identified, searches: { total: 2, open: 1 } }, next: 'Wait for searches' },
    { why: 'everything found', facts: found, next: 'Review' },
    { why: 'redactions not looked at', facts: { ...found, reviewOpen: 0, redactionsOpen: 1 }, next: 'Review' },
    { why: 'reviewed', facts: reviewed, next: 'Answer' },
    { why: 'answered', facts: { ...granted('access'), state: 'answered' }, next: 'Close' },
    { why: 'erased', facts: { ...granted('erasure'), state: 'answered' }, next: 'Tell recipients' },
    {
      why: 'erased, nobody had the data',
      facts: { ...granted('erasure'), state: 'answered', noRecipients: true },
      next: 'Close',
    },
    {
      why: 'erased, one recipient not told',
      facts: { ...granted('erasure'), state: 'answered', recipients: { total: 2, open: 1 } },
      next: 'Tell recipients',
    },
    {
      why: 'erasure refused',
      facts: { rights: [{ right: 'erasure', outcome: 'refused' }], state: 'answered' },
      next: 'Close',
    },
    { why: 'marketing', facts: { rights: [{ right: 'marketing-objection', outcome: null }] }, next: 'Answer' },
    { why: 'California', facts: { acknowledgementDue: true }, next: 'Acknowledge the request' },
    { why: 'closed', facts: { state: 'closed' }, next: 'Nothing more to do' },
  ])('$why: $next', ({ facts, next }) => {
    expect(nextStep({ kind: 'request', request: request(facts) })).toBe(next);
  });
});

describe('the way to the answer', () => {
  test.each<{ why: string; facts: Partial<RequestFacts>; open: boolean }>([
    { why: 'identity neither checked nor skipped', facts: {}, open: false },
    { why: 'identity checked, nothing else done', facts: identified, open: true },
    {
      why: 'a question about identity is open',
      facts: { ...identified, events: ['received', 'identity-asked'] },
      open: false,
    },
    {
      why: 'skipped although something was asked for',
      facts: { identitySkipped: true, events: ['received', 'identity-asked'] },
      open: true,
    },
    { why: 'authority missing', facts: { ...identified, actsForAnother: true }, open: false },
    { why: 'refused: nothing is disclosed', facts: { rights: [{ right: 'access', outcome: 'refused' }] }, open: true },
    { why: 'withdrawn', facts: { rights: [{ right: 'access', outcome: 'withdrawn' }] }, open: true },
    { why: 'partly granted', facts: { rights: [{ right: 'access', outcome: 'partly-granted' }] }, open: false },
    {
      why: 'marketing beside access',
      facts: {
        rights: [
          { right: 'marketing-objection', outcome: 'granted' },
          { right: 'access', outcome: 'granted' },
        ],
      },
      open: false,
    },
  ])('$why', ({ facts, open }) => {
    expect(barsAnswer(request(facts)).length === 0).toBe(open);
  });
});

const counted = fc
  .record({ total: fc.nat(3), open: fc.nat(3) })
  .map(({ total, open }) => ({ total, open: Math.min(total, open) }));
const anyFacts: fc.Arbitrary<RequestFacts> = fc.record({
  state: fc.constantFrom('open', 'answered', 'closed'),
  events: fc.array(fc.constantFrom(...clockEventKinds), { maxLength: 8 }),
  rights: fc.array(
    fc.record({
      right: fc.constantFrom(...rights),
      outcome: fc.constantFrom(null, 'granted', 'partly-granted', 'refused', 'withdrawn', 'not-applicable'),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  hasSubject: fc.boolean(),
  acknowledgementDue: fc.boolean(),
  actsForAnother: fc.boolean(),
  competenceOpen: fc.boolean(),
  identity: fc.record({ passed: fc.nat(2), open: fc.nat(2) }),
  authority: fc.record({ passed: fc.nat(2), open: fc.nat(2) }),
  identitySkipped: fc.boolean(),
  subjectsUnchecked: fc.nat(2),
  searches: counted,
  searchDecided: fc.boolean(),
  reviewDecided: fc.boolean(),
  reviewOpen: fc.nat(5),
  answerOpen: fc.nat(5),
  redactionsOpen: fc.nat(3),
  recipients: counted,
  noRecipients: fc.boolean(),
});

describe('any facts at all', () => {
  test('give every step once, at most one current, and a sentence for whatever is missing', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const steps = caseSteps({ kind: 'request', request: facts });
        expect(steps.map(({ name }) => name)).toEqual(requestStepNames);
        expect(steps.filter(({ state }) => state === 'current').length).toBe(facts.state === 'closed' ? 0 : 1);
        for (const step of steps) {
          if (step.state === 'current') expect(step.missing.length).toBeGreaterThan(0);
          if (step.state === 'done' || step.state === 'not-needed') expect(step.missing).toEqual([]);
        }
      }),
    );
  });

  test('disclose nothing without a checked identity or the reason why none is needed', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const discloses = facts.rights.some(
          ({ right, outcome }) => !isAtOnce([right]) && (outcome === 'granted' || outcome === 'partly-granted'),
        );
        const clear =
          facts.identity.passed > 0 ||
          facts.identitySkipped ||
          (facts.events.includes('identity-asked') && facts.events.includes('identity-received'));
        if (discloses && !clear) expect(barsAnswer(facts)).not.toEqual([]);
      }),
    );
  });

  test('never ask more of a request for more work that was done', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const further = {
          ...facts,
          identitySkipped: true,
          noRecipients: true,
          recipients: { ...facts.recipients, open: 0 },
        };
        expect(barsAnswer(further).length).toBeLessThanOrEqual(barsAnswer(facts).length);
        expect(barsClosing(further).length).toBeLessThanOrEqual(barsClosing(facts).length);
      }),
    );
  });
});

test('every step has a name of the list, and every guard says what is missing', () => {
  expect(requestSteps.map(({ name }) => name)).toEqual(requestStepNames);
  for (const { guards } of requestSteps) for (const { missing } of guards) expect(missing).toMatch(/^[A-Z][^.!]*$/u);
});
