import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { LetterDetail } from '../../../electron/contract/letters.ts';
import { useCommand } from '../../api/client.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { fileSize } from '../../ui/format.ts';
import type { Said } from './use-letter-files.ts';

interface MailDialogProps {
  readonly letter: LetterDetail;
  readonly detail: CaseDetail;
  onSaid(said: Said): void;
  onClose(): void;
}

const ways = [
  { value: 'none', label: 'As the text of the message' },
  { value: 'pdf', label: 'As its text, and as a PDF' },
  { value: 'docx', label: 'As its text, and as a DOCX' },
] as const;
type Way = (typeof ways)[number]['value'];

/** A message for the mail program: the letter, and documents of the case that go with it. */
export function MailDialog({ letter, detail, onSaid, onClose }: MailDialogProps): ReactElement {
  const titleId = useId();
  const [way, setWay] = useState<Way>('pdf');
  const [enclosed, setEnclosed] = useState<readonly string[]>([]);
  const open = useCommand('letter.openInMail');
  const documents = detail.attachments.filter(({ communicationId }) => communicationId === null);
  const run = (): void =>
    open.mutate(
      { letterId: letter.id, format: way === 'none' ? null : way, attachmentIds: [...enclosed] },
      {
        onSuccess: ({ fileName, opened }) => {
          if (fileName === null) onSaid({ text: 'The message was not made.', severity: 'info' });
          else if (opened) onSaid({ text: `${fileName} was opened in the mail program.`, severity: 'success' });
          else
            onSaid({
              text: `The message was saved as ${fileName}. No mail program took it; open the file by hand.`,
              severity: 'info',
            });
          onClose();
        },
      },
    );
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>Open in mail</DialogTitle>
      <DialogContent sx={{ pt: '8px !important', display: 'grid', gap: 1 }}>
        <Typography variant="body2" color="textSecondary">
          {letter.recipientEmail === ''
            ? 'No e-mail address is known for the recipient; the message starts without one.'
            : `To ${letter.recipientEmail}.`}{' '}
          The message is written to a file that you choose and opened from there. The file is not encrypted; delete it
          once the message is sent.
        </Typography>
        <ChoiceField<Way> label="The letter" value={way} onChange={setWay} choices={ways} />
        {documents.length > 0 && (
          <Box role="group" aria-label="Enclosed documents">
            <Typography variant="subtitle2" component="p">
              Enclosed documents
            </Typography>
            {documents.map((file) => (
              <FormControlLabel
                key={file.id}
                sx={{ display: 'flex', overflowWrap: 'anywhere' }}
                control={
                  <Checkbox
                    size="small"
                    checked={enclosed.includes(file.id)}
                    onChange={(_event, checked) =>
                      setEnclosed(checked ? [...enclosed, file.id] : enclosed.filter((id) => id !== file.id))
                    }
                  />
                }
                label={`${file.name} · ${fileSize(file.bytes)}`}
              />
            ))}
          </Box>
        )}
        <ErrorNotice error={open.error} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="contained" loading={open.isPending} onClick={run}>
          Save and open
        </Button>
      </DialogActions>
    </Dialog>
  );
}
