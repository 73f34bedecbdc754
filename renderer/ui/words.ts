import type { RightOutcome } from '../../electron/contract/cases.ts';
import type { CaseKind, CaseState } from '../../electron/domain/case-kind.ts';
import type { Channel } from '../../electron/domain/channel.ts';
import type { ClockEventKind, ExtensionReason } from '../../electron/domain/clock-event.ts';
import type { DeadlineState } from '../../electron/domain/deadline/deadline.ts';
import type { Duty } from '../../electron/domain/duty.ts';
import type { PartyRole } from '../../electron/domain/party.ts';
import { placeEntry } from '../../electron/domain/place.ts';
import type { Place } from '../../electron/domain/place.ts';
import type { Right } from '../../electron/domain/right.ts';

/** One case of a kind. */
export const kindWords: Readonly<Record<CaseKind, string>> = {
  request: 'Request',
  breach: 'Breach',
  complaint: 'Complaint',
};

/** The cases of a kind, as a list is headed. */
export const kindPluralWords: Readonly<Record<CaseKind, string>> = {
  request: 'Requests',
  breach: 'Breaches',
  complaint: 'Complaints',
};

export const caseStateWords: Readonly<Record<CaseState, string>> = {
  open: 'Open',
  answered: 'Answered',
  closed: 'Closed',
};

export const deadlineStateWords: Readonly<Record<DeadlineState, string>> = {
  'not-started': 'Not started',
  running: 'Running',
  paused: 'Paused',
  met: 'Met',
  missed: 'Missed',
};

export const rightWords: Readonly<Record<Right, string>> = {
  access: 'Access',
  rectification: 'Rectification',
  erasure: 'Erasure',
  restriction: 'Restriction',
  portability: 'Portability',
  objection: 'Objection',
  'marketing-objection': 'Objection to marketing',
  'automated-decision': 'Automated decision',
  'consent-withdrawal': 'Consent withdrawn',
};

export const outcomeWords: Readonly<Record<RightOutcome, string>> = {
  granted: 'Granted',
  'partly-granted': 'Partly granted',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
  'not-applicable': 'Does not apply',
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
  'exam-access': 'Answer the request for exam results',
  'extension-notice': 'Tell the requester of an extension',
  'refusal-notice': 'Tell the requester of a refusal',
  'request-acknowledgement': 'Acknowledge the request',
  'opt-out': 'Act on the opt-out',
  'complaint-acknowledgement': 'Acknowledge the complaint',
  'complaint-progress': 'Tell the complainant how it stands',
  'complaint-outcome': 'Tell the complainant the outcome',
  'breach-authority': 'Tell the authority',
  'breach-individuals': 'Tell the people affected',
  'breach-attorney-general': 'Tell the Attorney General',
  'pecr-breach': 'Tell the authority under PECR',
};

export const clockEventWords: Readonly<Record<ClockEventKind, string>> = {
  received: 'Received',
  'identity-asked': 'Identity asked for',
  'identity-received': 'Identity received',
  'fee-asked': 'Fee asked for',
  'fee-paid': 'Fee paid',
  'authority-asked': 'Authority asked for',
  'authority-received': 'Authority received',
  'clarification-asked': 'Clarification asked for',
  'clarification-answered': 'Clarification answered',
  extended: 'Extended',
  'results-announced': 'Exam results announced',
  aware: 'Became aware',
  assessed: 'Assessed',
  'people-told': 'People told',
  acknowledged: 'Acknowledged',
  'progress-told': 'Progress told',
  'authority-told': 'Authority told',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
  answered: 'Answered',
};

export const extensionReasonWords: Readonly<Record<ExtensionReason, string>> = {
  complexity: 'Complexity of the request',
  'number-of-requests': 'Number of requests',
};

/** The name of a place as an officer knows it. */
export function placeWords(place: Place): string {
  return placeEntry(place).name;
}
