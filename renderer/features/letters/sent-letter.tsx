import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { CaseDetail } from '../../../electron/contract/cases.ts';
import type { LetterDetail } from '../../../electron/contract/letters.ts';
import { useOperation } from '../../api/client.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { longDate } from '../../ui/format.ts';
import { PaperFrame } from '../../ui/paper-frame.tsx';
import { Page } from '../../ui/page.tsx';
import { channelWords } from '../../ui/words.ts';
import { FileMenu } from './file-menu.tsx';
import { LetterHeading } from './letter-heading.tsx';
import { SaidBar } from './said-bar.tsx';
import { useLetterFiles } from './use-letter-files.ts';

/** A letter as it was sent. Nothing of it can be changed any more. */
export function SentLetter({ letter, detail }: { letter: LetterDetail; detail: CaseDetail }): ReactElement {
  const paper = useOperation('letter.render', { letterId: letter.id, format: 'html' }, { keepPrevious: true });
  const files = useLetterFiles(letter);
  const kept = detail.attachments.find(({ id }) => id === letter.attachmentId);
  return (
    <Page
      title={letter.name}
      subtitle={
        <LetterHeading letter={letter}>sent{letter.sentOn !== null && ` on ${longDate(letter.sentOn)}`}</LetterHeading>
      }
      actions={<FileMenu files={files} />}
    >
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 2fr)' },
        }}
      >
        <Paper component="section" variant="outlined" aria-label="How it was sent" sx={{ px: 2, py: 1.5 }}>
          <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.25 }}>
            <Fact name="Subject" value={letter.subject} />
            <Fact name="To" value={recipientOf(letter)} />
            {letter.sentOn !== null && <Fact name="Sent on" value={longDate(letter.sentOn)} />}
            {letter.channel !== null && <Fact name="By" value={channelWords[letter.channel]} />}
            <Fact name="Marked as sent by" value={letter.sentBy} />
            <Fact name="Wording" value={letter.templateVersion} />
            {kept !== undefined && <Fact name="Kept as" value={kept.name} />}
            <Box>
              <Typography component="dt" variant="caption" color="textSecondary">
                SHA-256
              </Typography>
              <Box component="dd" sx={{ m: 0, fontFamily: 'monospace', fontSize: 12, overflowWrap: 'anywhere' }}>
                {letter.sha256}
                <CopyButton text={letter.sha256} label="Copy the SHA-256" />
              </Box>
            </Box>
          </Box>
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
            What was sent stays as it is. To put something right, write a further letter.
          </Typography>
        </Paper>
        <Box sx={{ minWidth: 0 }}>
          <ErrorNotice error={paper.error} />
          {paper.data !== undefined && (
            <PaperFrame
              title={`${letter.name}, as it was sent`}
              html={paper.data.content}
              height="calc(100vh - 180px)"
            />
          )}
        </Box>
      </Box>
      <SaidBar said={files.said} onClose={files.clear} />
    </Page>
  );
}

function recipientOf({ recipient, recipientEmail, recipientAddress }: LetterDetail): string {
  return [recipient, recipientEmail, recipientAddress].filter((line) => line !== '').join('\n');
}

function Fact({ name, value }: { name: string; value: string }): ReactElement | null {
  if (value === '') return null;
  return (
    <Box>
      <Typography component="dt" variant="caption" color="textSecondary">
        {name}
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {value}
      </Typography>
    </Box>
  );
}
