import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { ReactElement, RefObject } from 'react';

import { ErrorNotice } from '../../ui/error-notice.tsx';
import { SavedMark } from '../../ui/saved-mark.tsx';
import type { EditedText } from './use-letter-text.ts';

interface LetterWordsProps {
  readonly text: EditedText;
  readonly bodyRef: RefObject<HTMLTextAreaElement | null>;
}

/** The words of a draft. What is typed is kept by itself. */
export function LetterWords({ text, bodyRef }: LetterWordsProps): ReactElement {
  const titleId = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={titleId} sx={{ px: 2, py: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography id={titleId} variant="h2" sx={{ flex: 1 }}>
          Text
        </Typography>
        <SavedMark savedAt={text.savedAt} />
        <Button size="small" disabled={!text.unsaved} loading={text.saving} onClick={text.save}>
          Save
        </Button>
      </Box>
      <TextField
        label="Subject"
        value={text.subject}
        onChange={(event) => text.change({ subject: event.target.value })}
        onBlur={text.save}
        fullWidth
        helperText=" "
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      <TextField
        label="Letter"
        value={text.body}
        onChange={(event) => text.change({ body: event.target.value })}
        onBlur={text.save}
        inputRef={bodyRef}
        multiline
        minRows={12}
        maxRows={28}
        fullWidth
        helperText="An empty line starts a paragraph, “# ” a heading, “- ” an entry of a list. [[…]] is still to be filled in."
        slotProps={{ htmlInput: { maxLength: 50_000 } }}
      />
      <ErrorNotice
        error={text.error}
        action={
          <Button size="small" color="inherit" onClick={text.save}>
            Save again
          </Button>
        }
      />
    </Paper>
  );
}
