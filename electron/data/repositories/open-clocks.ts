import { caseKinds, caseStates, type CaseKind, type CaseState } from '../../domain/case-kind.ts';
import { rights as allRights, type Right } from '../../domain/right.ts';
import type { Place } from '../../domain/place.ts';
import type { ReadDb } from '../read-db.ts';
import { oneOf, text, textOrNull } from '../rows.ts';
import { joined, sql, type Sql } from '../sql.ts';
import { clockEvents, type StandingClockEvent } from './clock-events.ts';
import type { FixedRuleData } from './rule-data.ts';

/** The facts of the clock of a case that is not closed, with the words by which the officer knows the case. */
export interface OpenClock {
  readonly caseId: string;
  readonly ref: string;
  readonly title: string;
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly place: Place;
  readonly zone: string;
  readonly fixed: FixedRuleData | null;
  readonly rights: readonly Right[];
  readonly events: readonly StandingClockEvent[];
}

/**
 * The clocks of all cases of some places in some states, the most urgent first. Three queries, however many cases: a
 * change of the law is weighed against all of them at once.
 */
export function openClocks(
  db: ReadDb,
  places: readonly Place[],
  states: readonly Exclude<CaseState, 'closed'>[],
): readonly OpenClock[] {
  if (places.length === 0) return [];
  const list = (values: readonly string[]): Sql =>
    joined(
      values.map((value) => sql`${value}`),
      ', ',
    );
  const cases = sql`case_index i cross join case_record r on r.id = i.case_id
    where i.kind in ('request', 'breach', 'complaint') and i.state in (${list(states)}) and r.place in (${list(places)})`;
  const rights = new Map<string, Right[]>();
  db.all(
    sql`select q.case_id, q."right" from request_right q
        where q.case_id in (select r.id from ${cases}) order by q.id`,
    (row) => push(rights, text(row, 'case_id'), oneOf(row, 'right', allRights)),
  );
  const events = new Map<string, StandingClockEvent[]>();
  clockEvents.standingOf(db, sql`select r.id from ${cases}`, (caseId, event) => push(events, caseId, event));
  return db.all(
    sql`select r.id, r.ref, r.title, r.kind, r.state, r.place, r.zone, r.pack_data_id, r.calendar_data_id
        from ${cases} order by i.due_sort, i.row`,
    (row) => {
      const caseId = text(row, 'id');
      const [packDataId, calendarDataId] = [textOrNull(row, 'pack_data_id'), textOrNull(row, 'calendar_data_id')];
      return {
        caseId,
        ref: text(row, 'ref'),
        title: text(row, 'title'),
        kind: oneOf(row, 'kind', caseKinds),
        state: oneOf(row, 'state', caseStates),
        place: oneOf(row, 'place', places),
        zone: text(row, 'zone'),
        fixed: packDataId === null || calendarDataId === null ? null : { packDataId, calendarDataId },
        rights: rights.get(caseId) ?? [],
        events: events.get(caseId) ?? [],
      };
    },
  );
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
