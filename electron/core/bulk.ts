import type { ApiError, Answer } from '../contract/errors.ts';
import type { BulkResult, linkOperations } from '../contract/links.ts';
import { caseLinks } from '../data/repositories/case-links.ts';
import { caseTags } from '../data/repositories/case-tags.ts';
import { cases } from '../data/repositories/cases.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { clockEvents } from '../data/repositories/clock-events.ts';
import { officers } from '../data/repositories/officers.ts';
import { requestRights } from '../data/repositories/request-rights.ts';
import { surgeGroups } from '../data/repositories/surge-groups.ts';
import type { WriteDb } from '../data/write-db.ts';
import { plainTag } from '../domain/request/tag.ts';
import { answerRefusal } from './answer-guards.ts';
import { made, notFuture } from './change-request.ts';
import { fail } from './failure.ts';
import { extensionOf } from './request-extension.ts';
import type { Casebook, UseCases } from './use-case.ts';

export type BulkName =
  | 'bulk.assign'
  | 'bulk.tag'
  | 'bulk.closeDuplicates'
  | 'bulk.extend'
  | 'surge.join'
  | 'surge.answer';

type Target = { readonly caseId: string; readonly version: number };
/** Decides first, then writes: what it refuses it has not touched. */
type Change = (db: WriteDb, record: CaseRow) => Answer<undefined>;

/**
 * The same change to many cases, each judged by itself: those that cannot be changed are named with the reason and stay
 * as they are, the others are changed together in one transaction.
 */
function changeEach(
  casebook: Casebook,
  action: string,
  targets: readonly Target[],
  change: Change,
): Answer<BulkResult> {
  return casebook.store.transact(casebook.actor, action, (db): Answer<BulkResult> => {
    let changed = 0;
    const refused: { caseId: string; ref: string; error: ApiError }[] = [];
    const seen = new Set<string>();
    for (const { caseId, version } of targets) {
      if (seen.has(caseId)) continue;
      seen.add(caseId);
      const record = cases.find(db, caseId);
      const answer = judged(db, record, version, change);
      if (answer.ok) {
        cases.touch(db, caseId);
        changed += 1;
      } else refused.push({ caseId, ref: record?.ref ?? '', error: answer.error });
    }
    return { ok: true, value: { changed, refused } };
  });
}

function judged(db: WriteDb, record: CaseRow | undefined, version: number, change: Change): Answer<undefined> {
  if (record === undefined) return fail('not-found');
  return record.version === version ? change(db, record) : fail('conflict');
}

export const bulkUseCases: Pick<UseCases<typeof linkOperations>, BulkName> = {
  'bulk.assign': ({ targets, ownerId }, casebook) => {
    const known = ownerId === null || casebook.store.read((db) => officers.get(db, ownerId)) !== undefined;
    if (!known) return fail('not-found', {}, 'ownerId');
    return changeEach(casebook, 'bulk.assign', targets, (db, record) => {
      cases.update(db, record.id, { ...record, ownerId });
      return made;
    });
  },

  'bulk.tag': ({ targets, add, remove }, casebook) =>
    changeEach(casebook, 'bulk.tag', targets, (db, record) => {
      const gone = new Set(remove.map(plainTag));
      const kept = caseTags.of(db, record.id).filter((tag) => !gone.has(tag));
      caseTags.set(db, record.id, [...kept, ...add.map(plainTag)]);
      return made;
    }),

  'bulk.closeDuplicates': ({ targets, originalId, reason }, casebook) => {
    const original = casebook.store.read((db) => cases.find(db, originalId));
    if (original === undefined) return fail('not-found', {}, 'originalId');
    return changeEach(casebook, 'bulk.closeDuplicates', targets, (db, record) => {
      if (record.id === original.id) return fail('same-case');
      if (record.state === 'closed') return fail('already-closed');
      if (!caseLinks.exists(db, record.id, original.id, 'duplicate-of')) {
        caseLinks.add(db, record.id, original.id, 'duplicate-of', reason);
      }
      for (const { right, outcome } of requestRights.of(db, record.id)) {
        if (outcome === null) requestRights.decide(db, record.id, right, 'not-applicable', reason);
      }
      const outcome = `Duplicate of ${original.ref}: ${reason}`;
      cases.setState(db, record.id, { state: 'closed', outcome, closedAt: casebook.now() });
      return made;
    });
  },

  'bulk.extend': ({ targets, sentOn, reason, note }, casebook) =>
    changeEach(casebook, 'bulk.extend', targets, (db, record) => {
      if (record.kind !== 'request') return fail('not-a-request');
      const late = notFuture(casebook, record, { sentOn });
      if (late !== undefined) return late;
      const event = extensionOf(db, record, { sentOn, reason });
      if (!event.ok) return event;
      clockEvents.append(db, record.id, event.value, writtenNow(casebook, note));
      return made;
    }),

  'surge.join': ({ targets, groupId }, casebook) => {
    const known = groupId === null || casebook.store.read((db) => surgeGroups.get(db, groupId)) !== undefined;
    if (!known) return fail('not-found', {}, 'groupId');
    return changeEach(casebook, 'surge.join', targets, (db, record) => {
      if (record.kind !== 'request') return fail('not-a-request');
      if (groupId === null) surgeGroups.leave(db, record.id);
      else surgeGroups.join(db, record.id, groupId);
      return made;
    });
  },

  'surge.answer': ({ targets, groupId, answeredOn }, casebook) => {
    const group = casebook.store.read((db) => surgeGroups.get(db, groupId));
    if (group === undefined) return fail('not-found', {}, 'groupId');
    if (group.sharedAnswer.trim() === '') return fail('reason-missing', {}, 'sharedAnswer');
    return changeEach(casebook, 'surge.answer', targets, (db, record) => {
      if (surgeGroups.ofCase(db, record.id)?.id !== groupId) return fail('not-found');
      if (record.state !== 'open') return fail('nothing-to-answer');
      const late = notFuture(casebook, record, { answeredOn });
      const received = clockEvents.standing(db, record.id).find(({ kind }) => kind === 'received');
      if (late !== undefined) return late;
      if (received !== undefined && answeredOn < received.on) {
        return fail('before-receipt', { receivedOn: received.on }, 'answeredOn');
      }
      const rights = requestRights
        .of(db, record.id)
        .map(({ right, outcome }) => ({ right, outcome: outcome ?? ('granted' as const) }));
      const barred = answerRefusal(db, record, rights);
      if (barred !== undefined) return barred;
      for (const { right, outcome } of requestRights.of(db, record.id)) {
        if (outcome === null) requestRights.decide(db, record.id, right, 'granted', '');
      }
      clockEvents.append(db, record.id, { kind: 'answered', on: answeredOn }, writtenNow(casebook, group.name));
      cases.setState(db, record.id, { state: 'answered', outcome: group.sharedAnswer, closedAt: null });
      return made;
    });
  },
};

function writtenNow(casebook: Casebook, note: string) {
  return { note, recordedAt: casebook.now(), officerId: casebook.actor.officerId };
}
