import { expect, test } from 'vitest';

import { nextPlace } from '../../../renderer/features/case/next-step.ts';

const at = (name: string) => [{ name, state: 'current' as const, missing: [] }];

test.each([
  { step: 'Authority', leadsTo: { label: 'Check the authority', section: 'identity' } },
  { step: 'Identity', leadsTo: { label: 'Check identity', section: 'identity' } },
  { step: 'Fee', leadsTo: { label: 'Record the fee', form: { record: 'fee-paid' } } },
  { step: 'Clarification', leadsTo: { label: 'Record the clarification', form: { record: 'clarification-answered' } } },
  { step: 'Search', leadsTo: { label: 'Search', section: 'search' } },
  { step: 'Review', leadsTo: { label: 'Review', section: 'review' } },
  { step: 'Answer', leadsTo: { label: 'Answer', form: 'answer' } },
  { step: 'Recipients', leadsTo: { label: 'Tell recipients', section: 'recipients' } },
])('the button of a request at $step', ({ step, leadsTo }) => {
  expect(nextPlace({ kind: 'request', state: 'open', steps: at(step) })).toEqual(leadsTo);
});

test('an answered request leads to its closing, a closed one nowhere', () => {
  expect(nextPlace({ kind: 'request', state: 'answered', steps: at('Close') })).toEqual({
    label: 'Close the case',
    form: 'close',
  });
  expect(nextPlace({ kind: 'request', state: 'closed', steps: [] })).toBeNull();
});

test('the steps of a request lead nowhere in a complaint', () => {
  expect(nextPlace({ kind: 'complaint', state: 'open', steps: at('Acknowledge') })).toEqual({
    label: 'Record the acknowledgement',
    form: { record: 'acknowledged' },
  });
});
