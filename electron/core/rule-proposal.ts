import type { ReadDb } from '../data/read-db.ts';
import { ruleData } from '../data/repositories/rule-data.ts';
import type { NewRuleData } from '../data/repositories/rule-data.ts';
import type { CasePlace } from '../data/repositories/case-place.ts';
import type { RulePack } from '../domain/deadline/rule-pack.ts';
import { casePlaces } from '../domain/place.ts';
import { ok, type Result } from '../domain/result.ts';
import { calendarOf } from './calendars.ts';
import type { RuleContent } from './rule-file.ts';
import { rulePackOf } from './rule-packs.ts';
import { hashOf, isNewer, rulesOf, shippedRules } from './rules-in-use.ts';
import type { PlaceRules } from './rules-in-use.ts';

/** Law or holidays of one place that would be used in place of what is. */
export interface Proposed {
  readonly kind: 'pack' | 'calendar';
  readonly place: CasePlace;
  readonly data: Omit<NewRuleData, 'takenInAt'>;
  readonly present: PlaceRules;
  readonly next: PlaceRules;
  readonly leftOut: readonly string[];
}

/**
 * What a file would change, place by place. The refusal is a text for the officer: a pack that is unknown, that governs
 * other places, or that leaves out what the present one has would leave cases without law.
 */
export function proposalOf(
  db: ReadDb,
  contents: readonly RuleContent[],
  fileName: string,
): Result<readonly Proposed[], string> {
  const proposed: Proposed[] = [];
  for (const each of contents) {
    const place = casePlaceOf(each.place);
    if (place === undefined) return no(`There are no cases of the place "${each.place}".`);
    const present = rulesOf(db, place);
    const contentHash = hashOf(each.content);
    if (each.kind === 'pack') {
      const fault = packFault(each.pack, present.pack, rulePackOf(place));
      if (fault !== undefined) return no(fault);
    }
    if (contentHash === presentHash(db, each.kind, place)) continue;
    const label = each.kind === 'pack' ? each.pack.version : each.calendar.capturedOn;
    if (each.kind === 'pack' && label === present.pack.version) {
      return no(
        `The file says version ${label}, which is in use, but it holds other rules. A changed pack needs a new version.`,
      );
    }
    // The program's own content is the program's own, also when it arrives as a file.
    const shipped = contentHash === shippedRules(each.kind, place).contentHash;
    proposed.push({
      kind: each.kind,
      place,
      data: {
        kind: each.kind,
        place,
        origin: shipped ? 'shipped' : 'file',
        label,
        fileName: shipped ? '' : fileName,
        content: each.content,
        contentHash,
      },
      present,
      next: each.kind === 'pack' ? { ...present, pack: each.pack } : { ...present, calendar: each.calendar },
      leftOut: each.kind === 'calendar' ? each.leftOut : [],
    });
  }
  return proposed.length === 0 ? no('The file holds nothing new: it equals what is in use.') : ok(proposed);
}

/** Going back to what the program brings for a place; for a pack, at every place that the pack governs. */
export function revertProposal(db: ReadDb, kind: 'pack' | 'calendar', place: CasePlace): readonly Proposed[] {
  const places = kind === 'pack' ? rulePackOf(place).places.flatMap((each) => casePlaceOf(each) ?? []) : [place];
  return places.flatMap((each) => shippedProposal(db, kind, each) ?? []);
}

/**
 * Law and holidays that came with a newer program. What an officer took in from a file gives way only to something
 * newer; what came with the program also to a correction under the same version.
 */
export function pendingProposal(db: ReadDb): readonly Proposed[] {
  return ruleData.allInUse(db).flatMap(({ kind, place, origin, label }) => {
    const found = casePlaceOf(place);
    if (found === undefined) return [];
    const shipped = shippedRules(kind, found);
    const due = isNewer(shipped.label, label) || (origin === 'shipped' && shipped.label === label);
    return due ? (shippedProposal(db, kind, found) ?? []) : [];
  });
}

function shippedProposal(db: ReadDb, kind: 'pack' | 'calendar', place: CasePlace): Proposed | undefined {
  const data = shippedRules(kind, place);
  if (data.contentHash === presentHash(db, kind, place)) return undefined;
  const present = rulesOf(db, place);
  const next = kind === 'pack' ? { ...present, pack: rulePackOf(place) } : { ...present, calendar: calendarOf(place) };
  return { kind, place, data, present, next, leftOut: [] };
}

/** The rules of a place after a proposal, law and holidays together. */
export function rulesAfter(proposed: readonly Proposed[], place: string, present: PlaceRules): PlaceRules {
  const pack = proposed.find((each) => each.kind === 'pack' && each.place === place);
  const calendar = proposed.find((each) => each.kind === 'calendar' && each.place === place);
  return { pack: pack?.next.pack ?? present.pack, calendar: calendar?.next.calendar ?? present.calendar };
}

/** Why a pack cannot stand in for the present one, if it cannot. */
function packFault(next: RulePack, present: RulePack, shipped: RulePack): string | undefined {
  if (next.id !== shipped.id) {
    return `The file holds the pack "${next.id}", but the rules of ${next.places.join(', ')} are those of the pack "${shipped.id}".`;
  }
  const other = [...next.places].toSorted().join(', ');
  const own = [...shipped.places].toSorted().join(', ');
  if (other !== own) return `places: The pack governs ${other}; the pack "${shipped.id}" governs ${own}.`;
  const lost = lostOf(present, next);
  return lost.length === 0 ? undefined : `The pack leaves out what the one in use has: ${lost.join(', ')}.`;
}

function lostOf(present: RulePack, next: RulePack): readonly string[] {
  const ruled = (pack: RulePack): ReadonlySet<string> => new Set(pack.rules.flatMap((rule) => rule.duties));
  const rights = Object.keys(present.rights).filter((right) => !Object.hasOwn(next.rights, right));
  const duties = [...ruled(present)].filter((duty) => !ruled(next).has(duty));
  return [...rights.map((right) => `the right "${right}"`), ...duties.map((duty) => `the duty "${duty}"`)];
}

function presentHash(db: ReadDb, kind: 'pack' | 'calendar', place: CasePlace): string {
  const row = ruleData.inUse(db, place).find((each) => each.kind === kind);
  return row?.contentHash ?? shippedRules(kind, place).contentHash;
}

function casePlaceOf(code: string): CasePlace | undefined {
  return casePlaces.flatMap((entry) => (entry.code === code && entry.code !== 'GB' ? [entry.code] : []))[0];
}

function no(sentence: string): { readonly ok: false; readonly error: string } {
  return { ok: false, error: sentence };
}
