import type { Answer } from '../contract/errors.ts';
import type { requestOperations } from '../contract/request-work.ts';
import { cases } from '../data/repositories/cases.ts';
import { checklistMarks } from '../data/repositories/checklist-marks.ts';
import { clockEvents } from '../data/repositories/clock-events.ts';
import { requestRights } from '../data/repositories/request-rights.ts';
import type { SuppressionKind } from '../domain/request/suppression.ts';
import { civilDateAt } from '../domain/civil-date.ts';
import { detailOf } from './case-detail.ts';
import { clockInputOf, deriveDeadlines } from './clock-derivation.ts';
import { createCaseIn } from './create-case.ts';
import { fail } from './failure.ts';
import { refusedClock } from './refused-clock.ts';
import { suppress } from './suppression-hash.ts';
import type { UseCases } from './use-case.ts';

const titles = {
  'marketing-objection': 'Stop marketing',
  'consent-withdrawal': 'Consent withdrawn',
} as const;

/**
 * A right that is acted on at once: the case is logged, the answer recorded, the addresses put on the suppression list
 * and the case closed, all or nothing. UK GDPR and GDPR Articles 21(3) and 7(3).
 */
export const quickRequest: UseCases<typeof requestOperations>['request.quick'] = (input, casebook) => {
  const now = casebook.now();
  const { person, right } = input;
  const wanted = (
    [
      ['email', person.email],
      ['phone', person.phone],
      ['post', person.address],
    ] as const
  ).filter(([kind]) => input.suppress[kind]);
  const made = casebook.store.transact(casebook.actor, 'request.quick', (db): Answer<string> => {
    const record = createCaseIn(
      db,
      {
        kind: 'request',
        receivedOn: input.receivedOn,
        ...(input.receivedTime === undefined ? {} : { receivedTime: input.receivedTime }),
        channel: input.channel,
        place: input.place,
        zone: input.zone,
        title: `${titles[right]}: ${input.what}`.slice(0, 300),
        summary: input.summary,
        ownerId: casebook.actor.officerId,
        people: [person],
        rights: [right],
      },
      casebook.actor,
      now,
    );
    if (!record.ok) return record;
    const { id } = record.value;
    if (input.doneOn > civilDateAt(now, input.zone)) return fail('in-the-future', { on: input.doneOn }, 'doneOn');
    for (const [kind, address] of wanted) {
      const result = suppress(db, { kind, address, reason: titles[right], addedOn: input.doneOn, caseId: id });
      if (result === 'unreadable') return fail('address-missing', { kind }, fieldOf(kind));
    }
    const officerId = casebook.actor.officerId;
    const mark = { checklist: right, markedOn: input.doneOn, officerId, state: 'yes' } as const;
    checklistMarks.set(db, id, { ...mark, item: 'stopped', note: input.done });
    if (right === 'consent-withdrawal') checklistMarks.set(db, id, { ...mark, item: 'which', note: input.what });
    else if (wanted.length > 0) checklistMarks.set(db, id, { ...mark, item: 'suppressed', note: '' });
    requestRights.decide(db, id, right, 'granted', '');
    const answered = { kind: 'answered', on: input.doneOn } as const;
    clockEvents.append(db, id, answered, { note: '', recordedAt: now, officerId });
    cases.setState(db, id, { state: 'closed', outcome: input.done, closedAt: now });
    const derived = deriveDeadlines(db, clockInputOf(db, record.value), now);
    return derived.ok ? { ok: true, value: id } : refusedClock(derived.error, 'doneOn');
  });
  return made.ok ? casebook.store.read((db) => detailOf(db, made.value, now)) : made;
};

function fieldOf(kind: SuppressionKind): string {
  return kind === 'post' ? 'person.address' : `person.${kind}`;
}
