import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { WindowInput, WindowName, WindowOutput } from '../../../electron/contract/table.ts';
import { call, errorOf, operationKey, useCommand } from '../../api/client.ts';

/** The case and the row version that the officer saw. */
export interface Target {
  readonly caseId: string;
  readonly version: number;
}

/** A command to a case, given from a form that keeps what was typed when the case has changed meanwhile. */
export interface CaseCommand<Name extends WindowName> {
  readonly target: Target;
  run(input: WindowInput<Name>, onDone?: (answer: WindowOutput<Name>) => void): void;
  readonly busy: boolean;
  readonly error: Error | null;
  /** Whether it was refused because somebody else changed the case. */
  readonly conflict: boolean;
  /** Takes the newest state of the case as seen, so that the same form can be sent again. */
  reload(): void;
}

/**
 * A command that carries the version seen when its form was opened.
 *
 * The version stays that one while the form is open: a change made by somebody else in the meantime must be noticed,
 * not overwritten.
 */
export function useCaseCommand<Name extends WindowName>(name: Name, detail: CaseDetail): CaseCommand<Name> {
  const client = useQueryClient();
  const command = useCommand(name);
  const [version, setVersion] = useState(detail.version);
  const caseId = detail.id;
  return {
    target: { caseId, version },
    run: (input, onDone) =>
      command.mutate(input, {
        onSuccess: (answer) => onDone?.(answer),
      }),
    busy: command.isPending,
    error: command.error,
    conflict: command.error !== null && errorOf(command.error).code === 'conflict',
    reload: () => {
      void client
        .fetchQuery({
          queryKey: operationKey('case.open', { caseId }),
          queryFn: () => call('case.open', { caseId }),
          staleTime: 0,
        })
        .then((newest) => {
          setVersion(newest.version);
          command.reset();
        });
    },
  };
}
