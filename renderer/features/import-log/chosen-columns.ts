import type { LogIntake } from '../../../electron/contract/intake.ts';

/** The columns as they stand, so that another choice does not undo the ones made before. */
export function chosenColumns(log: LogIntake): Record<string, LogIntake['columns'][number]['field']> {
  return Object.fromEntries(log.columns.map(({ name, field }) => [name, field]));
}

/** The order of day and month to keep when only the columns change; none where the file shows it by itself. */
export function keptDateOrder({ dateOrder }: LogIntake): 'day-first' | 'month-first' | null {
  return dateOrder === 'day-first' || dateOrder === 'month-first' ? dateOrder : null;
}
