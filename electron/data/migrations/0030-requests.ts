import type { Migration } from '../migrate.ts';

/**
 * The work on a request: what is known of the requester, what was seen of the identity, who searches where, what is
 * withheld and why, what was decided, who is told, and which cases belong together.
 *
 * Nothing here moves a clock. The facts that do stand in `clock_event`; the use cases write them from what is recorded
 * here.
 */
export const requests: Migration = {
  version: 30,
  name: 'requests',
  up: (db) => {
    db.exec(`
      -- One line per request, made when the first of it is known.
      create table request_detail (
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

      -- What somebody decided, with the reasons. One that no longer stands is withdrawn, never edited.
      create table decision (
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
      create index decision_by_case on decision (case_id, kind);

      -- What was looked at to be sure of a person or an authority. The columns of the copy stay when it is destroyed:
      -- they are its certificate.
      create table evidence_check (
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
      create index evidence_check_by_case on evidence_check (case_id);
      create index evidence_check_by_party on evidence_check (case_party_id);
      create index evidence_check_by_attachment on evidence_check (copy_attachment_id);
      create index evidence_check_copies on evidence_check (copy_destroy_by) where copy_attachment_id is not null;

      -- Where the organisation keeps personal data, and whom to ask.
      create table system (
        id text primary key,
        name text not null unique,
        owner_name text not null default '',
        owner_email text not null default '',
        holds text not null default '',
        active integer not null default 1,
        version integer not null default 1
      ) strict;

      create table task (
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
      create index task_by_case on task (case_id);
      create index task_by_system on task (system_id);
      create index task_open on task (due_on) where done_on is null;

      -- One question of a checklist of the program, as it was answered in a case.
      create table checklist_mark (
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

      create table exemption_use (
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
      create index exemption_use_by_case on exemption_use (case_id);

      -- What was taken out of the released papers, item by item.
      create table redaction (
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
      create index redaction_by_case on redaction (case_id);
      create index redaction_by_exemption on redaction (exemption_use_id);

      create table delivery (
        id text primary key,
        case_id text not null references case_record (id) on delete cascade,
        method text not null,
        sent_on text not null,
        sent_to text not null default '',
        proof text not null default '',
        received_on text,
        version integer not null default 1
      ) strict;
      create index delivery_by_case on delivery (case_id);

      -- Article 19: each recipient of data that were corrected, erased or restricted.
      create table recipient_notice (
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
      create index recipient_notice_by_case on recipient_notice (case_id);

      create table restriction (
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
      create index restriction_by_case on restriction (case_id);

      create table case_link (
        id text primary key,
        case_id text not null references case_record (id) on delete cascade,
        other_id text not null references case_record (id) on delete cascade,
        kind text not null,
        note text not null default '',
        version integer not null default 1,
        unique (case_id, other_id, kind)
      ) strict;
      create index case_link_by_other on case_link (other_id);

      create table case_tag (
        id text primary key,
        case_id text not null references case_record (id) on delete cascade,
        tag text not null,
        version integer not null default 1,
        unique (case_id, tag)
      ) strict;
      create index case_tag_by_tag on case_tag (tag, case_id);

      -- Many like requests that get one answer, each with a clock of its own.
      create table surge_group (
        id text primary key,
        name text not null unique,
        description text not null default '',
        shared_answer text not null default '',
        version integer not null default 1
      ) strict;

      create table surge_member (
        id text primary key,
        case_id text not null unique references case_record (id) on delete cascade,
        group_id text not null references surge_group (id),
        version integer not null default 1
      ) strict;
      create index surge_member_by_group on surge_member (group_id);

      -- Who must not be written to again. The address itself is not kept, only its hash under a secret of the casebook.
      create table suppression (
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
      create index suppression_by_case on suppression (source_case_id);

      -- Earlier requests of a person are looked for by address.
      create index party_by_email on party (email collate nocase) where email <> '';
    `);
  },
};
