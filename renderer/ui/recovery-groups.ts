/** The groups of a printed recovery key. */
export function groupsOf(recoveryKey: string): readonly string[] {
  return recoveryKey.split('-');
}

/** Two different positions, in order, chosen by chance: what the officer is asked to type back. */
export function twoPositions(count: number, random: () => number): readonly [number, number] {
  const first = Math.floor(random() * count);
  const second = (first + 1 + Math.floor(random() * (count - 1))) % count;
  return first < second ? [first, second] : [second, first];
}
