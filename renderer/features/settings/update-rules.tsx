import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { useState } from 'react';
import type { DragEvent, ReactElement, ReactNode } from 'react';

import type { RulesPreview } from '../../../electron/contract/rules.ts';
import { useCommand } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { RulesDialog } from '../../ui/rules-dialog.tsx';
import { Card } from './part.tsx';

/** A card that takes in a calendar or a rule pack, by a dialog or by a file dropped on it. */
export function UpdateRules({ children }: { children: ReactNode }): ReactElement {
  const choose = useCommand('rules.choose');
  const read = useCommand('rules.preview');
  const apply = useCommand('rules.apply');
  const [preview, setPreview] = useState<RulesPreview | null>(null);
  const begin = (): void => {
    choose.reset();
    read.reset();
    apply.reset();
  };
  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    // Taken here, so that the window does not take it for an e-mail.
    event.preventDefault();
    begin();
    void file.arrayBuffer().then((buffer) => {
      const content = new Uint8Array(buffer);
      read.mutate({ fileName: file.name.slice(0, 255), content }, { onSuccess: setPreview });
    });
  };
  return (
    <Box onDrop={drop}>
      <Card
        title="Rules and public holidays"
        says="What the dates are computed with. Newly proclaimed holidays come as the bank-holidays.json of GOV.UK or as a calendar file, newer rules as a rule pack. Cases that move are shown first."
        actions={
          <Button
            size="small"
            variant="outlined"
            loading={choose.isPending || read.isPending}
            onClick={() => {
              begin();
              choose.mutate({}, { onSuccess: (answer) => setPreview(answer.preview) });
            }}
          >
            Update from a file…
          </Button>
        }
      >
        <ErrorNotice error={choose.error ?? read.error} />
        {children}
      </Card>
      {preview !== null && (
        <RulesDialog
          title={`Update from ${preview.fileName}`}
          effect={preview}
          error={apply.error}
          confirmLabel="Use from now on"
          busy={apply.isPending}
          onConfirm={() => apply.mutate({ previewId: preview.previewId }, { onSuccess: () => setPreview(null) })}
          onClose={() => setPreview(null)}
        />
      )}
    </Box>
  );
}
