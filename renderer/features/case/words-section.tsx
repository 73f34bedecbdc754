import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ReactElement } from 'react';

import type { CaseDetail, CommunicationView } from '../../../electron/contract/cases.ts';
import type { CaseKind } from '../../../electron/domain/case-kind.ts';
import { moment } from '../../ui/format.ts';
import { Section } from '../../ui/section.tsx';
import { channelWords } from '../../ui/words.ts';
import { MailFrame } from './mail-frame.tsx';

const titles: Readonly<Record<CaseKind, string>> = {
  request: 'Their words',
  breach: 'What happened',
  complaint: 'Their words',
};

/** What arrived, as it arrived. What was sent stands among the letters. */
export function WordsSection({ detail, onEdit }: { detail: CaseDetail; onEdit(): void }): ReactElement {
  const messages = detail.communications.filter(({ direction }) => direction === 'in');
  const nothing = detail.summary === '' && messages.length === 0;
  return (
    <Section title={titles[detail.kind]} summary={detail.title} defaultOpen>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {detail.summary !== '' && (
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: 760 }}>
            {detail.summary}
          </Typography>
        )}
        {messages.map((message) => (
          <Message key={message.id} message={message} zone={detail.zone} />
        ))}
        {nothing && (
          <Typography variant="body2" color="textSecondary">
            Nothing was written down yet.{' '}
            <Button size="small" onClick={onEdit}>
              Write a summary
            </Button>
          </Typography>
        )}
      </Box>
    </Section>
  );
}

function Message({ message, zone }: { message: CommunicationView; zone: string }): ReactElement {
  const [view, setView] = useState<'text' | 'html'>('text');
  const sender = [message.fromName, message.fromAddress].filter((part) => part !== '').join(', ');
  const subject = message.subject === '' ? channelWords[message.channel] : message.subject;
  return (
    <Box
      component="article"
      aria-label={subject}
      sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1, overflow: 'hidden' }}
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', px: 1.5, py: 1, bgcolor: 'action.hover' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
            {subject}
          </Typography>
          <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
            {[sender, moment(message.occurredAt, zone)].filter((part) => part !== '').join(' · ')}
          </Typography>
        </Box>
        {message.hasHtml && (
          <ToggleButtonGroup
            exclusive
            size="small"
            aria-label="View"
            value={view}
            onChange={(_event, next: 'text' | 'html' | null) => {
              if (next !== null) setView(next);
            }}
          >
            <ToggleButton value="text" sx={toggleLook}>
              Text
            </ToggleButton>
            <ToggleButton value="html" sx={toggleLook}>
              Formatted
            </ToggleButton>
          </ToggleButtonGroup>
        )}
      </Box>
      {view === 'html' ? (
        <MailFrame communicationId={message.id} title={`Formatted message: ${subject}`} />
      ) : (
        <Box
          tabIndex={0}
          role="region"
          aria-label={`Text of the message: ${subject}`}
          sx={{
            px: 1.5,
            py: 1,
            maxHeight: 380,
            overflow: 'auto',
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
            lineHeight: 1.55,
          }}
        >
          {message.text.trim() === '' ? 'The message has no text.' : message.text}
        </Box>
      )}
    </Box>
  );
}

const toggleLook = { textTransform: 'none', px: 1, py: 0.25 } as const;
