import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

import { nonce } from './nonce.ts';
import { showDocument } from './trusted-document.ts';

interface PaperFrameProps {
  /** What the frame shows, for those who cannot see it. */
  readonly title: string;
  /** A whole document of this program, as it prints. Never text from outside. */
  readonly html: string;
  readonly height: number | string;
}

/**
 * A document of this program as it will print, in a frame without scripts and without an origin.
 *
 * The paper stays white in the dark look, because that is what leaves the house.
 */
export function PaperFrame({ title, html, height }: PaperFrameProps): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (frame.current !== null) showDocument(frame.current, previewOf(html));
  }, [html]);
  return (
    <Box
      component="iframe"
      ref={frame}
      title={title}
      sandbox=""
      referrerPolicy="no-referrer"
      sx={{
        display: 'block',
        width: '100%',
        height,
        minHeight: 240,
        border: '1px solid',
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: '#fff',
        colorScheme: 'light',
      }}
    />
  );
}

/**
 * The document as the frame may show it. Its own policy knows its style by a hash; the policy that it inherits from the
 * window wants the nonce as well. Scripts do not run there, so they and what stands in for them are left out: a refused
 * script would look like a fault of the program.
 */
export function previewOf(html: string): string {
  return html
    .replaceAll(/<script>[\s\S]*?<\/script>/gu, '')
    .replaceAll(/<noscript>[\s\S]*?<\/noscript>/gu, '')
    .replace('<style>', `<style nonce="${nonce}">`);
}
