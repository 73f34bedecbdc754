import england from '../../../resources/calendars/gb-eng.json' with { type: 'json' };
import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { PlaceRulesView, RulesPreview } from '../../../electron/contract/rules.ts';
import type { CoreInput } from '../../../electron/contract/table.ts';
import { staleCases } from '../../../electron/core/doctor.ts';
import { accessRequest } from '../../support/casebook.ts';
import type { TestCasebook } from '../../support/casebook.ts';

/** The English calendar with one holiday more, as a later file would hold it. */
export const withProclaimed = {
  ...england,
  capturedOn: '2026-11-22',
  days: [...england.days, { date: '2026-12-21', name: 'A holiday proclaimed late' }],
};

/** The content of a file as bytes. */
export function bytes(content: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(content));
}

/** Asks a casebook about its dates and its rules. */
export function asking(book: () => TestCasebook) {
  return {
    /** An access request of 20 November 2026: due on Monday 21 December, because the 20th is a Sunday. */
    openCase: async (change: Partial<CoreInput<'case.create'>> = {}): Promise<CaseDetail> =>
      await book().must('case.create', accessRequest(change)),

    dueOf: async (caseId: string, duty = 'access'): Promise<string | undefined> => {
      const { deadlines } = await book().must('case.open', { caseId });
      return deadlines.find((each) => each.duty === duty)?.dueOn;
    },

    listedDue: async (caseId: string): Promise<string | null | undefined> => {
      const page = { due: 'any', search: '', sort: 'due', direction: 'asc', offset: 0, limit: 50 } as const;
      const { rows } = await book().must('case.page', { ...page, states: ['open', 'answered'] });
      return rows.find((row) => row.caseId === caseId)?.dueOn;
    },

    previewed: async (content: unknown): Promise<RulesPreview> =>
      await book().must('rules.preview', { fileName: 'new.json', content: bytes(content) }),

    rulesAt: async (place: string): Promise<PlaceRulesView> => {
      const { places } = await book().must('rules.list', {});
      const found = places.find((each) => each.place === place);
      if (found === undefined) throw new Error(`no rules of ${place}`);
      return found;
    },

    /** The references of cases whose cached line is not what their facts give. */
    stale: (): readonly string[] => book().core.casebook()?.store.read(staleCases) ?? ['no casebook'],
  };
}
