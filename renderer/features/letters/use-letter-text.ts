import { useEffect, useEffectEvent, useRef, useState } from 'react';

import type { LetterDetail } from '../../../electron/contract/letters.ts';
import { errorOf, useCommand } from '../../api/client.ts';

/** What of a letter is written by hand. */
export interface LetterText {
  readonly subject: string;
  readonly body: string;
}

/** The text of a draft while it is edited. It is kept when the officer pauses, leaves the field, or asks for it. */
export interface EditedText extends LetterText {
  change(part: Partial<LetterText>): void;
  /** Keeps what was typed; harmless when nothing was. */
  save(): void;
  /** Forgets what was typed, for a text that was made anew. */
  forget(): void;
  readonly unsaved: boolean;
  readonly saving: boolean;
  /** When it was last kept, in milliseconds since 1970; 0 when it was not kept yet. */
  readonly savedAt: number;
  readonly error: Error | null;
  /** Whether it was refused because the draft was changed elsewhere. */
  readonly conflict: boolean;
}

const pauseMs = 1_500;

export function useLetterText(letter: LetterDetail): EditedText {
  const [typed, setTyped] = useState<LetterText | null>(null);
  const [kept, setKept] = useState<LetterText | null>(null);
  const [savedAt, setSavedAt] = useState(0);
  const update = useCommand('letter.update');
  const shown = typed ?? letter;
  const base = kept ?? letter;
  const unsaved = typed !== null && (typed.subject !== base.subject || typed.body !== base.body);

  // Leaving the field for the button saves twice in one moment, before the first is seen to be under way. It is over
  // when the new version has arrived, so that the next one carries it.
  const underWay = useRef(false);
  useEffect(() => {
    underWay.current = false;
  }, [letter.version]);
  const save = (): void => {
    if (typed === null || !unsaved || underWay.current) return;
    underWay.current = true;
    update.mutate(
      { letterId: letter.id, version: letter.version, subject: typed.subject, body: typed.body },
      {
        onSuccess: () => {
          setKept(typed);
          setSavedAt(Date.now());
        },
        onError: () => {
          underWay.current = false;
        },
      },
    );
  };
  const saveAfterPause = useEffectEvent(save);
  const { isPending, isError } = update;
  useEffect(() => {
    if (!unsaved || isPending || isError) return undefined;
    const timer = setTimeout(() => saveAfterPause(), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, unsaved, isPending, isError]);
  const saveAtEnd = useEffectEvent(save);
  useEffect(() => () => saveAtEnd(), []);

  return {
    subject: shown.subject,
    body: shown.body,
    change: (part) => {
      if (update.isError) update.reset();
      setTyped({ subject: shown.subject, body: shown.body, ...part });
    },
    save,
    forget: () => {
      setTyped(null);
      setKept(null);
      update.reset();
    },
    unsaved,
    saving: isPending,
    savedAt,
    error: update.error,
    conflict: update.error !== null && errorOf(update.error).code === 'conflict',
  };
}
