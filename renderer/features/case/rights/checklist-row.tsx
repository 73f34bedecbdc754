import StickyNote from '@mui/icons-material/StickyNote2Outlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { ChecklistView } from '../../../../electron/contract/request-work.ts';
import { markStates } from '../../../../electron/domain/request/checklist.ts';
import { markWords } from '../../../ui/words-answer.ts';
import type { GivenMark } from './use-marks.ts';

interface ChecklistRowProps {
  readonly item: ChecklistView['items'][number];
  readonly mark: GivenMark;
  readonly readOnly: boolean;
  onMark(mark: GivenMark): void;
}

/** One question: its words and source, the answer, and a note where one is needed. */
export function ChecklistRow({ item, mark, readOnly, onMark }: ChecklistRowProps): ReactElement {
  const [writing, setWriting] = useState(false);
  return (
    <Box component="li" sx={{ py: 0.75, borderBottom: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="body2">
            {item.text}
            {!item.required && (
              <Typography component="span" variant="body2" color="textSecondary">
                {' '}
                (where it matters)
              </Typography>
            )}
          </Typography>
          <Typography variant="caption" component="p" color="textSecondary">
            {item.source}
            {item.officer !== '' && mark.state !== null && ` · ${item.officer}`}
          </Typography>
        </Box>
        <ToggleButtonGroup
          size="small"
          exclusive
          value={mark.state}
          disabled={readOnly}
          aria-label={item.text}
          onChange={(_event, value: unknown) =>
            onMark({ state: markStates.find((state) => state === value) ?? null, note: mark.note })
          }
          sx={{ flex: 'none' }}
        >
          {markStates.map((state) => (
            <ToggleButton
              key={state}
              value={state}
              aria-label={state === 'not-applicable' ? 'N/A, does not apply' : markWords[state]}
              title={markWords[state]}
              sx={{
                px: 1.25,
                py: 0.25,
                textTransform: 'none',
                color: 'text.secondary',
                '&.Mui-selected, &.Mui-selected:hover': { bgcolor: 'primary.main', color: 'primary.contrastText' },
              }}
            >
              {state === 'not-applicable' ? 'N/A' : markWords[state]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Tooltip title={mark.state === null ? 'Answer first, then add a note' : 'Note'}>
          <span>
            <IconButton
              size="small"
              disabled={readOnly || mark.state === null}
              aria-label={`Note: ${item.text}`}
              aria-expanded={writing}
              onClick={() => setWriting(!writing)}
            >
              <StickyNote fontSize="small" />
            </IconButton>
          </span>
        </Tooltip>
      </Box>
      {writing ? (
        <NoteField
          label={`Note on: ${item.text}`}
          note={mark.note}
          onDone={(note) => {
            setWriting(false);
            if (note !== mark.note) onMark({ state: mark.state, note });
          }}
        />
      ) : (
        mark.note !== '' && (
          <Typography variant="body2" sx={{ mt: 0.5, pl: 1.5, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {mark.note}
          </Typography>
        )
      )}
    </Box>
  );
}

interface NoteFieldProps {
  readonly label: string;
  readonly note: string;
  onDone(note: string): void;
}

function NoteField({ label, note, onDone }: NoteFieldProps): ReactElement {
  const [text, setText] = useState(note);
  return (
    <TextField
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => onDone(text.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onDone(note);
        } else if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault();
          onDone(text.trim());
        }
      }}
      autoFocus
      multiline
      maxRows={8}
      fullWidth
      helperText="Enter keeps it, Shift+Enter begins a new line"
      sx={{ mt: 1 }}
      slotProps={{ htmlInput: { 'aria-label': label, maxLength: 5_000 } }}
    />
  );
}
