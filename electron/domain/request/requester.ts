/** Who sends a request, for whom. It decides which evidence of identity and authority is looked at first. */
export const requesterTypes = [
  'person',
  'solicitor',
  'agent',
  'attorney',
  'deputy',
  'parent',
  'child',
  'elected-representative',
  'processor',
  'personal-representative',
] as const;
export type RequesterType = (typeof requesterTypes)[number];

/** How much harm a disclosure to the wrong person could do. Evidence is asked for in proportion. */
export const sensitivities = ['ordinary', 'sensitive', 'highly-sensitive'] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** Whether the data subject is an adult, a child, or dead; data of the dead are not personal data in the UK and the EU. */
export const subjectStatuses = ['living-adult', 'child', 'deceased', 'not-known'] as const;
export type SubjectStatus = (typeof subjectStatuses)[number];

/** What is known about a request beside its rights and people. */
export interface RequestDetail {
  readonly requesterType: RequesterType;
  readonly sensitivity: Sensitivity;
  readonly subjectStatus: SubjectStatus;
  /** Whole years, where the data subject is a child and the age is known. */
  readonly childAge: number | null;
  /** The words that make it a request. */
  readonly recognisedWords: string;
  /** The log of a spoken request: what was said, and who heard it. */
  readonly spokenNote: string;
  readonly heardBy: string;
}

/** What holds until something else is recorded. */
export const plainRequest: RequestDetail = {
  requesterType: 'person',
  sensitivity: 'ordinary',
  subjectStatus: 'living-adult',
  childAge: null,
  recognisedWords: '',
  spokenNote: '',
  heardBy: '',
};

/** Requesters who act for somebody else and must show that they may. An MP is covered by DPA 2018 Schedule 1, paragraph 23. */
const onBehalf: ReadonlySet<RequesterType> = new Set(['solicitor', 'agent', 'attorney', 'deputy', 'parent']);

/** Whether the requester acts for somebody else and the authority to do so has to be looked at. */
export function needsAuthority(type: RequesterType): boolean {
  return onBehalf.has(type);
}
