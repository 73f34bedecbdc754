import {
  plainRequest,
  requesterTypes,
  sensitivities,
  subjectStatuses,
  type RequestDetail,
} from '../../domain/request/requester.ts';
import type { ReadDb } from '../read-db.ts';
import { integer, oneOf, text } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';

/** What is known about a request beside its rights and people. */
export const requestDetails = {
  /** What is recorded, or what holds until something is. */
  of(db: ReadDb, caseId: string): RequestDetail {
    const found = db.get(sql`select * from request_detail where case_id = ${caseId}`, (row) => ({
      requesterType: oneOf(row, 'requester_type', requesterTypes),
      sensitivity: oneOf(row, 'sensitivity', sensitivities),
      subjectStatus: oneOf(row, 'subject_status', subjectStatuses),
      childAge: row['child_age'] === null ? null : integer(row, 'child_age'),
      recognisedWords: text(row, 'recognised_words'),
      spokenNote: text(row, 'spoken_note'),
      heardBy: text(row, 'heard_by'),
    }));
    return found ?? plainRequest;
  },

  set(db: WriteDb, caseId: string, detail: RequestDetail): void {
    db.run(sql`
      insert into request_detail (id, case_id, requester_type, sensitivity, subject_status, child_age,
        recognised_words, spoken_note, heard_by)
      values (${db.newId()}, ${caseId}, ${detail.requesterType}, ${detail.sensitivity}, ${detail.subjectStatus},
        ${detail.childAge}, ${detail.recognisedWords}, ${detail.spokenNote}, ${detail.heardBy})
      on conflict (case_id) do update set requester_type = excluded.requester_type,
        sensitivity = excluded.sensitivity, subject_status = excluded.subject_status, child_age = excluded.child_age,
        recognised_words = excluded.recognised_words, spoken_note = excluded.spoken_note,
        heard_by = excluded.heard_by, version = version + 1`);
  },
};
