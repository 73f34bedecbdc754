import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { Answer } from '../../../electron/contract/errors.ts';
import { staleCases } from '../../../electron/core/doctor.ts';
import { addDays, civilDate } from '../../../electron/domain/civil-date.ts';
import { isAtOnce } from '../../../electron/domain/request/request-steps.ts';
import { rights as allRights } from '../../../electron/domain/right.ts';
import { accessRequest, testCasebook } from '../../support/casebook.ts';
import type { TestCasebook } from '../../support/casebook.ts';

let book: TestCasebook;

beforeAll(async () => {
  book = await testCasebook();
});
afterAll(() => book.end());

const today = civilDate('2026-11-23');

const deeds = [
  'ask',
  'receive',
  'hold',
  'drop',
  'skip',
  'withdraw',
  'solicitor',
  'clarify',
  'clarified',
  'extend',
  'refuse',
  'fee',
  'answer',
  'reject',
  'close',
  'reopen',
  'recipient',
  'tell',
  'nobody',
  'mark',
  'rights',
] as const;
type Deed = (typeof deeds)[number];

/** One deed of an officer in any order; the casebook may refuse it. */
async function take(detail: CaseDetail, deed: Deed, daysAgo: number): Promise<Answer<CaseDetail>> {
  const target = { caseId: detail.id, version: detail.version };
  const on = addDays(today, -daysAgo);
  const work = await book.must('request.work', { caseId: detail.id });
  const open = work.evidence.find(({ result }) => result === 'open');
  const seen = {
    casePartyId: null,
    whyNeeded: '',
    seenType: '',
    seenLast: '',
    comparedWith: 'On file',
    checkedOn: today,
    note: '',
  };
  const decided = { reasons: 'Good reasons', decidedBy: 'Maya Sterne', decidedOn: today };
  const outcomes = (outcome: 'granted' | 'refused') =>
    detail.rights.map(({ right }) => ({ right, outcome, reason: 'Because' }));
  const event = (kind: 'clarification-asked' | 'clarification-answered') =>
    book.may('case.recordEvent', { ...target, event: { kind, on, note: '' } });
  switch (deed) {
    case 'ask':
      return await book.may('identity.ask', {
        ...target,
        askedOn: on,
        items: [{ item: 'known-facts', casePartyId: null, whyNeeded: 'Unknown' }],
      });
    case 'receive':
      return await book.may('identity.check', {
        ...target,
        ...seen,
        checkId: open?.id ?? null,
        item: 'login',
        receivedOn: on,
        result: 'passed',
      });
    case 'hold':
      return await book.may('identity.check', {
        ...target,
        ...seen,
        checkId: null,
        item: 'login',
        receivedOn: null,
        result: 'passed',
      });
    case 'drop':
      return await book.may('identity.check', {
        ...target,
        ...seen,
        checkId: open?.id ?? null,
        item: 'login',
        receivedOn: null,
        result: 'not-needed',
      });
    case 'skip':
      return await book.may('identity.skip', { ...target, ...decided });
    case 'withdraw': {
      const standing = work.decisions.find(({ withdrawnAt }) => withdrawnAt === null);
      return await book.may('decision.withdraw', {
        ...target,
        decisionId: standing?.id ?? detail.id,
        because: 'Wrong',
      });
    }
    case 'solicitor':
      return await book.may('request.describe', { ...target, ...work.detail, requesterType: 'solicitor' });
    case 'clarify':
      return await event('clarification-asked');
    case 'clarified':
      return await event('clarification-answered');
    case 'extend':
      return await book.may('request.extend', { ...target, sentOn: on, reason: 'complexity', note: '' });
    case 'refuse':
      return await book.may('request.refuse', {
        ...target,
        ...decided,
        rights: detail.rights.slice(0, 1).map(({ right }) => right),
        ground: 'excessive',
        conclusion: '',
        evidence: 'Letters',
        alternatives: 'A summary',
        sentOn: on,
      });
    case 'fee':
      return await book.may('request.askFee', {
        ...target,
        ...decided,
        askedOn: on,
        amount: '£10',
        evidence: 'Letters',
      });
    case 'answer':
      return await book.may('case.answer', { ...target, answeredOn: on, outcome: '', outcomes: outcomes('granted') });
    case 'reject':
      return await book.may('case.answer', { ...target, answeredOn: on, outcome: '', outcomes: outcomes('refused') });
    case 'close':
      return await book.may('case.close', { ...target, outcome: 'Done' });
    case 'reopen':
      return await book.may('case.reopen', { ...target, reason: 'More' });
    case 'recipient':
      return await book.may('recipient.add', {
        ...target,
        recipient: 'Mailhouse',
        contact: '',
        right: detail.rights[0]?.right ?? 'access',
        toldOn: null,
        toldHow: '',
        impossibleBecause: '',
      });
    case 'tell': {
      const [recipient] = work.recipients;
      if (recipient === undefined) return { ok: true, value: detail };
      const { id, ...fields } = recipient;
      return await book.may('recipient.update', { ...target, ...fields, recipientId: id, toldOn: today });
    }
    case 'nobody':
      return await book.may('decision.add', {
        ...target,
        ...decided,
        kind: 'recipients-none',
        right: null,
        conclusion: '',
        evidence: '',
        alternatives: '',
      });
    case 'mark': {
      const list = work.checklists[0];
      const item = list?.items[0];
      return await book.may('checklist.mark', {
        ...target,
        checklist: list?.name ?? '',
        item: item?.code ?? '',
        state: 'yes',
        note: '',
      });
    }
    case 'rights':
      return await book.may('case.setRights', { ...target, rights: ['access', 'erasure'] });
  }
}

