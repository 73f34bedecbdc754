import type { Command } from 'commander';

import type { CaseDetail, CaseLine } from '../contract/cases.ts';
import { caseKinds, caseStates } from '../domain/case-kind.ts';
import type { CaseKind, CaseState } from '../domain/case-kind.ts';
import { addDays, civilDate, civilDateAt, instant, isoWithOffset, timeAt } from '../domain/civil-date.ts';
import { formatLong } from '../domain/date-words.ts';
import type { Core } from '../core/core.ts';
import { CommandFailed, WrongUsage } from './io.ts';
import type { Io } from './io.ts';
import { must, withCasebook } from './open-core.ts';
import type { StoreOptions } from './open-core.ts';
import { onStore } from './store-options.ts';

interface ListOptions extends StoreOptions {
  readonly kind?: string;
  readonly state?: string;
  readonly dueWithin?: string;
  readonly search?: string;
  readonly json?: true;
}

const pageSize = 200;

/** `casebook list` and `casebook show`. */
export function registerCases(program: Command, io: Io): void {
  onStore(
    program
      .command('list')
      .description('list cases by due date')
      .option('--kind <kind>', `one of ${caseKinds.join(', ')}`)
      .option('--state <state>', `one of ${caseStates.join(', ')}`)
      .option('--due-within <days>', 'due in so many days or less, overdue ones included')
      .option('--search <text>', 'words of the reference, title, people, messages and notes'),
  ).action(async (options: ListOptions) => {
    const kind = oneOf(options.kind, caseKinds, 'kind');
    const state = oneOf(options.state, caseStates, 'state');
    const within = options.dueWithin === undefined ? undefined : wholeNumber(options.dueWithin);
    await withCasebook(options, io, async (core) => {
      const lines = await everyLine(core, kind, state, options.search ?? '');
      const { zone } = await must(core, 'organisation.get', {});
      const shown = within === undefined ? lines : lines.filter((line) => isDueWithin(line, within, io.now(), zone));
      if (options.json)
        io.out(
          JSON.stringify(
            shown.map((line) => lineDocument(line, zone)),
            null,
            2,
          ),
        );
      else io.out(shown.length === 0 ? 'No case fits.' : shown.map((line) => lineText(line, zone)).join('\n'));
    });
  });

  onStore(
    program.command('show').description('show one case in full').argument('<ref>', 'reference, e.g. SR-2026-0001'),
  ).action(async (ref: string, options: ListOptions) => {
    await withCasebook(options, io, async (core) => {
      const detail = await must(core, 'case.open', { caseId: await caseIdOf(core, ref) });
      io.out(options.json ? JSON.stringify(detail, null, 2) : caseText(detail));
    });
  });
}

/** The id behind a reference; an unknown one ends the command. */
export async function caseIdOf(core: Core, ref: string): Promise<string> {
  const wanted = ref.trim().toUpperCase();
  const { rows } = await must(core, 'case.find', { text: wanted, limit: 50 });
  const line = rows.find((row) => row.ref === wanted);
  if (line === undefined) throw new CommandFailed(`There is no case ${wanted}.`);
  return line.caseId;
}

async function everyLine(
  core: Core,
  kind: CaseKind | undefined,
  state: CaseState | undefined,
  search: string,
): Promise<readonly CaseLine[]> {
  const lines: CaseLine[] = [];
  for (;;) {
    const page = await must(core, 'case.page', {
      ...(kind === undefined ? {} : { kind }),
      states: state === undefined ? [...caseStates] : [state],
      due: 'any',
      search,
      sort: 'due',
      direction: 'asc',
      offset: lines.length,
      limit: pageSize,
    });
    lines.push(...page.rows);
    if (lines.length >= page.total || page.rows.length === 0) return lines;
  }
}

function isDueWithin(line: CaseLine, days: number, now: string, zone: string): boolean {
  const last = addDays(civilDateAt(instant(now), zone), days);
  const on = line.dueOn ?? (line.dueAt === null ? undefined : civilDateAt(line.dueAt, zone));
  return on !== undefined && on <= last;
}

function lineDocument(line: CaseLine, zone: string): Record<string, unknown> {
  return {
    ref: line.ref,
    kind: line.kind,
    state: line.state,
    subject: line.subject === '' ? line.title : line.subject,
    title: line.title,
    receivedOn: line.receivedOn,
    ...(line.dueOn === null ? {} : { dueOn: line.dueOn }),
    ...(line.dueAt === null ? {} : { dueAt: isoWithOffset(line.dueAt, zone) }),
    owner: line.owner,
    nextStep: line.nextStep,
  };
}

function lineText(line: CaseLine, zone: string): string {
  const hour =
    line.dueAt === null ? 'no date' : `${formatLong(civilDateAt(line.dueAt, zone))}, ${timeAt(line.dueAt, zone)}`;
  const due = line.dueOn === null ? hour : formatLong(line.dueOn);
  return [line.ref, line.state, due, line.title, line.subject].filter((part) => part !== '').join('  ');
}

function caseText(detail: CaseDetail): string {
  const parties = detail.parties.map(
    (party) => `  ${party.role}: ${party.name}${party.email === '' ? '' : ` <${party.email}>`}`,
  );
  const dates = detail.deadlines.map((deadline) => `  ${deadline.duty}: ${deadline.reason}`);
  return [
    `${detail.ref}  ${detail.title}`,
    `${detail.kind}, ${detail.state}, received ${formatLong(civilDate(detail.receivedOn))} by ${detail.channel}`,
    ...(parties.length === 0 ? [] : ['People', ...parties]),
    'Deadlines',
    ...dates,
    `Next: ${detail.nextStep}`,
  ].join('\n');
}

function oneOf<T extends string>(text: string | undefined, values: readonly T[], name: string): T | undefined {
  if (text === undefined) return undefined;
  const value = values.find((each) => each === text);
  if (value === undefined) throw new WrongUsage(`--${name} is one of ${values.join(', ')}, not "${text}".`);
  return value;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,5}$/u.test(text)) throw new WrongUsage(`--due-within takes a whole number of days, not "${text}".`);
  return Number(text);
}
