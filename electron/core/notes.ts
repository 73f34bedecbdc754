import type { caseOperations } from '../contract/cases.ts';
import type { Answer } from '../contract/errors.ts';
import { cases } from '../data/repositories/cases.ts';
import { notes } from '../data/repositories/notes.ts';
import { detailOf } from './case-detail.ts';
import { fail } from './failure.ts';
import type { UseCases } from './use-case.ts';

/** A note adds to a case and changes nothing of it, so it needs no row version and never conflicts. */
export const noteUseCases: Pick<UseCases<typeof caseOperations>, 'note.add'> = {
  'note.add': ({ caseId, body }, casebook) => {
    const now = casebook.now();
    const added = casebook.store.transact(casebook.actor, 'note.add', (db): Answer<undefined> => {
      if (cases.find(db, caseId) === undefined) return fail('not-found');
      notes.add(db, caseId, { body, writtenAt: now, officerId: casebook.actor.officerId });
      return { ok: true, value: undefined };
    });
    return added.ok ? casebook.store.read((db) => detailOf(db, caseId, now)) : added;
  },
};
