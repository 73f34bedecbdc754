import AttachFile from '@mui/icons-material/AttachFile';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

import type { MessageIntake } from '../../../electron/contract/intake.ts';
import { fileSize, moment } from '../../ui/format.ts';
import { useOfficeZone } from '../../ui/office-zone.tsx';
import { HighlightedText } from './highlighted-text.tsx';
import type { Suggestions } from './use-suggestions.ts';

/** The message as it will be kept: who wrote, when, what, and what came with it. Nothing of it can be edited. */
export function MessageWords({
  message,
  suggestions,
}: {
  message: MessageIntake;
  suggestions: Suggestions;
}): ReactElement {
  const zone = useOfficeZone();
  const sender = [message.fromName, message.fromAddress].filter((part) => part !== '').join(', ');
  return (
    <Box sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1, overflow: 'hidden' }}>
      <Box sx={{ px: 1.5, py: 1, bgcolor: 'action.hover' }}>
        <Typography variant="subtitle2" component="p" sx={{ overflowWrap: 'anywhere' }}>
          <HighlightedText
            text={message.subject || message.fileName}
            words={message.subject === '' ? [] : suggestions.inSubject}
          />
        </Typography>
        <Typography variant="caption" component="p" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {[sender, message.occurredAt === null ? '' : moment(message.occurredAt, zone)]
            .filter((part) => part !== '')
            .join(' · ')}
        </Typography>
      </Box>
      <Box
        tabIndex={0}
        role="region"
        aria-label="Text of the message"
        sx={{
          px: 1.5,
          py: 1,
          maxHeight: 190,
          overflow: 'auto',
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
          fontSize: 13,
          lineHeight: 1.5,
        }}
      >
        {message.text.trim() === '' ? (
          'The message has no text.'
        ) : (
          <HighlightedText text={message.text} words={suggestions.inText} />
        )}
      </Box>
      {message.attachments.length > 0 && (
        <Box
          component="ul"
          aria-label="Documents in the message"
          sx={{ m: 0, px: 1.5, py: 1, listStyle: 'none', borderTop: '1px solid', borderColor: 'divider' }}
        >
          {message.attachments.map((file, index) => (
            // Two documents of a message can bear the same name; their order never changes.
            <Typography
              key={index}
              component="li"
              variant="body2"
              sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}
            >
              <AttachFile aria-hidden sx={{ fontSize: 16 }} />
              {file.name} · {fileSize(file.bytes)}
            </Typography>
          ))}
        </Box>
      )}
      {message.warnings.map((warning) => (
        <Alert key={warning.code + warning.note} severity="warning" variant="standard" sx={{ borderRadius: 0, py: 0 }}>
          {warning.note}
        </Alert>
      ))}
    </Box>
  );
}
