import type { CaseDraft, DraftHistory, DraftPerson } from '../domain/case-draft.ts';
import type { CaseKind } from '../domain/case-kind.ts';
import { civilDateAt, instantAt } from '../domain/civil-date.ts';
import type { CivilDate, Instant } from '../domain/civil-date.ts';
import { offeredRights, recognise } from '../domain/recognise/recognise.ts';
import type { LogDateOrder, LogField } from '../domain/log-field.ts';
import type { Recognised } from '../domain/recognise/recognise.ts';
import type { Right } from '../domain/right.ts';
import { cleanLine, shorten } from './clean-text.ts';
import { cleanCell } from './csv-cells.ts';
import type { CellOf, CsvCells, CsvColumn } from './csv-cells.ts';
import { decideDate, readDateCell } from './csv-dates.ts';
import { channelOfLabel, kindOfLabel, rightsOfLabel, stateOfLabel } from './csv-labels.ts';
import { sourceKey } from './source-key.ts';

/** Why a row is doubtful or refused: a code and a sentence for the officer. */
export interface RowReason {
  readonly code: string;
  readonly note: string;
}

/**
 * What is to become of a row. `ready`: nothing to ask. `doubtful`: taken in only after the officer has looked at it.
 * `refused`: not taken in, because a case cannot be made of it.
 */
export type RowVerdict = 'ready' | 'doubtful' | 'refused';

/** A row of a log with its verdict; `draft` is present unless the row is refused. */
export interface CsvRow {
  readonly line: number;
  readonly verdict: RowVerdict;
  readonly reasons: readonly RowReason[];
  readonly draft?: CaseDraft;
}

/** What holds for all rows of a log. */
export interface RowContext {
  readonly columns: readonly CsvColumn[];
  readonly order: LogDateOrder;
  /** The kind the officer chose; a row cannot say otherwise. */
  readonly chosenKind?: CaseKind;
  /** The kind of rows that do not say what they are. */
  readonly usualKind: CaseKind;
  /** The zone in which times of day are written. */
  readonly zone: string;
  readonly place?: string;
  readonly today?: CivilDate;
}

/** A row, the reader of its cells, what identifies it, and how many rows above say the same. */
export interface IdentifiedRow extends CsvCells {
  readonly cell: CellOf;
  readonly identity: string;
  readonly occurrence: number;
}

/** Fields that find a place of their own in the draft; the cells of all others become lines of the summary. */
const placed: ReadonlySet<LogField> = new Set([
  'received-on',
  'title',
  'name',
  'given-name',
  'family-name',
  'email',
  'phone',
  'address',
  'details',
]);

/** Longest text kept of one cell; a longer one is a document, not a cell. Characters. */
const longestCell = 20_000;

/**
 * Reads one row into a draft with a verdict. Its key is made of its identity and occurrence, so that two rows that look
 * alike stay two cases and each keeps its key when the log is taken in again.
 */
export function readCsvRow(row: IdentifiedRow, context: RowContext): CsvRow {
  const { cell, occurrence } = row;
  const reasons: RowReason[] = [];
  const doubt = (code: string, note: string) => reasons.push({ code, note });

  const receivedCell = cell('received-on') || cell('aware-on');
  const received = decideDate(readDateCell(receivedCell), context.order);
  const receivedOn = received.date ?? (received.at === undefined ? undefined : civilDateAt(received.at, context.zone));
  if (receivedOn === undefined) return refusedRow(row.line, receivedCell);
  if (received.doubt !== undefined) reasons.push(received.doubt);
  if (context.today !== undefined && receivedOn > context.today)
    doubt('future-date', 'The date of receipt is in the future.');

  const kind = context.chosenKind ?? kindOfLabel(cell('type')) ?? context.usualKind;
  const people = peopleOf(cell, kind);
  if (people.length === 0 && kind !== 'breach') doubt('no-person', 'The row names nobody.');
  if (cell('email') !== '' && !/^\S+@\S+\.\S+$/u.test(cell('email')))
    doubt('odd-email', 'The e-mail address is not written like one.');

  const words = wordsOf(cell, kind);
  const rights = kind === 'request' ? rightsOf(cell('type'), words, doubt) : [];
  const aware = kind === 'breach' ? awareOf(cell('aware-on'), context) : undefined;
  if (kind === 'breach' && aware === undefined)
    doubt(
      'no-awareness-time',
      'The hour at which the organisation became aware is not given, and the 72 hours need it.',
    );
  const history = historyOf(cell, context.order, receivedOn, doubt);
  if (row.cells.slice(context.columns.length).some((extra) => extra.trim() !== ''))
    doubt('extra-cells', 'The row has more cells than there are columns. A delimiter may stand inside a text.');
  if (occurrence > 0) doubt('repeated', 'Another row above says the same.');

  return {
    line: row.line,
    verdict: reasons.length === 0 ? 'ready' : 'doubtful',
    reasons,
    draft: {
      kind,
      sourceKey: sourceKey('csv', `${row.identity}\n${occurrence}`),
      receivedOn,
      ...(received.at === undefined ? {} : { receivedAt: received.at }),
      ...(aware === undefined ? {} : { awareAt: aware }),
      ...(context.place === undefined ? {} : { place: context.place }),
      channel: channelOfLabel(cell('channel')),
      title: titleOf(cell, kind, row.line),
      summary: summaryOf(row, context.columns, cell('details')),
      people,
      rights,
      ...words,
      ...(Object.keys(history).length === 0 ? {} : { history }),
      attachments: [],
      warnings: reasons,
    },
  };
}

