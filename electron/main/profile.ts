import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as z from 'zod';

import { kindOf } from './log.ts';
import type { Log } from './log.ts';
import { writeWhole } from './write-file.ts';

/** What this installation remembers outside the encrypted file. No personal data: anybody with the laptop can read it. */
const profileData = z.object({
  /** Shown on the unlock page. */
  organisationName: z.string().max(200).catch(''),
  /** A random name for this installation, written into the audit log. */
  device: z.uuid().catch(() => randomUUID()),
  /** Wrong passphrases since the last right one, and the epoch milliseconds of the last; survives a restart. */
  wrongAttempts: z.int().min(0).max(1_000_000).catch(0),
  lastWrongAt: z.number().min(0).catch(0),
});
export type ProfileData = z.infer<typeof profileData>;

export interface Profile {
  readonly get: () => ProfileData;
  /** Changes and keeps. A profile that cannot be written is still used until the program ends. */
  readonly change: (change: Partial<ProfileData>) => Promise<void>;
}

/** Reads `profile.json`. A file that is missing or broken is a new profile: nothing in it is worth stopping for. */
export function openProfile(path: string, log: Log): Profile {
  let data = read(path);
  // One write at a time, so that the last change is the one that stays.
  let writing = Promise.resolve();
  return {
    get: () => data,
    change(change) {
      data = { ...data, ...change };
      const content = `${JSON.stringify(data, null, 2)}\n`;
      writing = writing
        .then(() => writeWhole(path, content))
        .catch((error: unknown) => log({ event: 'failed', during: 'profile', error: kindOf(error) }));
      return writing;
    },
  };
}

function read(path: string): ProfileData {
  try {
    return profileData.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return profileData.parse({});
  }
}
