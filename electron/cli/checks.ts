import type { Command } from 'commander';

import { CommandFailed } from './io.ts';
import type { Io } from './io.ts';
import { must, withCasebook } from './open-core.ts';
import type { StoreOptions } from './open-core.ts';
import { onStore } from './store-options.ts';

type CheckOptions = StoreOptions & { readonly json?: true };

/** `casebook audit verify` and `casebook doctor`: whether the file is whole. A fault ends them with 1. */
export function registerChecks(program: Command, io: Io): void {
  onStore(
    program.command('audit').description('the audit log').command('verify').description('walk the hash chain again'),
  ).action(async (options: CheckOptions) => {
    await withCasebook(options, io, async (core) => {
      const result = await must(core, 'audit.verify', {});
      if (options.json) io.out(JSON.stringify(result, null, 2));
      else if (result.valid) io.out(`${result.entries} entries, unbroken. Head: ${result.head}`);
      if (!result.valid) throw new CommandFailed(`The chain is broken at entry ${result.brokenAt ?? '?'}.`);
    });
  });

  onStore(program.command('doctor').description('check the whole file')).action(async (options: CheckOptions) => {
    await withCasebook(options, io, async (core) => {
      const { findings } = await must(core, 'doctor.run', {});
      const lines = findings.map(
        (each) => `${each.ok ? 'ok   ' : 'FAULT'} ${each.check}${each.note === '' ? '' : `: ${each.note}`}`,
      );
      io.out(options.json ? JSON.stringify(findings, null, 2) : lines.join('\n'));
      if (findings.some((each) => !each.ok)) throw new CommandFailed('The file has faults.');
    });
  });
}
