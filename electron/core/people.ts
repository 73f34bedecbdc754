import type { caseOperations } from '../contract/cases.ts';
import { parties } from '../data/repositories/parties.ts';
import { changeCase } from './cases.ts';
import { fail } from './failure.ts';
import type { UseCases } from './use-case.ts';

type PeopleUseCases = Pick<UseCases<typeof caseOperations>, 'party.add' | 'party.update' | 'party.remove'>;

/** Who takes part in a case, and as what. */
export const peopleUseCases: PeopleUseCases = {
  'party.add': (input, casebook) =>
    changeCase(casebook, 'party.add', input, (db, record) => {
      parties.add(db, record.id, input.person);
      return { ok: true, value: undefined };
    }),
  'party.update': (input, casebook) =>
    changeCase(casebook, 'party.update', input, (db, record) => {
      const known = parties.of(db, record.id).some(({ id }) => id === input.casePartyId);
      if (!known) return fail('not-found');
      parties.update(db, input.casePartyId, input.person);
      return { ok: true, value: undefined };
    }),
  'party.remove': (input, casebook) =>
    changeCase(casebook, 'party.remove', input, (db, record) => {
      const known = parties.of(db, record.id).some(({ id }) => id === input.casePartyId);
      if (!known) return fail('not-found');
      parties.remove(db, input.casePartyId);
      return { ok: true, value: undefined };
    }),
};
