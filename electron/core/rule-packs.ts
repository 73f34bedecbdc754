import * as z from 'zod';

import au from '../../resources/rule-packs/au.json' with { type: 'json' };
import br from '../../resources/rule-packs/br.json' with { type: 'json' };
import caQc from '../../resources/rule-packs/ca-qc.json' with { type: 'json' };
import ca from '../../resources/rule-packs/ca.json' with { type: 'json' };
import ch from '../../resources/rule-packs/ch.json' with { type: 'json' };
import eu from '../../resources/rule-packs/eu.json' with { type: 'json' };
import sg from '../../resources/rule-packs/sg.json' with { type: 'json' };
import uk from '../../resources/rule-packs/uk.json' with { type: 'json' };
import usCa from '../../resources/rule-packs/us-ca.json' with { type: 'json' };
import { caseKinds } from '../domain/case-kind.ts';
import { isCivilDate, type CivilDate } from '../domain/civil-date.ts';
import { clockEventKinds, extensionReasons } from '../domain/clock-event.ts';
import { awaitedThings, certainties, periodUnits, type DutyRule, type RulePack } from '../domain/deadline/rule-pack.ts';
import { duties, type Duty } from '../domain/duty.ts';
import { placeCodes, type Place } from '../domain/place.ts';
import { ok, type Result } from '../domain/result.ts';
import { rights } from '../domain/right.ts';
import { faultLines } from './fault-lines.ts';

const date = z.custom<CivilDate>((value) => typeof value === 'string' && isCivilDate(value), 'not a civil date');
const words = z.string().min(1).max(500);
const duty = z.enum(duties);
const period = z.strictObject({
  unit: z.enum(periodUnits),
  length: z.int().min(1).max(400),
  firstDay: z.literal('counted').optional(),
});
const caution = z.strictObject({ code: words, note: words, source: words, event: z.enum(clockEventKinds).optional() });
const information = z.strictObject({ name: words, source: words, value: words.optional(), period: period.optional() });

const rule = {
  duties: z.array(duty).min(1),
  kind: z.enum(caseKinds),
  source: words,
  certainty: z.enum(certainties),
  inForce: z.strictObject({ from: date, to: date.optional() }),
  before: caution.optional(),
  begins: z.enum(['received', 'aware', 'assessed', 'people-told']),
  metBy: z.array(z.enum(clockEventKinds)).min(1),
  onlyWith: z.array(duty).optional(),
  cautions: z.array(caution).optional(),
  information: z.array(information).optional(),
};
const dayRule = z.strictObject({
  ...rule,
  shape: z.literal('days'),
  period,
  roll: z.enum(['next-working-day', 'none']),
  rollSource: words.optional(),
  awaits: z.strictObject({ things: z.array(z.enum(awaitedThings)), source: words }).optional(),
  pause: z.strictObject({ source: words, whileOpen: caution.optional() }).optional(),
  extension: z
    .strictObject({ period, source: words, reasons: z.array(z.enum(extensionReasons)).optional() })
    .optional(),
  latestWithoutFirstDay: z.strictObject({ source: words }).optional(),
  orFrom: z.strictObject({ event: z.enum(clockEventKinds), period, ifAlready: period, source: words }).optional(),
  internalTarget: z.literal(true).optional(),
});
const hourRule = z.strictObject({
  ...rule,
  shape: z.literal('hours'),
  // A length of zero would make a breach due at the moment it is known; "at once" is a prompt rule instead.
  hours: z.int().min(1).max(1_000),
  hourRule: z.strictObject({ source: words }).optional(),
  twoWorkingDays: caution.optional(),
});
const promptRule = z.strictObject({
  ...rule,
  shape: z.literal('prompt'),
  ownTarget: z.literal('progress-update').optional(),
});
const noticeRule = z.strictObject({
  ...rule,
  shape: z.literal('notice'),
  within: z.enum(['first-period', 'applicable-period']),
});

