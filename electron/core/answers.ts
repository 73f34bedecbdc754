import type { answerOperations } from '../contract/answers.ts';
import type { ReadDb } from '../data/read-db.ts';
import { deliveries, recipientNotices, restrictions } from '../data/repositories/answers.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { clockEvents } from '../data/repositories/clock-events.ts';
import { requestRights } from '../data/repositories/request-rights.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import { lift } from '../domain/request/restriction.ts';
import { changeRequest, made, missingIn, notFuture } from './change-request.ts';
import { fail } from './failure.ts';
import type { UseCases } from './use-case.ts';

/** How the answer went out, who else is told, and what is restricted. */
export const answerUseCases: UseCases<typeof answerOperations> = {
  'delivery.add': ({ caseId, version, ...fields }, casebook) =>
    changeRequest(casebook, 'delivery.add', { caseId, version }, (db, record) => {
      const fault =
        notFuture(casebook, record, { sentOn: fields.sentOn, receivedOn: fields.receivedOn }) ??
        beforeReceipt(db, record, fields.sentOn);
      if (fault !== undefined) return fault;
      if (fields.receivedOn !== null && fields.receivedOn < fields.sentOn) {
        return fail('received-before-asked', { asked: fields.sentOn, received: fields.receivedOn }, 'receivedOn');
      }
      deliveries.add(db, caseId, fields);
      return made;
    }),

  'delivery.remove': (input, casebook) =>
    changeRequest(casebook, 'delivery.remove', input, (db, record) => {
      if (missingIn(deliveries.of(db, record.id), [input.deliveryId])) return fail('not-found');
      deliveries.remove(db, input.deliveryId);
      return made;
    }),

  'recipient.add': ({ caseId, version, ...fields }, casebook) =>
    changeRequest(casebook, 'recipient.add', { caseId, version }, (db, record) => {
      if (!requestRights.of(db, caseId).some(({ right }) => right === fields.right)) return fail('right-missing');
      const late = notFuture(casebook, record, { toldOn: fields.toldOn });
      if (late !== undefined) return late;
      recipientNotices.add(db, caseId, fields);
      return made;
    }),

  'recipient.update': ({ caseId, version, recipientId, ...fields }, casebook) =>
    changeRequest(casebook, 'recipient.update', { caseId, version }, (db, record) => {
      if (missingIn(recipientNotices.of(db, caseId), [recipientId])) return fail('not-found');
      const late = notFuture(casebook, record, { toldOn: fields.toldOn });
      if (late !== undefined) return late;
      recipientNotices.update(db, recipientId, fields);
      return made;
    }),

  'recipient.remove': (input, casebook) =>
    changeRequest(casebook, 'recipient.remove', input, (db, record) => {
      if (missingIn(recipientNotices.of(db, record.id), [input.recipientId])) return fail('not-found');
      recipientNotices.remove(db, input.recipientId);
      return made;
    }),

  'restriction.add': (input, casebook) =>
    changeRequest(casebook, 'restriction.add', input, (db, record) => {
      const late = notFuture(casebook, record, { fromOn: input.fromOn });
      if (late !== undefined) return late;
      restrictions.add(db, record.id, input);
      return made;
    }),

  'restriction.tell': (input, casebook) =>
    changeRequest(casebook, 'restriction.tell', input, (db, record) => {
      const found = restrictions.of(db, record.id).find(({ id }) => id === input.restrictionId);
      if (found === undefined) return fail('not-found');
      if (found.liftedOn !== null) return fail('already-lifted', { on: found.liftedOn });
      const late = notFuture(casebook, record, { toldOn: input.toldOn });
      if (late !== undefined) return late;
      restrictions.told(db, found.id, input.toldOn);
      return made;
    }),

  'restriction.lift': (input, casebook) =>
    changeRequest(casebook, 'restriction.lift', input, (db, record) => {
      const found = restrictions.of(db, record.id).find(({ id }) => id === input.restrictionId);
      if (found === undefined) return fail('not-found');
      const late = notFuture(casebook, record, { liftedOn: input.liftedOn });
      if (late !== undefined) return late;
      const lifted = lift(found, input.liftedOn);
      if (!lifted.ok) return fail(lifted.error.code, lifted.error.facts);
      restrictions.lifted(db, found.id, input.liftedOn, input.because);
      return made;
    }),
};

/** An answer cannot have gone out before the request came in. */
function beforeReceipt(db: ReadDb, record: CaseRow, on: CivilDate): ReturnType<typeof fail> | undefined {
  const received = clockEvents.standing(db, record.id).find(({ kind }) => kind === 'received');
  return received !== undefined && on < received.on ? fail('before-receipt', { receivedOn: received.on }) : undefined;
}
