import { useEffect, useState } from 'react';

import { counted } from '../../../electron/domain/date-words.ts';

/** Whole seconds until the next attempt is taken; 0 when it is taken now. Counts down by itself. */
export function useWait(retryAfterMs: number, askedAt: number): number {
  const until = askedAt + retryAfterMs;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (until <= Date.now()) {
      setNow(Date.now());
      return undefined;
    }
    setNow(Date.now());
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= until) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [until]);
  return Math.max(0, Math.ceil((until - now) / 1000));
}

/** The waiting time in words. @example waitWords(75) // '1 minute 15 seconds' */
export function waitWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return counted(rest, 'second');
  return rest === 0 ? counted(minutes, 'minute') : `${counted(minutes, 'minute')} ${counted(rest, 'second')}`;
}
