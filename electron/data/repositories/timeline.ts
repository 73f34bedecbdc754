import type { Instant } from '../../domain/civil-date.ts';
import type { Change } from '../audit/capture.ts';
import type { ReadDb } from '../read-db.ts';
import { instantIn, integer, oneOf, text, textOrNull, type Row } from '../rows.ts';
import { sql, type Sql } from '../sql.ts';

const changes: readonly Change[] = ['insert', 'update', 'delete'];

/** A field that changed, before and after as text; an empty text where there was or is nothing. */
export interface TimelineField {
  name: string;
  from: string;
  to: string;
}

/** One changed row of a case. `fields` is empty where the values were purged. */
export interface TimelineRow {
  seq: number;
  at: Instant;
  officer: string;
  action: string;
  table: string;
  change: Change;
  fields: TimelineField[];
}

/** What happened in a case, read from the audit: nothing is written for the timeline alone. */
export const timeline = {
  /** Newest last. The entries of a case are those of its rows and of the parties that only it has. */
  page(db: ReadDb, caseId: string, offset: number, limit: number): { entries: TimelineRow[]; total: number } {
    const entries = db.all(
      sql`select e.seq, a.at_instant, coalesce(o.name, '') as officer, a.action, e.table_name, e.change, v.content
          from audit_entry e
          join audit_action a on a.id = e.action_id
          left join officer o on o.id = a.officer_id
          left join audit_value v on v.seq = e.seq
          where e.seq in (${entriesOf(caseId)}) order by e.seq limit ${limit} offset ${offset}`,
      toEntry,
    );
    const total = db.one(sql`select count(*) as entries from (${entriesOf(caseId)})`, (row) => integer(row, 'entries'));
    return { entries, total };
  },
};

/** A party of several cases has entries without a case; they belong to the timeline of each. */
function entriesOf(caseId: string): Sql {
  return sql`select seq from audit_entry where case_id = ${caseId}
    union
    select e.seq from case_party cp
    join audit_entry e on e.case_id is null and e.table_name = 'party' and e.row_id = cp.party_id
    where cp.case_id = ${caseId}`;
}

function toEntry(row: Row): TimelineRow {
  return {
    seq: integer(row, 'seq'),
    at: instantIn(row, 'at_instant'),
    officer: text(row, 'officer'),
    action: text(row, 'action'),
    table: text(row, 'table_name'),
    change: oneOf(row, 'change', changes),
    fields: fieldsOf(textOrNull(row, 'content')),
  };
}

function fieldsOf(content: string | null): TimelineField[] {
  if (content === null) return [];
  const values: unknown = JSON.parse(content);
  if (typeof values !== 'object' || values === null) return [];
  return Object.entries(values).map(([name, pair]: [string, unknown]) => ({
    name,
    from: Array.isArray(pair) ? shown(pair[0]) : '',
    to: Array.isArray(pair) ? shown(pair[1]) : '',
  }));
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
