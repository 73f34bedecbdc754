import { describe, expect, test } from 'vitest';

import { codesOf, deadlineOf, type Fact, type Setting } from './clock-of.ts';

const asked = (on: string): Fact => ['clarification-asked', on];
const answered = (on: string): Fact => ['clarification-answered', on];
const access = (received: string, facts: readonly Fact[], setting: Setting = {}) =>
  deadlineOf('access', [['received', received], ...facts], setting);

describe('clarification', () => {
  test.each([
    {
      why: 'seven days, both ways to count',
      received: '2026-02-20',
      facts: [asked('2026-02-20'), answered('2026-02-27')],
      due: '2026-03-27',
      latest: '2026-03-30',
    },
    {
      why: 'asked and answered on one day moves nothing',
      received: '2025-11-01',
      facts: [asked('2025-11-06'), answered('2025-11-06')],
      due: '2025-12-01',
      latest: '2025-12-02',
    },
    {
      why: 'added to the unrolled date, a Saturday',
      received: '2022-10-05',
      facts: [asked('2022-10-10'), answered('2022-10-15')],
      due: '2022-11-10',
      latest: '2022-11-11',
    },
    {
      why: 'two stretches',
      received: '2026-04-01',
      facts: [asked('2026-04-03'), answered('2026-04-05'), asked('2026-04-07'), answered('2026-04-11')],
      due: '2026-05-07',
      latest: '2026-05-11',
    },
    {
      why: 'overlapping questions are counted once',
      received: '2026-03-02',
      facts: [asked('2026-03-10'), asked('2026-03-12'), answered('2026-03-15'), answered('2026-03-20')],
      due: '2026-04-13',
      latest: '2026-04-13',
    },
    {
      why: 'a question on the day of the answer before it',
      received: '2026-03-02',
      facts: [asked('2026-03-10'), answered('2026-03-15'), asked('2026-03-15'), answered('2026-03-20')],
      due: '2026-04-13',
      latest: '2026-04-13',
    },
    {
      why: 'with an extension',
      received: '2026-03-02',
      facts: [asked('2026-03-10'), answered('2026-03-20'), ['extended', '2026-03-21'] as Fact],
      due: '2026-06-12',
      latest: '2026-06-15',
    },
    {
      why: 'before the start by identity only the later days count',
      received: '2026-03-02',
      facts: [
        ['identity-asked', '2026-03-03'] as Fact,
        ['identity-received', '2026-03-12'] as Fact,
        asked('2026-03-10'),
        answered('2026-03-15'),
      ],
      due: '2026-04-15',
      latest: '2026-04-16',
    },
  ])('$why', ({ received, facts, due, latest }) => {
    expect(access(received, facts)).toMatchObject({ dueOn: due, latestLawfulOn: latest });
  });

  test('an open question gives no date, only what is left', () => {
    const deadline = access('2026-03-02', [asked('2026-03-10')], { now: '2026-08-01T10:00Z' });
    expect(deadline).toMatchObject({ state: 'paused', resumesWithDays: 23, startsOn: '2026-03-02' });
    expect(deadline.dueOn).toBeUndefined();
    expect(deadline.rawDueOn).toBeUndefined();
    expect(codesOf(deadline)).toContain('no-time-limit-for-clarification');
  });
  test('what is left is what remains when the answer comes', () => {
    expect(access('2026-03-02', [asked('2026-03-10'), answered('2026-05-01')]).rawDueOn).toBe('2026-05-24');
  });
  test('a question after the end does not turn an overdue case green', () => {
    const deadline = access('2026-03-02', [asked('2026-04-03')], { now: '2026-04-10T10:00Z' });
    expect(deadline).toMatchObject({ state: 'missed', dueOn: '2026-04-02' });
    expect(codesOf(deadline)).toContain('clarification-asked-too-late');
  });
  test('a question on the last day still stops the clock', () => {
    expect(access('2026-03-02', [asked('2026-04-02')])).toMatchObject({ state: 'paused', resumesWithDays: 0 });
  });
  test('an answered request is met although a question is open', () => {
    expect(access('2026-03-02', [asked('2026-03-10'), ['answered', '2026-03-12']]).state).toBe('met');
  });
  test('EU law has no pause', () => {
    const deadline = access('2026-03-02', [asked('2026-03-10'), answered('2026-03-20')], { place: 'IE' });
    expect(deadline.dueOn).toBe('2026-04-02');
    expect(codesOf(deadline)).toContain('clarification-does-not-pause');
  });
});

describe('the conventions of others are settings', () => {
  const facts = [asked('2022-10-10'), answered('2022-10-15')];
  test('both end days counted', () => {
    expect(access('2022-10-05', facts, { settings: { clarificationCount: 'inclusive' } }).dueOn).toBe('2022-11-11');
  });
  test('added to the rolled date: later than the statute allows', () => {
    const deadline = access('2022-10-05', facts, { settings: { pauseAddedTo: 'rolled' }, holidaysOf: 'GB' });
    expect(deadline.dueOn).toBe('2022-11-14');
    expect(deadline.latestLawfulOn).toBe('2022-11-11');
  });
  test('a pause of no days does not look up other holidays', () => {
    const none = [asked('2025-11-06'), answered('2025-11-06')];
    expect(access('2025-11-01', none, { settings: { pauseAddedTo: 'rolled' } }).dueOn).toBe('2025-12-01');
  });
});
