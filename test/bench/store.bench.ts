import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';

import { createCore } from '../../electron/core/core.ts';
import type { Core } from '../../electron/core/core.ts';
import { fillWithDemo } from '../../electron/core/demo/fill.ts';
import { demoOfficers, demoOrganisation } from '../../electron/core/demo/demo-cases.ts';
import type { Casebook } from '../../electron/core/use-case.ts';
import { instant } from '../../electron/domain/civil-date.ts';
import { row } from './row.ts';
import type { Row } from './row.ts';
import { medianMs, p95Ms } from './timing.ts';

const passphrase = 'seven quiet lanterns over the harbour';
const now = instant(new Date().toISOString());

interface Bench {
  readonly core: Core;
  readonly casebook: Casebook;
  end(): void;
}

/** A casebook of a made-up organisation with so many cases. */
async function casebookOf(cases: number): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-bench-'));
  const core = createCore({ device: 'bench', appVersion: '0.0.0' }, { now: () => now }, () => undefined);
  const [officer] = demoOfficers;
  if (officer === undefined) throw new Error('no officer');
  const organisation = { ...demoOrganisation, place: 'GB-ENG' as const };
  const created = await core.run('host.create', { folder: join(folder, 'store'), passphrase, organisation, officer });
  const casebook = core.casebook();
  if (!created.ok || casebook === undefined) throw new Error('no casebook');
  if (cases > 0) fillWithDemo(casebook, cases, 1);
  return {
    core,
    casebook,
    end: () => {
      core.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Every row of a casebook, table by table, as the file holds it. */
function everyRow(bench: Bench): ReadonlyMap<string, readonly unknown[][]> {
  return bench.casebook.store.inspect(({ database }) => {
    const names = database
      .prepare<[], { name: string }>(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like 'case_search%'",
      )
      .all();
    return new Map(
      names.map(({ name }) => [name, database.prepare<[], unknown[]>(`select * from "${name}"`).raw().all()]),
    );
  });
}

/** Bare inserts of the same bytes into bare encrypted tables: no index, no trigger, no hash, no rule. */
function bareInsertsMs(tables: ReadonlyMap<string, readonly unknown[][]>): number {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-bare-'));
  const database = new Database(join(folder, 'bare.db'));
  database.pragma("cipher='sqlcipher'");
  database.pragma('legacy=4');
  database.pragma(`key="x'${'ab'.repeat(32)}'"`);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  const filled = [...tables].flatMap(([name, rows]) =>
    rows[0] === undefined ? [] : [{ name, rows, width: rows[0].length }],
  );
  for (const { name, width } of filled) {
    database.exec(`create table "${name}" (${Array.from({ length: width }, (_, at) => `c${at}`).join(', ')})`);
  }
  const began = performance.now();
  database.transaction(() => {
    for (const { name, rows, width } of filled) {
      const insert = database.prepare(
        `insert into "${name}" values (${Array.from({ length: width }, () => '?').join(', ')})`,
      );
      for (const each of rows) insert.run(...each);
    }
  })();
  const took = performance.now() - began;
  database.close();
  rmSync(folder, { recursive: true, force: true });
  return took;
}

function logLines(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const day = String(1 + (index % 28)).padStart(2, '0');
    return `2026-0${1 + (index % 9)}-${day},Person ${index},person${index}@mail.example,Access,Everything about account ${index}`;
  });
}

async function importRow(): Promise<Row> {
  const lines = logLines(50_000);
  const bench = await casebookOf(0);
  try {
    const content = new TextEncoder().encode(['Received,Name,Email,Type,Details', ...lines].join('\r\n'));
    const read = await bench.core.run('intake.readBytes', { fileName: 'log.csv', content });
    if (!read.ok || read.value.kind !== 'log') throw new Error('the log was refused');
    const { intakeId } = read.value;
    const began = performance.now();
    const done = await bench.core.run('intake.importRows', { intakeId, accept: [] });
    const value = performance.now() - began;
    if (!done.ok || done.value.added !== lines.length) throw new Error(`imported ${JSON.stringify(done)}`);
    const rows = everyRow(bench);
    const baseline = medianMs(3, () => bareInsertsMs(rows));
    return row(
      'import of 50,000 log rows with audit (ms)',
      value,
      '<= 3 x bare encrypted inserts of the same rows',
      baseline,
    );
  } finally {
    bench.end();
  }
}

const page = {
  states: ['open'],
  due: 'any',
  search: '',
  sort: 'due',
  direction: 'asc',
  offset: 0,
  limit: 100,
} as const;

async function pageMs(bench: Bench): Promise<number> {
  return await medianMsAsync(
    20,
    async () => await bench.core.run('case.page', { ...page, states: ['open'], kind: 'request' }),
  );
}

async function openMs(bench: Bench): Promise<number> {
  const first = await bench.core.run('case.page', { ...page, states: ['open'] });
  const caseId = first.ok ? first.value.rows[0]?.caseId : undefined;
  if (caseId === undefined) throw new Error('no case');
  return await medianMsAsync(20, async () => await bench.core.run('case.open', { caseId }));
}

async function medianMsAsync(times: number, work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    await work();
    taken.push(performance.now() - began);
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

async function searchMs(bench: Bench): Promise<number> {
  const taken: number[] = [];
  for (const word of ['okafor', 'invoice', 'ada', 'sr-2026', 'delete acc', 'pen', 'zz', 'news', 'hugo w', 'laptop']) {
    for (let length = 2; length <= word.length; length += 1) {
      const began = performance.now();
      await bench.core.run('case.find', { text: word.slice(0, length), limit: 12 });
      taken.push(performance.now() - began);
    }
  }
  return p95Ms(taken);
}

/** The rows of the budget that concern the store. The large casebook takes about a minute to make. */
export async function storeBench(largeCases = 100_000): Promise<readonly Row[]> {
  const rows: Row[] = [await importRow()];
  const small = await casebookOf(1_000);
  const large = await casebookOf(largeCases);
  const cases = largeCases.toLocaleString('en-GB');
  try {
    const [smallPage, largePage] = [await pageMs(small), await pageMs(large)];
    rows.push(row(`first list page, 1,000 -> ${cases} cases (ms)`, largePage, 'grows <= 2 x', smallPage));
    const [smallOpen, largeOpen] = [await openMs(small), await openMs(large)];
    rows.push(row(`open a case, 1,000 -> ${cases} cases (ms)`, largeOpen, 'grows <= 2 x', smallOpen));
    rows.push(row(`search query p95, ${cases} cases (ms)`, await searchMs(large), '<= 3 ms'));
    const began = performance.now();
    const audit = await large.core.run('audit.verify', {});
    const seconds = (performance.now() - began) / 1_000;
    if (!audit.ok || !audit.value.valid) throw new Error('the audit does not hold');
    rows.push(row('audit verify (entries a second)', audit.value.entries / seconds, '>= 200,000'));
  } finally {
    small.end();
    large.end();
  }
  return rows;
}
