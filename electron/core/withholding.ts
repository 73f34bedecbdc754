import type { Answer } from '../contract/errors.ts';
import type { withholdingOperations } from '../contract/withholding.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { exemptionUses } from '../data/repositories/exemption-uses.ts';
import type { ExemptionUseFields } from '../data/repositories/exemption-uses.ts';
import { redactions } from '../data/repositories/redactions.ts';
import { changeRequest, made, missingIn, notFuture } from './change-request.ts';
import { fail } from './failure.ts';
import { exemptionsAt } from './request-resources.ts';
import type { Casebook, UseCases } from './use-case.ts';

/** What is kept back, on which ground, decided by whom, and the log of every item taken out. */
export const withholdingUseCases: UseCases<typeof withholdingOperations> = {
  'exemption.add': ({ caseId, version, ...fields }, casebook) =>
    changeRequest(casebook, 'exemption.add', { caseId, version }, (db, record) => {
      const fault = faultIn(fields, record, casebook);
      if (fault !== undefined) return fault;
      exemptionUses.add(db, caseId, fields);
      return made;
    }),

  'exemption.update': ({ caseId, version, useId, ...fields }, casebook) =>
    changeRequest(casebook, 'exemption.update', { caseId, version }, (db, record) => {
      if (missingIn(exemptionUses.of(db, caseId), [useId])) return fail('not-found');
      const fault = faultIn(fields, record, casebook);
      if (fault !== undefined) return fault;
      exemptionUses.update(db, useId, fields);
      return made;
    }),

  'exemption.remove': (input, casebook) =>
    changeRequest(casebook, 'exemption.remove', input, (db, record) => {
      if (missingIn(exemptionUses.of(db, record.id), [input.useId])) return fail('not-found');
      const lines = redactions.countOf(db, input.useId);
      if (lines > 0) return fail('still-used', { lines });
      exemptionUses.remove(db, input.useId);
      return made;
    }),

  'redaction.add': (input, casebook) =>
    changeRequest(casebook, 'redaction.add', input, (db, record) => {
      const uses = exemptionUses.of(db, record.id);
      const known = exemptionsAt(record.place);
      for (const [index, line] of input.lines.entries()) {
        const use = uses.find(({ id }) => id === line.exemptionUseId);
        if (line.exemptionUseId !== null && use === undefined) return fail('not-found', {}, `lines.${index}`);
        const paragraph = known.find(({ code }) => code === use?.exemption)?.paragraph;
        const ground = line.ground.trim() === '' ? (paragraph ?? '') : line.ground.trim();
        if (ground === '') return fail('reason-missing', {}, `lines.${index}.ground`);
        redactions.add(db, record.id, { ...line, ground });
      }
      return made;
    }),

  'redaction.review': (input, casebook) =>
    changeRequest(casebook, 'redaction.review', input, (db, record) => {
      if (missingIn(redactions.of(db, record.id), input.redactionIds)) return fail('not-found');
      const late = notFuture(casebook, record, { reviewedOn: input.reviewedOn });
      if (late !== undefined) return late;
      for (const id of new Set(input.redactionIds)) {
        redactions.review(db, id, input.reviewedOn === null ? '' : input.reviewer, input.reviewedOn);
      }
      return made;
    }),

  'redaction.remove': (input, casebook) =>
    changeRequest(casebook, 'redaction.remove', input, (db, record) => {
      if (missingIn(redactions.of(db, record.id), [input.redactionId])) return fail('not-found');
      redactions.remove(db, input.redactionId);
      return made;
    }),
};

function faultIn(fields: ExemptionUseFields, record: CaseRow, casebook: Casebook): Answer<never> | undefined {
  if (!exemptionsAt(record.place).some(({ code }) => code === fields.exemption)) {
    return fail('unknown-item', { item: fields.exemption }, 'exemption');
  }
  if (fields.withheld.trim() === '') return fail('reason-missing', {}, 'withheld');
  if (fields.reasoning.trim() === '') return fail('reason-missing', {}, 'reasoning');
  return notFuture(casebook, record, { decidedOn: fields.decidedOn });
}
