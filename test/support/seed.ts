import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { journeyPassphrase } from '../../scripts/journey.ts';
import { inRoot } from '../../scripts/paths.ts';

/** A profile folder of the app, and the command line for the casebook in it. */
export interface SeededProfile {
  /** The folder to start the app with. */
  readonly profile: string;
  /** Runs `casebook …` on the casebook of this profile and gives back what it printed. Not while the app has it open. */
  casebook(...words: readonly string[]): string;
  /** Writes a file beside the profile, for a command or a dialog, and gives back its path. */
  file(name: string, content: string | Uint8Array): string;
  /** Where a file would be written that does not exist yet. */
  path(name: string): string;
  /** Deletes everything. */
  remove(): void;
}

/** A profile without a casebook, in a temporary folder of its own. */
export function emptyProfile(): SeededProfile {
  const folder = mkdtempSync(path.join(tmpdir(), 'casebook-journey-'));
  const profile = path.join(folder, 'profile');
  mkdirSync(profile);
  const env = {
    ...process.env,
    CASEBOOK_STORE: path.join(profile, 'casebook'),
    CASEBOOK_PASSPHRASE: journeyPassphrase,
  };
  return {
    profile,
    casebook: (...words) =>
      execFileSync(process.execPath, [inRoot('electron/cli/casebook.ts'), ...words], {
        env,
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    file(name, content) {
      const file = path.join(folder, name);
      writeFileSync(file, content);
      return file;
    },
    path: (name) => path.join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
