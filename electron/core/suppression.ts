import type { SuppressionEntry, suppressionOperations } from '../contract/suppression.ts';
import { organisation } from '../data/repositories/organisation.ts';
import { suppressions } from '../data/repositories/suppressions.ts';
import type { SuppressionRow } from '../data/repositories/suppressions.ts';
import { civilDateAt } from '../domain/civil-date.ts';
import { suppressedAddress } from '../domain/request/suppression.ts';
import { toCsv } from '../report/csv.ts';
import { findSuppressed, keepMailingHashes, keepsMailingHashes, suppress } from './suppression-hash.ts';
import type { UseCases } from './use-case.ts';

/** Most unreadable addresses that are shown again, so that a wrong file does not flood the screen. */
const mostShown = 50;

/** Who must not be written to again. Addresses go in and are compared; they never come out. */
export const suppressionUseCases: UseCases<typeof suppressionOperations> = {
  'suppression.add': ({ kind, addresses, reason }, casebook) =>
    casebook.store.transact(casebook.actor, 'suppression.add', (db) => {
      const addedOn = civilDateAt(casebook.now(), organisation.get(db).zone);
      const counts = { added: 0, alreadyThere: 0 };
      const unreadable: string[] = [];
      for (const address of addresses) {
        const result = suppress(db, { kind, address, reason, addedOn, caseId: null });
        if (result === 'added') counts.added += 1;
        else if (result === 'already-there') counts.alreadyThere += 1;
        else if (unreadable.length < mostShown) unreadable.push(address);
      }
      return { ok: true, value: { ...counts, unreadable } };
    }),

  'suppression.lookup': ({ kind, addresses }, { store }) =>
    store.read((db) => ({
      ok: true,
      value: {
        results: addresses.map((address) => {
          const plain = suppressedAddress(kind, address);
          const entry = plain === undefined ? undefined : findSuppressed(db, plain);
          return {
            address,
            suppressed: entry !== undefined,
            readable: plain !== undefined,
            entry: entry === undefined ? null : entryView(entry),
          };
        }),
      },
    })),

  'suppression.page': ({ offset, limit }, { store }) =>
    store.read((db) => {
      const { entries, total } = suppressions.page(db, offset, limit);
      return { ok: true, value: { entries: entries.map(entryView), total } };
    }),

  'suppression.remove': ({ id }, { store, actor }) =>
    store.transact(actor, 'suppression.remove', (db) => {
      suppressions.remove(db, id);
      return { ok: true, value: { done: true } };
    }),

  'suppression.export': ({ form }, { store }) =>
    store.read((db) => {
      const all = suppressions.every(db);
      const hashOf = (entry: SuppressionRow): string => (form === 'keyed' ? entry.keyedHash : entry.mailingHash);
      const listed = all.filter((entry) => hashOf(entry) !== '');
      const head = form === 'keyed' ? ['kind', 'hmac_sha256', 'added_on'] : ['kind', 'email_sha256', 'added_on'];
      const rows = listed.map((entry) => [entry.kind, hashOf(entry), entry.addedOn]);
      return {
        ok: true,
        value: {
          fileName: form === 'keyed' ? 'suppression-list.csv' : 'suppression-list-mailing.csv',
          csv: toCsv(head, rows, { byteOrderMark: false }),
          entries: listed.length,
          leftOut: all.length - listed.length,
        },
      };
    }),

  'suppression.settings': (_input, { store }) =>
    store.read((db) => ({ ok: true, value: { keepMailingHashes: keepsMailingHashes(db) } })),

  'suppression.setSettings': (input, { store, actor }) =>
    store.transact(actor, 'suppression.settings', (db) => {
      keepMailingHashes(db, input.keepMailingHashes);
      return { ok: true, value: { keepMailingHashes: input.keepMailingHashes } };
    }),
};

function entryView({ mailingHash, ...entry }: SuppressionRow): SuppressionEntry {
  return { ...entry, mailing: mailingHash !== '' };
}
