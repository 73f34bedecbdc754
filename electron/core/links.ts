import type { linkOperations, PersonMatchView } from '../contract/links.ts';
import type { Answer } from '../contract/errors.ts';
import type { OutputOf } from '../contract/operation.ts';
import { caseLinks } from '../data/repositories/case-links.ts';
import { caseTags } from '../data/repositories/case-tags.ts';
import { cases } from '../data/repositories/cases.ts';
import { personRecords } from '../data/repositories/person-records.ts';
import { surgeGroups } from '../data/repositories/surge-groups.ts';
import { samePerson } from '../domain/request/same-person.ts';
import type { MatchReason } from '../domain/request/same-person.ts';
import { plainTag } from '../domain/request/tag.ts';
import { bulkUseCases } from './bulk.ts';
import type { BulkName } from './bulk.ts';
import { changeCase } from './cases.ts';
import { made } from './change-request.ts';
import { fail } from './failure.ts';
import type { Casebook, UseCases } from './use-case.ts';

/** Which cases belong together: by link, by tag, by person, by surge. */
export const linkUseCases: UseCases<typeof linkOperations> = {
  ...bulkUseCases,

  'link.add': (input, casebook) =>
    changeCase(casebook, 'link.add', input, (db, record) => {
      if (input.otherId === record.id) return fail('same-case');
      if (cases.find(db, input.otherId) === undefined) return fail('not-found');
      if (caseLinks.exists(db, record.id, input.otherId, input.kind)) return fail('already-exists');
      caseLinks.add(db, record.id, input.otherId, input.kind, input.note);
      return made;
    }),

  'link.remove': (input, casebook) =>
    changeCase(casebook, 'link.remove', input, (db, record) => {
      if (!caseLinks.of(db, record.id).some(({ id }) => id === input.linkId)) return fail('not-found');
      caseLinks.remove(db, input.linkId);
      return made;
    }),

  'tag.list': (_input, { store }) => store.read((db) => ({ ok: true, value: { tags: caseTags.list(db) } })),

  'tag.set': (input, casebook) =>
    changeCase(casebook, 'tag.set', input, (db, record) => {
      caseTags.set(db, record.id, input.tags.map(plainTag));
      return made;
    }),

  'person.matches': ({ exceptCaseId, limit, ...person }, { store }) =>
    store.read((db) => {
      // A person may have several roles in a case; the case is named once, by the closest.
      const best = new Map<string, PersonMatchView>();
      for (const record of personRecords(db, person, exceptCaseId ?? '')) {
        const match = samePerson(person, record);
        const known = best.get(record.caseId);
        if (match === undefined || (known !== undefined && known.score >= match.score)) continue;
        const { caseId, ref, title, state, receivedOn, name } = record;
        const reasons = match.reasons.map((code) => ({ code, text: reasonText[code] }));
        best.set(caseId, { caseId, ref, title, state, receivedOn, name, score: match.score, reasons });
      }
      const matches = [...best.values()].toSorted(
        (a, b) => b.score - a.score || (a.receivedOn < b.receivedOn ? 1 : a.receivedOn > b.receivedOn ? -1 : 0),
      );
      return { ok: true, value: { matches: matches.slice(0, limit) } };
    }),

  'surge.list': (_input, { store }) => store.read((db) => ({ ok: true, value: { groups: surgeGroups.list(db) } })),

  'surge.open': ({ groupId }, { store }) =>
    store.read((db) => {
      const group = surgeGroups.get(db, groupId);
      if (group === undefined) return fail('not-found');
      return { ok: true, value: { group, members: surgeGroups.members(db, groupId) } };
    }),

  'surge.add': (input, { store, actor }) => {
    const added = store.transact(actor, 'surge.add', (db): Answer<string> => {
      if (surgeGroups.isTaken(db, input.name, '')) return fail('name-taken', {}, 'name');
      return { ok: true, value: surgeGroups.insert(db, input) };
    });
    return added.ok ? groupView(store, added.value) : added;
  },

  'surge.update': ({ id, version, ...fields }, { store, actor }) => {
    const changed = store.transact(actor, 'surge.update', (db): Answer<undefined> => {
      if (surgeGroups.isTaken(db, fields.name, id)) return fail('name-taken', {}, 'name');
      surgeGroups.update(db, id, version, fields);
      return made;
    });
    return changed.ok ? groupView(store, id) : changed;
  },
} satisfies UseCases<Omit<typeof linkOperations, BulkName>> & typeof bulkUseCases;

/** Why two records are shown together, for the officer who compares them. */
const reasonText: Readonly<Record<MatchReason, string>> = {
  'same-email': 'The same e-mail address',
  'same-name': 'The same name',
  'name-reordered': 'The same name in another order',
  'similar-name': 'A name that is spelled alike',
  'initial-and-surname': 'The same surname with a matching initial',
  'same-phone': 'The same telephone number',
  'same-address': 'The same address',
  'same-postcode': 'The same postcode',
};

function groupView(store: Casebook['store'], id: string): Answer<OutputOf<typeof linkOperations, 'surge.add'>> {
  const group = store.read((db) => surgeGroups.get(db, id));
  return group === undefined ? fail('not-found') : { ok: true, value: group };
}
