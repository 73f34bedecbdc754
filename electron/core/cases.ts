import type { caseOperations, CaseDetail } from '../contract/cases.ts';
import type { Answer } from '../contract/errors.ts';
import type { WriteDb } from '../data/write-db.ts';
import { caseIndex } from '../data/repositories/case-index.ts';
import { cases } from '../data/repositories/cases.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { clockEvents } from '../data/repositories/clock-events.ts';
import { drafts } from '../data/repositories/drafts.ts';
import { notes } from '../data/repositories/notes.ts';
import { officers } from '../data/repositories/officers.ts';
import { requestRights } from '../data/repositories/request-rights.ts';
import { civilDateAt } from '../domain/civil-date.ts';
import { answerRefusal, closingRefusal } from './answer-guards.ts';
import { detailOf } from './case-detail.ts';
import { clockInputOf, deriveDeadlines } from './clock-derivation.ts';
import { createCaseIn, momentOf } from './create-case.ts';
import { dueWindow } from './due-window.ts';
import { decideRights } from './decide-rights.ts';
import { fail } from './failure.ts';
import { takeInMessage } from './take-in-message.ts';
import { refusedClock } from './refused-clock.ts';
import { keepRules } from './rules-in-use.ts';
import type { Casebook, UseCases } from './use-case.ts';

type CaseUseCases = Pick<
  UseCases<typeof caseOperations>,
  | 'case.create'
  | 'case.page'
  | 'case.open'
  | 'case.find'
  | 'case.update'
  | 'case.setRights'
  | 'case.answer'
  | 'case.close'
  | 'case.reopen'
>;

/**
 * A change to one case: the row version is checked, the change is made, and the facts of its clock must still make
 * sense afterwards. What it answers is the case in full.
 */
export function changeCase(
  casebook: Casebook,
  action: string,
  target: { readonly caseId: string; readonly version: number },
  change: (db: WriteDb, record: CaseRow) => Answer<unknown>,
): Answer<CaseDetail> {
  const now = casebook.now();
  const changed = casebook.store.transact(casebook.actor, action, (db): Answer<unknown> => {
    const record = cases.get(db, target.caseId, target.version);
    const made = change(db, record);
    if (!made.ok) return made;
    const after = cases.touch(db, record.id);
    const derived = deriveDeadlines(db, clockInputOf(db, after), now);
    return derived.ok ? made : refusedClock(derived.error);
  });
  return changed.ok ? casebook.store.read((db) => detailOf(db, target.caseId, now)) : changed;
}

const done = { ok: true, value: undefined } as const;

export const caseUseCases: CaseUseCases = {
  'case.create': (input, casebook) => {
    const now = casebook.now();
    const intake = input.intakeId === undefined ? undefined : casebook.intakes.get(input.intakeId);
    if (input.intakeId !== undefined && intake?.kind !== 'message') return fail('intake-expired');
    const created = casebook.store.transact(casebook.actor, 'case.create', (db): Answer<string> => {
      const record = createCaseIn(db, input, casebook.actor, now);
      if (!record.ok) return record;
      if (input.draftId !== undefined) drafts.remove(db, input.draftId);
      if (intake?.kind !== 'message') return { ok: true, value: record.value.id };
      const taken = takeInMessage(db, record.value.id, intake.draft, casebook.actor, now);
      return taken.ok ? { ok: true, value: record.value.id } : taken;
    });
    if (!created.ok) return created;
    if (input.intakeId !== undefined) casebook.intakes.remove(input.intakeId);
    return casebook.store.read((db) => detailOf(db, created.value, now));
  },

  'case.page': (input, { store, now }) =>
    store.read((db) => {
      const { due, ...page } = input;
      return { ok: true, value: caseIndex.page(db, { ...page, window: dueWindow(db, due, now()) }) };
    }),

  'case.open': ({ caseId }, { store, now }) => store.read((db) => detailOf(db, caseId, now())),

  'case.find': ({ text, limit }, { store }) =>
    store.read((db) => ({ ok: true, value: { rows: caseIndex.find(db, text, limit) } })),

  'case.update': ({ caseId, version, ...fields }, casebook) =>
    changeCase(casebook, 'case.update', { caseId, version }, (db) => {
      if (fields.ownerId !== null && officers.get(db, fields.ownerId) === undefined) {
        return fail('not-found', {}, 'ownerId');
      }
      keepRules(db, fields.place);
      cases.update(db, caseId, fields);
      return done;
    }),

  'case.setRights': ({ caseId, version, rights }, casebook) =>
    changeCase(casebook, 'case.setRights', { caseId, version }, (db, record) => {
      if (record.kind !== 'request') return fail('right-missing');
      requestRights.set(db, caseId, rights);
      return done;
    }),

  'case.answer': (input, casebook) =>
    changeCase(casebook, 'case.answer', input, (db, record) => {
      if (record.state === 'closed') return fail('already-closed');
      if (record.state === 'answered') return fail('nothing-to-answer');
      if (input.answeredOn > civilDateAt(casebook.now(), record.zone)) return fail('in-the-future', {}, 'answeredOn');
      const given = decideRights(db, record.id, input.outcomes);
      if (!given.ok) return given;
      const decided = requestRights.of(db, record.id);
      if (decided.some(({ outcome }) => outcome === null)) return fail('outcome-missing');
      const barred = answerRefusal(db, record, decided);
      if (barred !== undefined) return barred;
      if (record.kind !== 'request' && input.outcome.trim() === '') return fail('reason-missing', {}, 'outcome');
      clockEvents.append(
        db,
        record.id,
        {
          kind: 'answered',
          on: input.answeredOn,
          ...momentOf(input.answeredOn, input.answeredTime, record.zone),
        },
        { note: '', recordedAt: casebook.now(), officerId: casebook.actor.officerId },
      );
      cases.setState(db, record.id, { state: 'answered', outcome: input.outcome, closedAt: null });
      return done;
    }),

  'case.close': (input, casebook) =>
    changeCase(casebook, 'case.close', input, (db, record) => {
      if (record.state === 'closed') return fail('already-closed');
      if (record.state === 'open' && input.outcome.trim() === '') return fail('reason-missing', {}, 'outcome');
      const barred = closingRefusal(db, record);
      if (barred !== undefined) return barred;
      const outcome = input.outcome.trim() === '' ? record.outcome : input.outcome;
      cases.setState(db, record.id, { state: 'closed', outcome, closedAt: casebook.now() });
      return done;
    }),

  'case.reopen': (input, casebook) =>
    changeCase(casebook, 'case.reopen', input, (db, record) => {
      if (record.state === 'open') return fail('already-open');
      const answers = clockEvents.standing(db, record.id).filter(({ kind }) => kind === 'answered');
      // A closed case goes back to where it stood. An answered one is under work again, so its answer no longer
      // stands and the clock shows what is due.
      const backToAnswered = record.state === 'closed' && answers.length > 0;
      if (!backToAnswered) for (const answer of answers) clockEvents.supersede(db, answer.id);
      notes.add(db, record.id, {
        body: `Reopened: ${input.reason}`,
        writtenAt: casebook.now(),
        officerId: casebook.actor.officerId,
      });
      cases.setState(db, record.id, {
        state: backToAnswered ? 'answered' : 'open',
        outcome: record.outcome,
        closedAt: null,
      });
      return done;
    }),
};
