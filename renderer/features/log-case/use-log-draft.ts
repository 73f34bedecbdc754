import { useCallback, useEffect, useRef, useState } from 'react';
import * as z from 'zod';

import { personInput } from '../../../electron/contract/cases.ts';
import { caseKind, channel, civilDate, place, right } from '../../../electron/contract/values.ts';
import type { CaseKind } from '../../../electron/domain/case-kind.ts';
import type { Instant } from '../../../electron/domain/civil-date.ts';
import { call } from '../../api/client.ts';
import type { LogValues } from './log-values.ts';

/** A draft as it is kept. It was written by this program, but perhaps by an older one, so it is checked like any input. */
const keptValues = z.object({
  kind: caseKind,
  receivedOn: civilDate.nullable(),
  receivedTime: z.string(),
  channel,
  people: z.array(personInput.extend({ name: z.string() })).min(1),
  text: z.string(),
  rights: z.array(right),
  place,
  zone: z.string(),
  ownerId: z.string().nullable(),
  title: z.string(),
  summary: z.string(),
  awareOn: civilDate.nullable(),
  awareTime: z.string(),
}) satisfies z.ZodType<LogValues>;

/** One draft for each kind, so that a breach in the night does not open with the request of the afternoon. */
function formOf(kind: CaseKind): string {
  return `log-case:${kind}`;
}

export interface FoundDraft {
  readonly id: string;
  readonly values: LogValues;
  readonly savedAt: Instant;
}

/** The newest draft of a kind, if there is one that can still be read. */
export async function findDraft(kind: CaseKind): Promise<FoundDraft | null> {
  const { drafts } = await call('draft.list', { form: formOf(kind) });
  const newestFirst = drafts.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  for (const { id, content, savedAt } of newestFirst) {
    const values = readDraft(content);
    if (values !== null) return { id, values, savedAt };
  }
  return null;
}

function readDraft(content: string): LogValues | null {
  try {
    const parsed = keptValues.safeParse(JSON.parse(content));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export interface LogDraft {
  readonly id: string;
  /** Resolves when nothing is on its way to the store any more. */
  settled(): Promise<void>;
  /** Forgets the draft; what is typed afterwards is a new one. */
  discard(): Promise<void>;
  /** What went wrong while keeping it, if anything. */
  readonly error: Error | null;
}

/**
 * Keeps what is typed inside the encrypted file with every change.
 *
 * One save is on its way at a time; of the changes that arrive meanwhile only the last is sent, so a fast typist never
 * leaves an older text behind.
 */
export function useLogDraft(values: LogValues, changed: boolean, found: FoundDraft | null): LogDraft {
  const [id, setId] = useState(() => found?.id ?? crypto.randomUUID());
  const [error, setError] = useState<Error | null>(null);
  const waiting = useRef<{ id: string; values: LogValues } | null>(null);
  const running = useRef<Promise<void>>(Promise.resolve());
  const busy = useRef(false);

  const drain = useCallback(async (): Promise<void> => {
    busy.current = true;
    while (waiting.current !== null) {
      const next = waiting.current;
      waiting.current = null;
      try {
        await call('draft.save', { id: next.id, form: formOf(next.values.kind), content: JSON.stringify(next.values) });
        setError(null);
      } catch (thrown) {
        setError(thrown instanceof Error ? thrown : new Error('draft not kept'));
      }
    }
    busy.current = false;
  }, []);

  useEffect(() => {
    if (!changed) return;
    waiting.current = { id, values };
    if (!busy.current) running.current = drain();
  }, [id, values, changed, drain]);

  return {
    id,
    error,
    settled: () => running.current,
    discard: async () => {
      waiting.current = null;
      await running.current;
      await call('draft.remove', { id });
      setId(crypto.randomUUID());
    },
  };
}
