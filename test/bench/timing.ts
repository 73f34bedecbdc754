/** The middle one of several measurements, each of which says itself how long it took. Milliseconds. */
export function medianMs(times: number, measured: () => number): number {
  const taken = Array.from({ length: times }, measured).toSorted((a, b) => a - b);
  return taken[Math.floor(times / 2)] ?? 0;
}

/** The time that nineteen of twenty stay under. Milliseconds. */
export function p95Ms(taken: readonly number[]): number {
  return taken.toSorted((a, b) => a - b)[Math.ceil(taken.length * 0.95) - 1] ?? 0;
}
