import { QueryCache, QueryClient } from '@tanstack/react-query';

import { errorOf } from './failure.ts';

/**
 * The one cache of answers.
 *
 * Nothing goes stale by time or focus: the host says what has changed. A refusal is final, so nothing is tried twice,
 * and there is no network whose state could matter.
 */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      // A question that met a locked casebook: the window has missed the locking, and asks how things stand.
      onError: (thrown) => {
        if (errorOf(thrown).code === 'locked') void client.invalidateQueries({ queryKey: ['casebook.status'] });
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 5 * 60_000,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return client;
}
