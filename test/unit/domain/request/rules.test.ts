import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { calendarOf } from '../../../../electron/core/calendars.ts';
import { answerChecklist, exemptionsAt, rightChecklist } from '../../../../electron/core/request-resources.ts';
import { rulePackOf } from '../../../../electron/core/rule-packs.ts';
import { civilDate } from '../../../../electron/domain/civil-date.ts';
import { clockEventKinds } from '../../../../electron/domain/clock-event.ts';
import { dutiesOf } from '../../../../electron/domain/deadline/facts.ts';
import { plainRequest } from '../../../../electron/domain/request/requester.ts';
import { childCompetence } from '../../../../electron/domain/request/child.ts';
import { openItems } from '../../../../electron/domain/request/checklist.ts';
import type { Mark } from '../../../../electron/domain/request/checklist.ts';
import { checkedDecision, decisionKinds } from '../../../../electron/domain/request/decision.ts';
import { redactionExtents, scheduleTotals } from '../../../../electron/domain/request/exemption.ts';
import { extendRequest } from '../../../../electron/domain/request/extend-request.ts';
import { checkedRefusal, isPossibleOutcome } from '../../../../electron/domain/request/refusal.ts';
import { lift } from '../../../../electron/domain/request/restriction.ts';
import { searchDates } from '../../../../electron/domain/request/search-plan.ts';
import { suppressedAddress } from '../../../../electron/domain/request/suppression.ts';
import { plainTag } from '../../../../electron/domain/request/tag.ts';
import { requestWarnings } from '../../../../electron/domain/request/warnings.ts';
import type { WarningFacts } from '../../../../electron/domain/request/warnings.ts';
import { rights } from '../../../../electron/domain/right.ts';

const day = civilDate;

describe('a search is due', () => {
  test.each([
    {
      why: 'ten days before the legal date',
      legal: '2026-12-21',
      today: '2026-11-23',
      due: '2026-12-11',
      chase: '2026-12-07',
    },
    {
      why: 'in three days when little time is left',
      legal: '2026-11-30',
      today: '2026-11-23',
      due: '2026-11-26',
      chase: '2026-11-23',
    },
    {
      why: 'on the legal date when that is sooner',
      legal: '2026-11-24',
      today: '2026-11-23',
      due: '2026-11-24',
      chase: '2026-11-23',
    },
    {
      why: 'today when the legal date has passed',
      legal: '2026-11-01',
      today: '2026-11-23',
      due: '2026-11-23',
      chase: '2026-11-23',
    },
  ])('$why', ({ legal, today, due, chase }) => {
    expect(searchDates(day(legal), day(today))).toEqual({ dueOn: due, chaseOn: chase });
  });
});

describe('a restriction', () => {
  const restriction = {
    ground: 'unlawful',
    fromOn: day('2026-03-02'),
    toldBeforeLiftingOn: null,
    liftedOn: null,
  } as const;
  test.each([
    { why: 'the person was not told', told: null, on: '2026-03-10', expected: 'tell-before-lifting' },
    { why: 'the person is told only later', told: '2026-03-11', on: '2026-03-10', expected: 'tell-before-lifting' },
    { why: 'told the same day', told: '2026-03-10', on: '2026-03-10', expected: 'lifted' },
    { why: 'before it began', told: '2026-03-01', on: '2026-03-01', expected: 'before-restriction' },
  ])('is lifted: $why', ({ told, on, expected }) => {
    const result = lift({ ...restriction, toldBeforeLiftingOn: told === null ? null : day(told) }, day(on));
    expect(result.ok ? 'lifted' : result.error.code).toBe(expected);
  });

  test('is lifted once', () => {
    expect(lift({ ...restriction, liftedOn: day('2026-03-05') }, day('2026-03-10'))).toMatchObject({
      error: { code: 'already-lifted' },
    });
  });
});

describe('a decision', () => {
  const decision = {
    right: null,
    conclusion: 'Yes',
    reasons: 'Because',
    evidence: 'Letters',
    alternatives: '',
    decidedBy: 'Maya',
  } as const;
  test.each(decisionKinds.map((kind) => ({ kind })))('of the kind $kind needs reasons and a decider', ({ kind }) => {
    expect(checkedDecision({ ...decision, kind }).ok).toBe(true);
    expect(checkedDecision({ ...decision, kind, reasons: ' ' })).toMatchObject({ error: { code: 'reason-missing' } });
    expect(checkedDecision({ ...decision, kind, decidedBy: '' })).toMatchObject({ error: { code: 'decider-missing' } });
  });

  test('to refuse never concerns an absolute right, and no ground of its own makes one refusable', () => {
    for (const right of rights) {
      const absolute = right === 'marketing-objection' || right === 'consent-withdrawal';
      const result = checkedRefusal('other-refusal', [right], decision);
      expect(result.ok).toBe(!absolute);
      expect(isPossibleOutcome(right, 'refused')).toBe(!absolute);
      expect(isPossibleOutcome(right, 'granted')).toBe(true);
    }
  });
});