const rulePack = z.strictObject({
  id: words,
  version: z.string().regex(/^\d{4}\.\d{2}-\d+$/u),
  title: words,
  places: z.array(z.enum(placeCodes)).min(1),
  capturedOn: date,
  settings: z.strictObject({
    clarificationCount: z.enum(['exclusive', 'inclusive']),
    pauseAddedTo: z.enum(['unrolled', 'rolled']),
    hourPeriods: z.enum(['elapsed', 'full-hours']),
    internalTargetDays: z.int().min(1).max(365),
    progressUpdateDays: z.int().min(1).max(365),
  }),
  rules: z.array(z.discriminatedUnion('shape', [dayRule, hourRule, promptRule, noticeRule])).min(1),
  rights: z.partialRecord(z.enum(rights), duty),
  standing: z.record(z.enum(caseKinds), z.array(duty)),
});

/**
 * Checks the content of a rule pack: an unknown field or word, a duty that is promised without a rule, or two rules of a
 * duty that are in force on the same day are faults, one line for each with the place where it stands.
 */
export function checkRulePack(content: unknown): Result<RulePack, readonly string[]> {
  const read = rulePack.safeParse(content);
  if (!read.success) return { ok: false, error: faultLines(read.error) };
  const pack: RulePack = read.data;
  const faults = [...dutiesWithoutRule(pack), ...overlaps(pack.rules), ...hoursInDays(pack.rules)];
  return faults.length > 0 ? { ok: false, error: faults } : ok(pack);
}

/** Reads a rule pack. Throws an Error that names the pack and every fault. */
export function readRulePack(name: string, content: unknown): RulePack {
  const checked = checkRulePack(content);
  if (!checked.ok) throw new Error(`The rule pack "${name}" is not valid.\n${checked.error.join('\n')}`);
  return checked.value;
}

const files: Readonly<Record<string, unknown>> = { uk, eu, usCa, br, ca, caQc, ch, au, sg };

const shipped = Object.entries(files).map(([name, content]) => ({ pack: readRulePack(name, content), content }));

/** Every rule pack of the program, read and checked once when it starts. */
export const rulePacks: readonly RulePack[] = shipped.map(({ pack }) => pack);

/** The file of the pack of a place, as it came with the program. */
export function shippedPackFile(place: Place): unknown {
  return shipped.find(({ pack }) => pack.places.includes(place))?.content;
}

const packByPlace: ReadonlyMap<Place, RulePack> = new Map(
  rulePacks.flatMap((pack) => pack.places.map((place) => [place, pack] as const)),
);

/** The rules of a place as they came with the program. Throws RangeError for `GB`, which is for date arithmetic only and has no law of its own. */
export function rulePackOf(place: Place): RulePack {
  const pack = packByPlace.get(place);
  if (pack === undefined) throw new RangeError(`There are no rules for the place "${place}".`);
  return pack;
}

function dutiesWithoutRule(pack: RulePack): readonly string[] {
  const ruled = new Set(pack.rules.flatMap((each) => each.duties));
  const promised: readonly Duty[] = [...Object.values(pack.rights), ...Object.values(pack.standing).flat()];
  return promised.filter((each) => !ruled.has(each)).map((each) => `The duty "${each}" has no rule.`);
}

function overlaps(rules: readonly DutyRule[]): readonly string[] {
  return rules.flatMap((first, index) =>
    rules.slice(index + 1).flatMap((second) => {
      const shared = first.duties.filter((each) => second.duties.includes(each));
      const apart =
        (first.inForce.to !== undefined && first.inForce.to < second.inForce.from) ||
        (second.inForce.to !== undefined && second.inForce.to < first.inForce.from);
      return apart ? [] : shared.map((each) => `Two rules of the duty "${each}" are in force on the same day.`);
    }),
  );
}

function hoursInDays(rules: readonly DutyRule[]): readonly string[] {
  return rules
    .filter((each) => each.shape === 'days' && each.period.unit === 'hours')
    .map((each) => `The period of "${each.duties.join(', ')}" is in hours but ends on a day.`);
}
