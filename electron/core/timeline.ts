import type { caseOperations } from '../contract/cases.ts';
import { communications } from '../data/repositories/communications.ts';
import { timeline } from '../data/repositories/timeline.ts';
import type { UseCases } from './use-case.ts';

/** What happened in a case, read from the audit log: nothing is written for the timeline alone. */
export const timelineUseCases: Pick<UseCases<typeof caseOperations>, 'timeline.page' | 'communication.html'> = {
  'timeline.page': ({ caseId, offset, limit }, { store }) =>
    store.read((db) => ({ ok: true, value: timeline.page(db, caseId, offset, limit) })),
  'communication.html': ({ communicationId }, { store }) =>
    store.read((db) => ({ ok: true, value: { html: communications.html(db, communicationId) } })),
};
