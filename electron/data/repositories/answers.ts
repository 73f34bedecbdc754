import type { CivilDate } from '../../domain/civil-date.ts';
import { deliveryMethods, type DeliveryMethod } from '../../domain/request/answer.ts';
import { restrictionGrounds, type Restriction } from '../../domain/request/restriction.ts';
import { rights, type Right } from '../../domain/right.ts';
import type { ReadDb } from '../read-db.ts';
import { dateIn, dateOrNull, oneOf, text } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { checkChanged } from './row-version.ts';

/** How an answer was delivered, and what proves it. */
export interface DeliveryFields {
  readonly method: DeliveryMethod;
  readonly sentOn: CivilDate;
  readonly sentTo: string;
  readonly proof: string;
  readonly receivedOn: CivilDate | null;
}
export interface DeliveryRow extends DeliveryFields {
  readonly id: string;
}

/** Somebody who received the data and is told of what became of them. Article 19. */
export interface RecipientNoticeFields {
  readonly recipient: string;
  readonly contact: string;
  readonly right: Right;
  readonly toldOn: CivilDate | null;
  readonly toldHow: string;
  readonly impossibleBecause: string;
}
export interface RecipientNoticeRow extends RecipientNoticeFields {
  readonly id: string;
}

export interface RestrictionRow extends Restriction {
  readonly id: string;
  readonly data: string;
  readonly liftedBecause: string;
}

export const deliveries = {
  of(db: ReadDb, caseId: string): DeliveryRow[] {
    return db.all(sql`select * from delivery where case_id = ${caseId} order by sent_on, id`, (row) => ({
      id: text(row, 'id'),
      method: oneOf(row, 'method', deliveryMethods),
      sentOn: dateIn(row, 'sent_on'),
      sentTo: text(row, 'sent_to'),
      proof: text(row, 'proof'),
      receivedOn: dateOrNull(row, 'received_on'),
    }));
  },

  add(db: WriteDb, caseId: string, fields: DeliveryFields): string {
    const id = db.newId();
    db.run(sql`
      insert into delivery (id, case_id, method, sent_on, sent_to, proof, received_on)
      values (${id}, ${caseId}, ${fields.method}, ${fields.sentOn}, ${fields.sentTo}, ${fields.proof},
        ${fields.receivedOn})`);
    return id;
  },

  remove(db: WriteDb, id: string): void {
    checkChanged(db.run(sql`delete from delivery where id = ${id}`), false);
  },
};

export const recipientNotices = {
  of(db: ReadDb, caseId: string): RecipientNoticeRow[] {
    return db.all(sql`select * from recipient_notice where case_id = ${caseId} order by id`, (row) => ({
      id: text(row, 'id'),
      recipient: text(row, 'recipient'),
      contact: text(row, 'contact'),
      right: oneOf(row, 'right', rights),
      toldOn: dateOrNull(row, 'told_on'),
      toldHow: text(row, 'told_how'),
      impossibleBecause: text(row, 'impossible_because'),
    }));
  },

  add(db: WriteDb, caseId: string, fields: RecipientNoticeFields): string {
    const id = db.newId();
    db.run(sql`
      insert into recipient_notice (id, case_id, recipient, contact, "right", told_on, told_how, impossible_because)
      values (${id}, ${caseId}, ${fields.recipient}, ${fields.contact}, ${fields.right}, ${fields.toldOn},
        ${fields.toldHow}, ${fields.impossibleBecause})`);
    return id;
  },

  update(db: WriteDb, id: string, fields: RecipientNoticeFields): void {
    const changed = db.run(sql`
      update recipient_notice set recipient = ${fields.recipient}, contact = ${fields.contact},
        "right" = ${fields.right}, told_on = ${fields.toldOn}, told_how = ${fields.toldHow},
        impossible_because = ${fields.impossibleBecause}, version = version + 1
      where id = ${id}`);
    checkChanged(changed, false);
  },

  remove(db: WriteDb, id: string): void {
    checkChanged(db.run(sql`delete from recipient_notice where id = ${id}`), false);
  },
};

export const restrictions = {
  of(db: ReadDb, caseId: string): RestrictionRow[] {
    return db.all(sql`select * from restriction where case_id = ${caseId} order by from_on, id`, (row) => ({
      id: text(row, 'id'),
      ground: oneOf(row, 'ground', restrictionGrounds),
      data: text(row, 'data'),
      fromOn: dateIn(row, 'from_on'),
      toldBeforeLiftingOn: dateOrNull(row, 'told_before_lifting_on'),
      liftedOn: dateOrNull(row, 'lifted_on'),
      liftedBecause: text(row, 'lifted_because'),
    }));
  },

  add(db: WriteDb, caseId: string, made: Pick<RestrictionRow, 'ground' | 'data' | 'fromOn'>): string {
    const id = db.newId();
    db.run(sql`
      insert into restriction (id, case_id, ground, data, from_on)
      values (${id}, ${caseId}, ${made.ground}, ${made.data}, ${made.fromOn})`);
    return id;
  },

  told(db: WriteDb, id: string, on: CivilDate): void {
    const changed = db.run(sql`
      update restriction set told_before_lifting_on = ${on}, version = version + 1 where id = ${id}`);
    checkChanged(changed, false);
  },

  lifted(db: WriteDb, id: string, on: CivilDate, because: string): void {
    const changed = db.run(sql`
      update restriction set lifted_on = ${on}, lifted_because = ${because}, version = version + 1 where id = ${id}`);
    checkChanged(changed, false);
  },
};
