import type { InputOf } from '../contract/operation.ts';
import type { letterHostOperations } from '../contract/letters.ts';
import { recipientNotices, restrictions } from '../data/repositories/answers.ts';
import type { WriteDb } from '../data/write-db.ts';
import type { KnownLetter } from './letter-view.ts';

/**
 * What a letter does beside the clock: whoever it was written to has now been told. A person is told before a
 * restriction is lifted (Article 18(3)), a recipient of what became of the data (Article 19).
 */
export function tellWhomItConcerns(
  db: WriteDb,
  { row, template }: KnownLetter,
  { sentOn, channel }: Pick<InputOf<typeof letterHostOperations, 'host.markLetterSent'>, 'sentOn' | 'channel'>,
): void {
  if (template.tells === 'restriction-lifting') {
    for (const { id, liftedOn, toldBeforeLiftingOn, fromOn } of restrictions.of(db, row.caseId)) {
      if (liftedOn === null && toldBeforeLiftingOn === null && fromOn <= sentOn) restrictions.told(db, id, sentOn);
    }
  }
  if (template.tells === 'recipient') {
    const name = row.recipientName.trim().toLowerCase();
    for (const { id, ...notice } of recipientNotices.of(db, row.caseId)) {
      if (notice.toldOn !== null || notice.recipient.trim().toLowerCase() !== name) continue;
      recipientNotices.update(db, id, { ...notice, toldOn: sentOn, toldHow: `Letter, ${channel}` });
    }
  }
}
