import { createHash, randomBytes } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { attachments } from '../../../electron/data/repositories/attachments.ts';
import { sql } from '../../../electron/data/sql.ts';
import { actor, codeOf, logCase, noon, officerId, testStore } from './store-fixture.ts';

const meta = { communicationId: null, name: 'letter.pdf', mediaType: 'application/pdf', addedAt: noon, officerId };

describe('attachments', () => {
  test.each([
    ['nothing', 0],
    ['one byte', 1],
    ['exactly one piece', 256 * 1024],
    ['a byte more', 256 * 1024 + 1],
    ['five megabytes', 5 * 1024 * 1024],
  ])('%s comes back as it went in, whole and in pieces', async (_what, size) => {
    const { store } = await testStore();
    const record = logCase(store);
    const content = randomBytes(size);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const added = store.transact(actor, 'attachment.add', (db) => attachments.add(db, record.id, { ...meta, content }));
    expect(added).toMatchObject({ bytes: size, sha256, name: 'letter.pdf' });
    store.read((db) => {
      expect(attachments.of(db, record.id)).toEqual([added]);
      expect(attachments.get(db, added.id)).toEqual(added);
      expect(Buffer.from(attachments.content(db, added.id)).equals(content)).toBe(true);
      expect([...attachments.pieces(db, added.id)].every((piece) => piece.byteLength <= 256 * 1024)).toBe(true);
    });
  });

  test('a stream of any pieces is kept like the whole', async () => {
    const { store } = await testStore();
    const record = logCase(store);
    const content = randomBytes(1_000_000);
    function* odd(): Generator<Uint8Array> {
      for (let at = 0, size = 1; at < content.length; at += size, size = (size * 3) % 400_009) {
        size = Math.max(1, size);
        yield content.subarray(at, at + size);
      }
    }
    const added = store.transact(actor, 'attachment.add', (db) =>
      attachments.add(db, record.id, { ...meta, content: odd() }),
    );
    expect(store.read((db) => Buffer.from(attachments.content(db, added.id)).equals(content))).toBe(true);
  });

  test('a removed one takes its pieces along; a case that goes takes all', async () => {
    const { store } = await testStore();
    const record = logCase(store);
    const add = () =>
      store.transact(actor, 'attachment.add', (db) =>
        attachments.add(db, record.id, { ...meta, content: randomBytes(300_000) }),
      );
    const pieces = () => store.read((db) => db.one(sql`select count(*) as n from attachment_chunk`, (row) => row['n']));
    const [first] = [add(), add()];
    store.transact(actor, 'attachment.remove', (db) => attachments.remove(db, first.id));
    expect(pieces()).toBe(2);
    expect(codeOf(() => store.read((db) => attachments.content(db, first.id)))).toBe('not-found');
    store.transact(actor, 'case.delete', (db) => db.run(sql`delete from case_record where id = ${record.id}`));
    expect(pieces()).toBe(0);
  });

  test('a piece without its document cannot be kept', async () => {
    const { store } = await testStore();
    expect(() =>
      store.transact(actor, 'attachment.add', (db) =>
        db.run(
          sql`insert into attachment_chunk (attachment_id, position, body) values ('none', 0, ${Buffer.from('x')})`,
        ),
      ),
    ).toThrow('FOREIGN KEY');
    expect(store.read((db) => db.all(sql`select * from attachment_chunk`, (row) => row))).toEqual([]);
  });

  test('a content that was changed is damaged', async () => {
    const { store } = await testStore();
    const record = logCase(store);
    const added = store.transact(actor, 'attachment.add', (db) =>
      attachments.add(db, record.id, { ...meta, content: Buffer.from('as it was') }),
    );
    store.inspect(({ database }) => database.exec(`update attachment_chunk set body = x'00'`));
    expect(codeOf(() => store.read((db) => attachments.content(db, added.id)))).toBe('damaged');
  });
});