/** What an officer may not get past: the rules of the steps, read from the outside. */
async function expectLawful(before: CaseDetail, after: CaseDetail, deed: Deed): Promise<void> {
  const discloses = after.rights.some(
    ({ right, outcome }) => !isAtOnce([right]) && (outcome === 'granted' || outcome === 'partly-granted'),
  );
  if (before.state === 'open' && after.state === 'answered' && discloses) {
    const work = await book.must('request.work', { caseId: after.id });
    const passed = work.evidence.some(({ purpose, result }) => purpose === 'identity' && result === 'passed');
    const skipped = work.decisions.some(
      ({ kind, withdrawnAt }) => kind === 'identity-not-needed' && withdrawnAt === null,
    );
    expect(passed || skipped, 'answered without identity or reason').toBe(true);
  }
  if (before.state === 'answered' && after.state === 'closed') {
    const work = await book.must('request.work', { caseId: after.id });
    expect(
      work.recipients.filter(({ toldOn, impossibleBecause }) => toldOn === null && impossibleBecause === ''),
    ).toEqual([]);
  }
  const moves: Readonly<Record<string, readonly Deed[]>> = {
    'open answered': ['answer', 'reject'],
    'open closed': ['close'],
    'answered closed': ['close'],
    'answered open': ['reopen'],
    'closed open': ['reopen'],
    'closed answered': ['reopen'],
  };
  if (before.state !== after.state) expect(moves[`${before.state} ${after.state}`] ?? []).toContain(deed);
  // A fact may be superseded, never lost or changed.
  for (const event of before.clockEvents) {
    const kept = after.clockEvents.find(({ id }) => id === event.id);
    expect(kept).toEqual({ ...event, superseded: event.superseded || kept?.superseded === true });
  }
}

test('no walk of an officer makes a forbidden transition or loses a fact, and a refusal changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.constantFrom(...allRights), { minLength: 1, maxLength: 2 }),
      fc.nat(45),
      fc.array(fc.tuple(fc.constantFrom(...deeds), fc.nat(40)), { maxLength: 14 }),
      async (rights, age, walk) => {
        let detail = await book.must('case.create', accessRequest({ rights, receivedOn: addDays(today, -age) }));
        for (const [deed, daysAgo] of walk) {
          const answer = await take(detail, deed, Math.min(daysAgo, age));
          const after = await book.must('case.open', { caseId: detail.id });
          if (answer.ok) {
            expect(answer.value).toEqual(after);
            await expectLawful(detail, after, deed);
          } else {
            expect(answer.error.code).not.toBe('internal');
            expect(after).toEqual(detail);
          }
          detail = after;
        }
        expect(book.core.casebook()?.store.read(staleCases)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
  expect((await book.must('audit.verify', {})).valid).toBe(true);
});
