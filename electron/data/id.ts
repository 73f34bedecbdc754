import { randomBytes } from 'node:crypto';

/** Where a new id comes from. */
export type IdSource = () => string;

/**
 * Ids as UUID version 7 (RFC 9562): 48 bits of time, then a counter, then chance. Ids of one source rise from one to
 * the next even when the clock stands still or goes back, so new rows land at the end of an index and sort in the order
 * in which they were made.
 *
 * @param now milliseconds since 1970
 * @param random that many random bytes
 */
export function idSource(now: () => number, random: (size: number) => Uint8Array = pooledRandom()): IdSource {
  let lastMs = -1;
  let counter = 0;
  return () => {
    const bytes = Buffer.from(random(10));
    const ms = now();
    if (ms > lastMs) {
      lastMs = ms;
      counter = bytes.readUInt16BE(0) & 0x7ff; // the upper half stays free for counting
    } else {
      counter += 1;
      if (counter > 0xfff) {
        counter = 0;
        lastMs += 1;
      }
    }
    const time = lastMs.toString(16).padStart(12, '0');
    bytes[2] = ((bytes[2] ?? 0) & 0x3f) | 0x80; // variant
    const tail = bytes.toString('hex', 2);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${tail.slice(0, 4)}-${tail.slice(4)}`;
  };
}

/** Random bytes drawn from the system in larger portions: one call per id would be half of its cost. */
export function pooledRandom(): (size: number) => Uint8Array {
  let pool = Buffer.alloc(0);
  let used = 0;
  return (size) => {
    if (used + size > pool.length) {
      pool = randomBytes(Math.max(size, 4096));
      used = 0;
    }
    used += size;
    return pool.subarray(used - size, used);
  };
}
