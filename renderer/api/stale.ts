import type { ApiEvent } from '../../electron/contract/events.ts';
import type { WindowName } from '../../electron/contract/table.ts';

type Changed = Extract<ApiEvent, { type: 'changed' }>;

/** Letters of a case are asked for by their own id; any change of a case can change what they say. */
const ofLetters: readonly WindowName[] = [
  'letter.kinds',
  'letter.list',
  'letter.open',
  'letter.check',
  'letter.render',
];

/** Shows one case; stale only when that case, or something that every case depends on, has changed. */
const ofOneCase: readonly WindowName[] = [
  'case.open',
  'timeline.page',
  'deadline.whatIf',
  'communication.html',
  'request.work',
  ...ofLetters,
];

/** Shows many cases; any change of a case can move a row. */
const ofManyCases: readonly WindowName[] = [
  'case.page',
  'case.find',
  'today.view',
  'calendar.preview',
  'rules.pending',
  'rules.previewRevert',
  'tag.list',
  'surge.list',
  'surge.open',
  'person.matches',
  'identity.copiesDue',
  'task.open',
];

/** Computed from the calendar and the rules, without a case. */
const ofRules: readonly WindowName[] = [
  'deadline.preview',
  'deadline.calculate',
  'calendar.coverage',
  'calendar.days',
  'calendar.preview',
  'rules.list',
  'rules.pending',
  'rules.previewRevert',
];

/** What a change of a table makes stale beyond the cases named by the event. A table not named here belongs to cases. */
const byTable: Readonly<Record<string, readonly WindowName[]>> = {
  organisation: ['organisation.get', 'casebook.status', 'form.preview', ...ofRules, ...ofOneCase, ...ofManyCases],
  officer: ['officer.list', ...ofOneCase, ...ofManyCases],
  rule_data: [...ofRules, ...ofOneCase, ...ofManyCases],
  calendar_day: [...ofRules, ...ofOneCase, ...ofManyCases],
  setting: [
    'settings.get',
    'suppression.settings',
    'officer.list',
    'casebook.status',
    ...ofRules,
    ...ofOneCase,
    ...ofManyCases,
  ],
  draft: ['draft.list'],
  system: ['system.list', 'request.work'],
  letter_template: ['letter.templates', 'letter.template'],
  suppression: ['suppression.page', 'suppression.lookup', 'suppression.export'],
  reminder_state: [],
};

/** Whether an answer that is on the screen became stale by a change in the store. */
export function isStale(event: Changed, name: string, input: unknown): boolean {
  if (event.tables.some((table) => has(byTable[table], name))) return true;
  const touchesCases = event.caseIds.length > 0 || event.tables.some((table) => byTable[table] === undefined);
  if (!touchesCases) return false;
  if (has(ofManyCases, name)) return true;
  if (!has(ofOneCase, name)) return false;
  const caseId = caseIdOf(input);
  return caseId === undefined || event.caseIds.length === 0 || event.caseIds.includes(caseId);
}

function has(names: readonly string[] | undefined, name: string): boolean {
  return names?.includes(name) ?? false;
}

function caseIdOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || !('caseId' in input)) return undefined;
  return typeof input.caseId === 'string' ? input.caseId : undefined;
}
