import type { Answer } from '../contract/errors.ts';
import type { LogIntake, LogRow } from '../contract/intake.ts';
import { intakeKeys } from '../data/repositories/intake-keys.ts';
import { organisation } from '../data/repositories/organisation.ts';
import { civilDateAt } from '../domain/civil-date.ts';
import { planCsvImport } from '../intake/csv-log.ts';
import type { CsvPlan } from '../intake/csv-log.ts';
import type { CsvRow } from '../intake/csv-row.ts';
import type { ColumnMap } from '../intake/csv-table.ts';
import { caseInputOf, receiptOf } from './case-from-draft.ts';
import { createCaseIn } from './create-case.ts';
import { fail } from './failure.ts';
import { finishImported } from './finish-imported.ts';
import type { ReadIntake } from './intake-shelf.ts';
import { refusedFile } from './refused-file.ts';
import type { Casebook } from './use-case.ts';

const firstRows = 100;

/** A log on the shelf: its bytes, the officer's own choices, and what they come to. */
export interface ShelvedLog {
  readonly kind: 'log';
  readonly fileName: string;
  readonly content: Uint8Array;
  /** A field for each column by its name; a name that is left out is recognised by the program. */
  readonly columns: ColumnMap;
  readonly dateOrder: 'day-first' | 'month-first' | null;
  readonly plan: CsvPlan;
}

/** Reads a log, with the officer's choices of columns and date order where there are any, and puts it on the shelf. */
export function logIntakeOf(casebook: Casebook, intakeId: string, log: Omit<ShelvedLog, 'plan'>): Answer<LogIntake> {
  const { zone } = casebook.store.read((db) => organisation.get(db));
  const planned = planCsvImport(log.content, {
    zone,
    today: civilDateAt(casebook.now(), zone),
    map: log.columns,
    ...(log.dateOrder === null ? {} : { dateOrder: log.dateOrder }),
  });
  if (!planned.ok) return refusedFile(planned.error);
  const plan = planned.value;
  const shelved: ReadIntake = { ...log, plan };
  casebook.intakes.put(intakeId, shelved);
  const rows = rowsOf(casebook, plan);
  const count = (verdict: LogRow['verdict']): number => rows.filter((row) => row.verdict === verdict).length;
  return {
    ok: true,
    value: {
      kind: 'log',
      intakeId,
      fileName: log.fileName,
      encoding: plan.encoding,
      delimiter: plan.delimiter,
      headerLine: plan.headerLine,
      dateOrder: plan.dateOrder,
      notes: [...plan.notes],
      columns: plan.columns.map(({ name, field, sample }) => ({ name, field: field ?? null, sample })),
      counts: {
        ready: count('ready'),
        doubtful: count('doubtful'),
        refused: count('refused'),
        takenIn: count('taken-in'),
      },
      rows: rows.slice(0, firstRows),
    },
  };
}

/** A page of the rows of a log, all of them or those of one verdict. */
export function logRows(
  casebook: Casebook,
  input: { intakeId: string; verdict?: LogRow['verdict'] | undefined; offset: number; limit: number },
): Answer<{ rows: LogRow[]; total: number }> {
  const log = casebook.intakes.get(input.intakeId);
  if (log?.kind !== 'log') return fail('intake-expired');
  const all = rowsOf(casebook, log.plan);
  const rows = input.verdict === undefined ? all : all.filter((row) => row.verdict === input.verdict);
  return { ok: true, value: { rows: rows.slice(input.offset, input.offset + input.limit), total: rows.length } };
}

/**
 * Brings the ready rows in, and those doubtful ones whose lines the officer accepted, in one transaction. A row that an
 * earlier import brought in adds nothing; a row without a readable date of receipt stays out, accepted or not.
 */
export function importRows(
  casebook: Casebook,
  intakeId: string,
  accepted: ReadonlySet<number>,
): Answer<{ added: number; alreadyThere: number; left: number }> {
  const log = casebook.intakes.get(intakeId);
  if (log?.kind !== 'log') return fail('intake-expired');
  const now = casebook.now();
  const counts = { added: 0, alreadyThere: 0, left: 0 };
  const imported = casebook.store.transact(casebook.actor, 'intake.importRows', (db): Answer<undefined> => {
    const home = organisation.get(db);
    for (const row of log.plan.rows) {
      const wanted = row.verdict === 'ready' || (row.verdict === 'doubtful' && accepted.has(row.line));
      const input = wanted && row.draft !== undefined ? caseInputOf(row.draft, home, null) : undefined;
      if (input === undefined || row.draft === undefined) {
        counts.left += 1;
        continue;
      }
      if (intakeKeys.find(db, row.draft.sourceKey) !== undefined) {
        counts.alreadyThere += 1;
        continue;
      }
      const record = createCaseIn(db, input, casebook.actor, now);
      if (!record.ok) {
        counts.left += 1;
        continue;
      }
      intakeKeys.add(db, row.draft.sourceKey, record.value.id, now);
      finishImported(db, record.value, row.draft, casebook.actor, now);
      counts.added += 1;
    }
    return { ok: true, value: undefined };
  });
  return imported.ok ? { ok: true, value: counts } : imported;
}

function rowsOf(casebook: Casebook, plan: CsvPlan): LogRow[] {
  return casebook.store.read((db) => {
    const home = organisation.get(db);
    return plan.rows.map((row: CsvRow): LogRow => {
      const takenIn = row.draft !== undefined && intakeKeys.find(db, row.draft.sourceKey) !== undefined;
      return {
        line: row.line,
        verdict: takenIn ? 'taken-in' : row.verdict,
        reasons: row.reasons.map(({ note }) => note),
        receivedOn: row.draft === undefined ? null : (receiptOf(row.draft, home).receivedOn ?? null),
        name: row.draft?.people[0]?.name ?? '',
        title: row.draft?.title ?? '',
        rights: [...(row.draft?.rights ?? [])],
        kind: row.draft?.kind ?? 'request',
      };
    });
  });
}
