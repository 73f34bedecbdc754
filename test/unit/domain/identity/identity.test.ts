import { describe, expect, test } from 'vitest';

import { evidenceItems, evidencePlanOf, evidencePlans } from '../../../../electron/core/request-resources.ts';
import { civilDate } from '../../../../electron/domain/civil-date.ts';
import { destroyBy, mostCopyDays } from '../../../../electron/domain/identity/copies.ts';
import { checkedEvidence } from '../../../../electron/domain/identity/evidence.ts';
import type { EvidenceCheck, EvidenceSeen } from '../../../../electron/domain/identity/evidence.ts';
import { identityEvents } from '../../../../electron/domain/identity/identity-clock.ts';
import { overAsking } from '../../../../electron/domain/identity/over-asking.ts';
import { requesterTypes } from '../../../../electron/domain/request/requester.ts';

/** A check in one line: item, day asked, day received (2026-03-…), result. */
function check(
  item: string,
  asked: number | null,
  received: number | null,
  result: EvidenceCheck['result'],
): EvidenceCheck {
  const day = (number: number | null) =>
    number === null ? null : civilDate(`2026-03-${String(number).padStart(2, '0')}`);
  const purpose = evidenceItems.find(({ code }) => code === item)?.purpose ?? 'identity';
  return {
    purpose,
    item,
    whyNeeded: 'The address is not on file.',
    askedOn: day(asked),
    receivedOn: day(received),
    result,
  };
}

describe('the clock follows the checklist', () => {
  test.each<{ why: string; checks: readonly EvidenceCheck[]; events: string }>([
    { why: 'nothing was asked for', checks: [check('login', null, null, 'passed')], events: '' },
    { why: 'asked', checks: [check('photo-document', 2, null, 'open')], events: 'asked 02' },
    { why: 'arrived but not looked at', checks: [check('photo-document', 2, 5, 'open')], events: 'asked 02' },
    { why: 'arrived and enough', checks: [check('photo-document', 2, 5, 'passed')], events: 'asked 02, received 05' },
    { why: 'arrived and not enough', checks: [check('photo-document', 2, 5, 'not-enough')], events: 'asked 02' },
    {
      why: 'not enough, then another that was',
      checks: [check('photo-document', 2, 5, 'not-enough'), check('known-facts', 6, 9, 'passed')],
      events: 'asked 02, received 05, asked 06, received 09',
    },
    {
      why: 'two at once, one of them missing',
      checks: [check('photo-document', 2, 5, 'passed'), check('address-proof', 2, null, 'open')],
      events: 'asked 02',
    },
    {
      why: 'two that overlap end with the later',
      checks: [check('address-proof', 4, 12, 'passed'), check('photo-document', 2, 5, 'passed')],
      events: 'asked 02, received 12',
    },
    { why: 'found not to be needed', checks: [check('photo-document', 2, null, 'not-needed')], events: '' },
    { why: 'an authority is a question of its own', checks: [check('signed-authority', 3, 8, 'passed')], events: '' },
  ])('$why', ({ checks, events }) => {
    const words = identityEvents('identity', checks).map(({ kind, on }) => `${kind.slice(9)} ${on.slice(8)}`);
    expect(words.join(', ')).toBe(events);
  });

  test('for the authority of a representative too', () => {
    expect(identityEvents('authority', [check('signed-authority', 3, 8, 'passed')])).toEqual([
      { kind: 'authority-asked', on: '2026-03-03' },
      { kind: 'authority-received', on: '2026-03-08' },
    ]);
  });
});

