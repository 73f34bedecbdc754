import { createHash } from 'node:crypto';

import { StoreError } from '../data/errors.ts';
import type { ReadDb } from '../data/read-db.ts';
import { calendarDays } from '../data/repositories/calendar-days.ts';
import { cases } from '../data/repositories/cases.ts';
import { ruleData } from '../data/repositories/rule-data.ts';
import type { FixedRuleData, NewRuleData, RuleDataKind, RuleDataRow } from '../data/repositories/rule-data.ts';
import type { Store } from '../data/store.ts';
import type { Actor } from '../data/audit/append.ts';
import type { WriteDb } from '../data/write-db.ts';
import { withOwnDays, type Calendar } from '../domain/calendar.ts';
import type { RulePack } from '../domain/deadline/rule-pack.ts';
import type { Place } from '../domain/place.ts';
import { calendarFrom, calendarOf, checkCalendar, shippedCalendarFile, unitedKingdom } from './calendars.ts';
import { checkRulePack, rulePackOf, shippedPackFile } from './rule-packs.ts';

/** What the dates of a place are computed with. */
export interface PlaceRules {
  readonly pack: RulePack;
  /** The published holidays; the organisation's own days are added by whoever derives. */
  readonly calendar: Calendar;
}

/**
 * Law and holidays that were read from a casebook, by the hash of their content. They hold no personal data and the same
 * hash is always the same content, so they outlive the casebook and are never read twice.
 */
const packs = new Map<string, RulePack>();
const calendars = new Map<string, Calendar>();

/**
 * The law and the published holidays of a place: those a settled case was computed with, else those in use in this
 * casebook, and before its first case of the place those of the program.
 */
export function rulesOf(db: ReadDb, place: Place, fixed: FixedRuleData | null = null): PlaceRules {
  return rulesIn(db, place, fixed === null ? ruleData.inUse(db, place) : ruleData.fixed(db, fixed));
}

function rulesIn(db: ReadDb, place: Place, rows: readonly RuleDataRow[]): PlaceRules {
  const pack = rows.find(({ kind }) => kind === 'pack');
  const calendar = rows.find(({ kind }) => kind === 'calendar');
  return {
    pack: pack === undefined ? rulePackOf(place) : readPack(db, pack),
    calendar: calendar === undefined ? calendarOf(place) : readHolidays(db, calendar),
  };
}

/** The published holidays in use at a place, also of the United Kingdom as a whole. */
export function holidaysOf(db: ReadDb, place: Place): Calendar {
  if (place === 'GB')
    return unitedKingdom((['GB-ENG', 'GB-SCT', 'GB-NIR'] as const).map((each) => holidaysOf(db, each)));
  const row = ruleData.inUse(db, place).find(({ kind }) => kind === 'calendar');
  return row === undefined ? calendarOf(place) : readHolidays(db, row);
}

/** A calendar with the organisation's own days. */
export function withOwnDaysOf(db: ReadDb, place: Place, published: Calendar): Calendar {
  const own = calendarDays.of(db, place);
  if (own.length === 0) return published;
  return withOwnDays(
    published,
    own.map((day) => ({ date: day.on, name: day.name })),
  );
}

/**
 * Keeps the law and the holidays of a place in the casebook, if it has none yet, and gives them. Done with the first
 * case of the place: from then on only an officer changes what its dates are computed with.
 */
export function keepRules(db: WriteDb, place: Place): PlaceRules {
  const rows = ruleData.inUse(db, place);
  for (const kind of ['pack', 'calendar'] as const) {
    if (rows.every((row) => row.kind !== kind)) ruleData.use(db, { ...shippedRules(kind, place), takenInAt: db.now() });
  }
  return rulesIn(db, place, rows);
}

/** Keeps the rules of a casebook that was written before it kept any. */
export function keepRulesOfOldCases(store: Store, actor: Actor): void {
  const places = store.read((db) => (ruleData.isEmpty(db) ? cases.places(db) : []));
  if (places.length === 0) return;
  store.transact(actor, 'rules.keep', (db) => {
    for (const place of places) keepRules(db, place);
    cases.fixSettled(db);
  });
}

type ShippedRules = Omit<NewRuleData, 'takenInAt'>;
const shippedByKey = new Map<string, ShippedRules>();

/** What the program brings for a place, in the form in which a casebook keeps it. */
export function shippedRules(kind: RuleDataKind, place: Place): ShippedRules {
  const key = `${kind} ${place}`;
  const known = shippedByKey.get(key);
  if (known !== undefined) return known;
  const content = JSON.stringify(kind === 'pack' ? shippedPackFile(place) : shippedCalendarFile(place));
  const label = kind === 'pack' ? rulePackOf(place).version : calendarOf(place).capturedOn;
  const made: ShippedRules = {
    kind,
    place,
    origin: 'shipped',
    label,
    fileName: '',
    content,
    contentHash: hashOf(content),
  };
  shippedByKey.set(key, made);
  return made;
}

/** The name of a content: the same content is the same law. */
export function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Sorts versions and days of capture by age. Both are dates with, for packs, a running number.
 *
 * @example isNewer('2026.12-1', '2026.11-3') // true
 */
export function isNewer(label: string, than: string): boolean {
  const [a, b] = [label, than].map((each) => each.split(/\D/u).map(Number));
  for (const [index, part] of (a ?? []).entries()) {
    const other = b?.[index] ?? 0;
    if (part !== other) return part > other;
  }
  return false;
}

function readPack(db: ReadDb, { id, contentHash }: RuleDataRow): RulePack {
  return readOnce(packs, contentHash, () => {
    const checked = checkRulePack(JSON.parse(ruleData.content(db, id)));
    return checked.ok ? checked.value : unreadable(checked.error);
  });
}

function readHolidays(db: ReadDb, { id, contentHash }: RuleDataRow): Calendar {
  return readOnce(calendars, contentHash, () => {
    const checked = checkCalendar(JSON.parse(ruleData.content(db, id)));
    return checked.ok ? calendarFrom(checked.value) : unreadable(checked.error);
  });
}

function readOnce<T>(known: Map<string, T>, contentHash: string, read: () => T): T {
  const found = known.get(contentHash);
  if (found !== undefined) return found;
  const value = read();
  known.set(contentHash, value);
  return value;
}

/** Only content that was checked is kept, and a program with another shape brings a migration for it. */
function unreadable(faults: readonly string[]): never {
  throw new StoreError('damaged', `rules that are kept in the casebook cannot be read: ${faults[0] ?? ''}`);
}
