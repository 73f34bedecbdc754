import type { CaseReportModel } from './case-report.ts';

/** The version of the JSON case report. It rises when a field is renamed, removed or changes its meaning. */
export const caseReportSchema = 'privacy-casebook/case-report/1';

/**
 * The case report as JSON for other programs: the keys of every object in alphabetical order after `schema`, two spaces,
 * a line break at the end, so that the same case gives the same bytes and two reports can be compared line by line.
 */
export function caseReportJson(model: CaseReportModel): string {
  return `${JSON.stringify({ schema: caseReportSchema, ...inOrder({ ...model }) }, null, 2)}\n`;
}

function inOrder(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const keys = Object.keys(value).toSorted((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key])]));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  return isRecord(value) ? inOrder(value) : value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