describe('a check that is kept', () => {
  const seen = (change: Partial<EvidenceSeen>): EvidenceSeen => ({
    ...check('photo-document', 2, 5, 'passed'),
    seenType: 'Passport',
    seenLast: '4471',
    comparedWith: 'Name and date of birth on file',
    ...change,
  });

  test.each<{ why: string; change: Partial<EvidenceSeen>; code: string }>([
    { why: 'a pass with everything', change: {}, code: 'kept' },
    { why: 'no attachment is needed', change: { seenLast: '' }, code: 'kept' },
    { why: 'five characters of a number', change: { seenLast: '54471' }, code: 'too-many-digits' },
    { why: 'a whole number in the words', change: { seenType: 'Passport 533 401 372' }, code: 'too-many-digits' },
    { why: 'a date in the words', change: { comparedWith: 'Born on 1980-04-02' }, code: 'kept' },
    { why: 'asked without a reason', change: { whyNeeded: ' ' }, code: 'why-needed-missing' },
    { why: 'passed without arrival', change: { receivedOn: null }, code: 'not-received' },
    { why: 'passed without comparison', change: { comparedWith: '' }, code: 'comparison-missing' },
    {
      why: 'arrived before it was asked for',
      change: { receivedOn: civilDate('2026-03-01') },
      code: 'received-before-asked',
    },
    { why: 'open, nothing seen yet', change: { result: 'open', receivedOn: null, comparedWith: '' }, code: 'kept' },
  ])('$why', ({ change, code }) => {
    const result = checkedEvidence(seen(change));
    expect(result.ok ? 'kept' : result.error.code).toBe(code);
  });
});

describe('asking for too much', () => {
  test.each<{
    why: string;
    checks: readonly EvidenceCheck[];
    sensitivity: 'ordinary' | 'highly-sensitive';
    codes: readonly string[];
  }>([
    { why: 'only what is held', checks: [check('login', null, null, 'passed')], sensitivity: 'ordinary', codes: [] },
    {
      why: 'a document first',
      checks: [check('photo-document', 2, null, 'open')],
      sensitivity: 'ordinary',
      codes: ['lighter-not-tried'],
    },
    {
      why: 'a document after a pass',
      checks: [check('known-email', null, null, 'passed'), check('photo-document', 2, null, 'open')],
      sensitivity: 'ordinary',
      codes: ['lighter-passed'],
    },
    {
      why: 'a document after lighter evidence failed',
      checks: [check('known-facts', 2, 3, 'not-enough'), check('photo-document', 4, null, 'open')],
      sensitivity: 'ordinary',
      codes: [],
    },
    {
      why: 'a certified copy for ordinary data',
      checks: [check('known-facts', 2, 3, 'not-enough'), check('certified-copy', 4, null, 'open')],
      sensitivity: 'ordinary',
      codes: ['beyond-proportion'],
    },
    {
      why: 'a certified copy for health data',
      checks: [check('known-facts', 2, 3, 'not-enough'), check('certified-copy', 4, null, 'open')],
      sensitivity: 'highly-sensitive',
      codes: [],
    },
    { why: 'given up', checks: [check('photo-document', 2, null, 'not-needed')], sensitivity: 'ordinary', codes: [] },
  ])('$why', ({ checks, sensitivity, codes }) => {
    const found = overAsking(checks, evidenceItems, evidencePlanOf('person'), sensitivity);
    expect(found.map(({ code }) => code)).toEqual(codes);
    for (const { note } of found) expect(note).toMatch(/^[A-Z].*\.$/u);
  });
});

describe('the plans', () => {
  test('exist for every requester, name known evidence, and begin with what is held where anything is', () => {
    expect(evidencePlans.map(({ requesterType }) => requesterType).toSorted()).toEqual([...requesterTypes].toSorted());
    for (const plan of evidencePlans) {
      const items = plan.items.map((code) => evidenceItems.find((item) => item.code === code));
      expect(items, plan.requesterType).not.toContain(undefined);
      const weights = items.filter((item) => item?.purpose === 'identity').map((item) => item?.weight);
      const document = weights.indexOf('document');
      if (document >= 0) expect(weights.slice(0, document)).toContain('already-held');
    }
  });
});

test('a copy is held for a set number of days and never longer than the limit', () => {
  expect(destroyBy(civilDate('2026-03-02'), 28)).toBe('2026-03-30');
  expect(destroyBy(civilDate('2026-03-02'), 5_000)).toBe(destroyBy(civilDate('2026-03-02'), mostCopyDays));
});
