import type { ChecklistView, RequestWork } from '../contract/request-work.ts';
import type { ReadDb } from '../data/read-db.ts';
import { deliveries, recipientNotices, restrictions } from '../data/repositories/answers.ts';
import { caseLinks } from '../data/repositories/case-links.ts';
import { caseTags } from '../data/repositories/case-tags.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { checklistMarks } from '../data/repositories/checklist-marks.ts';
import type { MarkRow } from '../data/repositories/checklist-marks.ts';
import { decisions } from '../data/repositories/decisions.ts';
import { evidenceChecks } from '../data/repositories/evidence-checks.ts';
import type { EvidenceRow } from '../data/repositories/evidence-checks.ts';
import { exemptionUses } from '../data/repositories/exemption-uses.ts';
import { officers } from '../data/repositories/officers.ts';
import { parties } from '../data/repositories/parties.ts';
import { redactions } from '../data/repositories/redactions.ts';
import { requestDetails } from '../data/repositories/request-details.ts';
import { requestRights } from '../data/repositories/request-rights.ts';
import { surgeGroups } from '../data/repositories/surge-groups.ts';
import { systems } from '../data/repositories/systems.ts';
import { tasks } from '../data/repositories/tasks.ts';
import { overAsking } from '../domain/identity/over-asking.ts';
import { childCompetence } from '../domain/request/child.ts';
import { openItems } from '../domain/request/checklist.ts';
import type { Checklist } from '../domain/request/checklist.ts';
import { scheduleTotals } from '../domain/request/exemption.ts';
import { barsAnswer, barsClosing } from '../domain/request/request-steps.ts';
import { requestWarnings } from '../domain/request/warnings.ts';
import { clockInputOf } from './clock-derivation.ts';
import { clarificationPauses, extendableDuties } from './request-extension.ts';
import {
  answerChecklist,
  evidenceItems,
  evidencePlanOf,
  exemptionByCode,
  rightChecklist,
} from './request-resources.ts';
import { requestFactsOf } from './step-facts.ts';

/** Who is called what. */
type NameOf = (officerId: string) => string;

/** Everything of the work on a request, gathered in one reading. */
export function requestWorkOf(db: ReadDb, record: CaseRow): RequestWork {
  const names = officers.names(db);
  const nameOf: NameOf = (officerId) => names.get(officerId) ?? '';
  const detail = requestDetails.of(db, record.id);
  const rights = requestRights.of(db, record.id);
  const marks = checklistMarks.of(db, record.id);
  const checks = evidenceChecks.of(db, record.id);
  const plan = evidencePlanOf(detail.requesterType);
  const lists = rights.map(({ right }) => rightChecklist(right, record.place));
  const asksAccess = rights.some(({ right }) => right === 'access');
  const facts = requestFactsOf(db, record, clockInputOf(db, record), parties.of(db, record.id).length > 0);
  const made = decisions.of(db, record.id);
  const sent = deliveries.of(db, record.id);
  const restricted = restrictions.of(db, record.id);
  const surge = surgeGroups.ofCase(db, record.id);
  return {
    caseId: record.id,
    version: record.version,
    detail,
    competence: childCompetence(detail, record.place),
    evidencePlan: { ...plan, items: [...plan.items], heaviest: { ...plan.heaviest } },
    evidence: checks.map((check) => evidenceView(check, nameOf)),
    decisions: made.map(({ officerId, ...decision }) => ({ ...decision, officer: nameOf(officerId) })),
    checklists: [...lists, ...(asksAccess ? [answerChecklist(record.place)] : [])].map((list) =>
      checklistView(list, marks, nameOf),
    ),
    tasks: taskViews(db, record.id),
    ...withheldViews(db, record.id),
    deliveries: sent,
    recipients: recipientNotices.of(db, record.id),
    restrictions: restricted,
    links: caseLinks.of(db, record.id),
    tags: caseTags.of(db, record.id),
    surge: surge ?? null,
    warnings: [
      ...requestWarnings({
        place: record.place,
        open: record.state === 'open',
        detail,
        rights,
        overAsking: overAsking(checks, evidenceItems, plan, detail.sensitivity),
        checklists: lists,
        marks,
        restrictions: restricted,
        deliveries: sent.length,
        balanced: made.some(({ kind, withdrawnAt }) => kind === 'objection-balancing' && withdrawnAt === null),
      }),
    ],
    barsAnswer: [...barsAnswer(facts)],
    barsClosing: [...barsClosing(facts)],
    canExtend: [...extendableDuties(db, record)],
    canClarify: clarificationPauses(db, record),
  };
}

/** The tasks of a case with the names of their systems. */
export function taskViews(db: ReadDb, caseId: string): RequestWork['tasks'] {
  const names = new Map(systems.list(db).map(({ id, name }) => [id, name]));
  return tasks.of(db, caseId).map((task) => ({ ...task, system: names.get(task.systemId ?? '') ?? '' }));
}

/** What is withheld in a case: the exemptions with their paragraphs, and the schedule with its totals. */
export function withheldViews(db: ReadDb, caseId: string): Pick<RequestWork, 'exemptions' | 'redactions'> {
  const lines = redactions.of(db, caseId);
  const totals = scheduleTotals(lines.map((line) => ({ ...line, reviewed: line.reviewedOn !== null })));
  return {
    exemptions: exemptionUses.of(db, caseId).map((use) => {
      const known = exemptionByCode(use.exemption);
      const items = lines.filter(({ exemptionUseId }) => exemptionUseId === use.id).length;
      return { ...use, paragraph: known?.paragraph ?? use.exemption, subject: known?.subject ?? '', items };
    }),
    redactions: { ...totals, lines, byGround: [...totals.byGround], byExtent: [...totals.byExtent] },
  };
}

function evidenceView({ officerId, copy, ...check }: EvidenceRow, nameOf: NameOf): RequestWork['evidence'][number] {
  const item = evidenceItems.find(({ code }) => code === check.item);
  return {
    ...check,
    text: item?.text ?? check.item,
    weight: item?.weight ?? 'document',
    officer: nameOf(officerId),
    copy: copy === null ? null : { ...copy, destroyedBy: copy.destroyedBy === null ? '' : nameOf(copy.destroyedBy) },
  };
}

function checklistView(list: Checklist, marks: readonly MarkRow[], nameOf: NameOf): ChecklistView {
  return {
    name: list.name,
    title: list.title,
    open: openItems(list, marks).length,
    items: list.items.map(({ code, text, source, required, group }) => {
      const mark = marks.find(({ checklist, item }) => checklist === list.name && item === code);
      return {
        code,
        text,
        source,
        required,
        group: group ?? null,
        state: mark?.state ?? null,
        note: mark?.note ?? '',
        officer: mark === undefined ? '' : nameOf(mark.officerId),
      };
    }),
  };
}
