import type { searchPlanOperations } from '../contract/search-plan.ts';
import { systems } from '../data/repositories/systems.ts';
import { tasks } from '../data/repositories/tasks.ts';
import type { ReadDb } from '../data/read-db.ts';
import type { CaseRow } from '../data/repositories/cases.ts';
import { addDays, civilDateAt } from '../domain/civil-date.ts';
import { searchDates } from '../domain/request/search-plan.ts';
import type { SearchDates } from '../domain/request/search-plan.ts';
import type { Answer } from '../contract/errors.ts';
import { changeCase } from './cases.ts';
import { changeRequest, made, missingIn, notFuture } from './change-request.ts';
import { clockInputOf, deriveDeadlines } from './clock-derivation.ts';
import { fail } from './failure.ts';
import { mainDeadline } from './main-deadline.ts';
import type { Casebook, UseCases } from './use-case.ts';

/** A month is what most requests have; a search of a request whose clock stands still is planned as if it began now. */
const usualDays = 28;

/** Days for a search, counted back from the legal date of the case as it stands. */
function datesFor(db: ReadDb, record: CaseRow, casebook: Casebook): SearchDates {
  const now = casebook.now();
  const derived = deriveDeadlines(db, clockInputOf(db, record), now);
  const today = civilDateAt(now, record.zone);
  const legal = derived.ok ? mainDeadline(record.state, derived.value)?.dueOn : undefined;
  return searchDates(legal ?? addDays(today, usualDays), today);
}

/** Where the data are looked for, by whom, until when. */
export const searchPlanUseCases: UseCases<typeof searchPlanOperations> = {
  'system.list': (_input, { store }) => store.read((db) => ({ ok: true, value: { systems: systems.list(db) } })),

  'system.add': (input, { store, actor }) => {
    const added = store.transact(actor, 'system.add', (db): Answer<string> => {
      if (systems.isTaken(db, input.name, '')) return fail('name-taken', {}, 'name');
      return { ok: true, value: systems.insert(db, input) };
    });
    return added.ok ? systemView(store, added.value) : added;
  },

  'system.update': ({ id, version, ...fields }, { store, actor }) => {
    const changed = store.transact(actor, 'system.update', (db): Answer<undefined> => {
      if (systems.isTaken(db, fields.name, id)) return fail('name-taken', {}, 'name');
      systems.update(db, id, version, fields);
      return made;
    });
    return changed.ok ? systemView(store, id) : changed;
  },

  'search.plan': (input, casebook) =>
    changeRequest(casebook, 'search.plan', input, (db, record) => {
      const dates = datesFor(db, record, casebook);
      const planned = new Set(tasks.of(db, record.id).map(({ systemId }) => systemId));
      for (const systemId of new Set(input.systemIds)) {
        const system = systems.get(db, systemId);
        if (system === undefined) return fail('not-found');
        if (planned.has(systemId)) continue;
        tasks.add(db, record.id, {
          kind: 'search',
          systemId,
          title: `Search ${system.name}`,
          assignee: system.ownerName,
          ...dates,
        });
      }
      return made;
    }),

  'task.add': ({ caseId, version, ...fields }, casebook) =>
    changeCase(casebook, 'task.add', { caseId, version }, (db, record) => {
      if (fields.systemId !== null && systems.get(db, fields.systemId) === undefined) return fail('not-found');
      const dates = fields.kind === 'search' && fields.dueOn === null ? datesFor(db, record, casebook) : {};
      tasks.add(db, caseId, { ...fields, ...dates });
      return made;
    }),

  'task.update': ({ caseId, version, taskId, ...fields }, casebook) =>
    changeCase(casebook, 'task.update', { caseId, version }, (db) => {
      if (missingIn(tasks.of(db, caseId), [taskId])) return fail('not-found');
      if (fields.systemId !== null && systems.get(db, fields.systemId) === undefined) return fail('not-found');
      tasks.update(db, taskId, fields);
      return made;
    }),

  'task.finish': ({ caseId, version, taskId, ...end }, casebook) =>
    changeCase(casebook, 'task.finish', { caseId, version }, (db, record) => {
      if (missingIn(tasks.of(db, caseId), [taskId])) return fail('not-found');
      const late = notFuture(casebook, record, { doneOn: end.doneOn });
      if (late !== undefined) return late;
      tasks.finish(db, taskId, end);
      return made;
    }),

  'task.reopen': (input, casebook) =>
    changeCase(casebook, 'task.reopen', input, (db, record) => {
      if (missingIn(tasks.of(db, record.id), [input.taskId])) return fail('not-found');
      tasks.finish(db, input.taskId, null);
      return made;
    }),

  'task.chase': (input, casebook) =>
    changeCase(casebook, 'task.chase', input, (db, record) => {
      if (missingIn(tasks.of(db, record.id), [input.taskId])) return fail('not-found');
      const late = notFuture(casebook, record, { chasedOn: input.chasedOn });
      if (late !== undefined) return late;
      tasks.chased(db, input.taskId, input.chasedOn, input.nextOn);
      return made;
    }),

  'task.remove': (input, casebook) =>
    changeCase(casebook, 'task.remove', input, (db, record) => {
      if (missingIn(tasks.of(db, record.id), [input.taskId])) return fail('not-found');
      tasks.remove(db, input.taskId);
      return made;
    }),

  'task.open': ({ limit }, { store }) => store.read((db) => ({ ok: true, value: { tasks: tasks.open(db, limit) } })),
};

function systemView(store: Casebook['store'], id: string): Answer<ReturnType<typeof systems.list>[number]> {
  const found = store.read((db) => systems.get(db, id));
  return found === undefined ? fail('not-found') : { ok: true, value: found };
}
