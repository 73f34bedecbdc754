import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { QueryKey, UseMutationResult, UseQueryResult } from '@tanstack/react-query';

import type { WindowInput, WindowName, WindowOutput } from '../../electron/contract/table.ts';
import { ApiFailure } from './failure.ts';
import { keepAnswer } from './keep-answer.ts';
import { windowApi } from './window.ts';

export { errorOf } from './failure.ts';

/** Asks for one operation. Throws {@link ApiFailure} when the answer is no. */
export async function call<Name extends WindowName>(name: Name, input: WindowInput<Name>): Promise<WindowOutput<Name>> {
  const answer = await windowApi().call(name, input);
  if (!answer.ok) throw new ApiFailure(answer.error);
  return answer.value;
}

/** The key under which the answer to a query is kept: the name first, so that all answers to it can go stale at once. */
export function operationKey<Name extends WindowName>(name: Name, input: WindowInput<Name>): QueryKey {
  return [name, input];
}

/** How a query behaves on the screen. */
export interface OperationOptions {
  /** Not asked while false. */
  readonly enabled?: boolean;
  /** While a new input is asked about, the answer to the last one stays on the screen: lists do not jump. */
  readonly keepPrevious?: boolean;
  /** Asked again after this many milliseconds, for answers that age by the clock alone. */
  readonly refreshEveryMs?: number;
}

/** The answer to a query, kept until an event of the host says that it is stale. */
export function useOperation<Name extends WindowName>(
  name: Name,
  input: WindowInput<Name>,
  options: OperationOptions = {},
): UseQueryResult<WindowOutput<Name>, Error> {
  return useQuery<WindowOutput<Name>, Error, WindowOutput<Name>>({
    queryKey: operationKey(name, input),
    queryFn: () => call(name, input),
    enabled: options.enabled ?? true,
    refetchInterval: options.refreshEveryMs ?? false,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  });
}

/** A command that a button or a form gives. What it changes on the screen follows from the events of the host. */
export function useCommand<Name extends WindowName>(
  name: Name,
): UseMutationResult<WindowOutput<Name>, Error, WindowInput<Name>> {
  return useMutation<WindowOutput<Name>, Error, WindowInput<Name>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
    onSuccess: (answer, _input, _context, { client }) => keepAnswer(client, name, answer),
  });
}
