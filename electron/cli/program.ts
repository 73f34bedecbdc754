import { Command, CommanderError } from 'commander';

import { registerAdd } from './add.ts';
import { registerCalc } from './calc.ts';
import { registerCases } from './cases.ts';
import { registerChecks } from './checks.ts';
import { registerDemo } from './demo.ts';
import { registerDue } from './due.ts';
import { registerForm } from './form.ts';
import { registerImport } from './import.ts';
import { registerInit } from './init.ts';
import { CommandFailed, WrongUsage } from './io.ts';
import type { Io } from './io.ts';
import { registerReport } from './report.ts';
import { appVersion } from './version.ts';

/** Runs one command and gives its exit code: 0 done, 1 refused or failed with a sentence, 2 wrong usage. */
export async function runCommand(words: readonly string[], io: Io): Promise<number> {
  const program = new Command('casebook')
    .description('Privacy Casebook: requests, breaches and complaints, and when each is due')
    .version(appVersion)
    .showHelpAfterError()
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text.trimEnd()), writeErr: (text) => io.err(text.trimEnd()) });
  for (const register of [
    registerDue,
    registerCalc,
    registerInit,
    registerDemo,
    registerAdd,
    registerImport,
    registerCases,
    registerReport,
    registerForm,
    registerChecks,
  ]) {
    register(program, io);
  }
  inherit(program);
  try {
    await program.parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof WrongUsage) {
      io.err(error.message);
      return 2;
    }
    if (error instanceof CommandFailed) {
      io.err(error.message);
      return 1;
    }
    throw error;
  }
}

/** Subcommands answer and exit as the program does. */
function inherit(command: Command): void {
  for (const each of command.commands) {
    each.copyInheritedSettings(command);
    inherit(each);
  }
}
