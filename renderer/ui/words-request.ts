import type { EvidencePurpose, EvidenceResult, EvidenceWeight } from '../../electron/domain/identity/evidence.ts';
import type { RedactionExtent } from '../../electron/domain/request/exemption.ts';
import type { RefusalGround } from '../../electron/domain/request/refusal.ts';
import type { RequesterType, Sensitivity, SubjectStatus } from '../../electron/domain/request/requester.ts';
import type { TaskKind, TaskResult } from '../../electron/domain/request/search-plan.ts';

export const requesterTypeWords: Readonly<Record<RequesterType, string>> = {
  person: 'The person themselves',
  solicitor: 'Solicitor',
  agent: 'Agent or claims company',
  attorney: 'Attorney under a power of attorney',
  deputy: 'Deputy appointed by a court',
  parent: 'Parent or guardian of a child',
  child: 'Child, for itself',
  'elected-representative': 'Elected representative',
  processor: 'Processor, passing the request on',
  'personal-representative': 'Personal representative of a dead person',
};

export const sensitivityWords: Readonly<Record<Sensitivity, string>> = {
  ordinary: 'Ordinary',
  sensitive: 'Sensitive',
  'highly-sensitive': 'Highly sensitive',
};

export const subjectStatusWords: Readonly<Record<SubjectStatus, string>> = {
  'living-adult': 'Living adult',
  child: 'Child',
  deceased: 'Deceased',
  'not-known': 'Not known',
};

export const evidencePurposeWords: Readonly<Record<EvidencePurpose, string>> = {
  identity: 'Identity',
  authority: 'Authority to act',
};

/** From the lightest to the heaviest. */
export const evidenceWeightWords: Readonly<Record<EvidenceWeight, string>> = {
  'already-held': 'Already held',
  confirmation: 'Confirmation',
  document: 'Document',
  'certified-document': 'Certified document',
};

export const evidenceResultWords: Readonly<Record<EvidenceResult, string>> = {
  open: 'Waiting',
  passed: 'Passed',
  'not-enough': 'Not enough',
  'not-needed': 'Not needed after all',
};

export const taskKindWords: Readonly<Record<TaskKind, string>> = {
  search: 'Search',
  action: 'Action',
  other: 'Other',
};

export const taskResultWords: Readonly<Record<TaskResult, string>> = {
  found: 'Data found',
  'nothing-found': 'Nothing found',
  'not-held': 'No such data are held there',
  done: 'Done',
  'not-possible': 'Not possible',
};

export const redactionExtentWords: Readonly<Record<RedactionExtent, string>> = {
  word: 'Words',
  passage: 'Passage',
  page: 'Page',
  document: 'Whole document',
};

export const refusalGroundWords: Readonly<Record<RefusalGround, string>> = {
  'manifestly-unfounded': 'Manifestly unfounded',
  excessive: 'Excessive, e.g. repetitive',
  'other-refusal': 'A condition or exception of the right, or an exemption',
};
