import type { WriteDb } from '../data/write-db.ts';
import { clockEvents } from '../data/repositories/clock-events.ts';
import type { StandingClockEvent } from '../data/repositories/clock-events.ts';
import { evidenceChecks } from '../data/repositories/evidence-checks.ts';
import { awaitedEvents } from '../domain/deadline/history.ts';
import type { ClockEvent } from '../domain/clock-event.ts';
import { evidencePurposes } from '../domain/identity/evidence.ts';
import { identityEvents } from '../domain/identity/identity-clock.ts';
import type { Casebook } from './use-case.ts';

const fromChecklist = 'From the evidence checklist';

/**
 * Brings the clock in line with the evidence checklist: questions that were asked, and the day on which the last of what
 * was asked for arrived. Facts that say the same stay; a fact that the checklist contradicts is superseded and stays
 * visible. A case whose checklist never asked for anything keeps the facts that the officer recorded.
 */
export function followChecklist(db: WriteDb, caseId: string, casebook: Casebook): void {
  const checks = evidenceChecks.of(db, caseId);
  for (const purpose of evidencePurposes) {
    if (!checks.some((check) => check.purpose === purpose && check.askedOn !== null)) continue;
    const kinds: readonly string[] = awaitedEvents[purpose];
    const standing = clockEvents.standing(db, caseId).filter(({ kind }) => kinds.includes(kind));
    const wanted = [...identityEvents(purpose, checks)];
    const wrong: StandingClockEvent[] = [];
    for (const event of standing) {
      const same = wanted.findIndex((other) => isSame(event, other));
      if (same < 0) wrong.push(event);
      else wanted.splice(same, 1);
    }
    const record = { note: fromChecklist, recordedAt: casebook.now(), officerId: casebook.actor.officerId };
    const added = wanted.map((event) => ({ event, id: clockEvents.append(db, caseId, event, record) }));
    for (const event of wrong) {
      const instead = added.find((other) => other.event.kind === event.kind);
      if (instead === undefined) clockEvents.supersede(db, event.id);
      else clockEvents.supersede(db, event.id, instead.id);
    }
  }
}

function isSame(a: ClockEvent, b: ClockEvent): boolean {
  return a.kind === b.kind && a.on === b.on && a.duty === undefined;
}
