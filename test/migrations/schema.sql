CREATE TABLE attachment (
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

CREATE INDEX attachment_by_case on attachment (case_id);

CREATE INDEX attachment_by_communication on attachment (communication_id);

CREATE TABLE attachment_chunk (
  attachment_id text not null references attachment (id) on delete cascade deferrable initially deferred,
  position integer not null,
  body blob not null,
  primary key (attachment_id, position)
) strict, without rowid;

CREATE TABLE audit_action (
  id integer primary key,
  at_instant text not null,
  -- Hybrid logical clock: never earlier than the deed before, even when the machine's clock is set back.
  hlc text not null,
  device text not null,
  officer_id text not null,
  action text not null
) strict;

CREATE TABLE audit_entry (
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

CREATE INDEX audit_entry_by_case on audit_entry (case_id, seq) where case_id is not null;

CREATE INDEX audit_entry_by_row on audit_entry (table_name, row_id, seq) where case_id is null;

CREATE TABLE audit_value (
  seq integer primary key references audit_entry (seq),
  salt text not null,
  content text not null
) strict;

CREATE TABLE calendar_day (
  id text primary key,
  place text not null,
  on_date text not null,
  name text not null,
  version integer not null default 1,
  unique (place, on_date)
) strict;

CREATE TABLE case_count (
  kind text not null,
  state text not null,
  cases integer not null,
  primary key (kind, state)
) strict, without rowid;

CREATE TABLE case_index (
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

CREATE INDEX case_index_by_due on case_index (kind, state, due_sort);

CREATE INDEX case_index_by_owner on case_index (kind, state, owner collate nocase);

CREATE INDEX case_index_by_received on case_index (kind, state, received_on);

CREATE INDEX case_index_by_ref on case_index (kind, state, ref_sort);

CREATE INDEX case_index_by_title on case_index (kind, state, title collate nocase);

CREATE INDEX case_index_of_owner on case_index (owner_id, state, due_sort);

CREATE INDEX case_index_waiting on case_index (received_on) where state = 'open' and deadline_state = 'paused';

CREATE TRIGGER case_index_added after insert on case_index begin
  insert into case_count (kind, state, cases) values (new.kind, new.state, 1)
    on conflict (kind, state) do update set cases = cases + 1;
end;

CREATE TRIGGER case_index_gone after delete on case_index begin
  update case_count set cases = cases - 1 where kind = old.kind and state = old.state;
  delete from case_search where rowid = old.row;
end;

CREATE TRIGGER case_index_moved after update of kind, state on case_index
when old.kind is not new.kind or old.state is not new.state begin
  update case_count set cases = cases - 1 where kind = old.kind and state = old.state;
  insert into case_count (kind, state, cases) values (new.kind, new.state, 1)
    on conflict (kind, state) do update set cases = cases + 1;
end;

CREATE TABLE case_link (
  id text primary key,
  case_id text not null references case_record (id) on delete cascade,
  other_id text not null references case_record (id) on delete cascade,
  kind text not null,
  note text not null default '',
  version integer not null default 1,
  unique (case_id, other_id, kind)
) strict;

CREATE INDEX case_link_by_other on case_link (other_id);

CREATE TABLE case_party (
  id text primary key,
  case_id text not null references case_record (id) on delete cascade,
  party_id text not null references party (id),
  role text not null,
  note text not null default '',
  version integer not null default 1,
  unique (case_id, party_id, role)
) strict;

CREATE INDEX case_party_by_party on case_party (party_id);

CREATE TABLE case_record (
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
, pack_data_id text references rule_data (id), calendar_data_id text references rule_data (id)) strict;

CREATE INDEX case_record_by_calendar_data on case_record (calendar_data_id) where calendar_data_id is not null;

CREATE UNIQUE INDEX case_record_by_number
  on case_record (kind, substr(ref, 4, 4), cast(substr(ref, 9) as integer));

CREATE INDEX case_record_by_owner on case_record (owner_id);

CREATE INDEX case_record_by_pack_data on case_record (pack_data_id) where pack_data_id is not null;

CREATE VIRTUAL TABLE case_search using fts5 (
  ref, title, people, words,
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);

CREATE TABLE case_tag (
  id text primary key,
  case_id text not null references case_record (id) on delete cascade,
  tag text not null,
  version integer not null default 1,
  unique (case_id, tag)
) strict;

CREATE INDEX case_tag_by_tag on case_tag (tag, case_id);

CREATE TABLE checklist_mark (
  id text primary key,
  case_id text not null references case_record (id) on delete cascade,
  checklist text not null,
  item text not null,
  state text not null,
  note text not null default '',
  marked_on text not null,
  officer_id text not null references officer (id),
  version integer not null default 1,
  unique (case_id, checklist, item)
) strict;

CREATE TABLE clock_event (
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

CREATE INDEX clock_event_by_case on clock_event (case_id, on_date);

CREATE INDEX clock_event_by_replacement on clock_event (superseded_by) where superseded_by is not null;

CREATE TABLE communication (
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

CREATE INDEX communication_by_case on communication (case_id, occurred_at);

CREATE TABLE decision (
  id text primary key,
  case_id text not null references case_record (id) on delete cascade,
  kind text not null,
  "right" text,
  conclusion text not null default '',
  reasons text not null,
  evidence text not null default '',
  alternatives text not null default '',
  decided_by text not null,
  decided_on text not null,
  recorded_at text not null,
  officer_id text not null references officer (id),
  withdrawn_at text,
  withdrawn_because text not null default '',
  version integer not null default 1
) strict;

CREATE INDEX decision_by_case on decision (case_id, kind);

CREATE TABLE delivery (
  id text primary key,
  case_id text not null references case_record (id) on delete cascade,
  method text not null,
  sent_on text not null,
  sent_to text not null default '',
  proof text not null default '',
  received_on text,
  version integer not null default 1
) strict;

CREATE INDEX delivery_by_case on delivery (case_id);

CREATE TABLE draft (
  id text primary key,
  form text not null,
  content text not null,
  saved_at text not null
) strict;

CREATE TABLE due_move (
  id text primary key,
  case_id text not null references case_record (id) on delete cascade,
  duty text not null,
  -- A civil date, an instant, or empty where there was or is none.
  moved_from text not null default '',
  moved_to text not null default '',
  cause text not null,
  version integer not null default 1
) strict;

CREATE INDEX due_move_by_case on due_move (case_id);

CREATE TABLE evidence_check (
  id text primary key,
  case_id text not null references case_record (id) on delete cascade,
  case_party_id text references case_party (id) on delete set null,
  purpose text not null,
  item text not null,
  why_needed text not null default '',
  asked_on text,
  received_on text,
  seen_type text not null default '',
  seen_last text not null default '',
  compared_with text not null default '',
  result text not null,
  checked_on text,
  officer_id text not null references officer (id),
  note text not null default '',
  copy_attachment_id text references attachment (id) on delete set null,
  copy_name text not null default '',
  copy_sha256 text not null default '',
  copy_days integer,
  copy_destroy_by text,
  copy_destroyed_at text,
  copy_destroyed_by text references officer (id),
  version integer not null default 1
) strict;

CREATE INDEX evidence_check_by_attachment on evidence_check (copy_attachment_id);

CREATE INDEX evidence_check_by_case on evidence_check (case_id);

CREATE INDEX evidence_check_by_party on evidence_check (case_party_id);

CREATE INDEX evidence_check_copies on evidence_check (copy_destroy_by) where copy_attachment_id is not null;

CREATE TABLE exemption_use (
  id text primary key,
  case_id text not null references case_record (id) on delete cascade,
  exemption text not null,
  withheld text not null,
  reasoning text not null,
  decided_by text not null,
  decided_on text not null,
  -- Whether telling the requester of it would itself defeat its purpose.
  telling_defeats integer not null default 0,
  version integer not null default 1
) strict;

CREATE INDEX exemption_use_by_case on exemption_use (case_id);

CREATE TABLE intake_key (
  key text primary key,
  case_id text not null references case_record (id) on delete cascade,
  taken_in_at text not null
) strict, without rowid;

CREATE INDEX intake_key_by_case on intake_key (case_id);

CREATE TABLE letter (
  id text primary key,
  case_id text not null references case_record (id) on delete cascade,
  kind text not null,
  template_version text not null,
  state text not null check (state in ('draft', 'sent')),
  case_party_id text references case_party (id) on delete set null,
  recipient_name text not null default '',
  recipient_email text not null default '',
  recipient_address text not null default '',
  -- What was given for the fields that only this letter needs, as JSON.
  asked text not null default '{}',
  subject text not null default '',
  body text not null default '',
  drafted_at text not null,
  drafted_by text not null references officer (id),
  sent_on text,
  channel text,
  sent_by text references officer (id),
  -- The letter as it was set when it was sent.
  html text not null default '',
  -- The document that was sent, and its hash, which stays when the document itself is removed.
  attachment_id text references attachment (id) on delete set null,
  sha256 text not null default '',
  communication_id text references communication (id) on delete set null,
  version integer not null default 1
) strict;

CREATE INDEX letter_by_attachment on letter (attachment_id);

CREATE INDEX letter_by_case on letter (case_id, drafted_at);

CREATE INDEX letter_by_communication on letter (communication_id);

CREATE INDEX letter_by_party on letter (case_party_id);

CREATE TABLE letter_template (
  id text primary key,
  kind text not null unique,
  subject text not null,
  body text not null,
  based_on text not null,
  in_use integer not null default 1,
  edited_at text not null,
  officer_id text not null references officer (id),
  version integer not null default 1
) strict;

CREATE TABLE note (
  id text primary key,
  case_id text not null references case_record (id) on delete cascade,
  body text not null,
  written_at text not null,
  officer_id text not null references officer (id),
  version integer not null default 1
) strict;

CREATE INDEX note_by_case on note (case_id, written_at);

CREATE TABLE officer (
  id text primary key,
  name text not null,
  initials text not null,
  email text not null default '',
  active integer not null default 1,
  version integer not null default 1
) strict;

CREATE TABLE organisation (
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

CREATE TABLE party (
  id text primary key,
  name text not null,
  kind text not null check (kind in ('person', 'organisation')),
  email text not null default '',
  phone text not null default '',
  address text not null default '',
  version integer not null default 1
) strict;

CREATE INDEX party_by_email on party (email collate nocase) where email <> '';

CREATE TABLE recipient_notice (
  id text primary key,
  case_id text not null references case_record (id) on delete cascade,
  recipient text not null,
  contact text not null default '',
  "right" text not null,
  told_on text,
  told_how text not null default '',
  impossible_because text not null default '',
  version integer not null default 1
) strict;

CREATE INDEX recipient_notice_by_case on recipient_notice (case_id);

CREATE TABLE redaction (
  id text primary key,
  case_id text not null references case_record (id) on delete cascade,
  document text not null,
  page text not null default '',
  extent text not null,
  exemption_use_id text references exemption_use (id),
  ground text not null,
  note text not null default '',
  reviewer text not null default '',
  reviewed_on text,
  version integer not null default 1
) strict;

CREATE INDEX redaction_by_case on redaction (case_id);

CREATE INDEX redaction_by_exemption on redaction (exemption_use_id);

CREATE TABLE reminder_state (
  key text primary key,
  shown_at text not null
) strict, without rowid;

CREATE TABLE request_detail (
  id text primary key,
  case_id text not null unique references case_record (id) on delete cascade,
  requester_type text not null default 'person',
  sensitivity text not null default 'ordinary',
  subject_status text not null default 'living-adult',
  child_age integer,
  -- The words that make it a request.
  recognised_words text not null default '',
  -- A spoken request: what was said, to whom.
  spoken_note text not null default '',
  heard_by text not null default '',
  version integer not null default 1
) strict;

CREATE TABLE request_right (
  id text primary key,
  case_id text not null references case_record (id) on delete cascade,
  "right" text not null,
  outcome text,
  reason text not null default '',
  version integer not null default 1,
  unique (case_id, "right")
) strict;

CREATE TABLE restriction (
  id text primary key,
  case_id text not null references case_record (id) on delete cascade,
  ground text not null,
  data text not null default '',
  from_on text not null,
  told_before_lifting_on text,
  lifted_on text,
  lifted_because text not null default '',
  version integer not null default 1
) strict;

CREATE INDEX restriction_by_case on restriction (case_id);

CREATE TABLE rule_data (
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

CREATE UNIQUE INDEX rule_data_in_use on rule_data (place, kind) where in_use = 1;

CREATE TABLE setting (
  key text primary key,
  value text not null,
  version integer not null default 1
) strict, without rowid;

CREATE TABLE suppression (
  id text primary key,
  kind text not null,
  keyed_hash text not null unique,
  -- The plain SHA-256 that mailing tools compare; empty unless the organisation chose to keep it.
  mailing_hash text not null default '',
  reason text not null,
  added_on text not null,
  source_case_id text references case_record (id) on delete set null,
  version integer not null default 1
) strict;

CREATE INDEX suppression_by_case on suppression (source_case_id);

CREATE TABLE surge_group (
  id text primary key,
  name text not null unique,
  description text not null default '',
  shared_answer text not null default '',
  version integer not null default 1
) strict;

CREATE TABLE surge_member (
  id text primary key,
  case_id text not null unique references case_record (id) on delete cascade,
  group_id text not null references surge_group (id),
  version integer not null default 1
) strict;

CREATE INDEX surge_member_by_group on surge_member (group_id);

CREATE TABLE system (
  id text primary key,
  name text not null unique,
  owner_name text not null default '',
  owner_email text not null default '',
  holds text not null default '',
  active integer not null default 1,
  version integer not null default 1
) strict;

CREATE TABLE task (
  id text primary key,
  case_id text not null references case_record (id) on delete cascade,
  kind text not null,
  system_id text references system (id),
  title text not null,
  assignee text not null default '',
  due_on text,
  chase_on text,
  chased_on text,
  done_on text,
  result text not null default '',
  note text not null default '',
  minutes integer not null default 0,
  version integer not null default 1
) strict;

CREATE INDEX task_by_case on task (case_id);

CREATE INDEX task_by_system on task (system_id);

CREATE INDEX task_open on task (due_on) where done_on is null;
