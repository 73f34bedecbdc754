/** A place that a letter after `G` goes to. */
export interface GoToKey {
  readonly letter: string;
  readonly route: string;
  readonly does: string;
}

/** `G`, then one of these letters. */
export const goToKeys: readonly GoToKey[] = [
  { letter: 't', route: '/today', does: 'Go to Today' },
  { letter: 'r', route: '/requests', does: 'Go to Requests' },
  { letter: 'b', route: '/breaches', does: 'Go to Breaches' },
  { letter: 'c', route: '/complaints', does: 'Go to Complaints' },
  { letter: 'd', route: '/calculator', does: 'Go to the date calculator' },
  { letter: 's', route: '/settings', does: 'Go to Settings' },
];

/** Keys held together, or one after the other, and what they do. */
export interface KeyLine {
  readonly keys: readonly string[];
  readonly then?: string;
  readonly does: string;
}

/** Every key of the program, in groups, as the list of keys shows it. */
export const keyGroups: readonly { readonly title: string; readonly lines: readonly KeyLine[] }[] = [
  {
    title: 'Anywhere',
    lines: [
      { keys: ['Ctrl', 'N'], does: 'Log a case' },
      { keys: ['Ctrl', 'K'], does: 'Find a case' },
      { keys: ['Ctrl', 'L'], does: 'Lock the casebook' },
      { keys: ['Alt', '←'], does: 'Go back' },
      { keys: ['?'], does: 'Show this list' },
    ],
  },
  {
    title: 'Go to',
    lines: goToKeys.map(({ letter, does }) => ({ keys: ['G'], then: letter.toUpperCase(), does })),
  },
  {
    title: 'In a list',
    lines: [
      { keys: ['J'], does: 'Next row' },
      { keys: ['K'], does: 'Row before' },
      { keys: ['Enter'], does: 'Open the row' },
    ],
  },
];
