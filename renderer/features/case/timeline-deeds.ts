import type { TimelineEntry } from '../../../electron/contract/cases.ts';
import type { Instant } from '../../../electron/domain/civil-date.ts';
import { fieldWords, hiddenFields, shownField } from './timeline-fields.ts';
import { workThings, workTitles } from './timeline-work-words.ts';

export type Filter = 'all' | 'clock' | 'letters' | 'notes' | 'people';

export const filters: readonly { readonly name: Filter; readonly label: string }[] = [
  { name: 'all', label: 'All' },
  { name: 'clock', label: 'Clock' },
  { name: 'letters', label: 'Letters' },
  { name: 'notes', label: 'Notes' },
  { name: 'people', label: 'People' },
];

/** One deed of an officer, with everything it changed, in words. */
export interface Deed {
  readonly key: number;
  readonly at: Instant;
  readonly officer: string;
  readonly title: string;
  readonly areas: ReadonlySet<Filter>;
  readonly lines: readonly DeedLine[];
}

export interface DeedLine {
  readonly key: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

const titles: Readonly<Record<string, string>> = {
  'case.create': 'Case logged',
  'case.update': 'Case edited',
  'case.setRights': 'Rights changed',
  'case.recordEvent': 'Clock fact recorded',
  'case.supersedeEvent': 'Clock fact put right',
  'case.answer': 'Marked as answered',
  'case.close': 'Case closed',
  'case.reopen': 'Case reopened',
  'party.add': 'Person added',
  'party.update': 'Person edited',
  'party.remove': 'Person removed',
  'note.add': 'Note written',
  'attachment.add': 'Document added',
  'attachment.remove': 'Document removed',
  'intake.importRows': 'Taken in from a log',
  'rules.apply': 'Rules or holidays taken in from a file',
  'rules.revert': 'Back to the rules or holidays of the program',
  'rules.applyPending': 'Newer rules or holidays of the program taken into use',
  'calendar.addDay': 'Day off added to the calendar',
  'calendar.removeDay': 'Day off removed from the calendar',
  ...workTitles,
};

const areaOfTable: Readonly<Record<string, Filter>> = {
  clock_event: 'clock',
  due_move: 'clock',
  letter: 'letters',
  note: 'notes',
  case_party: 'people',
  party: 'people',
};

const thingWords: Readonly<Record<string, string>> = {
  case_record: 'Case',
  clock_event: 'Clock fact',
  request_right: 'Right',
  case_party: 'Part in the case',
  party: 'Person',
  communication: 'Message',
  note: 'Note',
  attachment: 'Document',
  intake_key: 'Source',
  ...workThings,
};

/** Tables whose rows say nothing to a reader. */
const silentTables: ReadonlySet<string> = new Set(['intake_key']);

/** The entries of the log as deeds, newest first: entries written together by one command belong to one deed. */
export function deedsOf(entries: readonly TimelineEntry[], zone: string): readonly Deed[] {
  const groups: TimelineEntry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    const first = last?.[0];
    if (last !== undefined && first !== undefined && belongsTo(entry, first)) last.push(entry);
    else groups.push([entry]);
  }
  return groups.flatMap((group) => deedOf(group, zone)).toReversed();
}

function belongsTo(entry: TimelineEntry, first: TimelineEntry): boolean {
  return entry.at === first.at && entry.action === first.action && entry.officer === first.officer;
}

function deedOf(group: readonly TimelineEntry[], zone: string): readonly Deed[] {
  const [first] = group;
  if (first === undefined) return [];
  const told = group.filter((entry) => !silentTables.has(entry.table));
  const areas = new Set<Filter>(told.flatMap(({ table }) => areaOfTable[table] ?? []));
  return [
    {
      key: first.seq,
      at: first.at,
      officer: first.officer,
      title: titles[first.action] ?? first.action,
      areas,
      lines: told.flatMap((entry) => linesOf(entry, zone)),
    },
  ];
}

function linesOf(entry: TimelineEntry, zone: string): readonly DeedLine[] {
  if (entry.table === 'due_move') return dueMove(entry, zone);
  const thing = thingWords[entry.table] ?? entry.table;
  if (entry.change === 'insert') return [oneLine(entry, thing, 'to', zone)].filter(({ to }) => to !== '');
  if (entry.change === 'delete') {
    const gone = oneLine(entry, thing, 'from', zone);
    return gone.to === '' ? [] : [{ ...gone, from: gone.to, to: 'removed' }];
  }
  if (entry.fields.some(({ name }) => name === 'superseded_by')) {
    return [{ key: `${entry.seq}`, label: thing, from: '', to: 'the wrong one no longer counts' }];
  }
  return entry.fields
    .filter(({ name }) => !hiddenFields.has(name))
    .map(({ name, from, to }) => ({
      key: `${entry.seq}.${name}`,
      label: fieldWords[name] ?? name,
      from: shownField(name, from, zone),
      to: shownField(name, to, zone),
    }));
}

/** A date that moved because the law, the holidays or an own day changed: from when to when, and why. */
function dueMove({ seq, fields }: TimelineEntry, zone: string): readonly DeedLine[] {
  const value = (name: string): string => {
    const to = fields.find((field) => field.name === name)?.to ?? '';
    return to === '' ? 'no date' : shownField(name, to, zone);
  };
  return [
    { key: `${seq}`, label: value('duty'), from: value('moved_from'), to: value('moved_to') },
    { key: `${seq}.cause`, label: 'Because of', from: '', to: value('cause') },
  ];
}

/** A whole row in one line: its telling fields, one after the other. */
function oneLine(entry: TimelineEntry, thing: string, side: 'from' | 'to', zone: string): DeedLine {
  const hasHour = entry.fields.some((field) => field.name === 'at_instant' && field[side] !== '');
  const parts = entry.fields
    .filter(({ name }) => !(hasHour && name === 'on_date'))
    .filter(
      ({ name }) => !hiddenFields.has(name) && !quietFields.has(name) && !(entry.table === 'party' && name === 'kind'),
    )
    .map((field) => shownField(field.name, field[side], zone))
    .filter((text) => text !== '');
  return { key: `${entry.seq}`, label: thing, from: '', to: parts.join(', ') };
}

/** Fields that a new row has but that add nothing to its one line. */
const quietFields: ReadonlySet<string> = new Set([
  'zone',
  'state',
  'summary',
  'body_text',
  'body_html',
  'media_type',
  'bytes',
  'sha256',
  'direction',
  'to_address',
  'written_at',
  'occurred_at',
]);
