import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { FileIntake, MessageIntake } from '../../electron/contract/intake.ts';
import { useCommand } from '../api/client.ts';
import { keepLog } from '../api/intake.ts';
import { goTo } from './hash-location.ts';

/** Taking in a file: a message opens the log dialog, a log its own page. */
export interface TakeIn {
  chooseMessage(): void;
  chooseLog(): void;
  drop(file: File): void;
  readonly error: Error | null;
  readonly busy: boolean;
  clearError(): void;
}

/** The ways in which a file gets in, and where each leads. */
export function useTakeIn(onMessage: (intake: MessageIntake) => void): TakeIn {
  const client = useQueryClient();
  const choose = useCommand('intake.choose');
  const read = useCommand('intake.readBytes');
  const [unreadable, setUnreadable] = useState<Error | null>(null);

  const lead = (intake: FileIntake | null): void => {
    if (intake === null) return;
    if (intake.kind === 'message') {
      onMessage(intake);
      return;
    }
    keepLog(client, intake);
    goTo(`/import/${intake.intakeId}`);
  };
  const clearError = (): void => {
    choose.reset();
    read.reset();
    setUnreadable(null);
  };
  const ask = (accept: 'message' | 'log'): void => {
    clearError();
    choose.mutate({ accept }, { onSuccess: ({ intake }) => lead(intake) });
  };

  return {
    chooseMessage: () => ask('message'),
    chooseLog: () => ask('log'),
    drop: (file) => {
      clearError();
      file.arrayBuffer().then(
        (buffer) =>
          read.mutate({ fileName: file.name.slice(0, 255), content: new Uint8Array(buffer) }, { onSuccess: lead }),
        (thrown: unknown) => setUnreadable(thrown instanceof Error ? thrown : new Error('unreadable')),
      );
    },
    error: choose.error ?? read.error ?? unreadable,
    busy: choose.isPending || read.isPending,
    clearError,
  };
}
