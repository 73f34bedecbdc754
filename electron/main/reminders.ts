import type { Answer } from '../contract/errors.ts';
import type { CoreOutput } from '../contract/table.ts';

export type Reminder = NonNullable<CoreOutput<'host.takeReminder'>['reminder']>;

const longestWaitMs = 60 * 60_000;

/**
 * Milliseconds until the next look: at midnight, when other cases fall due, or in an hour. Never longer, because a long
 * timer does not survive a sleeping laptop or a changed clock.
 */
export function nextLook(now: Date): number {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return Math.min(longestWaitMs, midnight.getTime() - now.getTime() + 1_000);
}

/** Where a click on a reminder leads. */
export function routeOf({ caseId }: Reminder): string {
  return caseId === null ? '/today' : `/cases/${caseId}`;
}

export interface Reminders {
  /** Looks now, and again and again. */
  start(): void;
  stop(): void;
}

/** Asks the host what is due while the casebook is open; the host says each thing once. */
export function createReminders(
  take: () => Promise<Answer<CoreOutput<'host.takeReminder'>>>,
  show: (reminder: Reminder) => void,
): Reminders {
  let timer: NodeJS.Timeout | undefined;
  // Counts the starts, so that an answer that comes after stopping is dropped.
  let round = 0;

  async function look(mine: number): Promise<void> {
    const answer = await take();
    if (mine !== round) return;
    if (answer.ok && answer.value.reminder !== null) show(answer.value.reminder);
    timer = setTimeout(() => void look(mine), nextLook(new Date()));
  }

  function stop(): void {
    clearTimeout(timer);
    round += 1;
  }

  return {
    start() {
      stop();
      void look(round);
    },
    stop,
  };
}
