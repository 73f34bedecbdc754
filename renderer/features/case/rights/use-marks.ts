import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import type { CaseDetail } from '../../../../electron/contract/cases.ts';
import type { MarkState } from '../../../../electron/domain/request/checklist.ts';
import { operationKey, useCommand } from '../../../api/client.ts';

/** An answer to one question of a checklist; null takes it back. */
export interface GivenMark {
  readonly state: MarkState | null;
  readonly note: string;
}

export interface Marks {
  /** What was given and is not confirmed yet, by checklist and item. */
  pending(checklist: string, item: string): GivenMark | undefined;
  give(checklist: string, item: string, mark: GivenMark): void;
  readonly error: Error | null;
}

/**
 * The answers to a checklist, given as fast as an officer ticks.
 *
 * Each is shown at once and sent after the one before it, with the row version that the answer to that one brought.
 */
export function useMarks(detail: CaseDetail): Marks {
  const client = useQueryClient();
  const command = useCommand('checklist.mark');
  const queue = useRef<Promise<void>>(Promise.resolve());
  const [shown, setShown] = useState<ReadonlyMap<string, GivenMark>>(new Map());
  const caseId = detail.id;

  const send = async (checklist: string, item: string, mark: GivenMark): Promise<void> => {
    const newest = client.getQueryData<CaseDetail>(operationKey('case.open', { caseId })) ?? detail;
    try {
      await command.mutateAsync({ caseId, version: newest.version, checklist, item, ...mark });
      await client.invalidateQueries({ queryKey: operationKey('request.work', { caseId }) });
    } catch {
      // The refusal stands in `command.error`; the answer falls back to what the store holds.
    }
    setShown((known) => without(known, keyOf(checklist, item), mark));
  };
  return {
    pending: (checklist, item) => shown.get(keyOf(checklist, item)),
    give: (checklist, item, mark) => {
      setShown((known) => new Map(known).set(keyOf(checklist, item), mark));
      queue.current = queue.current.then(() => send(checklist, item, mark));
    },
    error: command.error,
  };
}

function keyOf(checklist: string, item: string): string {
  return `${checklist}/${item}`;
}

/** A later answer to the same question stays. */
function without(known: ReadonlyMap<string, GivenMark>, key: string, mark: GivenMark): ReadonlyMap<string, GivenMark> {
  if (known.get(key) !== mark) return known;
  const next = new Map(known);
  next.delete(key);
  return next;
}
