import type { requestOperations } from '../contract/request-work.ts';
import { cases } from '../data/repositories/cases.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { checklistMarks } from '../data/repositories/checklist-marks.ts';
import { clockEvents } from '../data/repositories/clock-events.ts';
import { decisions } from '../data/repositories/decisions.ts';
import { requestDetails } from '../data/repositories/request-details.ts';
import { requestRights } from '../data/repositories/request-rights.ts';
import type { ReadDb } from '../data/read-db.ts';
import { civilDateAt } from '../domain/civil-date.ts';
import { checkedDecision } from '../domain/request/decision.ts';
import type { Checklist } from '../domain/request/checklist.ts';
import { checkedRefusal } from '../domain/request/refusal.ts';
import { changeRequest, made, notFuture } from './change-request.ts';
import { fail } from './failure.ts';
import { quickRequest } from './quick-request.ts';
import { extensionOf } from './request-extension.ts';
import { answerChecklist, evidenceItems, evidencePlans, exemptionsAt, rightChecklist } from './request-resources.ts';
import { requestWorkOf } from './request-view.ts';
import { rulesOf } from './rules-in-use.ts';
import type { Casebook, UseCases } from './use-case.ts';

/** The work on a request between receipt and answer. */
export const requestUseCases: UseCases<typeof requestOperations> = {
  'request.work': ({ caseId }, { store }) =>
    store.read((db) => {
      const record = cases.find(db, caseId);
      if (record === undefined) return fail('not-found');
      if (record.kind !== 'request') return fail('not-a-request');
      return { ok: true, value: requestWorkOf(db, record) };
    }),

  'request.reference': ({ place }) => ({
    ok: true,
    value: {
      evidenceItems: evidenceItems.map((item) => ({ ...item })),
      evidencePlans: evidencePlans.map((plan) => ({
        ...plan,
        items: [...plan.items],
        heaviest: { ...plan.heaviest },
      })),
      exemptions: exemptionsAt(place).map((exemption) => ({ ...exemption })),
    },
  }),

  'request.describe': ({ caseId, version, ...detail }, casebook) =>
    changeRequest(casebook, 'request.describe', { caseId, version }, (db) => {
      requestDetails.set(db, caseId, detail);
      return made;
    }),

  'decision.add': ({ caseId, version, decidedOn, ...decision }, casebook) =>
    changeRequest(casebook, 'decision.add', { caseId, version }, (db, record) => {
      const late = notFuture(casebook, record, { decidedOn });
      if (late !== undefined) return late;
      const { right } = decision;
      if (right !== null && !requestRights.of(db, caseId).some((row) => row.right === right)) {
        return fail('right-missing', { right });
      }
      const checked = checkedDecision(decision);
      if (!checked.ok) return fail(checked.error.code);
      decisions.add(db, caseId, checked.value, { decidedOn, ...written(casebook) });
      return made;
    }),

  'decision.withdraw': (input, casebook) =>
    changeRequest(casebook, 'decision.withdraw', input, (db, record) => {
      const standing = decisions
        .of(db, record.id)
        .some((row) => row.id === input.decisionId && row.withdrawnAt === null);
      if (!standing) return fail('not-found');
      decisions.withdraw(db, record.id, input.decisionId, casebook.now(), input.because);
      return made;
    }),

  'checklist.mark': (input, casebook) =>
    changeRequest(casebook, 'checklist.mark', input, (db, record) => {
      const list = checklistsOf(db, record).find(({ name }) => name === input.checklist);
      if (list === undefined || !list.items.some(({ code }) => code === input.item)) {
        return fail('unknown-item', { item: `${input.checklist}/${input.item}` });
      }
      const { checklist, item, state, note } = input;
      if (state === null) checklistMarks.clear(db, record.id, checklist, item);
      else {
        const markedOn = civilDateAt(casebook.now(), record.zone);
        checklistMarks.set(db, record.id, {
          checklist,
          item,
          state,
          note,
          markedOn,
          officerId: casebook.actor.officerId,
        });
      }
      return made;
    }),

  'request.extend': (input, casebook) =>
    changeRequest(casebook, 'request.extend', input, (db, record) => {
      const late = notFuture(casebook, record, { sentOn: input.sentOn });
      if (late !== undefined) return late;
      const event = extensionOf(db, record, input);
      if (!event.ok) return event;
      clockEvents.append(db, record.id, event.value, { note: input.note, ...written(casebook) });
      return made;
    }),

  'request.refuse': (input, casebook) =>
    changeRequest(casebook, 'request.refuse', input, (db, record) => {
      if (record.state !== 'open') return fail('nothing-to-answer');
      const late = notFuture(casebook, record, { decidedOn: input.decidedOn, sentOn: input.sentOn });
      if (late !== undefined) return late;
      const held = requestRights.of(db, record.id).map(({ right }) => right);
      const foreign = input.rights.find((right) => !held.includes(right));
      if (foreign !== undefined) return fail('right-missing', { right: foreign });
      const refused = checkedRefusal(input.ground, input.rights, input);
      if (!refused.ok) return fail(refused.error.code, refused.error.facts);
      const { rights: dutyOf } = rulesOf(db, record.place, record.fixed).pack;
      for (const decision of refused.value) {
        decisions.add(db, record.id, decision, { decidedOn: input.decidedOn, ...written(casebook) });
      }
      for (const right of input.rights) {
        requestRights.decide(db, record.id, right, 'refused', input.reasons);
        const duty = dutyOf[right];
        if (input.sentOn === null || duty === undefined) continue;
        const event = { kind: 'refused', on: input.sentOn, duty } as const;
        clockEvents.append(db, record.id, event, { note: '', ...written(casebook) });
      }
      return made;
    }),

  'request.askFee': (input, casebook) =>
    changeRequest(casebook, 'request.askFee', input, (db, record) => {
      if (record.state !== 'open') return fail('nothing-to-answer');
      const late = notFuture(casebook, record, { askedOn: input.askedOn });
      if (late !== undefined) return late;
      const checked = checkedDecision({
        kind: 'fee',
        right: null,
        conclusion: input.amount,
        reasons: input.reasons,
        evidence: input.evidence,
        alternatives: '',
        decidedBy: input.decidedBy,
      });
      if (!checked.ok) return fail(checked.error.code);
      decisions.add(db, record.id, checked.value, { decidedOn: input.askedOn, ...written(casebook) });
      const event = { kind: 'fee-asked', on: input.askedOn } as const;
      clockEvents.append(db, record.id, event, { note: input.amount, ...written(casebook) });
      return made;
    }),

  'request.quick': quickRequest,
};

/** When something was written down, and by whom. */
function written(casebook: Casebook): { recordedAt: ReturnType<Casebook['now']>; officerId: string } {
  return { recordedAt: casebook.now(), officerId: casebook.actor.officerId };
}

/** The checklists that belong to a request: those of its rights, and that of the answer to an access request. */
function checklistsOf(db: ReadDb, record: CaseRow): readonly Checklist[] {
  const rights = requestRights.of(db, record.id).map(({ right }) => right);
  const lists = rights.map((right) => rightChecklist(right, record.place));
  return rights.includes('access') ? [...lists, answerChecklist(record.place)] : lists;
}
