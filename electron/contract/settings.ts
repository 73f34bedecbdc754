import * as z from 'zod';

import { command, query } from './operation.ts';
import type { OperationTable } from './operation.ts';
import { nothing } from './values.ts';

/** The few switches of the casebook; each is explained by one sentence on the settings page. */
export const settings = z.strictObject({
  /** Minutes without input after which the casebook locks itself; 0 never. */
  lockAfterMinutes: z.int().min(0).max(480),
  /** The organisation's own target, in calendar days from the start of the period. */
  internalTargetDays: z.int().min(1).max(60),
  /** Whether desktop notifications are shown. */
  notifications: z.boolean(),
});
export type Settings = z.infer<typeof settings>;

export const finding = z.strictObject({ check: z.string(), ok: z.boolean(), note: z.string() });

export const settingsOperations = {
  'settings.get': query({ input: nothing, output: settings }),
  'settings.update': command({ input: settings, output: settings }),
  /** Walks the whole audit chain again. */
  'audit.verify': query({
    input: nothing,
    output: z.strictObject({
      valid: z.boolean(),
      entries: z.int(),
      head: z.string(),
      brokenAt: z.int().nullable(),
    }),
  }),
  'doctor.run': query({ input: nothing, output: z.strictObject({ findings: z.array(finding) }) }),
} satisfies OperationTable;
