import type { Answer } from '../contract/errors.ts';
import type { ReadDb } from '../data/read-db.ts';
import { calendarDays } from '../data/repositories/calendar-days.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import type { ClockEvent } from '../domain/clock-event.ts';
import { dutiesOf } from '../domain/deadline/facts.ts';
import type { ClockFacts } from '../domain/deadline/facts.ts';
import type { Duty } from '../domain/duty.ts';
import { extendRequest, isExtendable, isPausable } from '../domain/request/extend-request.ts';
import type { RequestExtension } from '../domain/request/extend-request.ts';
import { calendarOf } from './calendars.ts';
import { clockInputOf } from './clock-derivation.ts';
import { refusedClock } from './refused-clock.ts';
import { rulePackOf } from './rule-packs.ts';

/** The extension of a request as a clock event, or the sentence that says why there is none. */
export function extensionOf(db: ReadDb, record: CaseRow, notice: RequestExtension): Answer<ClockEvent> {
  const own = calendarDays.of(db, record.place).map((day) => ({ date: day.on, name: day.name }));
  const facts = factsOf(db, record);
  const extended = extendRequest(facts, rulePackOf(record.place), calendarOf(record.place, own), notice);
  return extended.ok ? extended : refusedClock(extended.error, 'sentOn');
}

/** The duties of a request that the law of its place lets be extended. */
export function extendableDuties(db: ReadDb, record: CaseRow): readonly Duty[] {
  const pack = rulePackOf(record.place);
  return factsOf(db, record).duties.filter((duty) => isExtendable(duty, pack));
}

/** Whether a request for clarification stops a clock of this request, or of the one duty it is about. */
export function clarificationPauses(db: ReadDb, record: CaseRow, duty?: Duty): boolean {
  const pack = rulePackOf(record.place);
  const duties = duty === undefined ? factsOf(db, record).duties : [duty];
  return duties.some((each) => isPausable(each, pack));
}

function factsOf(db: ReadDb, record: CaseRow): ClockFacts {
  const input = clockInputOf(db, record);
  const duties = dutiesOf(input.kind, input.rights, rulePackOf(record.place));
  return { place: input.place, zone: input.zone, kind: input.kind, duties, events: input.events };
}
