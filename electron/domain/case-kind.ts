/** One matter under work is a request, a breach or a complaint. */
export const caseKinds = ['request', 'breach', 'complaint'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** The letters of a reference: `SR-2026-0001`, `BR-2026-0001`, `CP-2026-0001`. */
export const referencePrefix: Readonly<Record<CaseKind, string>> = { request: 'SR', breach: 'BR', complaint: 'CP' };

/** The reference of the nth case of its kind in a year. @example reference('request', 2026, 31) // 'SR-2026-0031' */
export function reference(kind: CaseKind, year: number, sequence: number): string {
  return `${referencePrefix[kind]}-${year}-${String(sequence).padStart(4, '0')}`;
}

/** Where a case stands: under work, answered (the duty is met, work may remain), or closed. */
export const caseStates = ['open', 'answered', 'closed'] as const;
export type CaseState = (typeof caseStates)[number];
