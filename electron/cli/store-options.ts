import type { Command } from 'commander';

/** The options of every command that works on a casebook: where it is, how it is opened, and how the command answers. */
export function onStore(command: Command): Command {
  return command
    .option('--store <dir>', 'folder of the casebook (or CASEBOOK_STORE)')
    .option('--passphrase-file <file>', 'file that holds the passphrase')
    .option('--json', 'print one JSON document');
}
