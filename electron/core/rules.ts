import { basename } from 'node:path';

import type { Answer } from '../contract/errors.ts';
import type { PlaceRulesView, RulesEffect, RulesPreview, ruleOperations } from '../contract/rules.ts';
import type { hostOnlyOperations } from '../contract/shell.ts';
import type { ReadDb } from '../data/read-db.ts';
import { organisation } from '../data/repositories/organisation.ts';
import { ruleData } from '../data/repositories/rule-data.ts';
import { civilDateAt } from '../domain/civil-date.ts';
import { casePlaces } from '../domain/place.ts';
import { effectOf, recordMoves } from './due-moves.ts';
import type { Effect } from './due-moves.ts';
import { fail } from './failure.ts';
import { rulesByPlace } from './place-clocks.ts';
import { readWholeFile } from './read-file.ts';
import { causeOf, changesOf } from './rule-changes.ts';
import { readRuleFile } from './rule-file.ts';
import { pendingProposal, proposalOf, revertProposal, rulesAfter } from './rule-proposal.ts';
import type { Proposed } from './rule-proposal.ts';
import { rulesOf } from './rules-in-use.ts';
import type { Casebook, UseCases } from './use-case.ts';

type RuleUseCases = UseCases<typeof ruleOperations> &
  Pick<UseCases<typeof hostOnlyOperations>, 'host.previewRulesFile'>;

/** Law and holidays of the casebook: what is in use, taking in newer ones, going back. */
export const ruleUseCases: RuleUseCases = {
  'rules.list': (_input, { store }) => store.read((db) => ({ ok: true, value: { places: listOf(db) } })),

  'rules.preview': ({ fileName, content }, casebook) => preview(casebook, fileName, content),

  'host.previewRulesFile': ({ path }, casebook) => {
    const content = readWholeFile(path);
    return content.ok ? preview(casebook, basename(path), content.value) : content;
  },

  'rules.apply': ({ previewId }, casebook) => {
    const file = casebook.intakes.get(previewId);
    if (file?.kind !== 'rules') return fail('intake-expired');
    // Weighed again: cases may have come or changed since the preview, and what is in use too.
    const applied = apply(casebook, 'rules.apply', (db) => {
      const proposed = proposalOf(db, file.contents, file.fileName);
      return proposed.ok ? { ok: true, value: proposed.value } : fail('not-rule-data', { sentence: proposed.error });
    });
    if (applied.ok) casebook.intakes.remove(previewId);
    return applied;
  },

  'rules.previewRevert': ({ kind, place }, { store }) =>
    store.read((db) => ({ ok: true, value: viewOf(db, revertProposal(db, kind, place)) })),

  'rules.revert': ({ kind, place }, casebook) =>
    apply(casebook, 'rules.revert', (db) => ({ ok: true, value: revertProposal(db, kind, place) })),

  'rules.pending': (_input, { store }) => store.read((db) => ({ ok: true, value: viewOf(db, pendingProposal(db)) })),

  'rules.applyPending': (_input, casebook) =>
    apply(casebook, 'rules.applyPending', (db) => ({ ok: true, value: pendingProposal(db) })),
};

function preview(casebook: Casebook, fileName: string, content: Uint8Array): Answer<RulesPreview> {
  if (content.byteLength === 0) return fail('empty-file');
  return casebook.store.read((db) => {
    const read = readRuleFile(content, civilDateAt(casebook.now(), organisation.get(db).zone));
    if (!read.ok) return fail('not-rule-data', { sentence: read.error });
    const proposed = proposalOf(db, read.value, fileName);
    if (!proposed.ok) return fail('not-rule-data', { sentence: proposed.error });
    const previewId = casebook.newId();
    casebook.intakes.put(previewId, { kind: 'rules', fileName, contents: read.value });
    return { ok: true, value: { previewId, fileName, ...viewOf(db, proposed.value) } };
  });
}

/** Puts a proposal into use: the rows, the moves of the cases, their lines in lists, all in one transaction. */
function apply(
  casebook: Casebook,
  action: string,
  propose: (db: ReadDb) => Answer<readonly Proposed[]>,
): Answer<{ moved: number }> {
  return casebook.store.transact(casebook.actor, action, (db): Answer<{ moved: number }> => {
    const proposed = propose(db);
    if (!proposed.ok) return proposed;
    const effect = weigh(db, proposed.value);
    const [first] = effect.undatable;
    if (first !== undefined) {
      return fail('contradiction', {
        count: effect.undatable.length,
        sentence: `The new rules give no date for ${first.ref}: ${first.sentence}`,
      });
    }
    for (const { data } of proposed.value) ruleData.use(db, { ...data, takenInAt: db.now() });
    recordMoves(db, effect, (place) => causeOf(proposed.value, place));
    return { ok: true, value: { moved: effect.moves.length } };
  });
}

function weigh(db: ReadDb, proposed: readonly Proposed[]): Effect {
  const places = [...new Set(proposed.map(({ place }) => place))];
  return effectOf(
    db,
    places,
    rulesByPlace(db, ({ present }) => present),
    rulesByPlace(db, ({ place, present }) => rulesAfter(proposed, place, present)),
  );
}

function viewOf(db: ReadDb, proposed: readonly Proposed[]): RulesEffect {
  const { moves, undatable } = weigh(db, proposed);
  return {
    changes: changesOf(proposed),
    moves: moves.map(({ place: _place, ...move }) => move),
    undatable: undatable.map((each) => ({ ...each })),
  };
}

function listOf(db: ReadDb): PlaceRulesView[] {
  return casePlaces.flatMap(({ code, name }) => {
    if (code === 'GB') return [];
    const { pack, calendar } = rulesOf(db, code);
    const rows = ruleData.inUse(db, code);
    const kept = (kind: 'pack' | 'calendar'): Pick<PlaceRulesView['pack'], 'origin' | 'fileName' | 'takenInAt'> => {
      const row = rows.find((each) => each.kind === kind);
      if (row === undefined) return { origin: 'shipped', fileName: '', takenInAt: null };
      return { origin: row.origin, fileName: row.fileName, takenInAt: row.takenInAt };
    };
    return [
      {
        place: code,
        name,
        pack: { ...kept('pack'), id: pack.id, label: pack.version, capturedOn: pack.capturedOn, source: pack.title },
        calendar: {
          ...kept('calendar'),
          label: calendar.capturedOn,
          capturedOn: calendar.capturedOn,
          source: calendar.source,
          licence: calendar.licence,
          from: calendar.from,
          to: calendar.to,
          days: calendar.holidays.size,
        },
      },
    ];
  });
}
