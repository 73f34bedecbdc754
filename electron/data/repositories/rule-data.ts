import type { Place } from '../../domain/place.ts';
import { placeCodes } from '../../domain/place.ts';
import type { Instant } from '../../domain/civil-date.ts';
import type { ReadDb } from '../read-db.ts';
import { instantIn, oneOf, text, type Row } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';

const kinds = ['pack', 'calendar'] as const;
/** The law of a place, or its holidays. */
export type RuleDataKind = (typeof kinds)[number];

const origins = ['shipped', 'file'] as const;
/** Whether it came with the program or from a file that an officer took in. */
export type RuleDataOrigin = (typeof origins)[number];

/** What a row says about itself; its content is fetched apart, because it is large and rarely needed. */
export interface RuleDataRow {
  readonly id: string;
  readonly kind: RuleDataKind;
  readonly place: Place;
  readonly origin: RuleDataOrigin;
  /** The version of a pack; the day on which the holidays of a calendar were captured. */
  readonly label: string;
  readonly fileName: string;
  readonly contentHash: string;
  readonly takenInAt: Instant;
}

/** Law or holidays to be used from now on. The same content is kept once. */
export interface NewRuleData extends Omit<RuleDataRow, 'id'> {
  readonly content: string;
}

/** Which rows an answered or closed case was computed with. */
export interface FixedRuleData {
  readonly packDataId: string;
  readonly calendarDataId: string;
}

export const ruleData = {
  /** What the open cases of a place are computed with; nothing before its first case. */
  inUse(db: ReadDb, place: Place): RuleDataRow[] {
    return db.all(sql`${columns} from rule_data where place = ${place} and in_use = 1`, toRuleData);
  },

  /** The same of every place. */
  allInUse(db: ReadDb): RuleDataRow[] {
    return db.all(sql`${columns} from rule_data where in_use = 1 order by place, kind`, toRuleData);
  },

  fixed(db: ReadDb, { packDataId, calendarDataId }: FixedRuleData): RuleDataRow[] {
    return db.all(sql`${columns} from rule_data where id in (${packDataId}, ${calendarDataId})`, toRuleData);
  },

  /** The content as it was kept: JSON in the shape of the program's own files. */
  content(db: ReadDb, id: string): string {
    return db.one(sql`select content from rule_data where id = ${id}`, (row) => text(row, 'content'));
  },

  /** Puts law or holidays into use, in place of what was. What was stays, for the cases that were computed with it. */
  use(db: WriteDb, next: NewRuleData): void {
    db.run(sql`
      update rule_data set in_use = 0, version = version + 1
      where place = ${next.place} and kind = ${next.kind} and in_use = 1 and content_hash <> ${next.contentHash}`);
    db.run(sql`
      insert into rule_data (id, kind, place, origin, label, file_name, content, content_hash, taken_in_at, in_use)
      values (${db.newId()}, ${next.kind}, ${next.place}, ${next.origin}, ${next.label}, ${next.fileName},
        ${next.content}, ${next.contentHash}, ${next.takenInAt}, 1)
      on conflict (kind, place, content_hash) do update set in_use = 1, origin = excluded.origin,
        file_name = excluded.file_name, taken_in_at = excluded.taken_in_at, version = version + 1`);
  },

  /** Whether anything is kept at all: nothing is, in a file of before this table that has not been opened since. */
  isEmpty(db: ReadDb): boolean {
    return db.get(sql`select 1 as found from rule_data limit 1`, () => true) === undefined;
  },
};

const columns = sql`select id, kind, place, origin, label, file_name, content_hash, taken_in_at`;

function toRuleData(row: Row): RuleDataRow {
  return {
    id: text(row, 'id'),
    kind: oneOf(row, 'kind', kinds),
    place: oneOf(row, 'place', placeCodes),
    origin: oneOf(row, 'origin', origins),
    label: text(row, 'label'),
    fileName: text(row, 'file_name'),
    contentHash: text(row, 'content_hash'),
    takenInAt: instantIn(row, 'taken_in_at'),
  };
}
