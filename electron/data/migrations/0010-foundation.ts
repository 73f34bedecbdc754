import type { Migration } from '../migrate.ts';

/**
 * The first schema: organisation, cases of all three kinds, the clock, papers, and the audit chain.
 *
 * `case_index` and `case_search` hold derived data only and are rebuilt from the other tables by one function.
 * Columns ending in `_on` are civil dates (`YYYY-MM-DD`), those ending in `_at` are instants (ISO 8601, UTC).
 */
export const foundation: Migration = {
  version: 10,
  name: 'foundation',
  up: (db) => {
    db.exec(`
      create table organisation (
        id text primary key,
        name text not null,
        place text not null,
        zone text not null,
        regulator text not null,
        registration_number text not null default '',
        contact_name text not null default '',
        contact_email text not null default '',
        contact_phone text not null default '',
        contact_address text not null default '',
        version integer not null default 1
      ) strict;

      create table officer (
        id text primary key,
        name text not null,
        initials text not null,
        email text not null default '',
        active integer not null default 1,
        version integer not null default 1
      ) strict;

      create table case_record (
        id text primary key,
        ref text not null unique,
        kind text not null check (kind in ('request', 'breach', 'complaint')),
        state text not null check (state in ('open', 'answered', 'closed')),
        place text not null,
        zone text not null,
        title text not null,
        summary text not null default '',
        channel text not null,
        owner_id text references officer (id),
        entered_at text not null,
        next_action text not null default '',
        next_action_on text,
        outcome text not null default '',
        closed_at text,
        pack_version text not null,
        version integer not null default 1
      ) strict;
      -- The number inside a reference, so that the next free one of a kind and year is found without reading the rest.
      create unique index case_record_by_number
        on case_record (kind, substr(ref, 4, 4), cast(substr(ref, 9) as integer));
      create index case_record_by_owner on case_record (owner_id);

      create table party (
        id text primary key,
        name text not null,
        kind text not null check (kind in ('person', 'organisation')),
        email text not null default '',
        phone text not null default '',
        address text not null default '',
        version integer not null default 1
      ) strict;

      create table case_party (
        id text primary key,
        case_id text not null references case_record (id) on delete cascade,
        party_id text not null references party (id),
        role text not null,
        note text not null default '',
        version integer not null default 1,
        unique (case_id, party_id, role)
      ) strict;
      create index case_party_by_party on case_party (party_id);

      create table request_right (
        id text primary key,
        case_id text not null references case_record (id) on delete cascade,
        "right" text not null,
        outcome text,
        reason text not null default '',
        version integer not null default 1,
        unique (case_id, "right")
      ) strict;

      create table clock_event (
        id text primary key,
        case_id text not null references case_record (id) on delete cascade,
        kind text not null,
        on_date text not null,
        at_instant text,
        duty text,
        reason text,
        note text not null default '',
        recorded_at text not null,
        officer_id text not null references officer (id),
        superseded_by text references clock_event (id)
      ) strict;
      create index clock_event_by_case on clock_event (case_id, on_date);
      create index clock_event_by_replacement on clock_event (superseded_by) where superseded_by is not null;

      create table communication (
        id text primary key,
        case_id text not null references case_record (id) on delete cascade,
        direction text not null check (direction in ('in', 'out')),
        channel text not null,
        occurred_at text not null,
        from_name text not null default '',
        from_address text not null default '',
        to_address text not null default '',
        subject text not null default '',
        body_text text not null default '',
        body_html text not null default '',
        version integer not null default 1
      ) strict;
      create index communication_by_case on communication (case_id, occurred_at);

      create table note (
        id text primary key,
        case_id text not null references case_record (id) on delete cascade,
        body text not null,
        written_at text not null,
        officer_id text not null references officer (id),
        version integer not null default 1
      ) strict;
      create index note_by_case on note (case_id, written_at);

      create table attachment (
        id text primary key,
        case_id text not null references case_record (id) on delete cascade,
        communication_id text references communication (id) on delete set null,
        name text not null,
        media_type text not null,
        bytes integer not null,
        sha256 text not null,
        added_at text not null,
        officer_id text not null references officer (id),
        version integer not null default 1
      ) strict;
      create index attachment_by_case on attachment (case_id);
      create index attachment_by_communication on attachment (communication_id);

      -- Checked at the end of the transaction: the pieces are written while the hash of the whole is still being made.
      create table attachment_chunk (
        attachment_id text not null references attachment (id) on delete cascade deferrable initially deferred,
        position integer not null,
        body blob not null,
        primary key (attachment_id, position)
      ) strict, without rowid;

      -- What an import has already brought in: a second import of the same message or row adds nothing.
      create table intake_key (
        key text primary key,
        case_id text not null references case_record (id) on delete cascade,
        taken_in_at text not null
      ) strict, without rowid;
      create index intake_key_by_case on intake_key (case_id);

      -- Days on which the office is closed beside the public holidays of its place.
      create table calendar_day (
        id text primary key,
        place text not null,
        on_date text not null,
        name text not null,
        version integer not null default 1,
        unique (place, on_date)
      ) strict;

      create table setting (
        key text primary key,
        value text not null,
        version integer not null default 1
      ) strict, without rowid;

      -- Half-written forms. A working copy, not a record: it is neither audited nor exported.
      create table draft (
        id text primary key,
        form text not null,
        content text not null,
        saved_at text not null
      ) strict;

      -- What has been shown to the officer, so that a reminder appears once.
      create table reminder_state (
        key text primary key,
        shown_at text not null
      ) strict, without rowid;

      -- Derived: one line per case for lists, counts and reminders.
      create table case_index (
        row integer primary key,
        case_id text not null unique references case_record (id) on delete cascade,
        ref text not null,
        -- The reference with its number padded, so that the ten thousandth case of a year sorts after the one before.
        ref_sort text not null,
        kind text not null,
        state text not null,
        title text not null,
        subject text not null,
        -- The rights of a request, each followed by a space.
        rights text not null,
        owner_id text,
        owner text not null,
        received_on text not null,
        duty text,
        deadline_state text,
        due_on text,
        due_at text,
        -- One sortable text for both kinds of due date; rows without one sort last.
        due_sort text not null,
        next_step text not null
      ) strict;
      create index case_index_by_due on case_index (kind, state, due_sort);
      create index case_index_by_received on case_index (kind, state, received_on);
      create index case_index_by_ref on case_index (kind, state, ref_sort);
      create index case_index_by_title on case_index (kind, state, title collate nocase);
      create index case_index_by_owner on case_index (kind, state, owner collate nocase);
      create index case_index_of_owner on case_index (owner_id, state, due_sort);
      create index case_index_waiting on case_index (received_on) where state = 'open' and deadline_state = 'paused';

      -- Derived: how many lines of each kind and state, so that a list knows its length without counting it.
      create table case_count (
        kind text not null,
        state text not null,
        cases integer not null,
        primary key (kind, state)
      ) strict, without rowid;

      -- Derived: the words of a case; its rowid is the row of case_index.
      create virtual table case_search using fts5 (
        ref, title, people, words,
        tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
      );
      insert into case_search (case_search, rank) values ('secure-delete', 1);

      create trigger case_index_added after insert on case_index begin
        insert into case_count (kind, state, cases) values (new.kind, new.state, 1)
          on conflict (kind, state) do update set cases = cases + 1;
      end;
      create trigger case_index_moved after update of kind, state on case_index
      when old.kind is not new.kind or old.state is not new.state begin
        update case_count set cases = cases - 1 where kind = old.kind and state = old.state;
        insert into case_count (kind, state, cases) values (new.kind, new.state, 1)
          on conflict (kind, state) do update set cases = cases + 1;
      end;
      create trigger case_index_gone after delete on case_index begin
        update case_count set cases = cases - 1 where kind = old.kind and state = old.state;
        delete from case_search where rowid = old.row;
      end;

      -- One deed of an officer or of the program: everything it changed hangs below it.
      create table audit_action (
        id integer primary key,
        at_instant text not null,
        -- Hybrid logical clock: never earlier than the deed before, even when the machine's clock is set back.
        hlc text not null,
        device text not null,
        officer_id text not null,
        action text not null
      ) strict;

      -- One changed row; each entry carries the hash of the one before in its own.
      create table audit_entry (
        seq integer primary key,
        action_id integer not null references audit_action (id),
        case_id text,
        table_name text not null,
        row_id text not null,
        change text not null check (change in ('insert', 'update', 'delete')),
        fields text not null,
        values_hash text not null,
        hash text not null
      ) strict;
      create index audit_entry_by_case on audit_entry (case_id, seq) where case_id is not null;
      create index audit_entry_by_row on audit_entry (table_name, row_id, seq) where case_id is null;

      -- The readable values. They go when a case is purged; the chain holds only their salted hash.
      create table audit_value (
        seq integer primary key references audit_entry (seq),
        salt text not null,
        content text not null
      ) strict;
    `);
  },
};
