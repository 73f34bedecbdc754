import { readFileSync } from 'node:fs';

import type { Command } from 'commander';

import { caseKinds } from '../domain/case-kind.ts';
import { addCaseFile } from '../core/case-file.ts';
import { CommandFailed, WrongUsage } from './io.ts';
import type { Io } from './io.ts';
import { withCasebook } from './open-core.ts';
import type { StoreOptions } from './open-core.ts';
import { sentenceOf } from './sentence.ts';
import { onStore } from './store-options.ts';

/** `casebook add KIND FILE.json`: one new case from a JSON file; the same file adds nothing the second time. */
export function registerAdd(program: Command, io: Io): void {
  onStore(
    program
      .command('add')
      .description('add a case from a JSON file')
      .argument('<kind>', `one of ${caseKinds.join(', ')}`)
      .argument('<file>', 'JSON file that describes the case'),
  ).action(async (word: string, file: string, options: StoreOptions & { json?: true }) => {
    const kind = caseKinds.find((each) => each === word);
    if (kind === undefined) throw new WrongUsage(`A case is one of ${caseKinds.join(', ')}, not "${word}".`);
    const content = readInput(file);
    await withCasebook(options, io, async (core) => {
      const casebook = core.casebook();
      if (casebook === undefined) throw new CommandFailed('The casebook is locked.');
      const added = addCaseFile(casebook, kind, content);
      if (!added.ok) throw new CommandFailed(sentenceOf(added.error));
      const { ref, already } = added.value;
      if (options.json) io.out(JSON.stringify({ ref, added: !already }));
      else io.out(already ? `${ref} was added before; nothing was changed.` : `${ref} was added.`);
    });
  });
}

/** A file named on the command line. */
export function readInput(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new CommandFailed(`The file ${file} cannot be read.`);
  }
}
