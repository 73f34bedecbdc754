import type { CaseKind, CaseState } from '../domain/case-kind.ts';
import type { Channel } from '../domain/channel.ts';
import type { CivilDate, Instant } from '../domain/civil-date.ts';
import type { ClockEventKind, ExtensionReason } from '../domain/clock-event.ts';
import type { DeadlineState, DeadlineWarning, TraceStep } from '../domain/deadline/deadline.ts';
import type { Duty } from '../domain/duty.ts';
import type { PartyRole } from '../domain/party.ts';
import type { Place } from '../domain/place.ts';
import type { Right } from '../domain/right.ts';
import type { ReportWork } from './case-report-work.ts';

/** The controller, as it stands at the head of every report. */
export interface ReportOrganisation {
  readonly name: string;
  readonly regulator: string;
  readonly registrationNumber: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  readonly contactAddress: string;
}

/** A derived deadline with its trace and its reason in plain words. */
export interface ReportDeadline {
  readonly duty: Duty;
  readonly state: DeadlineState;
  readonly startsOn?: CivilDate | undefined;
  readonly dueOn?: CivilDate | undefined;
  readonly dueAt?: Instant | undefined;
  readonly rawDueOn?: CivilDate | undefined;
  readonly latestLawfulOn?: CivilDate | undefined;
  readonly internalTargetOn?: CivilDate | undefined;
  readonly resumesWithDays?: number | undefined;
  readonly metOn?: CivilDate | undefined;
  readonly metAt?: Instant | undefined;
  readonly zone: string;
  readonly informative: readonly { readonly name: string; readonly value: string; readonly source: string }[];
  readonly warnings: readonly DeadlineWarning[];
  readonly trace: readonly TraceStep[];
  readonly reason: string;
}

/** A fact of the clock; a superseded one stays in the report, marked as such. */
export interface ReportClockEvent {
  readonly id: string;
  readonly kind: ClockEventKind;
  readonly on: CivilDate;
  readonly at?: Instant | undefined;
  readonly duty?: Duty | undefined;
  readonly reason?: ExtensionReason | undefined;
  readonly note: string;
  readonly recordedAt: Instant;
  readonly officer: string;
  readonly superseded: boolean;
}

export interface ReportParty {
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  readonly role: PartyRole;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly note: string;
}

export interface ReportCommunication {
  readonly id: string;
  readonly direction: 'in' | 'out';
  readonly channel: Channel;
  readonly occurredAt: Instant;
  readonly fromName: string;
  readonly fromAddress: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly text: string;
}

/** A file of the case. Its SHA-256 can be checked with any program that computes one, e.g. `sha256sum`. */
export interface ReportAttachment {
  readonly id: string;
  readonly communicationId: string | null;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly addedAt: Instant;
}

/** One change of the audit log. Values are empty where they were purged. */
export interface ReportTimelineEntry {
  readonly seq: number;
  readonly at: Instant;
  readonly officer: string;
  readonly action: string;
  readonly table: string;
  readonly change: 'insert' | 'update' | 'delete';
  readonly fields: readonly { readonly name: string; readonly from: string; readonly to: string }[];
}

/** The case itself, as it stood when the report was made. */
export interface ReportCase {
  readonly ref: string;
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly place: Place;
  readonly zone: string;
  readonly title: string;
  readonly summary: string;
  readonly channel: Channel;
  readonly owner: string;
  readonly enteredAt: Instant;
  readonly receivedOn: CivilDate;
  readonly outcome: string;
  readonly closedAt: Instant | null;
  /** The rules and the holidays that its dates were computed with. */
  readonly packVersion: string;
  readonly holidaysCapturedOn: CivilDate;
  readonly rights: readonly { readonly right: Right; readonly outcome: string | null; readonly reason: string }[];
  readonly parties: readonly ReportParty[];
  readonly deadlines: readonly ReportDeadline[];
  readonly clockEvents: readonly ReportClockEvent[];
  readonly communications: readonly ReportCommunication[];
  readonly notes: readonly {
    readonly body: string;
    readonly writtenAt: Instant;
    readonly officer: string;
  }[];
}

/**
 * Everything a case report says, as plain values gathered in one reading of the store. The same model always gives the
 * same bytes, in every format.
 */
export interface CaseReportModel {
  readonly producedAt: Instant;
  readonly producedBy: string;
  readonly appVersion: string;
  readonly organisation: ReportOrganisation;
  readonly case: ReportCase;
  /** Requests only. */
  readonly work?: ReportWork | undefined;
  readonly attachments: readonly ReportAttachment[];
  readonly timeline: readonly ReportTimelineEntry[];
  /** The last entry of the audit chain: whoever holds this hash can prove later that nothing before it was changed. */
  readonly audit: { readonly seq: number; readonly hash: string };
}
