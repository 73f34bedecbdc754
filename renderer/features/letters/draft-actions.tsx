import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { LetterDetail } from '../../../electron/contract/letters.ts';
import { useCommand } from '../../api/client.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FileMenu } from './file-menu.tsx';
import { MailDialog } from './mail-dialog.tsx';
import { MarkSentDialog } from './mark-sent-dialog.tsx';
import { SaidBar } from './said-bar.tsx';
import { useLetterFiles } from './use-letter-files.ts';
import type { EditedText } from './use-letter-text.ts';

interface DraftActionsProps {
  readonly letter: LetterDetail;
  readonly detail: CaseDetail;
  readonly text: EditedText;
}

/** What can be done with a draft. The next step is to mark it as sent. */
export function DraftActions({ letter, detail, text }: DraftActionsProps): ReactElement {
  const [, goTo] = useLocation();
  const [dialog, setDialog] = useState<'remove' | 'mail' | 'send' | null>(null);
  const files = useLetterFiles(letter);
  const remove = useCommand('letter.remove');
  const close = (): void => setDialog(null);
  return (
    <>
      <Tooltip title="Remove the draft">
        <IconButton size="small" aria-label="Remove the draft" onClick={() => setDialog('remove')}>
          <DeleteOutlined fontSize="small" />
        </IconButton>
      </Tooltip>
      <FileMenu files={files} />
      <Button onClick={() => setDialog('mail')}>Open in mail</Button>
      <Button variant="contained" onClick={() => setDialog('send')}>
        Mark as sent
      </Button>
      {dialog === 'mail' && <MailDialog letter={letter} detail={detail} onSaid={files.say} onClose={close} />}
      {dialog === 'send' && (
        <MarkSentDialog letter={letter} detail={detail} unsaved={text.unsaved || text.saving} onClose={close} />
      )}
      <ConfirmDialog
        open={dialog === 'remove'}
        title={`Remove this draft of ${letter.ref}?`}
        confirmLabel="Remove"
        destructive
        busy={remove.isPending}
        onCancel={close}
        onConfirm={() =>
          remove.mutate(
            { letterId: letter.id, version: letter.version },
            { onSuccess: () => goTo(`/cases/${letter.caseId}`) },
          )
        }
      >
        <Typography variant="body2">
          The draft of “{letter.name}” is deleted. The case keeps everything else.
        </Typography>
        <ErrorNotice error={remove.error} />
      </ConfirmDialog>
      <SaidBar said={files.said} onClose={files.clear} />
    </>
  );
}
