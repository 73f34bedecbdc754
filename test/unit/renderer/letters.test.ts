import { describe, expect, test } from 'vitest';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { LetterDetail } from '../../../electron/contract/letters.ts';
import { civilDate } from '../../../electron/domain/civil-date.ts';
import { fittingLetters } from '../../../renderer/features/case/letters/fitting-letters.ts';
import type { LetterLine, LetterOffer } from '../../../renderer/features/case/letters/fitting-letters.ts';
import { sendingEffect } from '../../../renderer/features/letters/recorded-fact.ts';

const id = '0190f0a0-0000-7000-8000-000000000001';
const received = civilDate('2026-11-02');
const on = civilDate('2026-11-23');

function request(change: Partial<CaseDetail> = {}): CaseDetail {
  return {
    id,
    ref: 'SR-2026-0001',
    kind: 'request',
    state: 'open',
    place: 'GB-ENG',
    zone: 'Europe/London',
    title: '',
    summary: '',
    channel: 'email',
    ownerId: null,
    owner: '',
    enteredAt: '2026-11-02T09:00:00.000Z',
    receivedOn: received,
    nextAction: '',
    nextActionOn: null,
    outcome: '',
    closedAt: null,
    packVersion: '',
    holidaysCapturedOn: received,
    version: 1,
    rights: [{ right: 'access', outcome: null, reason: '' }],
    parties: [],
    deadlines: [],
    clockEvents: [],
    communications: [],
    notes: [],
    attachments: [],
    steps: [],
    nextStep: '',
    ...change,
  } as CaseDetail; // instants are branded, and nothing here reads them
}

const offers = [
  'acknowledgement',
  'identity-request',
  'answer-access',
  'answer-rights',
  'partial-refusal',
  'refusal',
  'recipient-notice',
].map((kind): LetterOffer => ({
  kind,
  name: kind,
  purpose: '',
  asks: [],
  suggested: {},
  recipients: [],
  records: null,
  confirm: false,
}));

function due(detail: CaseDetail, written: readonly string[] = []): readonly string[] {
  const letters = written.map((kind): LetterLine => ({
    id,
    kind,
    name: kind,
    state: 'draft',
    subject: '',
    recipient: '',
    draftedAt: detail.enteredAt,
    draftedBy: '',
    sentOn: null,
    channel: null,
    attachmentId: null,
  }));
  return fittingLetters(detail, offers, letters).map(({ kind }) => kind);
}

const at = (name: string): CaseDetail['steps'] => [{ name, state: 'current', missing: [] }];

describe('the letters that are due next', () => {
  test('are the acknowledgement and that of the present step', () => {
    expect(due(request({ steps: at('Identity') }))).toEqual(['acknowledgement', 'identity-request']);
    expect(due(request({ steps: at('Search') }))).toEqual(['acknowledgement']);
  });

  test('are not written twice', () => {
    expect(due(request({ steps: at('Identity') }), ['acknowledgement', 'identity-request'])).toEqual([]);
  });

  test.each([
    [['access', null] as const, 'answer-access'],
    [['erasure', 'granted'] as const, 'answer-rights'],
    [['access', 'partly-granted'] as const, 'partial-refusal'],
    [['access', 'refused'] as const, 'refusal'],
  ])('the answer follows the outcome: %j', ([right, outcome], kind) => {
    const detail = request({ steps: at('Answer'), rights: [{ right, outcome, reason: '' }] });
    expect(due(detail, ['acknowledgement'])).toEqual([kind]);
  });

  test('after the answer the recipients are told; a closed case needs nothing', () => {
    expect(due(request({ state: 'answered', steps: at('Recipients') }))).toEqual(['recipient-notice']);
    expect(due(request({ state: 'closed', steps: at('Close') }))).toEqual([]);
  });
});

describe('what sending does to the clock', () => {
  const letter = (records: LetterDetail['records'], asked: LetterDetail['asked'] = {}): LetterDetail =>
    ({ records, asked }) as LetterDetail; // nothing else of a letter decides it
  const event = (kind: CaseDetail['clockEvents'][number]['kind']): CaseDetail['clockEvents'][number] =>
    ({ kind, on: received, superseded: false }) as CaseDetail['clockEvents'][number]; // the rest is not read

  test('a question is recorded once while it is open, and again after its answer', () => {
    const asked = letter('identity-asked');
    expect(sendingEffect(asked, request(), on)).toEqual({ kind: 'records', fact: { kind: 'identity-asked', on } });
    const open = request({ clockEvents: [event('identity-asked')] });
    expect(sendingEffect(asked, open, on)).toEqual({ kind: 'known', event: 'identity-asked', on: received });
    const answered = request({ clockEvents: [event('identity-asked'), event('identity-received')] });
    expect(sendingEffect(asked, answered, on).kind).toBe('records');
  });

  test('an acknowledgement counts only where the law has a clock for it', () => {
    expect(sendingEffect(letter('acknowledged'), request(), on)).toEqual({ kind: 'none' });
  });

  test('a clarification stops the clock of an access request only', () => {
    const erasure = request({ rights: [{ right: 'erasure', outcome: null, reason: '' }] });
    expect(sendingEffect(letter('clarification-asked'), erasure, on)).toEqual({ kind: 'none' });
    expect(sendingEffect(letter('clarification-asked'), request(), on).kind).toBe('records');
  });

  test('an extension carries its ground', () => {
    const extension = letter('extended', { 'extension.ground': 'complexity' });
    expect(sendingEffect(extension, request(), on)).toEqual({
      kind: 'records',
      fact: { kind: 'extended', on, reason: 'complexity' },
    });
  });

  test('a letter that records nothing changes nothing', () => {
    expect(sendingEffect(letter(null), request(), on)).toEqual({ kind: 'none' });
  });
});
