import type { ReadDb } from '../data/read-db.ts';
import { calendarDays } from '../data/repositories/calendar-days.ts';
import { cases } from '../data/repositories/cases.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { Deadline } from '../domain/deadline/deadline.ts';
import { deadlines } from '../domain/deadline/deadlines.ts';
import { dutiesOf } from '../domain/deadline/facts.ts';
import type { Duty } from '../domain/duty.ts';
import type { Place } from '../domain/place.ts';
import { calendarOf } from './calendars.ts';
import { clockInputOf } from './clock-derivation.ts';
import { rulePackOf } from './rule-packs.ts';

/** A date of an open case that a change of the calendar would move. */
export interface CalendarMove {
  readonly caseId: string;
  readonly ref: string;
  readonly title: string;
  readonly duty: Duty;
  readonly from: string;
  readonly to: string;
}

/** Which open cases of a place would move, from when to when, if own days were added or removed. */
export function calendarMoves(
  db: ReadDb,
  place: Place,
  add: readonly CivilDate[],
  remove: readonly string[],
): readonly CalendarMove[] {
  const own = calendarDays.of(db, place).map(({ id, on, name }) => ({ id, date: on, name }));
  const before = calendarOf(place, own);
  const after = calendarOf(place, [
    ...own.filter(({ id }) => !remove.includes(id)),
    ...add.map((date) => ({ date, name: 'Own day' })),
  ]);
  const pack = rulePackOf(place);
  const moves: CalendarMove[] = [];
  for (const record of cases.openIn(db, place)) {
    const input = clockInputOf(db, record);
    const facts = { ...input, duties: dutiesOf(input.kind, input.rights, pack) };
    const [was, will] = [deadlines(facts, pack, before), deadlines(facts, pack, after)];
    if (!was.ok || !will.ok) continue;
    was.value.forEach((deadline, index) => {
      const from = dateOf(deadline);
      const to = dateOf(will.value[index]);
      if (from !== to) {
        moves.push({ caseId: record.id, ref: record.ref, title: record.title, duty: deadline.duty, from, to });
      }
    });
  }
  return moves;
}

function dateOf(deadline: Deadline | undefined): string {
  return deadline?.dueOn ?? deadline?.dueAt ?? '';
}
