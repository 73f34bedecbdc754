import { channels, type Channel } from '../../domain/channel.ts';
import type { CivilDate, Instant } from '../../domain/civil-date.ts';
import type { ReadDb } from '../read-db.ts';
import { dateOrNull, instantIn, integer, oneOf, oneOfOrNull, text, textOrNull, type Row } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { checkChanged } from './row-version.ts';

const letterStates = ['draft', 'sent'] as const;
export type LetterState = (typeof letterStates)[number];

/** To whom a letter goes, as they were when it was written. */
export interface LetterRecipient {
  readonly casePartyId: string | null;
  readonly recipientName: string;
  readonly recipientEmail: string;
  readonly recipientAddress: string;
}

/** What is written in a letter. `asked` holds what was given for the fields that only this letter needs. */
export interface LetterContent extends LetterRecipient {
  readonly templateVersion: string;
  readonly asked: Readonly<Record<string, string>>;
  readonly subject: string;
  readonly body: string;
}

/** How a letter left the house. */
export interface LetterSending {
  readonly sentOn: CivilDate;
  readonly channel: Channel;
  readonly sentBy: string;
  readonly html: string;
  readonly attachmentId: string;
  readonly sha256: string;
  readonly communicationId: string;
}

/** A letter of a case, without the HTML it was set in. */
export interface LetterRow extends LetterContent {
  readonly id: string;
  readonly caseId: string;
  readonly kind: string;
  readonly state: LetterState;
  readonly draftedAt: Instant;
  readonly draftedBy: string;
  readonly sentOn: CivilDate | null;
  readonly channel: Channel | null;
  readonly sentBy: string | null;
  readonly attachmentId: string | null;
  readonly sha256: string;
  readonly communicationId: string | null;
  readonly version: number;
}

export const letters = {
  of(db: ReadDb, caseId: string): LetterRow[] {
    return db.all(sql`select * from letter where case_id = ${caseId} order by drafted_at, id`, toLetter);
  },

  find(db: ReadDb, id: string): LetterRow | undefined {
    return db.get(sql`select * from letter where id = ${id}`, toLetter);
  },

  /** The letter as it was set when it was sent. Empty for a draft. */
  html(db: ReadDb, id: string): string {
    return db.get(sql`select html from letter where id = ${id}`, (row) => text(row, 'html')) ?? '';
  },

  /** A new draft; its id. */
  add(
    db: WriteDb,
    caseId: string,
    kind: string,
    content: LetterContent,
    by: { readonly draftedAt: Instant; readonly draftedBy: string },
  ): string {
    const id = db.newId();
    db.run(sql`
      insert into letter (id, case_id, kind, template_version, state, case_party_id, recipient_name, recipient_email,
        recipient_address, asked, subject, body, drafted_at, drafted_by)
      values (${id}, ${caseId}, ${kind}, ${content.templateVersion}, 'draft', ${content.casePartyId},
        ${content.recipientName}, ${content.recipientEmail}, ${content.recipientAddress},
        ${JSON.stringify(content.asked)}, ${content.subject}, ${content.body}, ${by.draftedAt}, ${by.draftedBy})`);
    return id;
  },

  /** Writes a draft anew. Throws `conflict` when it was changed since that version or has been sent meanwhile. */
  write(db: WriteDb, id: string, version: number, content: LetterContent): void {
    const changed = db.run(sql`
      update letter set template_version = ${content.templateVersion}, case_party_id = ${content.casePartyId},
        recipient_name = ${content.recipientName}, recipient_email = ${content.recipientEmail},
        recipient_address = ${content.recipientAddress}, asked = ${JSON.stringify(content.asked)},
        subject = ${content.subject}, body = ${content.body}, version = version + 1
      where id = ${id} and version = ${version} and state = 'draft'`);
    checkChanged(changed, letters.find(db, id) !== undefined);
  },

  /** Marks a draft as sent; from then on nothing in it changes. Throws `conflict` as {@link letters.write} does. */
  send(db: WriteDb, id: string, version: number, sending: LetterSending): void {
    const changed = db.run(sql`
      update letter set state = 'sent', sent_on = ${sending.sentOn}, channel = ${sending.channel},
        sent_by = ${sending.sentBy}, html = ${sending.html}, attachment_id = ${sending.attachmentId},
        sha256 = ${sending.sha256}, communication_id = ${sending.communicationId}, version = version + 1
      where id = ${id} and version = ${version} and state = 'draft'`);
    checkChanged(changed, letters.find(db, id) !== undefined);
  },

  /** Throws a draft away. A letter that was sent stays. */
  remove(db: WriteDb, id: string, version: number): void {
    const changed = db.run(sql`delete from letter where id = ${id} and version = ${version} and state = 'draft'`);
    checkChanged(changed, letters.find(db, id) !== undefined);
  },
};

function toLetter(row: Row): LetterRow {
  return {
    id: text(row, 'id'),
    caseId: text(row, 'case_id'),
    kind: text(row, 'kind'),
    templateVersion: text(row, 'template_version'),
    state: oneOf(row, 'state', letterStates),
    casePartyId: textOrNull(row, 'case_party_id'),
    recipientName: text(row, 'recipient_name'),
    recipientEmail: text(row, 'recipient_email'),
    recipientAddress: text(row, 'recipient_address'),
    asked: askedIn(text(row, 'asked')),
    subject: text(row, 'subject'),
    body: text(row, 'body'),
    draftedAt: instantIn(row, 'drafted_at'),
    draftedBy: text(row, 'drafted_by'),
    sentOn: dateOrNull(row, 'sent_on'),
    channel: oneOfOrNull(row, 'channel', channels),
    sentBy: textOrNull(row, 'sent_by'),
    attachmentId: textOrNull(row, 'attachment_id'),
    sha256: text(row, 'sha256'),
    communicationId: textOrNull(row, 'communication_id'),
    version: integer(row, 'version'),
  };
}

function askedIn(content: string): Readonly<Record<string, string>> {
  const values: unknown = JSON.parse(content);
  if (typeof values !== 'object' || values === null) return {};
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );
}
