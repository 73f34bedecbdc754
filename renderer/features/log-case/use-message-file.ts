import { useState } from 'react';

import type { FileIntake, MessageIntake } from '../../../electron/contract/intake.ts';
import { largestFileBytes } from '../../../electron/contract/values.ts';
import { errorOf, useCommand } from '../../api/client.ts';
import { countOf, fileSize } from '../../ui/format.ts';
import { sentenceOf } from '../../ui/sentence-of.ts';

export interface MessageFile {
  choose(): void;
  read(file: File): void;
  readonly busy: boolean;
  /** Why a file was not taken in, in words. */
  readonly fault: string | null;
}

/** The two ways in which a message gets into the dialog: chosen, or dropped. Only its bytes are sent, never its path. */
export function useMessageFile(onMessage: (message: MessageIntake) => void): MessageFile {
  const chooseFile = useCommand('intake.choose');
  const readBytes = useCommand('intake.readBytes');
  const [fault, setFault] = useState<string | null>(null);

  const take = (intake: FileIntake | null): void => {
    if (intake === null) return;
    if (intake.kind === 'message') onMessage(intake);
    else {
      const rows = intake.counts.ready + intake.counts.doubtful + intake.counts.refused + intake.counts.takenIn;
      setFault(`${intake.fileName} is a log with ${countOf(rows, 'row')}. Close this and choose Log, Import a log.`);
    }
  };
  const refused = (thrown: unknown): void => {
    const error = errorOf(thrown);
    if (error.code !== 'cancelled') setFault(sentenceOf(error));
  };

  return {
    choose: () => {
      setFault(null);
      chooseFile.mutate({ accept: 'message' }, { onSuccess: ({ intake }) => take(intake), onError: refused });
    },
    read: (file) => {
      setFault(null);
      if (file.size > largestFileBytes) {
        setFault(`${file.name} has ${fileSize(file.size)}; at most ${fileSize(largestFileBytes)} can be taken in.`);
        return;
      }
      file.arrayBuffer().then(
        (buffer) =>
          readBytes.mutate(
            { fileName: file.name.slice(0, 255), content: new Uint8Array(buffer) },
            { onSuccess: take, onError: refused },
          ),
        () => setFault(sentenceOf({ code: 'file-unreadable' })),
      );
    },
    busy: chooseFile.isPending || readBytes.isPending,
    fault,
  };
}
