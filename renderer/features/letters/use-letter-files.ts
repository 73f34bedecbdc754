import { useState } from 'react';

import type { LetterDetail, LetterFormat } from '../../../electron/contract/letters.ts';
import { call, errorOf, useCommand } from '../../api/client.ts';
import { sentenceOf } from '../../ui/sentence-of.ts';

export interface Said {
  readonly text: string;
  readonly severity: 'success' | 'info' | 'error';
}

/** A letter out of the casebook: as a file, on paper, as text to paste; with what was said about the last attempt. */
export interface LetterFiles {
  save(format: LetterFormat): void;
  print(): void;
  copy(): void;
  say(said: Said): void;
  readonly said: Said | null;
  readonly busy: boolean;
  clear(): void;
}

export function useLetterFiles(letter: LetterDetail): LetterFiles {
  const [said, setSaid] = useState<Said | null>(null);
  const saveFile = useCommand('letter.save');
  const printOut = useCommand('letter.print');
  const refused = (thrown: unknown): void => {
    const error = errorOf(thrown);
    setSaid(error.code === 'cancelled' ? null : { text: sentenceOf(error), severity: 'error' });
  };
  const copy = async (): Promise<void> => {
    const { content } = await call('letter.render', { letterId: letter.id, format: 'text' });
    await navigator.clipboard.writeText(content);
  };
  return {
    save: (format) => {
      setSaid(null);
      saveFile.mutate(
        { letterId: letter.id, format },
        {
          onSuccess: ({ fileName }) =>
            setSaid(
              fileName === null
                ? { text: 'The letter was not saved.', severity: 'info' }
                : { text: `Saved as ${fileName}. The copy is not encrypted.`, severity: 'success' },
            ),
          onError: refused,
        },
      );
    },
    print: () => {
      setSaid(null);
      printOut.mutate({ letterId: letter.id }, { onError: refused });
    },
    copy: () => {
      setSaid(null);
      copy().then(() => setSaid({ text: 'The letter was copied as text.', severity: 'success' }), refused);
    },
    say: setSaid,
    said,
    busy: saveFile.isPending || printOut.isPending,
    clear: () => setSaid(null),
  };
}
