import type { DecisionKind } from '../../../../electron/domain/request/decision.ts';
import type { Right } from '../../../../electron/domain/right.ts';

/** What the work on a right needs beside its checklist. */
export interface RightNeeds {
  /** The rule in a sentence or two, for the officer who does this twice a year. */
  readonly says: string;
  /** The decision that has to be recorded, and when. */
  readonly decision?: { readonly kind: DecisionKind; readonly label: string; readonly says: string };
}

export const rightNeeds: Readonly<Record<Right, RightNeeds>> = {
  access: {
    says: 'The search has to be reasonable and proportionate. What concerns other people or is exempt is withheld, the rest goes out.',
  },
  rectification: {
    says: 'New data are checked before they replace the old. Where data are incomplete, a supplementary statement by the person can be added instead.',
    decision: {
      kind: 'verification',
      label: 'Record the check of the new data',
      says: 'What the new data were compared with, and what stands now.',
    },
  },
  erasure: {
    says: 'One ground is enough. An exception keeps the data that it covers, not the rest.',
  },
  restriction: {
    says: 'While data are restricted they may only be stored, unless the person agrees, for legal claims, to protect another person, or for an important public interest. The person is told before a restriction is lifted.',
  },
  portability: {
    says: 'Only for data that the person provided, on consent or a contract, processed by automated means. The export is structured, commonly used and machine-readable.',
  },
  objection: {
    says: 'Processing stops unless compelling grounds override the interests of the person, or the data are needed for legal claims. The burden lies with the organisation.',
    decision: {
      kind: 'objection-balancing',
      label: 'Record the balancing',
      says: 'The interests of the person, the grounds of the organisation, and which weigh more.',
    },
  },
  'marketing-objection': {
    says: 'Absolute: there is nothing to weigh and it cannot be refused. Marketing stops at once on every channel.',
  },
  'automated-decision': {
    says: 'A significant decision made by automated means alone needs its safeguards: information, representations, a person who looks at it again, and a way to contest it.',
    decision: {
      kind: 'human-review',
      label: 'Record the review by a person',
      says: 'Who looked at the decision again, with which authority to change it, and with what result.',
    },
  },
  'consent-withdrawal': {
    says: 'Acted on at once; what was done before stays lawful. It cannot be refused.',
  },
};