describe('a child', () => {
  test.each([
    { place: 'GB-SCT', age: 12, expected: 'presumed' },
    { place: 'GB-SCT', age: 11, expected: 'to-be-considered' },
    { place: 'GB-SCT', age: null, expected: 'to-be-considered' },
    { place: 'GB-ENG', age: 16, expected: 'to-be-considered' },
    { place: 'IE', age: 16, expected: 'to-be-considered' },
  ] as const)('of $age in $place: $expected', ({ place, age, expected }) => {
    expect(childCompetence({ ...plainRequest, subjectStatus: 'child', childAge: age }, place)).toBe(expected);
    expect(childCompetence(plainRequest, place)).toBe('not-a-child');
  });
});

describe('an extension of a whole request', () => {
  const pack = rulePackOf('GB-ENG');
  const facts = (asked: readonly ('access' | 'erasure' | 'consent-withdrawal')[], events: string) => ({
    place: 'GB-ENG' as const,
    zone: 'Europe/London',
    kind: 'request' as const,
    duties: dutiesOf('request', asked, pack),
    events: events.split(', ').map((text) => {
      const [kind, on] = text.split(' ');
      const known = clockEventKinds.find((each) => each === kind);
      if (known === undefined) throw new Error(text);
      return { kind: known, on: day(on ?? ''), ...(known === 'extended' ? { reason: 'complexity' as const } : {}) };
    }),
  });
  test.each([
    { why: 'on the last day', events: 'received 2026-03-02', sentOn: '2026-04-02', expected: 'extended' },
    { why: 'a day late', events: 'received 2026-03-02', sentOn: '2026-04-03', expected: 'too-late' },
    {
      why: 'a second time',
      events: 'received 2026-03-02, extended 2026-03-20',
      sentOn: '2026-03-25',
      expected: 'already-extended',
    },
    {
      why: 'while identity is awaited',
      events: 'received 2026-03-02, identity-asked 2026-03-03',
      sentOn: '2026-03-25',
      expected: 'clock-not-started',
    },
  ])('$why: $expected', ({ events, sentOn, expected }) => {
    const notice = { sentOn: day(sentOn), reason: 'complexity' } as const;
    const result = extendRequest(facts(['access', 'erasure'], events), pack, calendarOf('GB-ENG'), notice);
    expect(result.ok ? result.value.kind : result.error.code).toBe(expected);
    if (result.ok) expect(result.value.duty).toBeUndefined();
  });

  test('is not possible where a clarification of the access request alone would still leave the erasure late', () => {
    const events = 'received 2026-03-02, clarification-asked 2026-03-10, clarification-answered 2026-03-20';
    const notice = { sentOn: day('2026-04-07'), reason: 'complexity' } as const;
    const whole = extendRequest(facts(['access', 'erasure'], events), pack, calendarOf('GB-ENG'), notice);
    expect(whole).toMatchObject({ ok: false, error: { code: 'too-late', facts: { lastDay: '2026-04-02' } } });
    const one = extendRequest(facts(['access', 'erasure'], events), pack, calendarOf('GB-ENG'), {
      ...notice,
      duty: 'access',
    });
    expect(one).toEqual({
      ok: true,
      value: { kind: 'extended', on: '2026-04-07', duty: 'access', reason: 'complexity' },
    });
  });
});

describe('the lists of the program', () => {
  test('have a checklist for every right, and ask each question once', () => {
    for (const place of ['GB-ENG', 'IE'] as const) {
      for (const list of [...rights.map((right) => rightChecklist(right, place)), answerChecklist(place)]) {
        expect(list.items.length).toBeGreaterThan(1);
        expect(new Set(list.items.map(({ code }) => code)).size).toBe(list.items.length);
        expect(openItems(list, []).length).toBe(list.items.filter(({ required }) => required).length);
      }
    }
  });

  test('the answer of the United Kingdom names the complaint to the organisation, that of the Union named recipients', () => {
    const codes = (place: 'GB-NIR' | 'DE') => answerChecklist(place).items.map(({ code }) => code);
    expect(codes('GB-NIR')).toEqual(
      expect.arrayContaining(['complaint-controller', 'complaint-authority', 'recipients']),
    );
    expect(codes('DE')).toEqual(expect.arrayContaining(['complaint-authority-eu', 'recipients-named']));
    expect(codes('DE')).not.toContain('complaint-controller');
  });

  test('name each exemption with its paragraph, once', () => {
    const uk = exemptionsAt('GB-SCT');
    expect(uk.length).toBeGreaterThan(35);
    expect(new Set(uk.map(({ code }) => code)).size).toBe(uk.length);
    for (const { paragraph } of uk) expect(paragraph).toMatch(/^DPA 2018, Schedule [234], paragraph \d/u);
    expect(uk.filter(({ alsoBreachNotice }) => alsoBreachNotice).map(({ code }) => code)).toEqual([
      'sch2-2',
      'sch2-13',
      'sch2-26',
    ]);
    expect(exemptionsAt('US-CA')).toEqual([]);
  });

  test('one ground that applies answers for its group', () => {
    const erasure = rightChecklist('erasure', 'GB-ENG');
    const mark = (item: string, state: Mark['state']): Mark => ({ checklist: 'erasure', item, state, note: '' });
    expect(openItems(erasure, [mark('unlawful', 'no')])).toHaveLength(5);
    expect(openItems(erasure, [mark('unlawful', 'no'), mark('objected', 'yes')])).toEqual([]);
  });
});

