import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useColorScheme } from '@mui/material/styles';
import { useEffect, useMemo, useRef } from 'react';
import type { ReactElement } from 'react';

import { useOperation } from '../../api/client.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { cleanMail } from './clean-mail.ts';
import { showDocument } from '../../ui/trusted-document.ts';

interface MailFrameProps {
  readonly communicationId: string;
  readonly title: string;
}

/**
 * The formatted part of a message: sanitised, in a frame without scripts and without an origin.
 *
 * Nothing is loaded from outside: the frame inherits the policy of the window and adds its own, and pictures that are
 * not part of the message were taken out before.
 */
export function MailFrame({ communicationId, title }: MailFrameProps): ReactElement {
  const { mode, systemMode } = useColorScheme();
  const shown = mode === 'system' ? systemMode : mode;
  const message = useOperation('communication.html', { communicationId });
  const html = message.data?.html;
  const page = useMemo(() => (html === undefined ? null : cleanMail(html, shown === 'dark')), [html, shown]);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (frame.current !== null && page !== null) showDocument(frame.current, page.document);
  }, [page]);
  if (message.isError) return <ErrorNotice error={message.error} />;
  return (
    <>
      {page !== null && page.removed > 0 && (
        <Typography variant="caption" component="p" color="textSecondary" sx={{ px: 1.5, pt: 0.75 }}>
          Pictures and links to other places were taken out. The address of a link appears when the pointer rests on it.
        </Typography>
      )}
      <Box
        component="iframe"
        ref={frame}
        title={title}
        sandbox=""
        referrerPolicy="no-referrer"
        sx={{
          display: 'block',
          width: '100%',
          height: 300,
          minHeight: 120,
          border: 0,
          resize: 'vertical',
          bgcolor: 'background.paper',
        }}
      />
    </>
  );
}
