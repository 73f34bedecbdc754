import type { Answer } from '../contract/errors.ts';
import type { ApiEvent } from '../contract/events.ts';
import type { CasebookStatus } from '../contract/shell.ts';
import type { CoreOutput, WindowInput, WindowOutput } from '../contract/table.ts';
import type { Attempts } from './attempts.ts';
import { holdsCasebook } from './casebook-folder.ts';
import type { HostProcess } from './host-process.ts';
import type { Log } from './log.ts';
import type { Profile } from './profile.ts';
import { yes } from './refusal.ts';

/** Why the casebook was locked; written to the log. */
export type LockReason = 'asked' | 'idle' | 'suspend' | 'screen-lock' | 'host-ended' | 'window-gone' | 'quit';

export interface CasebookParts {
  readonly host: HostProcess;
  readonly profile: Profile;
  readonly attempts: Attempts;
  readonly folder: string;
  readonly appVersion: string;
  readonly log: Log;
  onUnlocked(): void;
  /** The casebook is no longer open: everything of it must leave the screen. */
  onLocked(): void;
}

/** The life of the casebook as the shell sees it: none, locked or unlocked. The file itself is the host's. */
export interface Casebook {
  isUnlocked(): boolean;
  status(): CasebookStatus;
  /** Minutes without input after which it locks itself; 0 never. */
  lockAfterMinutes(): number;
  create(input: WindowInput<'casebook.create'>): Promise<Answer<WindowOutput<'casebook.create'>>>;
  unlock(passphrase: string): Promise<Answer<CasebookStatus>>;
  recover(recoveryKey: string, newPassphrase: string): Promise<Answer<CasebookStatus>>;
  lock(reason: LockReason): Promise<void>;
  /** The host ended by itself. */
  lost(): void;
  recoveryConfirmed(confirmed: boolean): void;
  /** Takes note of a change that the host reported, where it touches what the shell keeps. */
  noticed(event: ApiEvent): Promise<void>;
}

interface Opened {
  readonly recoveryConfirmed: boolean;
  readonly lockAfterMinutes: number;
}

export function createCasebook(parts: CasebookParts): Casebook {
  const { host, profile, attempts, folder, log } = parts;
  let opened: Opened | undefined;

  function status(): CasebookStatus {
    return {
      state: opened !== undefined ? 'unlocked' : holdsCasebook(folder) ? 'locked' : 'none',
      organisationName: profile.get().organisationName,
      retryAfterMs: attempts.retryAfterMs(),
      recoveryConfirmed: opened?.recoveryConfirmed ?? null,
      appVersion: parts.appVersion,
    };
  }

  async function unlocked(facts: CoreOutput<'host.open'>): Promise<Answer<CasebookStatus>> {
    opened = { recoveryConfirmed: facts.recoveryConfirmed, lockAfterMinutes: facts.lockAfterMinutes };
    await profile.change({ organisationName: facts.organisationName });
    parts.onUnlocked();
    return yes(status());
  }

  function closed(reason: LockReason): void {
    if (opened === undefined) return;
    opened = undefined;
    log({ event: 'locked', because: reason });
    parts.onLocked();
  }

  return {
    isUnlocked: () => opened !== undefined,
    status,
    lockAfterMinutes: () => opened?.lockAfterMinutes ?? 0,

    async create(input) {
      const answer = await host.run('host.create', { folder, ...input });
      if (!answer.ok) return answer;
      const minutes = await host.run('host.lockAfterMinutes', {});
      await profile.change({ wrongAttempts: 0, lastWrongAt: 0 });
      await unlocked({
        organisationName: input.organisation.name,
        recoveryConfirmed: false,
        lockAfterMinutes: minutes.ok ? minutes.value.minutes : 0,
      });
      return answer;
    },

    async unlock(passphrase) {
      const answer = await attempts.make(() => host.run('host.open', { folder, passphrase }));
      return answer.ok ? await unlocked(answer.value) : answer;
    },

    async recover(recoveryKey, newPassphrase) {
      const answer = await attempts.make(() => host.run('host.recover', { folder, recoveryKey, newPassphrase }));
      return answer.ok ? await unlocked(answer.value) : answer;
    },

    async lock(reason) {
      // The screen first: ending the process may take a moment.
      closed(reason);
      await host.end();
    },

    lost: () => closed('host-ended'),

    recoveryConfirmed(confirmed) {
      if (opened !== undefined) opened = { ...opened, recoveryConfirmed: confirmed };
    },

    async noticed(event) {
      if (event.type !== 'changed') return;
      if (event.tables.includes('setting')) {
        const answer = await host.run('host.lockAfterMinutes', {});
        if (answer.ok && opened !== undefined) opened = { ...opened, lockAfterMinutes: answer.value.minutes };
      }
      if (event.tables.includes('organisation')) {
        const answer = await host.run('host.organisationName', {});
        if (answer.ok) await profile.change({ organisationName: answer.value.name });
      }
    },
  };
}
