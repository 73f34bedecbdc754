import type { Answer } from '../contract/errors.ts';
import type { WriteDb } from '../data/write-db.ts';
import { attachments } from '../data/repositories/attachments.ts';
import { communications } from '../data/repositories/communications.ts';
import { intakeKeys } from '../data/repositories/intake-keys.ts';
import type { Actor } from '../data/audit/append.ts';
import type { CaseDraft } from '../domain/case-draft.ts';
import type { Instant } from '../domain/civil-date.ts';
import { fail } from './failure.ts';

/** Keeps the message a case was made from, with everything that came with it; the same message is kept once. */
export function takeInMessage(
  db: WriteDb,
  caseId: string,
  draft: CaseDraft,
  actor: Actor,
  now: Instant,
): Answer<undefined> {
  const earlier = intakeKeys.find(db, draft.sourceKey);
  if (earlier !== undefined) return fail('already-taken-in', { ref: earlier.ref, caseId: earlier.caseId });
  intakeKeys.add(db, draft.sourceKey, caseId, now);
  const { message } = draft;
  const communicationId =
    message === undefined
      ? null
      : communications.add(db, caseId, {
          direction: 'in',
          channel: draft.channel,
          occurredAt: message.occurredAt ?? draft.receivedAt ?? now,
          fromName: message.fromName,
          fromAddress: message.fromAddress,
          toAddress: message.toAddress,
          subject: message.subject,
          text: message.text,
          html: message.html,
        });
  for (const file of draft.attachments) {
    attachments.add(db, caseId, {
      communicationId,
      name: file.name,
      mediaType: file.mediaType,
      content: file.bytes,
      addedAt: now,
      officerId: actor.officerId,
    });
  }
  return { ok: true, value: undefined };
}
