import type { RuleChangeView } from '../contract/rules.ts';
import type { Calendar, Holiday } from '../domain/calendar.ts';
import { formatLong, inWords } from '../domain/date-words.ts';
import { placeEntry } from '../domain/place.ts';
import type { Proposed } from './rule-proposal.ts';
import { isNewer } from './rules-in-use.ts';

/** A proposal as the officer sees it: what is the same at several places is told once. */
export function changesOf(proposed: readonly Proposed[]): RuleChangeView[] {
  const told = new Map<string, RuleChangeView>();
  for (const each of proposed) {
    const change = each.kind === 'pack' ? packChange(each) : calendarChange(each);
    const key = each.kind === 'pack' ? JSON.stringify([change.present, change.next]) : each.place;
    const same = told.get(key);
    if (same === undefined) told.set(key, change);
    else same.places.push(each.place);
  }
  return [...told.values()];
}

/** Why the dates of a place move, for the timeline of a case. */
export function causeOf(proposed: readonly Proposed[], place: string): string {
  const words = proposed
    .filter((each) => each.place === place)
    .map(({ kind, data, next }) =>
      kind === 'pack'
        ? `Rules of ${next.pack.title}, version ${data.label}`
        : `Public holidays of ${placeEntry(data.place).name}, captured on ${inWords(next.calendar.capturedOn)}`,
    );
  return words.join('; ');
}

function packChange({ place, present, next }: Proposed): RuleChangeView {
  const cautions = isNewer(present.pack.version, next.pack.version)
    ? [`This pack (${next.pack.version}) is older than the one in use (${present.pack.version}).`]
    : [];
  return {
    kind: 'pack',
    places: [place],
    present: { label: present.pack.version, source: present.pack.title },
    next: { label: next.pack.version, source: next.pack.title },
    added: [],
    removed: [],
    cautions,
  };
}

function calendarChange({
  place,
  present: { calendar: was },
  next: { calendar: will },
  leftOut,
}: Proposed): RuleChangeView {
  const cautions: string[] = [];
  if (isNewer(was.capturedOn, will.capturedOn)) {
    cautions.push(
      `This calendar was captured on ${inWords(will.capturedOn)}, before the one in use (${inWords(was.capturedOn)}).`,
    );
  }
  if (will.from > was.from || will.to < was.to) {
    cautions.push(
      `This calendar covers ${formatLong(will.from)} to ${formatLong(will.to)}; the one in use covers ${formatLong(was.from)} to ${formatLong(was.to)}. Due dates outside are given with a warning.`,
    );
  }
  for (const year of leftOut)
    cautions.push(`The year ${year} of the file is not complete, or the years before it are missing; it was left out.`);
  const both = (day: Holiday): boolean =>
    day.date >= was.from && day.date <= was.to && day.date >= will.from && day.date <= will.to;
  const removed = missing(was, will).filter(both);
  if (removed.length > 0) {
    cautions.push(
      removed.length === 1
        ? 'One holiday of the calendar in use would be a working day again.'
        : `${removed.length} holidays of the calendar in use would be working days again.`,
    );
  }
  return {
    kind: 'calendar',
    places: [place],
    present: versionOf(was),
    next: versionOf(will),
    added: missing(will, was).filter(both).map(dayOf),
    removed: removed.map(dayOf),
    cautions,
  };
}

function versionOf({ capturedOn, source, from, to }: Calendar): RuleChangeView['next'] {
  return { label: capturedOn, source, from, to };
}

function dayOf({ date, name }: Holiday): { on: Holiday['date']; name: string } {
  return { on: date, name };
}

/** The holidays of one calendar that another lacks. */
function missing(a: Calendar, b: Calendar): readonly Holiday[] {
  return [...a.holidays].filter(([date]) => !b.holidays.has(date)).map(([date, name]) => ({ date, name }));
}
