import type { ReadDb } from '../data/read-db.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { decisions } from '../data/repositories/decisions.ts';
import { evidenceChecks } from '../data/repositories/evidence-checks.ts';
import { exemptionUses } from '../data/repositories/exemption-uses.ts';
import { requestRights } from '../data/repositories/request-rights.ts';
import type { EvidencePurpose } from '../domain/identity/evidence.ts';
import type { LetterTemplate } from '../domain/letter/letter-template.ts';
import { evidenceItems, exemptionByCode } from './request-resources.ts';

/**
 * What the case already says for the fields that a letter asks for. The officer sees it and may change it.
 *
 * An exemption of which telling would defeat its purpose is never suggested: its use must not appear in a letter by
 * itself. Nor is the reasoning behind one, which was written for the file.
 */
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
  const told = exemptionUses.of(db, record.id).filter(({ tellingDefeats }) => !tellingDefeats);
  const withheld = told.map((use) => use.withheld.trim()).join('\n');
  const provisions = told.flatMap(({ exemption }) => {
    const known = exemptionByCode(exemption);
    return known === undefined ? [] : [`${known.paragraph} (${known.subject})`];
  });
  const fee = decisions.of(db, record.id).findLast(({ kind, withdrawnAt }) => kind === 'fee' && withdrawnAt === null);
  return {
    'refusal.reasons': distinct(reasons).join('\n\n'),
    'refusal.withheld': withheld,
    'refusal.provisions': distinct(provisions).join('\n'),
    'answer.withheld': withheld,
    'fee.amount': fee?.conclusion ?? '',
    'fee.reasons': fee?.reasons ?? '',
    ...openQuestions(db, record.id, 'identity'),
    ...openQuestions(db, record.id, 'authority'),
    'closing.reasons': record.outcome,
  };
}

/** What the evidence checklist asks for and still waits for. */
function openQuestions(db: ReadDb, caseId: string, purpose: EvidencePurpose): Readonly<Record<string, string>> {
  const open = evidenceChecks
    .of(db, caseId)
    .filter((check) => check.purpose === purpose && check.askedOn !== null && check.receivedOn === null);
  const items = open.map(({ item }) => evidenceItems.find(({ code }) => code === item)?.text ?? '');
  return {
    [`${purpose}.needed`]: distinct(items).join('\n'),
    [`${purpose}.doubt`]: distinct(open.map(({ whyNeeded }) => whyNeeded.trim())).join('\n'),
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
