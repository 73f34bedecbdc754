import * as z from 'zod';

import { command, query } from './operation.ts';
import type { OperationTable } from './operation.ts';
import { bytes, civilDate, duty, id, instant, nothing, optionalLine, place } from './values.ts';

export const ruleKind = z.enum(['pack', 'calendar']);

/** A due date of an open case that moves; empty text where there was or is no date. */
export const dueMove = z.strictObject({
  caseId: id,
  ref: z.string(),
  title: z.string(),
  duty,
  from: z.string(),
  to: z.string(),
});
export type DueMoveView = z.infer<typeof dueMove>;

/** A version of law or holidays: where it comes from and what it covers. */
const ruleVersion = z.strictObject({
  /** The version of a pack; the day on which the holidays of a calendar were captured. */
  label: z.string(),
  /** What it is called, or where its holidays come from. */
  source: z.string(),
  /** The first and the last day for which holidays are known; a pack has none. */
  from: civilDate.optional(),
  to: civilDate.optional(),
});

/** Law or holidays of some places, as they are and as they would be. */
export const ruleChange = z.strictObject({
  kind: ruleKind,
  places: z.array(place),
  present: ruleVersion,
  next: ruleVersion,
  /** Holidays that come and go in the years that both cover. */
  added: z.array(z.strictObject({ on: civilDate, name: z.string() })),
  removed: z.array(z.strictObject({ on: civilDate, name: z.string() })),
  /** What speaks against it, each one sentence: older, covers less, years left out. */
  cautions: z.array(z.string()),
});
export type RuleChangeView = z.infer<typeof ruleChange>;

/** What would happen; nothing is kept by asking. */
const effect = {
  changes: z.array(ruleChange),
  moves: z.array(dueMove),
  /** Open cases whose facts the new rules refuse. While there are any, the change is refused too. */
  undatable: z.array(z.strictObject({ ref: z.string(), sentence: z.string() })),
};
export const rulesEffect = z.strictObject(effect);
export type RulesEffect = z.infer<typeof rulesEffect>;

/** A file that was read and waits for the officer's word. */
export const rulesPreview = z.strictObject({ previewId: id, fileName: z.string(), ...effect });
export type RulesPreview = z.infer<typeof rulesPreview>;

const inUse = z.strictObject({
  label: z.string(),
  capturedOn: civilDate,
  source: z.string(),
  origin: z.enum(['shipped', 'file']),
  fileName: z.string(),
  /** When it was taken into this casebook; null while the program's own is used because no case needed it yet. */
  takenInAt: instant.nullable(),
});

/** What the open cases of a place are computed with. */
export const placeRules = z.strictObject({
  place,
  name: z.string(),
  pack: inUse.extend({ id: z.string() }),
  calendar: inUse.extend({ from: civilDate, to: civilDate, days: z.int(), licence: z.string() }),
});
export type PlaceRulesView = z.infer<typeof placeRules>;

const changed = z.strictObject({ moved: z.int() });
const shippedOf = z.strictObject({ kind: ruleKind, place });

export const ruleOperations = {
  'rules.list': query({ input: nothing, output: z.strictObject({ places: z.array(placeRules) }) }),
  /** Reads a file of holidays or rules and says what it would change and which open cases would move. */
  'rules.preview': command({
    input: z.strictObject({ fileName: optionalLine(255), content: bytes }),
    output: rulesPreview,
  }),
  /** Takes the file in. Open cases are computed again; each that moves says so in its timeline. */
  'rules.apply': command({ input: z.strictObject({ previewId: id }), output: changed }),
  /** What going back to the rules or holidays of the program would do. */
  'rules.previewRevert': query({ input: shippedOf, output: rulesEffect }),
  'rules.revert': command({ input: shippedOf, output: changed }),
  /** Rules and holidays that came with a newer program and are not used until an officer says so. */
  'rules.pending': query({ input: nothing, output: rulesEffect }),
  'rules.applyPending': command({ input: nothing, output: changed }),
} satisfies OperationTable;
