import type { caseOperations } from '../contract/cases.ts';
import { drafts } from '../data/repositories/drafts.ts';
import type { UseCases } from './use-case.ts';

/** Half-written forms, kept inside the encrypted file so that a crash or a lock loses nothing that was typed. */
export const draftUseCases: Pick<UseCases<typeof caseOperations>, 'draft.save' | 'draft.list' | 'draft.remove'> = {
  'draft.save': ({ id, form, content }, { store, now }) => {
    store.maintain((db) => drafts.save(db, { id, form, content, savedAt: now() }));
    return { ok: true, value: { done: true } };
  },
  'draft.list': ({ form }, { store }) =>
    store.read((db) => ({ ok: true, value: { drafts: [...drafts.of(db, form)] } })),
  'draft.remove': ({ id }, { store }) => {
    store.maintain((db) => drafts.remove(db, id));
    return { ok: true, value: { done: true } };
  },
};
