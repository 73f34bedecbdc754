import { caseKinds, caseStates, type CaseKind, type CaseState } from '../../domain/case-kind.ts';
import type { CivilDate, Instant } from '../../domain/civil-date.ts';
import type { DeadlineState } from '../../domain/deadline/deadline.ts';
import { duties, type Duty } from '../../domain/duty.ts';
import { rights as allRights, type Right } from '../../domain/right.ts';
import type { ReadDb } from '../read-db.ts';
import { dateIn, dateOrNull, instantOrNull, integer, oneOf, oneOfOrNull, text, textOrNull, type Row } from '../rows.ts';
import { joined, sql, type Sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { listPage, rowCount, type PageQuery, type Window } from './case-list.ts';
import { searchQuery } from './search.ts';

const deadlineStates: readonly DeadlineState[] = ['not-started', 'running', 'paused', 'met', 'missed'];

/** One line of a list. */
export interface CaseLineRow {
  caseId: string;
  ref: string;
  kind: CaseKind;
  state: CaseState;
  title: string;
  subject: string;
  rights: Right[];
  ownerId: string | null;
  owner: string;
  receivedOn: CivilDate;
  duty: Duty | null;
  deadlineState: DeadlineState | null;
  dueOn: CivilDate | null;
  dueAt: Instant | null;
  nextStep: string;
}

/** A line of a page, with what stands in the case itself: its version, and what the officer noted as next. */
export interface CaseListRow extends CaseLineRow {
  version: number;
  nextAction: string;
  nextActionOn: CivilDate | null;
}

/** The line of a case as it is derived and kept, with the text by which due dates sort. */
export interface CaseIndexRow extends Readonly<Omit<CaseLineRow, 'rights'>> {
  readonly rights: readonly Right[];
  readonly dueSort: string;
}

/** The derived line of each case. It is never the truth: the core makes it anew from the facts. */
export const caseIndex = {
  get(db: ReadDb, caseId: string): CaseIndexRow | undefined {
    return db.get(sql`select * from case_index where case_id = ${caseId}`, (row) => {
      const { nextStep, ...line } = toLine(row);
      return { ...line, dueSort: text(row, 'due_sort'), nextStep };
    });
  },

  /** Sets the line of a case. */
  put(db: WriteDb, line: CaseIndexRow): void {
    const rights = line.rights.map((right) => `${right} `).join('');
    db.run(sql`
      insert into case_index (case_id, ref, ref_sort, kind, state, title, subject, rights, owner_id, owner,
        received_on, duty, deadline_state, due_on, due_at, due_sort, next_step)
      values (${line.caseId}, ${line.ref}, ${sortableRef(line.ref)}, ${line.kind}, ${line.state}, ${line.title},
        ${line.subject}, ${rights}, ${line.ownerId}, ${line.owner}, ${line.receivedOn}, ${line.duty},
        ${line.deadlineState}, ${line.dueOn}, ${line.dueAt}, ${line.dueSort}, ${line.nextStep})
      on conflict (case_id) do update set ref = excluded.ref, ref_sort = excluded.ref_sort, kind = excluded.kind,
        state = excluded.state, title = excluded.title, subject = excluded.subject, rights = excluded.rights,
        owner_id = excluded.owner_id, owner = excluded.owner, received_on = excluded.received_on,
        duty = excluded.duty, deadline_state = excluded.deadline_state, due_on = excluded.due_on,
        due_at = excluded.due_at, due_sort = excluded.due_sort, next_step = excluded.next_step`);
  },

  /** Forgets the line of a case and its words. */
  remove(db: WriteDb, caseId: string): void {
    db.run(sql`delete from case_index where case_id = ${caseId}`);
  },

  /** One page of a list. `total` is exact up to ten thousand and says ten thousand beyond, unless nothing filters. */
  page(db: ReadDb, query: PageQuery): { rows: CaseListRow[]; total: number } {
    return { rows: db.all(listPage(query), toListRow), total: rowCount(db, query) };
  },

  /**
   * The newest cases in which every word that was typed begins a word; for a reference, those that begin with it.
   * Nothing typed finds nothing.
   */
  find(db: ReadDb, typed: string, limit: number): CaseLineRow[] {
    const byRef = referencePattern.test(typed.trim()) ? findByRef(db, typed.trim().toUpperCase(), limit) : [];
    if (byRef.length > 0) return byRef;
    const match = searchQuery(typed);
    if (match === undefined) return [];
    return db.all(
      sql`select i.* from (
            select rowid as found from case_search where case_search match ${match} order by rowid desc limit ${limit}
          ) join case_index i on i.row = found order by i.row desc`,
      toLine,
    );
  },

  /** How many cases in these states fall due in a stretch of time. */
  count(
    db: ReadDb,
    query: { readonly kind?: CaseKind; readonly states: readonly CaseState[]; readonly window: Window },
  ): number {
    return rowCount(db, { ...query, search: '' });
  },

  /** Open cases with a due date, the most urgent first. */
  due(db: ReadDb, limit: number): CaseLineRow[] {
    const page = {
      states: ['open'] as const,
      window: { before: '9999' },
      search: '',
      sort: 'due',
      direction: 'asc',
    } as const;
    return db.all(listPage({ ...page, offset: 0, limit }), toLine);
  },

  /** Open cases of a kind whose hours run, the most urgent first. */
  running(db: ReadDb, kind: CaseKind, limit: number): CaseLineRow[] {
    return db.all(sql`select * from case_index where ${isRunning(kind)} order by due_sort, row limit ${limit}`, toLine);
  },

  countRunning(db: ReadDb, kind: CaseKind): number {
    return db.one(sql`select count(*) as cases from case_index where ${isRunning(kind)}`, casesOf);
  },

  /** Open cases whose clock stands still because somebody else must answer, the oldest first. */
  waiting(db: ReadDb, limit: number): CaseLineRow[] {
    return db.all(sql`select * from case_index where ${isWaiting} order by received_on, row limit ${limit}`, toLine);
  },

  countWaiting(db: ReadDb): number {
    return db.one(sql`select count(*) as cases from case_index where ${isWaiting}`, casesOf);
  },

  /** Open cases of each kind that fall due from a day up to and without another. */
  countByKind(
    db: ReadDb,
    { from, before }: { readonly from: CivilDate; readonly before: CivilDate },
  ): { requests: number; breaches: number; complaints: number } {
    const count = (kind: CaseKind): number =>
      rowCount(db, { kind, states: ['open'], window: { from, before }, search: '' });
    return { requests: count('request'), breaches: count('breach'), complaints: count('complaint') };
  },
};

/** A reference that is written as far as its number. */
const referencePattern = /^[a-z]{2}-\d{4}-\d+$/iu;

function findByRef(db: ReadDb, beginning: string, limit: number): CaseLineRow[] {
  return db.all(
    sql`select i.* from case_record r join case_index i on i.case_id = r.id
        where r.ref >= ${beginning} and r.ref < ${`${beginning}:`} order by r.ref limit ${limit}`,
    toLine,
  );
}

const isWaiting = sql`state = 'open' and deadline_state = 'paused'`;

function isRunning(kind: CaseKind): Sql {
  return joined([sql`kind = ${kind}`, sql`state = 'open'`, sql`due_at is not null`], ' and ');
}

/** `SR-2026-0031` as `2026-00000031`: the year, then the number with room for a hundred million. */
function sortableRef(ref: string): string {
  return `${ref.slice(3, 7)}-${ref.slice(8).padStart(8, '0')}`;
}

function casesOf(row: Row): number {
  return integer(row, 'cases');
}

function toLine(row: Row): CaseLineRow {
  return {
    caseId: text(row, 'case_id'),
    ref: text(row, 'ref'),
    kind: oneOf(row, 'kind', caseKinds),
    state: oneOf(row, 'state', caseStates),
    title: text(row, 'title'),
    subject: text(row, 'subject'),
    rights: rightsIn(text(row, 'rights')),
    ownerId: textOrNull(row, 'owner_id'),
    owner: text(row, 'owner'),
    receivedOn: dateIn(row, 'received_on'),
    duty: oneOfOrNull(row, 'duty', duties),
    deadlineState: oneOfOrNull(row, 'deadline_state', deadlineStates),
    dueOn: dateOrNull(row, 'due_on'),
    dueAt: instantOrNull(row, 'due_at'),
    nextStep: text(row, 'next_step'),
  };
}

function toListRow(row: Row): CaseListRow {
  return {
    ...toLine(row),
    version: integer(row, 'version'),
    nextAction: text(row, 'next_action'),
    nextActionOn: dateOrNull(row, 'next_action_on'),
  };
}

function rightsIn(written: string): Right[] {
  return written.split(' ').flatMap((word) => allRights.filter((right) => right === word));
}
