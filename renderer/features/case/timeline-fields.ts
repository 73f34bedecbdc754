import { rightOutcomes } from '../../../electron/contract/cases.ts';
import { caseKinds, caseStates } from '../../../electron/domain/case-kind.ts';
import { channels } from '../../../electron/domain/channel.ts';
import { isCivilDate, isInstant } from '../../../electron/domain/civil-date.ts';
import { clockEventKinds, extensionReasons } from '../../../electron/domain/clock-event.ts';
import { duties } from '../../../electron/domain/duty.ts';
import { partyRoles } from '../../../electron/domain/party.ts';
import { casePlaces } from '../../../electron/domain/place.ts';
import { rights } from '../../../electron/domain/right.ts';
import { longDate, moment } from '../../ui/format.ts';
import {
  caseStateWords,
  channelWords,
  clockEventWords,
  dutyWords,
  extensionReasonWords,
  kindWords,
  outcomeWords,
  rightWords,
  roleWords,
} from '../../ui/words.ts';
import { workFieldWords, workHiddenFields, workKinds, workWordsOfField } from './timeline-work-words.ts';

/** Fields that only the store needs. */
export const hiddenFields: ReadonlySet<string> = new Set([
  'id',
  'case_id',
  'party_id',
  'officer_id',
  'owner_id',
  'communication_id',
  'version',
  'pack_version',
  'pack_data_id',
  'calendar_data_id',
  'superseded_by',
  'recorded_at',
  'entered_at',
  'added_at',
  'ref',
  ...workHiddenFields,
]);

/** The name of a field as an officer knows it. */
export const fieldWords: Readonly<Record<string, string>> = {
  title: 'Title',
  summary: 'Summary',
  channel: 'Channel',
  place: 'Place',
  zone: 'Time zone',
  state: 'State',
  next_action: 'Next action',
  next_action_on: 'Next action on',
  outcome: 'Outcome',
  reason: 'Reason',
  closed_at: 'Closed on',
  name: 'Name',
  kind: 'Kind',
  email: 'E-mail',
  phone: 'Telephone',
  address: 'Postal address',
  role: 'Role',
  note: 'Note',
  right: 'Right',
  on_date: 'On',
  at_instant: 'At',
  duty: 'Duty',
  body: 'Note',
  subject: 'Subject',
  ...workFieldWords,
};

/** Codes of every kind and their words. No code means two things. */
const codeWords: ReadonlyMap<string, string> = new Map<string, string>([
  ...caseKinds.map((code) => [code, kindWords[code]] as const),
  ...caseStates.map((code) => [code, caseStateWords[code]] as const),
  ...partyRoles.map((code) => [code, roleWords[code]] as const),
  ...rights.map((code) => [code, rightWords[code]] as const),
  ...casePlaces.map(({ code, name }) => [code, name] as const),
  ...extensionReasons.map((code) => [code, extensionReasonWords[code]] as const),
  ['person', 'Person'],
  ['organisation', 'Organisation'],
]);

const wordsOfField: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  ...workWordsOfField,
  kind: new Map([...workKinds, ...codeWords, ...clockEventKinds.map((code) => [code, clockEventWords[code]] as const)]),
  channel: new Map(channels.map((code) => [code, channelWords[code]] as const)),
  duty: new Map(duties.map((code) => [code, dutyWords[code]] as const)),
  outcome: new Map(rightOutcomes.map((code) => [code, outcomeWords[code]] as const)),
  role: codeWords,
  right: codeWords,
  state: codeWords,
  place: codeWords,
  reason: codeWords,
};

const longest = 400;

/** A value of the log as it is read: codes as words, dates with their weekday, long texts shortened. */
export function shownField(name: string, value: string, zone: string): string {
  const word = wordsOfField[name]?.get(value);
  if (word !== undefined) return word;
  if (isCivilDate(value)) return longDate(value);
  if (isInstant(value)) return moment(value, zone);
  return value.length > longest ? `${value.slice(0, longest)}…` : value;
}
