import type { CaseKind } from '../case-kind.ts';
import type { ClockEventKind } from '../clock-event.ts';
import type { Duty } from '../duty.ts';
import type { PartyRole } from '../party.ts';
import type { Right } from '../right.ts';
import type { LetterLaw } from './letter-law.ts';

/** How the officer gives something that only this letter needs. `lines` is one entry a line. */
export const askForms = ['line', 'text', 'lines', 'date', 'choice'] as const;
export type AskForm = (typeof askForms)[number];

/** That a restriction will be lifted, Article 18(3); what a recipient must know, Article 19. */
export const letterTellings = ['restriction-lifting', 'recipient'] as const;

/** Something a letter needs that the case does not hold: asked for when the letter is written. */
export interface Ask {
  readonly name: string;
  readonly label: string;
  readonly form: AskForm;
  /** May stay empty; the template then leaves its part out. */
  readonly optional?: boolean | undefined;
  readonly example?: string | undefined;
  /** For a choice: the value that is kept, and the words that go into the letter. */
  readonly options?: readonly { readonly value: string; readonly words: string }[] | undefined;
}

/** The fact that sending a letter records on the clock. */
export interface RecordedFact {
  readonly event: ClockEventKind;
  /** Recorded only where the law of the place knows one of these duties. Left out: always. */
  readonly duties?: readonly Duty[] | undefined;
  /** Recorded only when the officer says so, e.g. because an answer may follow in parts. */
  readonly confirm?: boolean | undefined;
}

/** One letter as it is shipped. The organisation may edit subject and body; the rest is fixed. */
export interface LetterTemplate {
  readonly kind: string;
  readonly name: string;
  readonly purpose: string;
  readonly version: string;
  readonly cases: readonly CaseKind[];
  /** Offered only beside one of these rights. */
  readonly rights?: readonly Right[] | undefined;
  /** Offered only under these laws. */
  readonly laws?: readonly LetterLaw[] | undefined;
  /** Who gets it, best first. */
  readonly to: readonly PartyRole[];
  readonly records?: RecordedFact | undefined;
  /** Whom it tells of something that must be told, beside the clock. */
  readonly tells?: (typeof letterTellings)[number] | undefined;
  readonly asks: readonly Ask[];
  readonly subject: string;
  readonly body: string;
}

/** What decides whether a letter is offered for a case. */
export interface LetterOccasion {
  readonly kind: CaseKind;
  readonly rights: readonly Right[];
  readonly law: LetterLaw;
}

/** Whether a letter fits a case: its kind, its rights and the law of its place. */
export function fitsCase(template: LetterTemplate, { kind, rights, law }: LetterOccasion): boolean {
  return (
    template.cases.includes(kind) &&
    (template.rights === undefined || template.rights.some((right) => rights.includes(right))) &&
    (template.laws === undefined || template.laws.includes(law))
  );
}
