import type { ReadDb } from '../data/read-db.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { requestRights } from '../data/repositories/request-rights.ts';
import type { LetterTemplate } from '../domain/letter/letter-template.ts';

/** What the case already says for the fields that a letter asks for. The officer sees it and may change it. */
export function suggestedValues(db: ReadDb, record: CaseRow, template: LetterTemplate): Record<string, string> {
  const known = fromCase(db, record);
  const names = new Set(template.asks.map(({ name }) => name));
  return Object.fromEntries(Object.entries(known).filter(([name, value]) => names.has(name) && value.trim() !== ''));
}

function fromCase(db: ReadDb, record: CaseRow): Readonly<Record<string, string>> {
  const reasons = requestRights
    .of(db, record.id)
    .filter(({ outcome }) => outcome === 'refused' || outcome === 'partly-granted')
    .map(({ reason }) => reason.trim());
  return { 'refusal.reasons': reasons.join('\n\n'), 'closing.reasons': record.outcome };
}
