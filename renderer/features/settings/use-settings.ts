import type { Settings } from '../../../electron/contract/settings.ts';
import { useCommand, useOperation } from '../../api/client.ts';

interface SettingsAccess {
  readonly settings: Settings | undefined;
  /** Why they could not be read or kept. */
  readonly error: Error | null;
  readonly saving: boolean;
  /** When they were last kept from here; 0 for not yet. */
  readonly savedAt: number;
  change(part: Partial<Settings>): void;
}

/** The switches of the casebook: read, and kept as soon as one is changed. */
export function useSettings(): SettingsAccess {
  const current = useOperation('settings.get', {});
  const update = useCommand('settings.update');
  return {
    settings: current.data,
    error: current.error ?? update.error,
    saving: update.isPending,
    savedAt: update.isSuccess ? update.submittedAt : 0,
    change: (part) => {
      if (current.data !== undefined) update.mutate({ ...current.data, ...part });
    },
  };
}