type Doubt = (code: string, note: string) => void;

function refusedRow(line: number, written: string): CsvRow {
  const reason =
    written === ''
      ? { code: 'no-date', note: 'The row has no date of receipt.' }
      : { code: 'bad-date', note: `"${cleanLine(written, 40)}" is not a date that can be read.` };
  return { line, verdict: 'refused', reasons: [reason] };
}

function peopleOf(cell: CellOf, kind: CaseKind): readonly DraftPerson[] {
  const parts = [cell('given-name'), cell('family-name')].filter((part) => part !== '').join(' ');
  const name = cleanLine(cell('name') || parts || cell('email'), 200);
  if (name === '') return [];
  const role = kind === 'complaint' ? 'complainant' : 'data-subject';
  const [email, phone, address] = [cell('email'), cell('phone'), cell('address')];
  return [
    {
      kind: 'person',
      role,
      name,
      email: cleanLine(email, 320),
      phone: cleanLine(phone, 60),
      address: shorten(address, 500),
    },
  ];
}

const noWords: Recognised = { suggestions: [], kindHints: [] };

/** The words of a request are read only where its label does not name a right: a log has thousands of rows. */
function wordsOf(cell: CellOf, kind: CaseKind): Recognised {
  if (kind !== 'request' || rightsOfLabel(cell('type')).length > 0) return noWords;
  const text = [cell('title'), cell('details'), cell('justification')].filter((part) => part !== '').join('\n\n');
  return recognise(text, cell('type'));
}

/** The label decides; only where it is silent do the words of the request, and then the officer is asked. */
function rightsOf(label: string, words: Recognised, doubt: Doubt): readonly Right[] {
  const labelled = rightsOfLabel(label);
  if (labelled.length > 0) return labelled;
  const rights = offeredRights(words.suggestions);
  if (rights.length === 0) doubt('no-right', 'The row does not say which right is invoked.');
  else doubt('right-from-words', 'The right is taken from the words of the row, not from a column.');
  return rights;
}

function awareOf(written: string, context: RowContext): Instant | undefined {
  const aware = decideDate(readDateCell(written), context.order);
  if (aware.at !== undefined) return aware.at;
  if (aware.date === undefined || aware.time === undefined || aware.doubt !== undefined) return undefined;
  return instantAt(aware.date, aware.time, context.zone);
}

function historyOf(cell: CellOf, order: LogDateOrder, receivedOn: CivilDate, doubt: Doubt): DraftHistory {
  const reference = cleanLine(cell('reference'), 120);
  const outcome = cleanLine(cell('outcome'), 300);
  const closed = decideDate(readDateCell(cell('closed-on')), order);
  if (cell('closed-on') !== '' && closed.date === undefined)
    doubt('bad-closure-date', 'The date of closure cannot be read.');
  if (closed.doubt !== undefined) doubt(`closure-${closed.doubt.code}`, `Date of closure: ${closed.doubt.note}`);
  if (closed.date !== undefined && closed.date < receivedOn)
    doubt('closed-before-received', 'The date of closure is before the date of receipt.');
  const named = stateOfLabel(cell('status'));
  if (named === 'open' && closed.date !== undefined)
    doubt('open-with-closure', 'The status is open, yet there is a date of closure.');
  if ((named === 'closed' || named === 'answered') && closed.date === undefined)
    doubt('closed-without-date', 'The status says that the matter is done, but not when.');
  const state = named ?? (closed.date === undefined ? undefined : 'closed');
  return {
    ...(reference === '' ? {} : { reference }),
    ...(state === undefined ? {} : { state }),
    ...(closed.date === undefined ? {} : { closedOn: closed.date }),
    ...(outcome === '' ? {} : { outcome }),
  };
}

const kindNames: Readonly<Record<CaseKind, string>> = { request: 'Request', breach: 'Breach', complaint: 'Complaint' };

function titleOf(cell: CellOf, kind: CaseKind, line: number): string {
  const what = cell('title') || cell('type') || cell('details').split('\n', 1)[0] || '';
  return cleanLine(what, 160) || `${kindNames[kind]} on line ${line} of the log`;
}

/** The details, then every cell that has no place of its own, each on a line with the name of its column. */
function summaryOf(row: CsvCells, columns: readonly CsvColumn[], details: string): string {
  const lines = row.cells.flatMap((raw, position) => {
    const text = cleanCell(raw);
    const column = columns[position] ?? { name: `Column ${position + 1}` };
    const hasPlace = column.field !== undefined && placed.has(column.field);
    return text === '' || hasPlace ? [] : [`${column.name}: ${shorten(text, longestCell)}`];
  });
  return [shorten(details, longestCell), lines.join('\n')].filter((part) => part !== '').join('\n\n');
}
