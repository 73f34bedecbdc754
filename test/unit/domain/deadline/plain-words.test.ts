import { expect, test } from 'vitest';

import { plainWords } from '../../../../electron/domain/deadline/plain-words.ts';
import type { Duty } from '../../../../electron/domain/duty.ts';
import { deadlineOf, type Fact, type Setting } from './clock-of.ts';

const received: Fact = ['received', '2026-03-02'];

test.each<{ why: string; duty: Duty; facts: readonly Fact[]; setting?: Setting; says: string }>([
  {
    why: 'a bank holiday',
    duty: 'access',
    facts: [['received', '2024-11-25']],
    says: 'Received Monday 25 November 2024. One month ends on Wednesday 25 December, a bank holiday; the next working day is Friday 27 December 2024.',
  },
  {
    why: 'a public holiday elsewhere',
    duty: 'access',
    facts: [['received', '2026-04-01']],
    setting: { place: 'DE' },
    says: 'Received Wednesday 1 April 2026. One month ends on Friday 1 May, a public holiday; the next working day is Monday 4 May 2026.',
  },
  {
    why: 'a weekend',
    duty: 'access',
    facts: [['received', '2026-01-31']],
    says: 'Received Saturday 31 January 2026. One month ends on Saturday 28 February; the next working day is Monday 2 March 2026.',
  },
  {
    why: 'over the turn of the year',
    duty: 'complaint-acknowledgement',
    facts: [['received', '2026-12-02']],
    says: 'Received Wednesday 2 December 2026. 30 days end on Friday 1 January, a bank holiday; the next working day is Monday 4 January 2027.',
  },
  {
    why: 'nothing moves it',
    duty: 'access',
    facts: [received],
    says: 'Received Monday 2 March 2026. One month ends on Thursday 2 April 2026.',
  },
  {
    why: 'identity',
    duty: 'access',
    facts: [received, ['identity-asked', '2026-03-03'], ['identity-received', '2026-03-09']],
    says: 'Received Monday 2 March 2026. The period starts on Monday 9 March 2026, when the identity information arrived. One month ends on Thursday 9 April 2026.',
  },
  {
    why: 'waiting',
    duty: 'access',
    facts: [received, ['fee-asked', '2026-03-03']],
    says: 'Received Monday 2 March 2026. The fee was asked for on Tuesday 3 March 2026 and has not arrived. The period starts when it does.',
  },
  {
    why: 'a pause',
    duty: 'access',
    facts: [received, ['clarification-asked', '2026-03-10'], ['clarification-answered', '2026-03-19']],
    says: 'Received Monday 2 March 2026. One month ends on Thursday 2 April 2026. Clarification was awaited from Tuesday 10 March 2026 to Thursday 19 March 2026: 9 days not counted, the day of the answer not included; the period then ends on Saturday 11 April; the next working day is Monday 13 April 2026.',
  },
  {
    why: 'an open pause',
    duty: 'access',
    facts: [received, ['clarification-asked', '2026-03-10']],
    says: 'Received Monday 2 March 2026. One month ends on Thursday 2 April 2026. Clarification was asked for on Tuesday 10 March 2026 and has not been answered. The clock stands still and resumes with 23 days left.',
  },
  {
    why: 'an extension',
    duty: 'access',
    facts: [received, ['extended', '2026-03-20', { reason: 'number-of-requests' }]],
    says: 'Received Monday 2 March 2026. Extended for the number of requests by a notice of Friday 20 March 2026, in time; three months end on Tuesday 2 June 2026.',
  },
  {
    why: 'hours',
    duty: 'breach-authority',
    facts: [['aware', '2026-03-27T15:30Z']],
    says: 'Aware Friday 27 March 2026 at 15:30. 72 hours end on Monday 30 March 2026 at 16:30.',
  },
  {
    why: 'no number of days',
    duty: 'breach-individuals',
    facts: [['aware', '2026-03-27T15:30Z']],
    says: 'Aware Friday 27 March 2026. To be done without undue delay; the law names no number of days.',
  },
])('$why', ({ duty, facts, setting, says }) => {
  expect(plainWords(deadlineOf(duty, facts, setting))).toBe(says);
});
