/** One exemption of the law. Data of the program with its paragraph; see `resources/exemptions`. */
export interface Exemption {
  readonly code: string;
  /** Where it stands, as a letter cites it: `DPA 2018, Schedule 2, paragraph 16`. */
  readonly paragraph: string;
  readonly subject: string;
  /** What has to be shown or considered. */
  readonly test: string;
  /** Whether it also lifts the duty to tell people of a breach, Article 34. */
  readonly alsoBreachNotice: boolean;
  /** What is sure and what has to be looked up before it is relied on. */
  readonly certainty: 'text' | 'secondary' | 'look-up';
}

/** How much of an item was taken out of what is released. */
export const redactionExtents = ['word', 'passage', 'page', 'document'] as const;
export type RedactionExtent = (typeof redactionExtents)[number];

/** A line of the log of redactions. */
export interface Redaction {
  readonly document: string;
  readonly page: string;
  readonly extent: RedactionExtent;
  /** The paragraph of the exemption, or another ground such as "not the person's data". */
  readonly ground: string;
  readonly reviewed: boolean;
}

/** The totals at the foot of the schedule. They are counted from its lines, so they always agree with them. */
export interface ScheduleTotals {
  readonly items: number;
  readonly documents: number;
  readonly reviewed: number;
  readonly byGround: readonly { readonly ground: string; readonly items: number }[];
  readonly byExtent: readonly { readonly extent: RedactionExtent; readonly items: number }[];
}

/** Counts the lines of a schedule: the grounds by how often they were used, then by name. */
export function scheduleTotals(lines: readonly Redaction[]): ScheduleTotals {
  const byGround = counted(lines.map(({ ground }) => ground));
  return {
    items: lines.length,
    documents: new Set(lines.map(({ document }) => document)).size,
    reviewed: lines.filter(({ reviewed }) => reviewed).length,
    byGround: [...byGround]
      .toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
      .map(([ground, items]) => ({ ground, items })),
    byExtent: redactionExtents.flatMap((extent) => {
      const items = lines.filter((line) => line.extent === extent).length;
      return items === 0 ? [] : [{ extent, items }];
    }),
  };
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
