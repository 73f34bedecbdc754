import type { CivilDate, Instant } from '../../domain/civil-date.ts';
import { evidencePurposes, evidenceResults, type EvidenceSeen } from '../../domain/identity/evidence.ts';
import type { ReadDb } from '../read-db.ts';
import { dateOrNull, instantOrNull, integer, oneOf, text, textOrNull, type Row } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { checkChanged } from './row-version.ts';

/** A check with who made it, and when. */
export interface EvidenceFields extends EvidenceSeen {
  /** The role in the case of the person who was checked; null when the check covers whoever asks. */
  readonly casePartyId: string | null;
  readonly checkedOn: CivilDate | null;
  readonly officerId: string;
  readonly note: string;
}

/** A copy that is held for a while, and the certificate that remains when it is gone. */
export interface EvidenceCopy {
  readonly attachmentId: string | null;
  readonly name: string;
  readonly sha256: string;
  readonly days: number;
  readonly destroyBy: CivilDate;
  readonly destroyedAt: Instant | null;
  readonly destroyedBy: string | null;
}

export interface EvidenceRow extends EvidenceFields {
  readonly id: string;
  readonly copy: EvidenceCopy | null;
}

/** A copy of evidence that is still held, with its case. */
export interface HeldCopy {
  readonly checkId: string;
  readonly caseId: string;
  readonly ref: string;
  readonly name: string;
  readonly destroyBy: CivilDate;
}

export const evidenceChecks = {
  of(db: ReadDb, caseId: string): EvidenceRow[] {
    return db.all(sql`select * from evidence_check where case_id = ${caseId} order by id`, toCheck);
  },

  /** Adds a check; its id. */
  add(db: WriteDb, caseId: string, check: EvidenceFields): string {
    const id = db.newId();
    db.run(sql`
      insert into evidence_check (id, case_id, case_party_id, purpose, item, why_needed, asked_on, received_on,
        seen_type, seen_last, compared_with, result, checked_on, officer_id, note)
      values (${id}, ${caseId}, ${check.casePartyId}, ${check.purpose}, ${check.item}, ${check.whyNeeded},
        ${check.askedOn}, ${check.receivedOn}, ${check.seenType}, ${check.seenLast}, ${check.comparedWith},
        ${check.result}, ${check.checkedOn}, ${check.officerId}, ${check.note})`);
    return id;
  },

  update(db: WriteDb, id: string, check: EvidenceFields): void {
    const changed = db.run(sql`
      update evidence_check set case_party_id = ${check.casePartyId}, purpose = ${check.purpose}, item = ${check.item},
        why_needed = ${check.whyNeeded}, asked_on = ${check.askedOn}, received_on = ${check.receivedOn},
        seen_type = ${check.seenType}, seen_last = ${check.seenLast}, compared_with = ${check.comparedWith},
        result = ${check.result}, checked_on = ${check.checkedOn}, officer_id = ${check.officerId},
        note = ${check.note}, version = version + 1
      where id = ${id}`);
    checkChanged(changed, false);
  },

  /** Notes that a document of the case is the copy of what was seen, and until when it is held. */
  holdCopy(
    db: WriteDb,
    id: string,
    copy: Pick<EvidenceCopy, 'attachmentId' | 'name' | 'sha256' | 'days' | 'destroyBy'>,
  ): void {
    const changed = db.run(sql`
      update evidence_check set copy_attachment_id = ${copy.attachmentId}, copy_name = ${copy.name},
        copy_sha256 = ${copy.sha256}, copy_days = ${copy.days}, copy_destroy_by = ${copy.destroyBy},
        copy_destroyed_at = null, copy_destroyed_by = null, version = version + 1
      where id = ${id}`);
    checkChanged(changed, false);
  },

  /** The certificate of destruction: when, and by whom. The document itself is removed beside it. */
  certifyDestroyed(db: WriteDb, id: string, at: Instant, officerId: string): void {
    const changed = db.run(sql`
      update evidence_check set copy_attachment_id = null, copy_destroyed_at = ${at}, copy_destroyed_by = ${officerId},
        version = version + 1
      where id = ${id}`);
    checkChanged(changed, false);
  },

  /** The copies of all cases that are still held and due to be destroyed by a day, the oldest first. */
  copiesDue(db: ReadDb, by: CivilDate, limit: number): HeldCopy[] {
    return db.all(
      sql`select e.id, e.case_id, r.ref, e.copy_name, e.copy_destroy_by
          from evidence_check e join case_record r on r.id = e.case_id
          where e.copy_attachment_id is not null and e.copy_destroy_by <= ${by}
          order by e.copy_destroy_by, e.id limit ${limit}`,
      (row) => ({
        checkId: text(row, 'id'),
        caseId: text(row, 'case_id'),
        ref: text(row, 'ref'),
        name: text(row, 'copy_name'),
        destroyBy: dateOrNull(row, 'copy_destroy_by') ?? by,
      }),
    );
  },
};

function toCheck(row: Row): EvidenceRow {
  const destroyBy = dateOrNull(row, 'copy_destroy_by');
  return {
    id: text(row, 'id'),
    casePartyId: textOrNull(row, 'case_party_id'),
    purpose: oneOf(row, 'purpose', evidencePurposes),
    item: text(row, 'item'),
    whyNeeded: text(row, 'why_needed'),
    askedOn: dateOrNull(row, 'asked_on'),
    receivedOn: dateOrNull(row, 'received_on'),
    seenType: text(row, 'seen_type'),
    seenLast: text(row, 'seen_last'),
    comparedWith: text(row, 'compared_with'),
    result: oneOf(row, 'result', evidenceResults),
    checkedOn: dateOrNull(row, 'checked_on'),
    officerId: text(row, 'officer_id'),
    note: text(row, 'note'),
    copy:
      destroyBy === null
        ? null
        : {
            attachmentId: textOrNull(row, 'copy_attachment_id'),
            name: text(row, 'copy_name'),
            sha256: text(row, 'copy_sha256'),
            days: row['copy_days'] === null ? 0 : integer(row, 'copy_days'),
            destroyBy,
            destroyedAt: instantOrNull(row, 'copy_destroyed_at'),
            destroyedBy: textOrNull(row, 'copy_destroyed_by'),
          },
  };
}
