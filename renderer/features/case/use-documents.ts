import { useState } from 'react';

import type { AttachmentView, CaseDetail } from '../../../electron/contract/cases.ts';
import { largestFileBytes } from '../../../electron/contract/values.ts';
import { call, errorOf, useCommand } from '../../api/client.ts';
import { countOf, fileSize } from '../../ui/format.ts';
import { sentenceOf } from '../../ui/sentence-of.ts';

interface Said {
  readonly text: string;
  readonly severity: 'success' | 'info' | 'error';
}

/** Documents into a case and out of it, with what was said about the last attempt. */
export interface Documents {
  choose(): void;
  add(files: readonly File[]): void;
  save(file: AttachmentView): void;
  readonly busy: boolean;
  readonly said: Said | null;
  clear(): void;
}

export function useDocuments(detail: CaseDetail): Documents {
  const [said, setSaid] = useState<Said | null>(null);
  const [adding, setAdding] = useState(false);
  const chooseFiles = useCommand('attachment.choose');
  const saveFile = useCommand('attachment.save');
  const refused = (thrown: unknown): void => {
    const error = errorOf(thrown);
    setSaid(error.code === 'cancelled' ? null : { text: sentenceOf(error), severity: 'error' });
  };

  /** One after the other: each is a transaction of its own, and the first that fails is named. */
  const addAll = async (files: readonly File[]): Promise<void> => {
    setAdding(true);
    setSaid(null);
    for (const file of files) {
      if (file.size > largestFileBytes) {
        setSaid({
          text: `${file.name} has ${fileSize(file.size)}; at most ${fileSize(largestFileBytes)} can be added.`,
          severity: 'error',
        });
        break;
      }
      try {
        const content = new Uint8Array(await file.arrayBuffer());
        await call('attachment.addBytes', {
          caseId: detail.id,
          fileName: file.name.slice(0, 255),
          mediaType: file.type.slice(0, 200),
          content,
        });
      } catch (thrown) {
        setSaid({ text: `${file.name}: ${sentenceOf(errorOf(thrown))}`, severity: 'error' });
        break;
      }
    }
    setAdding(false);
  };

  return {
    choose: () => {
      setSaid(null);
      chooseFiles.mutate(
        { caseId: detail.id, version: detail.version },
        {
          onSuccess: ({ added }) => {
            if (added.length > 0) setSaid({ text: `${countOf(added.length, 'document')} added.`, severity: 'success' });
          },
          onError: refused,
        },
      );
    },
    add: (files) => void addAll(files),
    save: (file) => {
      setSaid(null);
      saveFile.mutate(
        { attachmentId: file.id },
        {
          onSuccess: ({ fileName }) =>
            setSaid(
              fileName === null
                ? { text: `${file.name} was not saved.`, severity: 'info' }
                : { text: `Saved as ${fileName}. The copy is not encrypted.`, severity: 'success' },
            ),
          onError: refused,
        },
      );
    },
    busy: adding || chooseFiles.isPending || saveFile.isPending,
    said,
    clear: () => setSaid(null),
  };
}
