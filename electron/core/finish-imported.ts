import type { WriteDb } from '../data/write-db.ts';
import { cases } from '../data/repositories/cases.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { clockEvents } from '../data/repositories/clock-events.ts';
import type { Actor } from '../data/audit/append.ts';
import type { CaseDraft } from '../domain/case-draft.ts';
import type { Instant } from '../domain/civil-date.ts';

/**
 * Brings an imported case to where the older log had left it: answered or closed, on the day the log gives. Without a
 * closing date the state is kept and no day of answer is invented.
 */
export function finishImported(db: WriteDb, record: CaseRow, draft: CaseDraft, actor: Actor, now: Instant): void {
  const history = draft.history;
  if (history?.state === undefined || history.state === 'open') return;
  if (history.closedOn !== undefined) {
    const recorded = { note: 'From the imported log', recordedAt: now, officerId: actor.officerId };
    clockEvents.append(db, record.id, { kind: 'answered', on: history.closedOn }, recorded);
  }
  cases.setState(db, record.id, {
    state: history.state,
    outcome: history.outcome ?? '',
    closedAt: history.state === 'closed' ? now : null,
  });
}
