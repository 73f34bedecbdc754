import type { CaseKind, CaseState } from '../domain/case-kind.ts';
import type { CivilDate, Instant } from '../domain/civil-date.ts';
import { isoWithOffset } from '../domain/civil-date.ts';
import type { DeadlineState } from '../domain/deadline/deadline.ts';
import type { Duty } from '../domain/duty.ts';
import type { Right } from '../domain/right.ts';
import { toCsv } from './csv.ts';
import type { CsvStyle } from './csv.ts';
import { deadlineStateWords, dutyWords, kindWords, rightWords, stateWords } from './report-words.ts';

/** One case as a line of a list or register. */
export interface CaseListLine {
  readonly ref: string;
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly title: string;
  readonly subject: string;
  readonly rights: readonly Right[];
  readonly owner: string;
  readonly receivedOn: CivilDate;
  readonly duty: Duty | null;
  readonly deadlineState: DeadlineState | null;
  readonly dueOn: CivilDate | null;
  readonly dueAt: Instant | null;
  readonly nextStep: string;
}

const header = [
  'Reference',
  'Kind',
  'State',
  'Title',
  'Subject',
  'Rights',
  'Received',
  'Next duty',
  'Due',
  'Clock',
  'Next step',
  'Officer',
];

/** A list of cases as CSV, one line each, in the order given. Dates are `YYYY-MM-DD`, moments ISO 8601 in the zone. */
export function caseListCsv(lines: readonly CaseListLine[], zone: string, style: CsvStyle = {}): string {
  const rows = lines.map((line) => [
    line.ref,
    kindWords[line.kind],
    stateWords[line.state],
    line.title,
    line.subject,
    line.rights.map((right) => rightWords[right]).join('; '),
    line.receivedOn,
    line.duty === null ? null : dutyWords[line.duty],
    line.dueAt === null ? line.dueOn : isoWithOffset(line.dueAt, zone),
    line.deadlineState === null ? null : deadlineStateWords[line.deadlineState],
    line.nextStep,
    line.owner,
  ]);
  return toCsv(header, rows, style);
}
