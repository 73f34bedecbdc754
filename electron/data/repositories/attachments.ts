import { createHash } from 'node:crypto';

import type { Instant } from '../../domain/civil-date.ts';
import { StoreError } from '../errors.ts';
import type { ReadDb } from '../read-db.ts';
import { bytesIn, instantIn, integer, text, textOrNull, type Row } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteDb } from '../write-db.ts';
import { checkChanged } from './row-version.ts';

const pieceBytes = 256 * 1024;

/** A document of a case, without its content. `sha256` is that of the content, in hexadecimal digits. */
export interface AttachmentRow {
  readonly id: string;
  readonly communicationId: string | null;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly addedAt: Instant;
  readonly officerId: string;
}

/** A new document. A large one is given in pieces of any size, so that it is never held whole. */
export interface NewAttachment {
  readonly communicationId: string | null;
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array | Iterable<Uint8Array>;
  readonly addedAt: Instant;
  readonly officerId: string;
}

export const attachments = {
  of(db: ReadDb, caseId: string): AttachmentRow[] {
    return db.all(sql`select * from attachment where case_id = ${caseId} order by id`, toAttachment);
  },

  get(db: ReadDb, id: string): AttachmentRow | undefined {
    return db.get(sql`select * from attachment where id = ${id}`, toAttachment);
  },

  /** The name of a document and the reference of its case, as a saved file is named by them. */
  withCase(db: ReadDb, id: string): { readonly name: string; readonly ref: string } | undefined {
    return db.get(
      sql`select a.name, c.ref from attachment a join case_record c on c.id = a.case_id where a.id = ${id}`,
      (row) => ({ name: text(row, 'name'), ref: text(row, 'ref') }),
    );
  },

  /** Every document of the casebook, for a check of the whole. */
  every(db: ReadDb): AttachmentRow[] {
    return db.all(sql`select * from attachment order by id`, toAttachment);
  },

  /** Writes the content in pieces while its hash is made, then the document itself. */
  add(db: WriteDb, caseId: string, made: NewAttachment): AttachmentRow {
    const id = db.newId();
    const hash = createHash('sha256');
    let bytes = 0;
    let position = 0;
    for (const piece of inPieces(made.content)) {
      hash.update(piece);
      bytes += piece.byteLength;
      db.run(sql`insert into attachment_chunk (attachment_id, position, body) values (${id}, ${position}, ${piece})`);
      position += 1;
    }
    const sha256 = hash.digest('hex');
    const { communicationId, name, mediaType, addedAt, officerId } = made;
    db.run(sql`
      insert into attachment (id, case_id, communication_id, name, media_type, bytes, sha256, added_at, officer_id)
      values (${id}, ${caseId}, ${communicationId}, ${name}, ${mediaType}, ${bytes}, ${sha256}, ${addedAt},
        ${officerId})`);
    return { id, communicationId, name, mediaType, bytes, sha256, addedAt, officerId };
  },

  /** The content piece by piece. Throws `not-found`, and `damaged` at the end when its hash does not fit. */
  *pieces(db: ReadDb, id: string): Generator<Uint8Array, void, undefined> {
    const attachment = attachments.get(db, id);
    if (attachment === undefined) throw new StoreError('not-found', 'there is no such attachment');
    const hash = createHash('sha256');
    for (let position = 0; ; position += 1) {
      const piece = db.get(
        sql`select body from attachment_chunk where attachment_id = ${id} and position = ${position}`,
        (row) => bytesIn(row, 'body'),
      );
      if (piece === undefined) break;
      hash.update(piece);
      yield piece;
    }
    if (hash.digest('hex') !== attachment.sha256) throw new StoreError('damaged', `attachment ${id} was changed`);
  },

  /** The whole content. Throws `not-found` or `damaged`. */
  content(db: ReadDb, id: string): Uint8Array {
    return Buffer.concat([...attachments.pieces(db, id)]);
  },

  remove(db: WriteDb, id: string): void {
    checkChanged(db.run(sql`delete from attachment where id = ${id}`), false);
  },
};

/** Pieces of exactly the kept size, the last one shorter, whatever sizes come in. */
function* inPieces(content: Uint8Array | Iterable<Uint8Array>): Generator<Uint8Array, void, undefined> {
  const sources = content instanceof Uint8Array ? [content] : content;
  const filling = Buffer.alloc(pieceBytes);
  let filled = 0;
  for (const source of sources) {
    let used = 0;
    while (used < source.byteLength) {
      const part = source.subarray(used, used + pieceBytes - filled);
      filling.set(part, filled);
      filled += part.byteLength;
      used += part.byteLength;
      if (filled === pieceBytes) {
        yield filling;
        filled = 0;
      }
    }
  }
  if (filled > 0) yield filling.subarray(0, filled);
}

function toAttachment(row: Row): AttachmentRow {
  return {
    id: text(row, 'id'),
    communicationId: textOrNull(row, 'communication_id'),
    name: text(row, 'name'),
    mediaType: text(row, 'media_type'),
    bytes: integer(row, 'bytes'),
    sha256: text(row, 'sha256'),
    addedAt: instantIn(row, 'added_at'),
    officerId: text(row, 'officer_id'),
  };
}
