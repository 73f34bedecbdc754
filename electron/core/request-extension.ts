import type { Answer } from '../contract/errors.ts';
import type { ReadDb } from '../data/read-db.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import type { Calendar } from '../domain/calendar.ts';
import type { ClockEvent } from '../domain/clock-event.ts';
import { dutiesOf } from '../domain/deadline/facts.ts';
import type { ClockFacts } from '../domain/deadline/facts.ts';
import type { RulePack } from '../domain/deadline/rule-pack.ts';
import type { Duty } from '../domain/duty.ts';
import { extendRequest, isExtendable, isPausable } from '../domain/request/extend-request.ts';
import type { RequestExtension } from '../domain/request/extend-request.ts';
import { clockInputOf } from './clock-derivation.ts';
import { refusedClock } from './refused-clock.ts';
import { rulesOf, withOwnDaysOf } from './rules-in-use.ts';

/** A request as the engine reads it, under the rules that apply to it. */
interface Reading {
  readonly facts: ClockFacts;
  readonly pack: RulePack;
  readonly calendar: Calendar;
}

/** The extension of a request as a clock event, or the sentence that says why there is none. */
export function extensionOf(db: ReadDb, record: CaseRow, notice: RequestExtension): Answer<ClockEvent> {
  const { facts, pack, calendar } = readingOf(db, record);
  const extended = extendRequest(facts, pack, calendar, notice);
  return extended.ok ? extended : refusedClock(extended.error, 'sentOn');
}

/** The duties of a request that the law of its place lets be extended. */
export function extendableDuties(db: ReadDb, record: CaseRow): readonly Duty[] {
  const { facts, pack } = readingOf(db, record);
  return facts.duties.filter((duty) => isExtendable(duty, pack));
}

/** Whether a request for clarification stops a clock of this request, or of the one duty it is about. */
export function clarificationPauses(db: ReadDb, record: CaseRow, duty?: Duty): boolean {
  const { facts, pack } = readingOf(db, record);
  return (duty === undefined ? facts.duties : [duty]).some((each) => isPausable(each, pack));
}

function readingOf(db: ReadDb, record: CaseRow): Reading {
  const { fixed, ...input } = clockInputOf(db, record);
  const { pack, calendar } = rulesOf(db, input.place, fixed);
  const duties = dutiesOf(input.kind, input.rights, pack);
  return { facts: { ...input, duties }, pack, calendar: withOwnDaysOf(db, input.place, calendar) };
}
