import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';

import type { LetterDetail } from '../../../electron/contract/letters.ts';

/** The quiet line under the heading of a letter: the way back to its case, the recipient, how it stands. */
export function LetterHeading({ letter, children }: { letter: LetterDetail; children: ReactNode }): ReactElement {
  return (
    <Box component="span">
      <MuiLink component={Link} href={`/cases/${letter.caseId}`}>
        {letter.ref}
      </MuiLink>
      {letter.recipient !== '' && ` · to ${letter.recipient}`} · {children}
    </Box>
  );
}
