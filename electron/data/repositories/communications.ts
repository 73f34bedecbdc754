import { channels, type Channel } from '../../domain/channel.ts';
import type { Instant } from '../../domain/civil-date.ts';
import type { ReadDb } from '../read-db.ts';
import { flag, instantIn, oneOf, text } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';

const directions = ['in', 'out'] as const;

/** A message, letter or call of a case. */
export interface CommunicationFields {
  readonly direction: (typeof directions)[number];
  readonly channel: Channel;
  readonly occurredAt: Instant;
  readonly fromName: string;
  readonly fromAddress: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly text: string;
}

/** A communication without its HTML part, which is hostile and read only on demand. */
export interface CommunicationRow extends CommunicationFields {
  readonly id: string;
  readonly hasHtml: boolean;
}

export const communications = {
  of(db: ReadDb, caseId: string): CommunicationRow[] {
    return db.all(
      sql`select id, direction, channel, occurred_at, from_name, from_address, to_address, subject, body_text,
            body_html <> '' as has_html
          from communication where case_id = ${caseId} order by occurred_at, id`,
      (row) => ({
        id: text(row, 'id'),
        direction: oneOf(row, 'direction', directions),
        channel: oneOf(row, 'channel', channels),
        occurredAt: instantIn(row, 'occurred_at'),
        fromName: text(row, 'from_name'),
        fromAddress: text(row, 'from_address'),
        toAddress: text(row, 'to_address'),
        subject: text(row, 'subject'),
        text: text(row, 'body_text'),
        hasHtml: flag(row, 'has_html'),
      }),
    );
  },

  /** The HTML part as it arrived: raw and hostile. Empty when there is none. */
  html(db: ReadDb, id: string): string {
    return db.get(sql`select body_html from communication where id = ${id}`, (row) => text(row, 'body_html')) ?? '';
  },

  /** Adds a communication; its id. */
  add(db: WriteDb, caseId: string, fields: CommunicationFields & { readonly html: string }): string {
    const id = db.newId();
    db.run(sql`
      insert into communication (id, case_id, direction, channel, occurred_at, from_name, from_address, to_address,
        subject, body_text, body_html)
      values (${id}, ${caseId}, ${fields.direction}, ${fields.channel}, ${fields.occurredAt}, ${fields.fromName},
        ${fields.fromAddress}, ${fields.toAddress}, ${fields.subject}, ${fields.text}, ${fields.html})`);
    return id;
  },
};
