import * as z from 'zod';

import { caseLine } from './cases.ts';
import { query } from './operation.ts';
import type { OperationTable } from './operation.ts';
import { civilDate, instant, nothing } from './values.ts';

/** What must be done now, and whether it is safe to close the lid. */
export const todayView = z.strictObject({
  now: instant,
  today: civilDate,
  counts: z.strictObject({
    overdue: z.int(),
    dueToday: z.int(),
    dueThisWeek: z.int(),
    breachesRunning: z.int(),
    waiting: z.int(),
    open: z.int(),
  }),
  breachClocks: z.array(caseLine),
  /** By due date; at most fifty lines, the rest is one step away in the lists. */
  doNow: z.array(caseLine),
  /** Clocks that wait for somebody else: identity, clarification, fee. */
  waiting: z.array(caseLine),
  weeks: z.array(z.strictObject({ from: civilDate, requests: z.int(), breaches: z.int(), complaints: z.int() })),
  /** The next case to fall due, for a day on which nothing is. */
  next: caseLine.nullable(),
});
export type TodayView = z.infer<typeof todayView>;

export const todayOperations = {
  'today.view': query({ input: nothing, output: todayView }),
} satisfies OperationTable;
