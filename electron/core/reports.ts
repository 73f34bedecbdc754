import type { Answer } from '../contract/errors.ts';
import type { hostOnlyOperations } from '../contract/shell.ts';
import { auditHead } from '../data/audit/verify.ts';
import type { ReadDb } from '../data/read-db.ts';
import { attachments } from '../data/repositories/attachments.ts';
import { cases } from '../data/repositories/cases.ts';
import { organisation } from '../data/repositories/organisation.ts';
import { officers } from '../data/repositories/officers.ts';
import { timeline } from '../data/repositories/timeline.ts';
import { caseReportHtml, reportFooterHtml } from '../report/case-report-html.ts';
import { caseReportJson } from '../report/case-report-json.ts';
import type { CaseReportModel } from '../report/case-report.ts';
import { caseDetail } from './case-detail.ts';
import { fail } from './failure.ts';
import { requestWorkOf } from './request-view.ts';
import type { Casebook, UseCases } from './use-case.ts';
import { writeExport } from './write-file.ts';

type ReportUseCases = Pick<UseCases<typeof hostOnlyOperations>, 'host.reportHtml' | 'host.writeReport'>;

const wholeTimeline = 100_000;

/** Everything a report says, gathered in one reading so that its parts agree with each other. */
export function caseReportModel(db: ReadDb, caseId: string, casebook: Casebook): Answer<CaseReportModel> {
  const record = cases.find(db, caseId);
  if (record === undefined) return fail('not-found');
  const now = casebook.now();
  const detail = caseDetail(db, record, now);
  return {
    ok: true,
    value: {
      producedAt: now,
      producedBy: officers.get(db, casebook.actor.officerId)?.name ?? '',
      appVersion: casebook.machine.appVersion,
      organisation: organisation.get(db),
      case: detail,
      ...(record.kind === 'request' ? { work: requestWorkOf(db, record) } : {}),
      attachments: attachments.of(db, caseId),
      timeline: timeline.page(db, caseId, 0, wholeTimeline).entries,
      audit: auditHead(db),
    },
  };
}

/** The case file: one HTML template, which the shell prints, and the same as JSON for other programs. */
export const reportUseCases: ReportUseCases = {
  'host.reportHtml': ({ caseId }, casebook) =>
    casebook.store.read((db) => {
      const model = caseReportModel(db, caseId, casebook);
      if (!model.ok) return model;
      const { ref } = model.value.case;
      return { ok: true, value: { ref, html: caseReportHtml(model.value), footer: reportFooterHtml(ref) } };
    }),

  'host.writeReport': ({ caseId, format, path }, casebook) => {
    const model = casebook.store.read((db) => caseReportModel(db, caseId, casebook));
    if (!model.ok) return model;
    return writeExport(path, format === 'json' ? caseReportJson(model.value) : caseReportHtml(model.value));
  },
};
