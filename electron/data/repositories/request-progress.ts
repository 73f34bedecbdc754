import type { ReadDb } from '../read-db.ts';
import { integer } from '../rows.ts';
import { sql } from '../sql.ts';

/** How many there are, and how many of them are still open. */
export interface Counted {
  readonly total: number;
  readonly open: number;
}

/** How far the work on a request has come, counted. */
export interface RequestProgress {
  readonly identity: { readonly passed: number; readonly open: number };
  readonly authority: { readonly passed: number; readonly open: number };
  readonly identitySkipped: boolean;
  readonly competenceDecided: boolean;
  readonly searchDecided: boolean;
  readonly reviewDecided: boolean;
  readonly noRecipients: boolean;
  /** A passed check that covers whoever asks, whoever they are. */
  readonly checkForAll: boolean;
  /** Data subjects with a passed check of their own, and all of them. */
  readonly subjectsChecked: number;
  readonly subjects: number;
  readonly searches: Counted;
  readonly redactionsOpen: number;
  readonly recipients: Counted;
}

/** Counts the work on a request in one reading: the line of every request that changes is made from it. */
export function requestProgress(db: ReadDb, caseId: string): RequestProgress {
  return db.one(
    sql`with checks as (select purpose, result, case_party_id from evidence_check where case_id = ${caseId}),
          decided as (select kind from decision where case_id = ${caseId} and withdrawn_at is null),
          searches as (select done_on from task where case_id = ${caseId} and kind = 'search'),
          notices as (select told_on, impossible_because from recipient_notice where case_id = ${caseId}),
          subjects as (select id from case_party where case_id = ${caseId} and role = 'data-subject')
        select
          (select count(*) from checks where purpose = 'identity' and result = 'passed') as identity_passed,
          (select count(*) from checks where purpose = 'identity' and result = 'open') as identity_open,
          (select count(*) from checks where purpose = 'authority' and result = 'passed') as authority_passed,
          (select count(*) from checks where purpose = 'authority' and result = 'open') as authority_open,
          exists (select 1 from checks where purpose = 'identity' and result = 'passed' and case_party_id is null)
            as check_for_all,
          exists (select 1 from decided where kind = 'identity-not-needed') as identity_skipped,
          exists (select 1 from decided where kind = 'child-competence') as competence_decided,
          exists (select 1 from decided where kind = 'search') as search_decided,
          exists (select 1 from decided where kind = 'review') as review_decided,
          exists (select 1 from decided where kind = 'recipients-none') as no_recipients,
          (select count(*) from subjects) as subjects,
          (select count(*) from subjects s where exists (select 1 from checks c
            where c.case_party_id = s.id and c.purpose = 'identity' and c.result = 'passed')) as subjects_checked,
          (select count(*) from searches) as searches,
          (select count(*) from searches where done_on is null) as searches_open,
          (select count(*) from redaction where case_id = ${caseId} and reviewed_on is null) as redactions_open,
          (select count(*) from notices) as recipients,
          (select count(*) from notices where told_on is null and impossible_because = '') as recipients_open`,
    (row) => ({
      identity: { passed: integer(row, 'identity_passed'), open: integer(row, 'identity_open') },
      authority: { passed: integer(row, 'authority_passed'), open: integer(row, 'authority_open') },
      checkForAll: integer(row, 'check_for_all') > 0,
      identitySkipped: integer(row, 'identity_skipped') > 0,
      competenceDecided: integer(row, 'competence_decided') > 0,
      searchDecided: integer(row, 'search_decided') > 0,
      reviewDecided: integer(row, 'review_decided') > 0,
      noRecipients: integer(row, 'no_recipients') > 0,
      subjects: integer(row, 'subjects'),
      subjectsChecked: integer(row, 'subjects_checked'),
      searches: { total: integer(row, 'searches'), open: integer(row, 'searches_open') },
      redactionsOpen: integer(row, 'redactions_open'),
      recipients: { total: integer(row, 'recipients'), open: integer(row, 'recipients_open') },
    }),
  );
}
