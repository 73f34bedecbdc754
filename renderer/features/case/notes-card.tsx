import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import { useCommand } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { moment } from '../../ui/format.ts';
import { SideCard } from './side-card.tsx';

/** What the officers want to remember of the case. A note is never edited. */
export function NotesCard({ detail }: { detail: CaseDetail }): ReactElement {
  const [body, setBody] = useState('');
  const add = useCommand('note.add');
  const write = (): void => {
    if (body.trim() !== '') add.mutate({ caseId: detail.id, body: body.trim() }, { onSuccess: () => setBody('') });
  };
  return (
    <SideCard title="Notes">
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          write();
        }}
        sx={{ display: 'grid', gap: 1 }}
      >
        <TextField
          label="New note"
          value={body}
          onChange={(event) => setBody(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            write();
          }}
          multiline
          maxRows={8}
          slotProps={{ htmlInput: { maxLength: 20_000 } }}
        />
        {body.trim() !== '' && (
          <Box>
            <Button type="submit" size="small" variant="outlined" loading={add.isPending}>
              Add note
            </Button>
          </Box>
        )}
        <ErrorNotice error={add.error} />
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {detail.notes
          .toSorted((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1))
          .map((note) => (
            <Box component="li" key={note.id} sx={{ pt: 1.25 }}>
              <Typography variant="caption" component="p" color="textSecondary">
                {note.officer}, {moment(note.writtenAt, detail.zone)}
              </Typography>
              <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{note.body}</Typography>
            </Box>
          ))}
      </Box>
    </SideCard>
  );
}
