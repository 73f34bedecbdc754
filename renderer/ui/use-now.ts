import { useSyncExternalStore } from 'react';

import { instantOfEpoch } from '../../electron/domain/civil-date.ts';
import type { Instant } from '../../electron/domain/civil-date.ts';

const minuteMs = 60_000;

let current = startOfMinute();
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/**
 * The present minute; whoever uses it is drawn again when a new one begins.
 *
 * One timer serves the whole window. It is set anew for each minute, and the time is read again when the window is
 * shown, so that a lid that was closed for a weekend does not leave Friday's distances on the screen.
 */
export function useNow(): Instant {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) start();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) stop();
  };
}

function start(): void {
  document.addEventListener('visibilitychange', tick);
  window.addEventListener('focus', tick);
  tick();
}

function stop(): void {
  document.removeEventListener('visibilitychange', tick);
  window.removeEventListener('focus', tick);
  clearTimeout(timer);
}

function tick(): void {
  clearTimeout(timer);
  timer = setTimeout(tick, minuteMs - (Date.now() % minuteMs));
  const next = startOfMinute();
  if (next === current) return;
  current = next;
  for (const listener of listeners) listener();
}

function startOfMinute(): Instant {
  return instantOfEpoch(Math.floor(Date.now() / minuteMs) * minuteMs);
}
