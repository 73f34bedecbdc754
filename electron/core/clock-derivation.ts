import type { ReadDb } from '../data/read-db.ts';
import { clockEvents } from '../data/repositories/clock-events.ts';
import { requestRights } from '../data/repositories/request-rights.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import type { FixedRuleData } from '../data/repositories/rule-data.ts';
import type { CaseKind } from '../domain/case-kind.ts';
import type { Instant } from '../domain/civil-date.ts';
import type { ClockEvent } from '../domain/clock-event.ts';
import type { Deadline } from '../domain/deadline/deadline.ts';
import { deadlines } from '../domain/deadline/deadlines.ts';
import type { DeadlineRefusal } from '../domain/deadline/deadlines.ts';
import { dutiesOf } from '../domain/deadline/facts.ts';
import type { Place } from '../domain/place.ts';
import type { Result } from '../domain/result.ts';
import type { Right } from '../domain/right.ts';
import { rulesOf, withOwnDaysOf } from './rules-in-use.ts';
import type { PlaceRules } from './rules-in-use.ts';
import { readSettings } from './settings-values.ts';

/** What a clock is derived from, gathered: the place, the rights, and the facts that stand. */
export interface ClockInput {
  readonly kind: CaseKind;
  readonly place: Place;
  readonly zone: string;
  readonly rights: readonly Right[];
  readonly events: readonly ClockEvent[];
  /** An answered or closed case: the rules it was computed with. Left out, those in use decide. */
  readonly fixed?: FixedRuleData | null;
}

/** Gathers the standing facts of a case. */
export function clockInputOf(db: ReadDb, record: CaseRow): ClockInput {
  return {
    kind: record.kind,
    place: record.place,
    zone: record.zone,
    rights: requestRights.of(db, record.id).map((row) => row.right),
    events: clockEvents.standing(db, record.id),
    fixed: record.fixed,
  };
}

/**
 * The deadlines of a case, derived from its facts, the rule pack and calendar of its place that are in use in the
 * casebook, the organisation's own closed days and its own target. Without `now` no clock is missed, only running: that is the form which is cached.
 */
export function deriveDeadlines(
  db: ReadDb,
  input: ClockInput,
  now?: Instant,
  { pack, calendar }: PlaceRules = rulesOf(db, input.place, input.fixed),
): Result<readonly Deadline[], DeadlineRefusal> {
  return deadlines(
    {
      place: input.place,
      zone: input.zone,
      kind: input.kind,
      duties: dutiesOf(input.kind, input.rights, pack),
      events: input.events,
      now,
      settings: { internalTargetDays: readSettings(db).internalTargetDays },
    },
    pack,
    withOwnDaysOf(db, input.place, calendar),
  );
}
