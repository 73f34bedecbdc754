import type { Faults } from './log-faults.ts';
import type { LogValues } from './log-values.ts';

/** What every group of fields of the dialog is given. */
export interface LogFieldsProps {
  readonly values: LogValues;
  readonly faults: Faults;
  onChange(change: Partial<LogValues>): void;
}
