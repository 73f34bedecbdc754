/** One line of the performance budget: what was measured, against what, and what is allowed. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly baseline?: number;
  readonly ratio?: number;
  readonly budget: string;
}
