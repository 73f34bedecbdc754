import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient, UseQueryResult } from '@tanstack/react-query';

import type { CasebookStatus } from '../../electron/contract/shell.ts';
import { operationKey, useOperation } from './client.ts';

const statusKey = operationKey('casebook.status', {});

/** Whether there is a casebook, and whether it is open. */
export function useCasebookStatus(): UseQueryResult<CasebookStatus, Error> {
  return useOperation('casebook.status', {});
}

/** When the status was last answered, in milliseconds since 1970: from there a waiting time counts down. */
export function useStatusAskedAt(): number {
  return useCasebookStatus().dataUpdatedAt;
}

/** Takes over a status that a command answered with, e.g. after unlocking. */
export function useTakeStatus(): (status: CasebookStatus) => void {
  const client = useQueryClient();
  return (status) => void client.setQueryData(statusKey, status);
}

/** Asks for the status again. */
export async function refreshStatus(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ queryKey: statusKey });
}

/**
 * Forgets everything of the casebook and shows it as locked, at once: the pages are gone before the shell has been
 * asked how long the next attempt must wait.
 */
export function forgetCasebook(client: QueryClient): void {
  client.setQueryData<CasebookStatus>(statusKey, (status) =>
    status === undefined ? undefined : { ...status, state: 'locked', recoveryConfirmed: null },
  );
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== statusKey[0] });
  client.getMutationCache().clear();
  void refreshStatus(client);
}
