import { epochOf, instant, instantOfEpoch, type Instant } from '../../domain/civil-date.ts';

/**
 * The hybrid logical time after `last`: the present moment, or, when the machine's clock stands still or was set back,
 * the last moment with a higher counter. The texts sort in the order of the deeds, also across laptops whose clocks
 * differ a little.
 *
 * @example '2026-03-30T15:30:00.000Z-0000'
 */
export function nextHybridTime(last: string | undefined, now: Instant): string {
  const lastMoment = last?.slice(0, 24) ?? '';
  if (now > lastMoment) return `${now}-0000`;
  const counter = Number.parseInt(last?.slice(25) ?? '', 16) + 1;
  if (counter <= 0xffff) return `${lastMoment}-${counter.toString(16).padStart(4, '0')}`;
  return `${instantOfEpoch(epochOf(instant(lastMoment)) + 1)}-0000`;
}
