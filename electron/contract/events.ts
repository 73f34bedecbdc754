import * as z from 'zod';

import { id } from './values.ts';

/** What the window is told without asking. */
export const apiEvent = z.discriminatedUnion('type', [
  /** Something stored has changed; what was shown of these cases, or of the named areas, is stale. */
  z.strictObject({ type: z.literal('changed'), caseIds: z.array(id), tables: z.array(z.string()) }),
  /** The casebook was locked; nothing of it may stay on the screen. */
  z.strictObject({ type: z.literal('locked') }),
  /** A notification was clicked, or a menu chosen. */
  z.strictObject({ type: z.literal('navigate'), to: z.string().max(300) }),
]);
export type ApiEvent = z.infer<typeof apiEvent>;
