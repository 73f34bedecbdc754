import { basename } from 'node:path';

import type { Command } from 'commander';

import type { LogIntake, MessageIntake } from '../contract/intake.ts';
import { caseKinds } from '../domain/case-kind.ts';
import type { CaseKind } from '../domain/case-kind.ts';
import type { Core } from '../core/core.ts';
import { CommandFailed, WrongUsage } from './io.ts';
import type { Io } from './io.ts';
import { readInput } from './add.ts';
import { readColumnMap } from './column-map.ts';
import { must, withCasebook } from './open-core.ts';
import type { StoreOptions } from './open-core.ts';
import { onStore } from './store-options.ts';

interface ImportOptions extends StoreOptions {
  readonly as?: string;
  readonly map?: string;
  readonly dryRun?: true;
  readonly acceptDoubtful?: true;
  readonly json?: true;
}

/** What one file came to. */
interface Outcome {
  readonly file: string;
  readonly added: readonly string[] | number;
  readonly alreadyThere: number;
  readonly left: number;
  readonly notes: readonly string[];
}

/** `casebook import`: messages and logs. Nothing doubtful comes in unasked, and a second import adds nothing. */
export function registerImport(program: Command, io: Io): void {
  onStore(
    program
      .command('import')
      .description('take in e-mails (.eml), letters (.txt), request forms (.json) and request logs (.csv)')
      .argument('<files...>', 'files to take in')
      .option('--as <kind>', 'the kind of case that messages become; otherwise the words decide')
      .option('--map <file>', 'JSON file that says which column is which field')
      .option('--dry-run', 'say what would happen and change nothing')
      .option('--accept-doubtful', 'take in doubtful rows of a log too'),
  ).action(async (files: readonly string[], options: ImportOptions) => {
    const kind = caseKinds.find((each) => each === options.as);
    if (options.as !== undefined && kind === undefined) {
      throw new WrongUsage(`--as is one of ${caseKinds.join(', ')}, not "${options.as}".`);
    }
    await withCasebook(options, io, async (core) => {
      const outcomes: Outcome[] = [];
      let failed = false;
      for (const file of files) {
        try {
          outcomes.push(await importFile(core, file, kind, options));
        } catch (error) {
          if (!(error instanceof CommandFailed)) throw error;
          failed = true;
          outcomes.push({ file, added: 0, alreadyThere: 0, left: 1, notes: [error.message] });
        }
      }
      io.out(options.json ? JSON.stringify(outcomes, null, 2) : outcomes.map(outcomeText).join('\n'));
      if (failed) throw new CommandFailed('Not every file was taken in.');
    });
  });
}

async function importFile(
  core: Core,
  file: string,
  kind: CaseKind | undefined,
  options: ImportOptions,
): Promise<Outcome> {
  const intake = await must(core, 'intake.readBytes', { fileName: basename(file), content: readInput(file) });
  return intake.kind === 'log'
    ? importLog(core, file, intake, options)
    : importMessage(core, file, intake, kind, options);
}

async function importMessage(
  core: Core,
  file: string,
  message: MessageIntake,
  kind: CaseKind | undefined,
  options: ImportOptions,
): Promise<Outcome> {
  const notes = message.warnings.map((warning) => warning.note);
  if (message.takenInAs !== null) {
    return { file, added: [], alreadyThere: 1, left: 0, notes: [`Taken in before as ${message.takenInAs.ref}.`] };
  }
  const became = kind ?? message.suggestedKind;
  const rights = [...new Set(message.suggestions.map(({ right }) => right))];
  const left = (why: string): Outcome => ({ file, added: [], alreadyThere: 0, left: 1, notes: [...notes, why] });
  if (message.receivedOn === null) return left('The message does not say when it was received; log it by hand.');
  if (became === 'request' && rights.length === 0) return left('No right was recognised in its words; log it by hand.');
  const words = rights.length === 0 ? became : `${became}: ${rights.join(', ')}`;
  if (options.dryRun)
    return { file, added: [], alreadyThere: 0, left: 0, notes: [...notes, `Would become a ${words}.`] };
  const organisation = await must(core, 'organisation.get', {});
  const made = await must(core, 'case.create', {
    kind: became,
    receivedOn: message.receivedOn,
    ...(message.receivedTime === null ? {} : { receivedTime: message.receivedTime }),
    channel: message.channel,
    place: organisation.place,
    zone: organisation.zone,
    title: message.title,
    summary: '',
    ownerId: null,
    people: message.people,
    rights: became === 'request' ? rights : [],
    intakeId: message.intakeId,
  });
  return { file, added: [made.ref], alreadyThere: 0, left: 0, notes: [...notes, `${made.ref}, ${words}`] };
}

async function importLog(core: Core, file: string, read: LogIntake, options: ImportOptions): Promise<Outcome> {
  const { intakeId } = read;
  const log =
    options.map === undefined
      ? read
      : await must(core, 'intake.replan', { intakeId, ...readColumnMap(readInput(options.map)) });
  const { counts } = log;
  const notes = [
    `${log.encoding}, separated by ${JSON.stringify(log.delimiter)}, dates ${log.dateOrder}: ` +
      `${counts.ready} ready, ${counts.doubtful} doubtful, ${counts.refused} refused, ${counts.takenIn} taken in before.`,
    ...log.rows.filter((row) => row.verdict !== 'ready').map((row) => `line ${row.line}: ${row.reasons.join(' ')}`),
  ];
  if (options.dryRun)
    return { file, added: 0, alreadyThere: counts.takenIn, left: counts.doubtful + counts.refused, notes };
  const accept = options.acceptDoubtful ? await doubtfulLines(core, intakeId) : [];
  const result = await must(core, 'intake.importRows', { intakeId, accept });
  return { file, ...result, notes };
}

async function doubtfulLines(core: Core, intakeId: string): Promise<number[]> {
  const lines: number[] = [];
  for (;;) {
    const page = await must(core, 'intake.rows', { intakeId, verdict: 'doubtful', offset: lines.length, limit: 200 });
    lines.push(...page.rows.map((row) => row.line));
    if (lines.length >= page.total || page.rows.length === 0) return lines;
  }
}

function outcomeText(outcome: Outcome): string {
  const added = typeof outcome.added === 'number' ? outcome.added : outcome.added.length;
  const head = `${outcome.file}: ${added} added, ${outcome.alreadyThere} already there, ${outcome.left} left`;
  return [head, ...outcome.notes.map((note) => `  ${note}`)].join('\n');
}
