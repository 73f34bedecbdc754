import type { organisationOperations, Officer, Organisation } from '../contract/organisation.ts';
import type { Answer } from '../contract/errors.ts';
import { officers } from '../data/repositories/officers.ts';
import { organisation } from '../data/repositories/organisation.ts';
import { fail } from './failure.ts';
import type { UseCases } from './use-case.ts';

/** The controller and the people of its privacy team. */
export const organisationUseCases: UseCases<typeof organisationOperations> = {
  'organisation.get': (_input, { store }) => store.read((db) => ({ ok: true, value: organisation.get(db) })),

  'organisation.update': ({ version, details }, { store, actor }) =>
    store.transact(actor, 'organisation.update', (db): Answer<Organisation> => {
      organisation.update(db, version, details);
      return { ok: true, value: organisation.get(db) };
    }),

  'officer.list': (_input, { store, actor }) =>
    store.read((db) => ({ ok: true, value: { officers: [...officers.list(db)], currentId: actor.officerId } })),

  'officer.add': (details, { store, actor }) =>
    store.transact(actor, 'officer.add', (db): Answer<Officer> => ({ ok: true, value: officers.insert(db, details) })),

  'officer.update': ({ id, version, details, active }, { store, actor }) =>
    store.transact(actor, 'officer.update', (db): Answer<Officer> => {
      if (!active && id === actor.officerId) return fail('contradiction', { rule: 'officer-in-use' });
      return { ok: true, value: officers.update(db, id, version, { ...details, active }) };
    }),

  'officer.use': ({ id }, { store, use }) => {
    const officer = store.read((db) => officers.get(db, id));
    if (officer === undefined || !officer.active) return fail('not-found');
    use(id);
    return { ok: true, value: { done: true } };
  },
};
