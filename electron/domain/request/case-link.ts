/** How two cases belong together. Read from the case that holds the link to the other. */
export const linkKinds = ['related', 'duplicate-of', 'same-person', 'caused-by', 'complaint-about'] as const;
export type LinkKind = (typeof linkKinds)[number];
