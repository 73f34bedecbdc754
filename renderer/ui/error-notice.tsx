import Alert from '@mui/material/Alert';
import type { ReactElement, ReactNode } from 'react';

import { errorOf } from '../api/failure.ts';
import { sentenceOf } from './sentence-of.ts';

interface ErrorNoticeProps {
  /** Whatever was thrown by a query or a command; nothing is shown while there is nothing. */
  readonly error: unknown;
  /** What the officer can do about it, e.g. a button to try again. */
  readonly action?: ReactNode;
}

/** A refusal in words, where the officer is looking. An officer who cancelled is not told so. */
export function ErrorNotice({ error, action }: ErrorNoticeProps): ReactElement | null {
  if (error === null || error === undefined) return null;
  const refusal = errorOf(error);
  if (refusal.code === 'cancelled') return null;
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={action}
      sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
    >
      {sentenceOf(refusal)}
    </Alert>
  );
}
