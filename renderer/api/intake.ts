import { useQuery } from '@tanstack/react-query';
import type { QueryClient, UseQueryResult } from '@tanstack/react-query';

import type { LogIntake } from '../../electron/contract/intake.ts';
import { ApiFailure } from './failure.ts';

function logKey(intakeId: string): readonly string[] {
  return ['intake.log', intakeId];
}

/** Keeps a log that was read, for the page that shows it. The host keeps the rows; a log is read only once. */
export function keepLog(client: QueryClient, log: LogIntake): void {
  client.setQueryData(logKey(log.intakeId), log);
}

/** A log that was read before. Fails as `intake-expired` when the window no longer has it, e.g. after locking. */
export function useLogIntake(intakeId: string): UseQueryResult<LogIntake, Error> {
  return useQuery<LogIntake, Error>({
    queryKey: logKey(intakeId),
    queryFn: () => Promise.reject(new ApiFailure({ code: 'intake-expired' })),
    gcTime: Infinity,
  });
}
