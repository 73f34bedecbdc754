import type { Command } from 'commander';

import type { Io } from './io.ts';
import { must, withCasebook } from './open-core.ts';
import type { StoreOptions } from './open-core.ts';

interface FormOptions extends StoreOptions {
  readonly out: string;
  readonly json?: true;
}

/** `casebook form`: the request form that the organisation publishes, one HTML file. */
export function registerForm(program: Command, io: Io): void {
  program
    .command('form')
    .description('write the request form that the organisation can publish')
    .requiredOption('--out <file>', 'HTML file to write')
    .option('--store <dir>', 'folder of the casebook (or CASEBOOK_STORE)')
    .option('--passphrase-file <file>', 'file that holds the passphrase')
    .option('--json', 'print one JSON document')
    .action(async (options: FormOptions) => {
      await withCasebook(options, io, async (core) => {
        await must(core, 'host.writeForm', { path: options.out });
        io.out(options.json ? JSON.stringify({ file: options.out }) : `${options.out} was written.`);
      });
    });
}
