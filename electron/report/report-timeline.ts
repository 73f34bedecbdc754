import type { Instant } from '../domain/civil-date.ts';
import type { ReportTimelineEntry } from './case-report.ts';
import { spelled } from './report-words.ts';

/** One act of an officer: all changes that one command made, in the order of the audit log. */
export interface TimelineAct {
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly at: Instant;
  readonly officer: string;
  readonly what: string;
  readonly changes: readonly string[];
}

/** Longest value shown in the timeline; the full one stands in its own section or in the JSON report. Characters. */
const longestValue = 140;

/** Fields that say nothing to a reader: keys between tables, counters, hashes shown elsewhere. */
const silent =
  /^(?:id|.*_id|version|recorded_at|entered_at|added_at|written_at|pack_version|sha256|body_html|html|asked|zone)$/u;

/** What the tables of the store hold, in words. */
const tableWords: Readonly<Record<string, string>> = {
  case_record: 'Case',
  case_party: 'Person in the case',
  request_right: 'Right',
  clock_event: 'Clock event',
  intake_key: 'Intake',
  letter_template: 'Letter template',
};

/** What the commands of the casebook do, in words; an unknown one is spelled out. */
const actionWords: Readonly<Record<string, string>> = {
  'case.create': 'Case logged',
  'case.update': 'Case changed',
  'case.setRights': 'Rights changed',
  'case.recordEvent': 'Clock event recorded',
  'case.supersedeEvent': 'Clock event superseded',
  'case.answer': 'Marked as answered',
  'case.close': 'Closed',
  'case.reopen': 'Reopened',
  'party.add': 'Person added',
  'party.update': 'Person changed',
  'party.remove': 'Person removed',
  'note.add': 'Note written',
  'request.describe': 'Requester described',
  'request.extend': 'Extended',
  'request.refuse': 'Refused',
  'request.askFee': 'Fee asked for',
  'request.quick': 'Logged, done and closed at once',
  'decision.add': 'Decision recorded',
  'decision.withdraw': 'Decision withdrawn',
  'checklist.mark': 'Checklist answered',
  'identity.ask': 'Evidence asked for',
  'identity.check': 'Evidence looked at',
  'identity.skip': 'No evidence needed',
  'identity.holdCopy': 'Copy of evidence held',
  'identity.destroyCopy': 'Copy of evidence destroyed',
  'search.plan': 'Searches planned',
  'task.add': 'Task given',
  'task.update': 'Task changed',
  'task.finish': 'Task done',
  'task.reopen': 'Task opened again',
  'task.chase': 'Reminded of a task',
  'task.remove': 'Task removed',
  'exemption.add': 'Exemption relied on',
  'exemption.update': 'Exemption changed',
  'exemption.remove': 'Exemption removed',
  'redaction.add': 'Redactions logged',
  'redaction.review': 'Redactions reviewed',
  'redaction.remove': 'Redaction removed',
  'delivery.add': 'Delivery recorded',
  'delivery.remove': 'Delivery removed',
  'recipient.add': 'Recipient added',
  'recipient.update': 'Recipient changed',
  'recipient.remove': 'Recipient removed',
  'restriction.add': 'Restricted',
  'restriction.tell': 'Person told before a restriction is lifted',
  'restriction.lift': 'Restriction lifted',
  'link.add': 'Case linked',
  'link.remove': 'Link removed',
  'tag.set': 'Tags changed',
  'bulk.assign': 'Assigned',
  'bulk.tag': 'Tags changed',
  'bulk.closeDuplicates': 'Closed as a duplicate',
  'bulk.extend': 'Extended',
  'surge.join': 'Surge group changed',
  'surge.answer': 'Answered with the shared answer of its group',
  'attachment.add': 'File attached',
  'attachment.remove': 'File removed',
  'intake.importRows': 'Taken in from a log',
  'letter.draft': 'Letter drafted',
  'letter.merge': 'Letter made anew from its template',
  'letter.update': 'Letter edited',
  'letter.remove': 'Letter draft removed',
  'letter.markSent': 'Letter sent',
  'rules.apply': 'Rules or holidays taken in from a file',
  'rules.revert': 'Back to the rules or holidays of the program',
  'rules.applyPending': 'Rules or holidays of a newer program taken into use',
  'calendar.addDay': 'Day off added',
  'calendar.removeDay': 'Day off removed',
};

/** The audit entries of a case as acts: entries of the same moment, officer and action belong together. */
export function timelineActs(entries: readonly ReportTimelineEntry[]): readonly TimelineAct[] {
  const acts: TimelineAct[] = [];
  for (const entry of entries.toSorted((a, b) => a.seq - b.seq)) {
    const changes = changesOf(entry);
    const last = acts.at(-1);
    const what = actionWords[entry.action] ?? spelled(entry.action);
    if (last !== undefined && last.at === entry.at && last.officer === entry.officer && last.what === what)
      acts[acts.length - 1] = { ...last, lastSeq: entry.seq, changes: [...last.changes, ...changes] };
    else acts.push({ firstSeq: entry.seq, lastSeq: entry.seq, at: entry.at, officer: entry.officer, what, changes });
  }
  return acts;
}

function changesOf(entry: ReportTimelineEntry): readonly string[] {
  if (entry.table === 'due_move') return [dueMove(entry)];
  const table = tableWords[entry.table] ?? spelled(entry.table);
  const fields = entry.fields
    .filter(({ name, from, to }) => !silent.test(name) && from !== to)
    .map(({ name, from, to }) => change(name, from, to));
  if (entry.change === 'delete') return [`${table} removed`];
  if (fields.length === 0) return entry.change === 'insert' ? [`${table} added`] : [];
  return [`${table}${entry.change === 'insert' ? ' added' : ''}: ${fields.join('; ')}`];
}

/** A date that moved because the law, the holidays or an own day changed, not because of anything in the case. */
function dueMove({ fields }: ReportTimelineEntry): string {
  const value = (name: string): string => fields.find((field) => field.name === name)?.to ?? '';
  const [from, to] = [value('moved_from'), value('moved_to')].map((date) => (date === '' ? 'no date' : date));
  return `Due date moved from ${from} to ${to} (${spelled(value('duty')).toLowerCase()}): ${value('cause')}`;
}

function change(name: string, from: string, to: string): string {
  const field = spelled(name).toLowerCase();
  if (from === '') return `${field} ${quoted(to)}`;
  return to === '' ? `${field} emptied, was ${quoted(from)}` : `${field} from ${quoted(from)} to ${quoted(to)}`;
}

function quoted(value: string): string {
  const line = value.replaceAll(/\s+/gu, ' ').trim();
  const shown = line.length > longestValue ? `${line.slice(0, longestValue).trimEnd()}…` : line;
  return `“${shown}”`;
}
