import type { Answer } from '../../contract/errors.ts';
import type { WriteDb } from '../../data/write-db.ts';
import { cases } from '../../data/repositories/cases.ts';
import { clockEvents } from '../../data/repositories/clock-events.ts';
import { notes } from '../../data/repositories/notes.ts';
import { officers } from '../../data/repositories/officers.ts';
import { settingRows } from '../../data/repositories/settings.ts';
import { requestRights } from '../../data/repositories/request-rights.ts';
import { civilDateAt, instantAt } from '../../domain/civil-date.ts';
import { clockEventOf } from '../clock.ts';
import { createCaseIn } from '../create-case.ts';
import type { Casebook } from '../use-case.ts';
import { demoCases, demoOfficers } from './demo-cases.ts';
import type { DemoCase } from './demo-cases.ts';

const casesPerTransaction = 2_000;

/**
 * Fills a new casebook with made-up cases. They take the same way as real ones: the same checks, the same audit.
 * Gives the number of cases.
 */
export function fillWithDemo(casebook: Casebook, count: number, seed: number): number {
  const { store, actor } = casebook;
  const today = civilDateAt(casebook.now(), 'Europe/London');
  const team = store.transact(actor, 'officer.add', (db) => {
    for (const officer of demoOfficers.slice(1)) officers.insert(db, officer);
    // Nobody keeps the key of a made-up casebook; a reminder to write it down would only be in the way.
    settingRows.set(db, 'recovery-confirmed', 'yes');
    return officers.list(db).map(({ id }) => id);
  });
  const all = demoCases(count, seed, today).toSorted((a, b) => (a.input.receivedOn < b.input.receivedOn ? -1 : 1));
  for (let start = 0; start < all.length; start += casesPerTransaction) {
    store.transact(actor, 'case.create', (db) => {
      for (const each of all.slice(start, start + casesPerTransaction)) {
        const officerId = team[each.officer] ?? actor.officerId;
        const added = addDemoCase(db, each, officerId, casebook);
        if (!added.ok) throw new Error(`a made-up case was refused: ${JSON.stringify(added.error)}`);
      }
    });
  }
  return all.length;
}

function addDemoCase(db: WriteDb, demo: DemoCase, officerId: string, casebook: Casebook): Answer<undefined> {
  const now = casebook.now();
  const actor = { ...casebook.actor, officerId };
  const created = createCaseIn(db, { ...demo.input, ownerId: officerId }, actor, now);
  if (!created.ok) return created;
  const { id, zone } = created.value;
  const recorded = { note: '', recordedAt: now, officerId };
  for (const fact of demo.events) clockEvents.append(db, id, clockEventOf(fact, zone), recorded);
  if (demo.note !== undefined) notes.add(db, id, { body: demo.note, writtenAt: now, officerId });
  if (demo.answeredOn !== undefined) {
    for (const { right } of requestRights.of(db, id)) requestRights.decide(db, id, right, 'granted', '');
    const at = instantAt(demo.answeredOn, '16:00', zone);
    clockEvents.append(db, id, { kind: 'answered', on: demo.answeredOn, at: at > now ? now : at }, recorded);
    cases.setState(db, id, {
      state: demo.closed ? 'closed' : 'answered',
      outcome: 'Answered in full.',
      closedAt: demo.closed ? now : null,
    });
  }
  return { ok: true, value: undefined };
}
