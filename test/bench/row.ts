/** One line of the performance budget: what was measured, against what in the same run, and what is allowed. */
export interface Row {
  readonly name: string;
  readonly value: string;
  readonly baseline?: string;
  readonly ratio?: number;
  readonly budget: string;
}

/** A row of plain figures; the ratio is the measured one against its baseline. */
export function row(name: string, value: number, budget: string, baseline?: number): Row {
  if (baseline === undefined) return { name, value: figure(value), budget };
  return { name, value: figure(value), baseline: figure(baseline), ratio: value / baseline, budget };
}

function figure(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: value < 100 ? 2 : 0 });
}
