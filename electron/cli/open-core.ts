import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { CoreInput, CoreName, CoreOutput } from '../contract/table.ts';
import { createCore } from '../core/core.ts';
import type { Core } from '../core/core.ts';
import { instant } from '../domain/civil-date.ts';
import { deviceOf } from './device.ts';
import { CommandFailed, WrongUsage } from './io.ts';
import type { Io } from './io.ts';
import { sentenceOf } from './sentence.ts';
import { appVersion } from './version.ts';

/** The options of every command that works on a store. */
export interface StoreOptions {
  readonly store?: string;
  readonly passphraseFile?: string;
}

/** Where the casebook is: `--store`, or `CASEBOOK_STORE`. */
export function storeFolderOf(options: StoreOptions, io: Io): string {
  const folder = options.store ?? io.env['CASEBOOK_STORE'];
  if (folder === undefined || folder === '') {
    throw new WrongUsage('Name the folder of the casebook with --store DIR, or set CASEBOOK_STORE.');
  }
  return resolve(folder);
}

/** The passphrase: from `CASEBOOK_PASSPHRASE`, `--passphrase-file`, or a prompt; never from an argument. */
export async function passphraseOf(options: StoreOptions, io: Io): Promise<string> {
  const fromEnvironment = io.env['CASEBOOK_PASSPHRASE'];
  if (fromEnvironment !== undefined && fromEnvironment !== '') return fromEnvironment;
  if (options.passphraseFile !== undefined) {
    try {
      return readFileSync(options.passphraseFile, 'utf8').replace(/\r?\n$/u, '');
    } catch {
      throw new CommandFailed('The passphrase file cannot be read.');
    }
  }
  const typed = await io.askSecret('Passphrase: ');
  if (typed === undefined) {
    throw new WrongUsage(
      'Give the passphrase in CASEBOOK_PASSPHRASE or with --passphrase-file; nobody can be asked here.',
    );
  }
  return typed;
}

/** A core for this command, with nothing opened yet. */
export function newCore(folder: string, io: Io): Core {
  const machine = { device: deviceOf(folder), appVersion };
  return createCore(machine, { now: () => instant(io.now()) }, () => undefined);
}

/** Runs an operation; a refusal ends the command with its sentence. */
export async function must<Name extends CoreName>(
  core: Core,
  name: Name,
  input: CoreInput<Name>,
): Promise<CoreOutput<Name>> {
  const answer = await core.run(name, input);
  if (!answer.ok) throw new CommandFailed(sentenceOf(answer.error));
  return answer.value;
}

/** Opens the casebook, does the work and closes it, whatever happens. */
export async function withCasebook<T>(options: StoreOptions, io: Io, work: (core: Core) => Promise<T>): Promise<T> {
  const folder = storeFolderOf(options, io);
  const core = newCore(folder, io);
  try {
    await must(core, 'host.open', { folder, passphrase: await passphraseOf(options, io) });
    return await work(core);
  } finally {
    core.close();
  }
}
