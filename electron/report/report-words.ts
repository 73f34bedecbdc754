import type { CaseKind, CaseState } from '../domain/case-kind.ts';
import type { Channel } from '../domain/channel.ts';
import type { ClockEventKind, ExtensionReason } from '../domain/clock-event.ts';
import type { DeadlineState } from '../domain/deadline/deadline.ts';
import type { Duty } from '../domain/duty.ts';
import type { PartyRole } from '../domain/party.ts';
import type { Right } from '../domain/right.ts';

/** The words a report uses for the closed vocabularies of the domain. The compiler knows when one is missing. */
export const kindWords: Readonly<Record<CaseKind, string>> = {
  request: 'Subject-rights request',
  breach: 'Personal-data breach',
  complaint: 'Privacy complaint',
};

export const stateWords: Readonly<Record<CaseState, string>> = {
  open: 'Open',
  answered: 'Answered',
  closed: 'Closed',
};

export const rightWords: Readonly<Record<Right, string>> = {
  access: 'Access',
  rectification: 'Rectification',
  erasure: 'Erasure',
  restriction: 'Restriction of processing',
  portability: 'Data portability',
  objection: 'Objection to processing',
  'marketing-objection': 'Objection to direct marketing',
  'automated-decision': 'Automated decision',
  'consent-withdrawal': 'Withdrawal of consent',
};

export const dutyWords: Readonly<Record<Duty, string>> = {
  access: 'Answer the access request',
  rectification: 'Answer the rectification request',
  erasure: 'Answer the erasure request',
  restriction: 'Answer the restriction request',
  portability: 'Answer the portability request',
  objection: 'Answer the objection',
  'marketing-objection': 'Stop direct marketing',
  'automated-decision': 'Answer on the automated decision',
  'consent-withdrawal': 'Act on the withdrawal of consent',
  'exam-access': 'Answer on examination marks',
  'extension-notice': 'Tell the person of an extension, if one is needed',
  'refusal-notice': 'Tell the person of a refusal, if it comes to one',
  'request-acknowledgement': 'Acknowledge the request',
  'opt-out': 'Act on the opt-out',
  'complaint-acknowledgement': 'Acknowledge the complaint',
  'complaint-progress': 'Tell the complainant of progress',
  'complaint-outcome': 'Tell the complainant the outcome',
  'breach-authority': 'Tell the supervisory authority',
  'breach-individuals': 'Tell the people affected',
  'breach-attorney-general': 'Tell the Attorney General',
  'pecr-breach': 'Tell the authority (communications service)',
};

export const deadlineStateWords: Readonly<Record<DeadlineState, string>> = {
  'not-started': 'Not started',
  running: 'Running',
  paused: 'Paused',
  met: 'Met',
  missed: 'Missed',
};

export const clockEventWords: Readonly<Record<ClockEventKind, string>> = {
  received: 'Received',
  'identity-asked': 'Identity information asked for',
  'identity-received': 'Identity information received',
  'fee-asked': 'Fee asked for',
  'fee-paid': 'Fee paid',
  'authority-asked': 'Authority of the representative asked for',
  'authority-received': 'Authority of the representative received',
  'clarification-asked': 'Clarification asked for',
  'clarification-answered': 'Clarification answered',
  extended: 'Extended',
  'results-announced': 'Results announced',
  aware: 'Became aware',
  assessed: 'Assessed as notifiable',
  'people-told': 'People affected told',
  acknowledged: 'Acknowledged',
  'progress-told': 'Told of progress',
  'authority-told': 'Supervisory authority told',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
  answered: 'Answered',
};

export const extensionReasonWords: Readonly<Record<ExtensionReason, string>> = {
  complexity: 'complexity of the request',
  'number-of-requests': 'number of requests',
};

export const channelWords: Readonly<Record<Channel, string>> = {
  email: 'E-mail',
  post: 'Post',
  phone: 'Telephone',
  'in-person': 'In person',
  'web-form': 'Web form',
  'social-media': 'Social media',
  processor: 'Processor',
  other: 'Other',
};

export const roleWords: Readonly<Record<PartyRole, string>> = {
  'data-subject': 'Data subject',
  requester: 'Requester',
  representative: 'Representative',
  complainant: 'Complainant',
  recipient: 'Recipient',
  processor: 'Processor',
  regulator: 'Regulator',
};

/** A code as words, for the open vocabularies of the store. @example spelled('partly-granted') // 'Partly granted' */
export function spelled(code: string): string {
  const words = code
    .replaceAll(/[_.-]+/gu, ' ')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase()
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
