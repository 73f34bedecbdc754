import { caseKinds, type CaseKind, type CaseState } from '../../domain/case-kind.ts';
import type { Right } from '../../domain/right.ts';
import type { ReadDb } from '../read-db.ts';
import { integer } from '../rows.ts';
import { joined, nothing, sql, type Sql } from '../sql.ts';
import { searchQuery } from './search.ts';

/** A stretch of the sortable due text: from, inclusive, up to, exclusive. Absent bounds are open. */
export interface Window {
  readonly from?: string;
  readonly before?: string;
  /** Only cases whose clock stands still. */
  readonly paused?: true;
}

/** Which cases a list shows. An empty list of states means all of them. */
export interface ListFilter {
  readonly kind?: CaseKind | undefined;
  readonly states: readonly CaseState[];
  readonly window: Window;
  readonly right?: Right | undefined;
  readonly ownerId?: string | undefined;
  readonly tag?: string | undefined;
  readonly search: string;
}

/** One page of a list. */
export interface PageQuery extends ListFilter {
  readonly sort: 'due' | 'received' | 'ref' | 'title' | 'owner';
  readonly direction: 'asc' | 'desc';
  readonly offset: number;
  readonly limit: number;
}

const allStates: readonly CaseState[] = ['open', 'answered', 'closed'];

/** A broad word may be in every case. Beyond this many the newest are taken, so that typing stays quick. */
const mostFound = 2000;
const mostCounted = 10_000;

/** How a list is sorted. Each column is the third of an index that begins with kind and state. */
const sorts: Readonly<Record<PageQuery['sort'], { readonly column: Sql; readonly collation: Sql }>> = {
  due: { column: sql`due_sort`, collation: nothing },
  received: { column: sql`received_on`, collation: nothing },
  ref: { column: sql`ref_sort`, collation: nothing },
  title: { column: sql`title`, collation: sql` collate nocase` },
  owner: { column: sql`owner`, collation: sql` collate nocase` },
};
const descending = sql` desc`;

/**
 * The query of a page. Each kind and state is read in order from its own index and only as far as the page reaches;
 * what comes together is merged, and only the lines of the page are then read whole. So a page costs the same in a small
 * casebook and in a large one.
 */
export function listPage(query: PageQuery): Sql {
  const { column, collation } = sorts[query.sort];
  const direction = query.direction === 'desc' ? descending : nothing;
  const conditions = conditionsOf(query);
  const legs = kindsAndStates(query).map(
    ({ kind, state }) => sql`
      select * from (
        select row as found, ${column} as sorted from case_index
        where ${among(query, kind, state)}${conditions}
        order by ${column}${collation}${direction}, row${direction} limit ${query.offset + query.limit})`,
  );
  const order = sql`order by sorted${collation}${direction}, found${direction}`;
  return sql`
    select line.*, record.version, record.next_action, record.next_action_on from (
      select found, sorted from (${joined(legs, ' union all ')}) ${order} limit ${query.limit} offset ${query.offset}
    ) join case_index line on line.row = found join case_record record on record.id = line.case_id ${order}`;
}

/** How many lines a filter leaves, see `caseIndex.page` for the bound. */
export function rowCount(db: ReadDb, filter: ListFilter): number {
  const conditions = conditionsOf(filter);
  const parts = kindsAndStates(filter);
  if (conditions.text === '') {
    const counts = parts.map(
      ({ kind, state }) => sql`select cases from case_count where kind = ${kind} and state = ${state}`,
    );
    return sum(db.all(joined(counts, ' union all '), (row) => integer(row, 'cases')));
  }
  const counts = parts.map(
    ({ kind, state }) =>
      sql`select count(*) as cases from (select 1 from case_index where ${among(filter, kind, state)}${conditions} limit ${mostCounted})`,
  );
  return Math.min(mostCounted, sum(db.all(joined(counts, ' union all '), (row) => integer(row, 'cases'))));
}

/**
 * The lines of a kind and state. With a tag they are found through it, because a tag stands on few cases: the plus signs
 * keep SQLite from walking the whole list in its order instead.
 */
function among({ tag }: ListFilter, kind: CaseKind, state: CaseState): Sql {
  return tag === undefined ? sql`kind = ${kind} and state = ${state}` : sql`+kind = ${kind} and +state = ${state}`;
}

function kindsAndStates(filter: ListFilter): readonly { readonly kind: CaseKind; readonly state: CaseState }[] {
  const kinds = filter.kind === undefined ? caseKinds : [filter.kind];
  const states = filter.states.length === 0 ? allStates : [...new Set(filter.states)];
  return kinds.flatMap((kind) => states.map((state) => ({ kind, state })));
}

/** Everything beside kind and state, each beginning with `and`. */
function conditionsOf({ window, right, ownerId, tag, search }: ListFilter): Sql {
  const match = searchQuery(search);
  const conditions = [
    window.from === undefined ? nothing : sql` and due_sort >= ${window.from}`,
    window.before === undefined ? nothing : sql` and due_sort < ${window.before}`,
    window.paused === undefined ? nothing : sql` and deadline_state = 'paused'`,
    right === undefined ? nothing : sql` and instr(' ' || rights, ${` ${right} `}) > 0`,
    ownerId === undefined ? nothing : sql` and owner_id = ${ownerId}`,
    tag === undefined ? nothing : sql` and case_id in (select case_id from case_tag where tag = ${tag})`,
    match === undefined
      ? nothing
      : sql` and row in (select rowid from case_search where case_search match ${match} order by rowid desc limit ${mostFound})`,
  ];
  return conditions.reduce((all, condition) => sql`${all}${condition}`);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
