import type { Answer } from '../contract/errors.ts';
import type { identityOperations } from '../contract/identity.ts';
import type { WriteDb } from '../data/write-db.ts';
import { attachments } from '../data/repositories/attachments.ts';
import { decisions } from '../data/repositories/decisions.ts';
import { evidenceChecks } from '../data/repositories/evidence-checks.ts';
import type { EvidenceFields } from '../data/repositories/evidence-checks.ts';
import { parties } from '../data/repositories/parties.ts';
import { civilDateAt } from '../domain/civil-date.ts';
import { destroyBy } from '../domain/identity/copies.ts';
import { checkedEvidence } from '../domain/identity/evidence.ts';
import type { EvidenceItem } from '../domain/identity/evidence.ts';
import { checkedDecision } from '../domain/request/decision.ts';
import { changeRequest, made, notFuture } from './change-request.ts';
import { fail } from './failure.ts';
import { followChecklist } from './identity-clock.ts';
import { evidenceItems } from './request-resources.ts';
import type { UseCases } from './use-case.ts';

/** Who somebody is and whether they may act, shown with as little as possible. The clock follows by itself. */
export const identityUseCases: UseCases<typeof identityOperations> = {
  'identity.ask': (input, casebook) =>
    changeRequest(casebook, 'identity.ask', input, (db, record) => {
      if (record.state !== 'open') return fail('nothing-to-answer');
      const late = notFuture(casebook, record, { askedOn: input.askedOn });
      if (late !== undefined) return late;
      for (const asked of input.items) {
        const item = itemOf(asked.item);
        if (item === undefined) return fail('unknown-item', { item: asked.item });
        const kept = keep(db, record.id, null, {
          purpose: item.purpose,
          item: item.code,
          casePartyId: asked.casePartyId,
          whyNeeded: asked.whyNeeded,
          askedOn: input.askedOn,
          receivedOn: null,
          seenType: '',
          seenLast: '',
          comparedWith: '',
          result: 'open',
          checkedOn: null,
          officerId: casebook.actor.officerId,
          note: '',
        });
        if (!kept.ok) return kept;
      }
      followChecklist(db, record.id, casebook);
      return made;
    }),

  'identity.check': (input, casebook) =>
    changeRequest(casebook, 'identity.check', input, (db, record) => {
      const late = notFuture(casebook, record, { checkedOn: input.checkedOn, receivedOn: input.receivedOn });
      if (late !== undefined) return late;
      const earlier =
        input.checkId === null ? undefined : evidenceChecks.of(db, record.id).find(({ id }) => id === input.checkId);
      if (input.checkId !== null && earlier === undefined) return fail('not-found');
      const item = itemOf(earlier?.item ?? input.item);
      if (item === undefined) return fail('unknown-item', { item: input.item });
      const kept = keep(db, record.id, earlier?.id ?? null, {
        purpose: item.purpose,
        item: item.code,
        casePartyId: input.casePartyId,
        whyNeeded: input.whyNeeded === '' ? (earlier?.whyNeeded ?? '') : input.whyNeeded,
        askedOn: earlier?.askedOn ?? null,
        receivedOn: input.receivedOn,
        seenType: input.seenType,
        seenLast: input.seenLast,
        comparedWith: input.comparedWith,
        result: input.result,
        checkedOn: input.checkedOn,
        officerId: casebook.actor.officerId,
        note: input.note,
      });
      if (!kept.ok) return kept;
      followChecklist(db, record.id, casebook);
      return made;
    }),

  'identity.skip': (input, casebook) =>
    changeRequest(casebook, 'identity.skip', input, (db, record) => {
      const late = notFuture(casebook, record, { decidedOn: input.decidedOn });
      if (late !== undefined) return late;
      const decision = checkedDecision({
        kind: 'identity-not-needed',
        right: null,
        conclusion: '',
        reasons: input.reasons,
        evidence: '',
        alternatives: '',
        decidedBy: input.decidedBy,
      });
      if (!decision.ok) return fail(decision.error.code);
      decisions.add(db, record.id, decision.value, {
        decidedOn: input.decidedOn,
        recordedAt: casebook.now(),
        officerId: casebook.actor.officerId,
      });
      return made;
    }),

  'identity.holdCopy': (input, casebook) =>
    changeRequest(casebook, 'identity.holdCopy', input, (db, record) => {
      const check = evidenceChecks.of(db, record.id).find(({ id }) => id === input.checkId);
      const file = attachments.of(db, record.id).find(({ id }) => id === input.attachmentId);
      if (check === undefined || file === undefined) return fail('not-found');
      if (check.copy?.attachmentId !== undefined && check.copy.attachmentId !== null) return fail('still-used');
      evidenceChecks.holdCopy(db, check.id, {
        attachmentId: file.id,
        name: file.name,
        sha256: file.sha256,
        days: input.days,
        destroyBy: destroyBy(civilDateAt(casebook.now(), record.zone), input.days),
      });
      return made;
    }),

  'identity.destroyCopy': (input, casebook) =>
    changeRequest(casebook, 'identity.destroyCopy', input, (db, record) => {
      const check = evidenceChecks.of(db, record.id).find(({ id }) => id === input.checkId);
      const attachmentId = check?.copy?.attachmentId;
      if (check === undefined || attachmentId === undefined || attachmentId === null) return fail('not-found');
      evidenceChecks.certifyDestroyed(db, check.id, casebook.now(), casebook.actor.officerId);
      attachments.remove(db, attachmentId);
      return made;
    }),

  'identity.copiesDue': ({ by, limit }, { store }) =>
    store.read((db) => ({ ok: true, value: { copies: evidenceChecks.copiesDue(db, by, limit) } })),
};

function itemOf(code: string): EvidenceItem | undefined {
  return evidenceItems.find((item) => item.code === code);
}

function keep(db: WriteDb, caseId: string, checkId: string | null, check: EvidenceFields): Answer<unknown> {
  if (check.casePartyId !== null && !parties.of(db, caseId).some(({ id }) => id === check.casePartyId)) {
    return fail('not-found');
  }
  const checked = checkedEvidence(check);
  if (!checked.ok) return fail(checked.error.code, checked.error.facts);
  if (checkId === null) evidenceChecks.add(db, caseId, check);
  else evidenceChecks.update(db, checkId, check);
  return made;
}
