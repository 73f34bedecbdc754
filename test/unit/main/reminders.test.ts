import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createReminders, nextLook, routeOf } from '../../../electron/main/reminders.ts';
import type { Reminder } from '../../../electron/main/reminders.ts';
import { refuse, yes } from '../../../electron/main/refusal.ts';

const hour = 3_600_000;
const reminder: Reminder = { title: '2 cases due today', body: '', caseId: null, dueToday: 2, overdue: 0 };

describe('when to look again', () => {
  test.each([
    { why: 'in an hour', now: new Date(2026, 10, 23, 9, 0), wait: hour },
    { why: 'at midnight when it is nearer', now: new Date(2026, 10, 23, 23, 30), wait: hour / 2 + 1_000 },
    { why: 'a second after midnight, not at once', now: new Date(2026, 10, 23, 23, 59, 59, 999), wait: 1_001 },
    { why: 'over the end of a year', now: new Date(2026, 11, 31, 23, 59), wait: 61_000 },
  ])('$why', ({ now, wait }) => {
    expect(nextLook(now)).toBe(wait);
  });
});

test('a click leads to the one case, or to Today', () => {
  expect(routeOf(reminder)).toBe('/today');
  expect(routeOf({ ...reminder, caseId: '01a2' })).toBe('/cases/01a2');
});

describe('looking', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2026, 10, 23, 9, 0) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('at once, then every hour, until it is stopped', async () => {
    const answers = [yes({ reminder }), yes({ reminder: null }), refuse('internal'), yes({ reminder })];
    let asked = 0;
    const shown: Reminder[] = [];
    const reminders = createReminders(
      async () => answers[asked++] ?? yes({ reminder: null }),
      (one) => shown.push(one),
    );
    reminders.start();
    await vi.advanceTimersByTimeAsync(0);
    expect([asked, shown.length]).toEqual([1, 1]);
    await vi.advanceTimersByTimeAsync(3 * hour);
    expect([asked, shown.length]).toEqual([4, 2]);
    reminders.stop();
    await vi.advanceTimersByTimeAsync(24 * hour);
    expect(asked).toBe(4);
  });

  test('an answer that comes after locking is not shown and starts nothing', async () => {
    let resolve = (): void => undefined;
    const promise = new Promise<void>((settle) => (resolve = settle));
    let asked = 0;
    const shown: Reminder[] = [];
    const reminders = createReminders(
      async () => {
        asked += 1;
        await promise;
        return yes({ reminder });
      },
      (one) => shown.push(one),
    );
    reminders.start();
    reminders.stop();
    resolve();
    await vi.advanceTimersByTimeAsync(24 * hour);
    expect([asked, shown.length]).toEqual([1, 0]);
  });
});
