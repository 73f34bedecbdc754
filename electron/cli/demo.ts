import type { Command } from 'commander';

import { demoOfficers, demoOrganisation } from '../core/demo/demo-cases.ts';
import { fillWithDemo } from '../core/demo/fill.ts';
import { isPlace } from '../domain/place.ts';
import { CommandFailed, WrongUsage } from './io.ts';
import type { Io } from './io.ts';
import { must, newCore, passphraseOf, storeFolderOf } from './open-core.ts';
import type { StoreOptions } from './open-core.ts';
import { onStore } from './store-options.ts';

interface DemoOptions extends StoreOptions {
  readonly cases: string;
  readonly seed: string;
  readonly json?: true;
}

const mostCases = 200_000;

/** `casebook demo`: a store with a made-up organisation and varied cases of all kinds in all states. */
export function registerDemo(program: Command, io: Io): void {
  onStore(
    program
      .command('demo')
      .description('make a casebook with a made-up organisation and made-up cases')
      .option('--cases <n>', 'how many cases', '60')
      .option('--seed <n>', 'another seed gives other people and events', '1'),
  ).action(async (options: DemoOptions) => {
    const count = wholeNumber(options.cases, '--cases', mostCases);
    const seed = wholeNumber(options.seed, '--seed', 4_294_967_295);
    const folder = storeFolderOf(options, io);
    const core = newCore(folder, io);
    const [officer] = demoOfficers;
    const { place } = demoOrganisation;
    if (officer === undefined || !isPlace(place) || place === 'GB') throw new Error('the starter data are not whole');
    try {
      const { recoveryKey } = await must(core, 'host.create', {
        folder,
        passphrase: await passphraseOf(options, io),
        organisation: { ...demoOrganisation, place },
        officer,
      });
      const casebook = core.casebook();
      if (casebook === undefined) throw new CommandFailed('The casebook is locked.');
      const cases = fillWithDemo(casebook, count, seed);
      if (options.json) io.out(JSON.stringify({ store: folder, cases, recoveryKey }));
      else io.out(`A casebook with ${cases} made-up cases was made in ${folder}.\nRecovery key: ${recoveryKey}`);
    } finally {
      core.close();
    }
  });
}

function wholeNumber(text: string, name: string, most: number): number {
  const value = /^\d{1,10}$/u.test(text) ? Number(text) : Number.NaN;
  if (!(value <= most)) throw new WrongUsage(`${name} takes a whole number up to ${most}, not "${text}".`);
  return value;
}