describe('what an officer should look at', () => {
  const facts = (change: Partial<WarningFacts>): WarningFacts => ({
    place: 'GB-ENG',
    open: true,
    detail: plainRequest,
    rights: [],
    overAsking: [],
    checklists: rights.map((right) => rightChecklist(right, 'GB-ENG')),
    marks: [],
    restrictions: [],
    deliveries: 0,
    balanced: false,
    ...change,
  });
  const mark = (checklist: string, item: string, state: Mark['state']): Mark => ({ checklist, item, state, note: '' });
  const erasureGrounds = ['not-needed', 'consent-withdrawn', 'objected', 'unlawful', 'legal-duty', 'child-online'];
  test.each<{ why: string; change: Partial<WarningFacts>; codes: readonly string[] }>([
    { why: 'an open access request', change: { rights: [{ right: 'access', outcome: null }] }, codes: ['no-deletion'] },
    { why: 'the same in Ireland', change: { rights: [{ right: 'access', outcome: null }], place: 'IE' }, codes: [] },
    { why: 'a dead person', change: { detail: { ...plainRequest, subjectStatus: 'deceased' } }, codes: ['deceased'] },
    {
      why: 'erased without a ground',
      change: { rights: [{ right: 'erasure', outcome: 'granted' }] },
      codes: ['no-ground'],
    },
    {
      why: 'erased with one',
      change: { rights: [{ right: 'erasure', outcome: 'granted' }], marks: [mark('erasure', 'unlawful', 'yes')] },
      codes: [],
    },
    {
      why: 'erasure refused without an exception',
      change: { rights: [{ right: 'erasure', outcome: 'refused' }] },
      codes: ['no-exception'],
    },
    {
      why: 'erasure refused because no ground applies',
      change: {
        rights: [{ right: 'erasure', outcome: 'refused' }],
        marks: erasureGrounds.map((item) => mark('erasure', item, 'no')),
      },
      codes: [],
    },
    {
      why: 'an objection overridden without balancing',
      change: { rights: [{ right: 'objection', outcome: 'refused' }] },
      codes: ['not-balanced'],
    },
    {
      why: 'an objection overridden with it',
      change: { rights: [{ right: 'objection', outcome: 'refused' }], balanced: true },
      codes: [],
    },
    {
      why: 'ported without eligibility',
      change: { rights: [{ right: 'portability', outcome: 'granted' }] },
      codes: ['no-deletion', 'condition-missing'],
    },
    {
      why: 'answered without delivery',
      change: { rights: [{ right: 'access', outcome: 'granted' }], open: false },
      codes: ['no-delivery'],
    },
    {
      why: 'a restriction in force',
      change: {
        restrictions: [{ ground: 'unlawful', fromOn: day('2026-03-02'), toldBeforeLiftingOn: null, liftedOn: null }],
      },
      codes: ['restricted'],
    },
  ])('$why', ({ change, codes }) => {
    const warnings = requestWarnings(facts(change));
    expect(warnings.map(({ code }) => code)).toEqual(codes);
    for (const { note } of warnings) expect(note).toMatch(/^[A-Z][^!]*\.$/u);
  });
});

test('the totals of a schedule equal its lines, whatever they are', () => {
  const line = fc.record({
    document: fc.constantFrom('a', 'b', 'c'),
    page: fc.constant(''),
    extent: fc.constantFrom(...redactionExtents),
    ground: fc.constantFrom('x', 'y', 'z'),
    reviewed: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const totals = scheduleTotals(lines);
      const sum = (counts: readonly { items: number }[]) => counts.reduce((all, { items }) => all + items, 0);
      expect([totals.items, sum(totals.byGround), sum(totals.byExtent)]).toEqual([
        lines.length,
        lines.length,
        lines.length,
      ]);
      expect(totals.reviewed).toBe(lines.filter(({ reviewed }) => reviewed).length);
    }),
  );
});

test.each([
  ['email', ' Ada@Mail.Example ', 'ada@mail.example'],
  ['email', 'no address', undefined],
  ['phone', '+44 (0)7700 900123', '7700900123'],
  ['phone', '0044 7700 900123', '7700900123'],
  ['phone', '07700 900123', '7700900123'],
  ['phone', '12', undefined],
  ['post', '4 Weir Rd,\nLeeds LS1 4AB', '4 weir rd leeds ls1 4ab'],
  ['post', 'Leeds', undefined],
] as const)('a suppressed %s "%s" is compared as %s', (kind, address, plain) => {
  expect(suppressedAddress(kind, address)?.plain).toBe(plain);
});

test('a tag is the same however it is typed', () => {
  expect(plainTag('  Spring   Incident ')).toBe('spring incident');
  expect(plainTag('x'.repeat(60))).toHaveLength(40);
});
