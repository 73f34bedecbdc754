import type { CivilDate, Instant } from '../domain/civil-date.ts';
import type { EvidencePurpose, EvidenceResult } from '../domain/identity/evidence.ts';
import type { DeliveryMethod } from '../domain/request/answer.ts';
import type { MarkState } from '../domain/request/checklist.ts';
import type { DecisionKind } from '../domain/request/decision.ts';
import type { RedactionExtent } from '../domain/request/exemption.ts';
import type { RestrictionGround } from '../domain/request/restriction.ts';
import type { TaskResult } from '../domain/request/search-plan.ts';
import type { Right } from '../domain/right.ts';

/** The work on a request as a report shows it. */
export interface ReportWork {
  readonly evidence: readonly ReportEvidence[];
  readonly decisions: readonly ReportDecision[];
  readonly checklists: readonly ReportChecklist[];
  readonly tasks: readonly ReportTask[];
  readonly exemptions: readonly ReportExemption[];
  readonly redactions: ReportSchedule;
  readonly deliveries: readonly ReportDelivery[];
  readonly recipients: readonly ReportRecipient[];
  readonly restrictions: readonly ReportRestriction[];
}

/** What was looked at, and the certificate of a copy that was destroyed. */
export interface ReportEvidence {
  readonly purpose: EvidencePurpose;
  readonly text: string;
  readonly whyNeeded: string;
  readonly askedOn: CivilDate | null;
  readonly receivedOn: CivilDate | null;
  readonly seenType: string;
  readonly seenLast: string;
  readonly comparedWith: string;
  readonly result: EvidenceResult;
  readonly checkedOn: CivilDate | null;
  readonly officer: string;
  readonly note: string;
  readonly copy: {
    readonly name: string;
    readonly sha256: string;
    readonly destroyBy: CivilDate;
    readonly destroyedAt: Instant | null;
    readonly destroyedBy: string;
  } | null;
}

export interface ReportDecision {
  readonly kind: DecisionKind;
  readonly right: Right | null;
  readonly conclusion: string;
  readonly reasons: string;
  readonly evidence: string;
  readonly alternatives: string;
  readonly decidedBy: string;
  readonly decidedOn: CivilDate;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnBecause: string;
}

export interface ReportChecklist {
  readonly title: string;
  readonly items: readonly {
    readonly text: string;
    readonly source: string;
    readonly state: MarkState | null;
    readonly note: string;
  }[];
}

export interface ReportTask {
  readonly title: string;
  readonly assignee: string;
  readonly dueOn: CivilDate | null;
  readonly doneOn: CivilDate | null;
  readonly result: TaskResult | null;
  readonly note: string;
  readonly minutes: number;
}

export interface ReportExemption {
  readonly paragraph: string;
  readonly subject: string;
  readonly withheld: string;
  readonly reasoning: string;
  readonly decidedBy: string;
  readonly decidedOn: CivilDate;
  readonly tellingDefeats: boolean;
  readonly items: number;
}

/** The schedule of redactions; the totals are counted from its lines. */
export interface ReportSchedule {
  readonly lines: readonly {
    readonly document: string;
    readonly page: string;
    readonly extent: RedactionExtent;
    readonly ground: string;
    readonly note: string;
    readonly reviewer: string;
    readonly reviewedOn: CivilDate | null;
  }[];
  readonly items: number;
  readonly documents: number;
  readonly reviewed: number;
  readonly byGround: readonly { readonly ground: string; readonly items: number }[];
}

export interface ReportDelivery {
  readonly method: DeliveryMethod;
  readonly sentOn: CivilDate;
  readonly sentTo: string;
  readonly proof: string;
  readonly receivedOn: CivilDate | null;
}

export interface ReportRecipient {
  readonly recipient: string;
  readonly contact: string;
  readonly right: Right;
  readonly toldOn: CivilDate | null;
  readonly toldHow: string;
  readonly impossibleBecause: string;
}

export interface ReportRestriction {
  readonly ground: RestrictionGround;
  readonly data: string;
  readonly fromOn: CivilDate;
  readonly toldBeforeLiftingOn: CivilDate | null;
  readonly liftedOn: CivilDate | null;
  readonly liftedBecause: string;
}
