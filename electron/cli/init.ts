import type { Command } from 'commander';

import { isPlace, placeEntry } from '../domain/place.ts';
import { WrongUsage } from './io.ts';
import type { Io } from './io.ts';
import { must, newCore, passphraseOf, storeFolderOf } from './open-core.ts';
import type { StoreOptions } from './open-core.ts';
import { onStore } from './store-options.ts';

interface InitOptions extends StoreOptions {
  readonly organisation: string;
  readonly place: string;
  readonly regulator?: string;
  readonly registration?: string;
  readonly officer: string;
  readonly json?: true;
}

/** `casebook init`: a new store. The recovery key is printed once, here, and kept nowhere. */
export function registerInit(program: Command, io: Io): void {
  onStore(
    program
      .command('init')
      .description('make a new casebook')
      .requiredOption('--organisation <name>', 'name of the organisation')
      .requiredOption('--place <place>', 'place of the office, e.g. GB-ENG')
      .option('--regulator <name>', 'the supervisory authority')
      .option('--registration <number>', "number in the regulator's register")
      .option('--officer <name>', 'who works with it', 'Privacy officer'),
  ).action(async (options: InitOptions) => {
    const { place } = options;
    if (!isPlace(place) || place === 'GB') throw new WrongUsage(`"${place}" is not a place with an office.`);
    const entry = placeEntry(place);
    const folder = storeFolderOf(options, io);
    const core = newCore(folder, io);
    try {
      const { recoveryKey } = await must(core, 'host.create', {
        folder,
        passphrase: await passphraseOf(options, io),
        organisation: {
          name: options.organisation,
          place,
          zone: entry.zone,
          regulator: options.regulator ?? defaultRegulator(place),
          registrationNumber: options.registration ?? '',
          contactName: '',
          contactEmail: '',
          contactPhone: '',
          contactAddress: '',
        },
        officer: { name: options.officer, initials: initialsOf(options.officer), email: '' },
      });
      if (options.json) io.out(JSON.stringify({ store: folder, recoveryKey }));
      else {
        io.out(`A casebook was made in ${folder}.\nRecovery key: ${recoveryKey}`);
        io.err('Write the recovery key down and keep it apart from this machine. It is not shown again.');
      }
    } finally {
      core.close();
    }
  });
}

function defaultRegulator(place: string): string {
  return place.startsWith('GB') ? "Information Commissioner's Office" : 'Supervisory authority';
}

/** @example initialsOf('Maya Sterne') // 'MS' */
export function initialsOf(name: string): string {
  const letters = name
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => [...word][0]?.toUpperCase() ?? '');
  return letters.join('').slice(0, 6) || 'PO';
}
