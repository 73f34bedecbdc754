import type { Migration } from '../migrate.ts';

/** Letters of cases, and the organisation's own wording of the templates they are made from. */
export const letters: Migration = {
  version: 40,
  name: 'letters',
  up: (db) => {
    db.exec(`
      -- The organisation's own wording of a letter. A row that is not in use was reset; its version counts on, so that
      -- a letter always says which wording it was made from.
      create table letter_template (
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

      create table letter (
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
      create index letter_by_case on letter (case_id, drafted_at);
      create index letter_by_party on letter (case_party_id);
      create index letter_by_attachment on letter (attachment_id);
      create index letter_by_communication on letter (communication_id);
    `);
  },
};
