import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';

import type { WindowOutput } from '../../../electron/contract/table.ts';
import { call } from '../../api/client.ts';
import type { Verdict } from '../../ui/words-intake.ts';

/** How many rows of a log are shown at once. */
export const rowsPerPage = 100;

/**
 * A page of the rows of a log.
 *
 * The same rows mean something else when the file was read again, so the reading is part of what is asked.
 */
export function useRows(
  intakeId: string,
  verdict: Verdict | null,
  page: number,
  reading: number,
): UseQueryResult<WindowOutput<'intake.rows'>, Error> {
  return useQuery({
    queryKey: ['intake.rows', intakeId, verdict, page, reading],
    queryFn: () =>
      call('intake.rows', {
        intakeId,
        ...(verdict === null ? {} : { verdict }),
        offset: page * rowsPerPage,
        limit: rowsPerPage,
      }),
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
}
