import type { PowerMonitor } from 'electron';

import type { LockReason } from './casebook.ts';

const lookEveryMs = 5_000;

/** Whether nobody has touched the machine for too long. 0 minutes: never. */
export function isIdleTooLong(idleSeconds: number, lockAfterMinutes: number): boolean {
  return lockAfterMinutes > 0 && idleSeconds >= lockAfterMinutes * 60;
}

/** Locks when the machine sleeps, its screen locks, or nobody is there. */
export function watchForLeaving(
  power: PowerMonitor,
  casebook: { readonly isUnlocked: () => boolean; readonly lockAfterMinutes: () => number },
  lock: (reason: LockReason) => void,
): void {
  power.on('suspend', () => lock('suspend'));
  power.on('lock-screen', () => lock('screen-lock'));
  setInterval(() => {
    if (!casebook.isUnlocked()) return;
    if (isIdleTooLong(power.getSystemIdleTime(), casebook.lockAfterMinutes())) lock('idle');
  }, lookEveryMs);
}
