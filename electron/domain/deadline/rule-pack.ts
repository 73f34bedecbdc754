import type { CaseKind } from '../case-kind.ts';
import type { CivilDate } from '../civil-date.ts';
import type { ClockEventKind, ExtensionReason } from '../clock-event.ts';
import type { Duty } from '../duty.ts';
import type { Place } from '../place.ts';
import type { Right } from '../right.ts';

/**
 * How sure a rule is: the statute or judgment was read, the regulator's own page was read, a careful secondary source
 * was read, or the text is well known but was not read again. What is unconfirmed is never a rule, only a caution.
 */
export const certainties = ['statute', 'regulator', 'secondary', 'known-text'] as const;
export type Certainty = (typeof certainties)[number];

export const periodUnits = ['hours', 'days', 'working-days', 'weeks', 'months'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** A length of time of the law. The day of the event is not counted unless `firstDay` says so. */
export interface Period {
  readonly unit: PeriodUnit;
  readonly length: number;
  readonly firstDay?: 'counted' | undefined;
}

/** What an office may have to ask for before the period starts. Each has a pair of clock events. */
export const awaitedThings = ['identity', 'fee', 'authority'] as const;
export type Awaited = (typeof awaitedThings)[number];

/** Something that the law leaves open. It is shown beside the date and never moves it. */
export interface Caution {
  readonly code: string;
  readonly note: string;
  readonly source: string;
  /** Shown only when such an event is among the facts; always when left out. */
  readonly event?: ClockEventKind | undefined;
}

/** A fact shown beside a deadline: a fixed text, or the end of a period from the start of the duty. */
export interface Information {
  readonly name: string;
  readonly source: string;
  readonly value?: string | undefined;
  readonly period?: Period | undefined;
}

interface RuleBase {
  readonly duties: readonly Duty[];
  readonly kind: CaseKind;
  readonly source: string;
  readonly certainty: Certainty;
  readonly inForce: { readonly from: CivilDate; readonly to?: CivilDate | undefined };
  /** Shown when the facts are older than the first rule of the duty, which is then applied all the same. */
  readonly before?: Caution | undefined;
  /** The event from which the duty runs. */
  readonly begins: 'received' | 'aware' | 'assessed' | 'people-told';
  /** The events that fulfil or end the duty; the first is its usual fulfilment. */
  readonly metBy: readonly ClockEventKind[];
  /** The duty exists only beside one of these, e.g. an acknowledgement that some rights do not call for. */
  readonly onlyWith?: readonly Duty[] | undefined;
  readonly cautions?: readonly Caution[] | undefined;
  readonly information?: readonly Information[] | undefined;
}

/** A duty with a period of days, weeks or months: it ends on a civil date. */
export interface DayRule extends RuleBase {
  readonly shape: 'days';
  readonly period: Period;
  /** Whether a last day on a weekend or holiday moves to the next working day. */
  readonly roll: 'next-working-day' | 'none';
  readonly rollSource?: string | undefined;
  /** What the period waits for: it starts afresh when the last of these that was asked for arrives. */
  readonly awaits?: { readonly things: readonly Awaited[]; readonly source: string } | undefined;
  /** Whether waiting for the answer to a request for clarification stops the clock. */
  readonly pause?: { readonly source: string; readonly whileOpen?: Caution | undefined } | undefined;
  /** The whole period when extended, counted from the start. Grounds left out: any that the law of the place names. */
  readonly extension?:
    | { readonly period: Period; readonly source: string; readonly reasons?: readonly ExtensionReason[] | undefined }
    | undefined;
  /** A careful source does not count the first day, which gives a later end; information only. */
  readonly latestWithoutFirstDay?: { readonly source: string } | undefined;
  /**
   * The earlier of the period and a second one from another event, e.g. the announcement of results. Where that event
   * came before the start, `ifAlready` is the period instead of both.
   */
  readonly orFrom?:
    | {
        readonly event: ClockEventKind;
        readonly period: Period;
        readonly ifAlready: Period;
        readonly source: string;
      }
    | undefined;
  /** Whether the organisation's own earlier target applies. */
  readonly internalTarget?: true | undefined;
}

/** A duty with a period in hours: it ends at an instant and never moves to a working day. */
export interface HourRule extends RuleBase {
  readonly shape: 'hours';
  readonly hours: number;
  /** The rule by which the hour of the event is not counted; its end is shown as information. */
  readonly hourRule?: { readonly source: string } | undefined;
  /** Shown when the period holds fewer than two working days. */
  readonly twoWorkingDays?: Caution | undefined;
}

/** A duty to act without undue delay, for which the law names no number of days. */
export interface PromptRule extends RuleBase {
  readonly shape: 'prompt';
  /** The rhythm of the organisation's own target, where one is kept. */
  readonly ownTarget?: 'progress-update' | undefined;
}

/** A letter that must be sent before the period of a request ends. */
export interface NoticeRule extends RuleBase {
  readonly shape: 'notice';
  /** Whether the letter must go out in the first period, or in the extended one where there is one. */
  readonly within: 'first-period' | 'applicable-period';
}

export type DutyRule = DayRule | HourRule | PromptRule | NoticeRule;

/** The choices where careful sources differ. Each pack states its own; a case or a test may depart from them. */
export interface PackSettings {
  /** Whether the day of the answer to a request for clarification counts as paused. Exclusive is one day safer. */
  readonly clarificationCount: 'exclusive' | 'inclusive';
  /** Whether paused days are added to the end of the period or to the working day it had moved to. */
  readonly pauseAddedTo: 'unrolled' | 'rolled';
  /** Whether hours run from the minute or from the next full hour. */
  readonly hourPeriods: 'elapsed' | 'full-hours';
  /** The organisation's own target for an answer, in calendar days from the start. */
  readonly internalTargetDays: number;
  /** The organisation's own rhythm of progress updates on a complaint, in calendar days. */
  readonly progressUpdateDays: number;
}

/** The duties of a legal order, as dated data. A case keeps the version it was computed with. */
export interface RulePack {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly places: readonly Place[];
  readonly capturedOn: CivilDate;
  readonly settings: PackSettings;
  readonly rules: readonly DutyRule[];
  /** The duty each right gives rise to; a right that is left out is unknown to the law of the place. */
  readonly rights: Readonly<Partial<Record<Right, Duty>>>;
  /** The duties that every case of a kind has beside those of its rights. */
  readonly standing: Readonly<Record<CaseKind, readonly Duty[]>>;
}
