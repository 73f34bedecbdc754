import type { Migration } from '../migrate.ts';

/**
 * The law and the holidays that a casebook computes with, kept in the casebook itself, so that neither a newer program
 * nor a new file moves a date before an officer has seen it.
 *
 * A row is never edited but for whether it is in use: a case that is answered or closed names the rows that its dates
 * were computed with. `due_move` says which dates of open cases moved when the rows in use, or an own day, changed.
 */
export const ruleData: Migration = {
  version: 20,
  name: 'rule-data',
  up: (db) => {
    db.exec(`
      create table rule_data (
        id text primary key,
        kind text not null check (kind in ('pack', 'calendar')),
        place text not null,
        origin text not null check (origin in ('shipped', 'file')),
        -- The version of a pack; the day on which the holidays of a calendar were captured.
        label text not null,
        file_name text not null default '',
        content text not null,
        content_hash text not null,
        taken_in_at text not null,
        in_use integer not null,
        version integer not null default 1,
        unique (kind, place, content_hash)
      ) strict;
      create unique index rule_data_in_use on rule_data (place, kind) where in_use = 1;

      create table due_move (
        id text primary key,
        case_id text not null references case_record (id) on delete cascade,
        duty text not null,
        -- A civil date, an instant, or empty where there was or is none.
        moved_from text not null default '',
        moved_to text not null default '',
        cause text not null,
        version integer not null default 1
      ) strict;
      create index due_move_by_case on due_move (case_id);

      -- What an answered or closed case was computed with; empty while it is open and follows what is in use.
      alter table case_record add column pack_data_id text references rule_data (id);
      alter table case_record add column calendar_data_id text references rule_data (id);
      create index case_record_by_pack_data on case_record (pack_data_id) where pack_data_id is not null;
      create index case_record_by_calendar_data on case_record (calendar_data_id) where calendar_data_id is not null;
    `);
  },
};
